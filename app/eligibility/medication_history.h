// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/eligibility/error.h"
#include "app/eligibility/history_question.h"
#include "app/eligibility/message.h"
#include "app/eligibility/wire_value.h"

#include <QList>
#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace eligibility {

/// The answer YZKsiquc01res: medication and, when asked for, care acts (eligibility-messages §5.2, §5.3).
///
/// Three blocks tell overlapping truth about the same events; `mergedEvents` of medication_events.h joins them. Claims
/// are one to two months late, so an empty history is never "takes no medicine". Numbers stay text: the service's own.

/// Where a row comes from; later ones replace earlier ones of the same event.
enum class MedicationSource : std::uint8_t {
    Prescription,  ///< 処方, e-prescription issued: ShPrInf/ShPrMonthInf
    Dispensing,    ///< 調剤, e-prescription dispensed: CzDiInf/CzDiMonthInf
    Claim,         ///< レセプト: MeTrMonthInf
};

/// 薬剤情報.
struct Drug {
    QString code;  ///< 9 digits, claims code (レセプト電算コード), not YJ
    QString name;
    QString genericName;  ///< 一般名
    QString quantity;
    QString unit;
    QString usage;        ///< 用法
    QString instruction;  ///< 特記
    QString times;        ///< days or doses
    QString usageClass;   ///< 診療識別 (claims: 21 oral, 22 as needed, 23 external …) or usage class
    std::vector<Element> others;
    [[nodiscard]] bool operator==(const Drug& other) const = default;
};

/// 診療行為 inside a claim's day.
struct CareAct {
    QString name;
    QString code;  ///< 9 digits, claims act code
    QString careClass;
    QString quantity;
    QString times;
    QString unit;
    std::vector<Element> others;
    [[nodiscard]] bool operator==(const CareAct& other) const = default;
};

/// One day of one facility.
struct MedicationDay {
    WireDate dispensedOn;   ///< 調剤日; absent for prescriptions
    WireDate prescribedOn;  ///< 処方日
    QList<Drug> drugs;
    QList<CareAct> careActs;  ///< claims only
    std::vector<Element> others;
    [[nodiscard]] bool operator==(const MedicationDay& other) const = default;
};

/// One month of one facility.
struct MedicationMonth {
    MedicationSource source = MedicationSource::Claim;
    QString organisation;  ///< DiOrg and its relatives; value set not public
    QString facilityCode;  ///< treating or dispensing facility, 10 digits
    QString facilityName;
    QString prescriberCode;  ///< prescribing facility, 10 digits
    QString prescriberName;
    WireMonth month;
    QString ownFacility;  ///< "1" = the asking clinic itself
    QString careKind;     ///< in/outpatient or kind; value set not public
    QList<MedicationDay> days;
    std::vector<Element> others;
    [[nodiscard]] bool operator==(const MedicationMonth& other) const = default;
};

/// The person as the answer names them.
struct HistoryPerson {
    QString name;
    QString kana;
    WireDate birthdate;
    QString sex;  ///< OQSCD007
    std::vector<Element> others;
    [[nodiscard]] bool operator==(const HistoryPerson& other) const = default;
};

struct MedicationHistory {
    HistoryHeader header;
    std::optional<HistoryPerson> person;  ///< QuaInf
    QList<MedicationMonth> claims;
    QList<MedicationMonth> prescriptions;
    QList<MedicationMonth> dispensings;
    std::vector<Element> others;

    /// @return whether no row came at all: "nothing on record yet", not "nothing taken"
    [[nodiscard]] bool isEmpty() const { return claims.isEmpty() && prescriptions.isEmpty() && dispensings.isEmpty(); }
    [[nodiscard]] bool operator==(const MedicationHistory& other) const = default;
};

/// @retval ErrorCode::MessageUnexpectedKind  not YZKsiquc01res
[[nodiscard]] Result<MedicationHistory> toMedicationHistory(const Message& message);
[[nodiscard]] Message toMessage(const MedicationHistory& history, Encoding encoding);

}  // namespace eligibility
