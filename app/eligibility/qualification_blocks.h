// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/eligibility/eligibility_message.h"
#include "app/eligibility/wire_value.h"

#include <QList>
#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace eligibility {

/// The blocks inside a qualification that most messages carry as they came (`Qualification::element`), read and written
/// as types. Null and empty texts both mean "not given" (wire_value.h).

/// 高齢受給者証情報, 70–74 (eligibility-messages §2.4).
struct ElderlyCertificate {
    WireDate issuedOn;
    WireDate validFrom;
    WireDate validUntil;
    QString contributionRatio;  ///< 3 digits percent, "020" or "030"
    std::vector<Element> others;
    [[nodiscard]] bool operator==(const ElderlyCertificate& other) const = default;
};

/// 限度額適用認定証関連情報 (§2.4, §3.1).
struct LimitCertificate {
    QString classification;  ///< OQSCD011
    QString flag;            ///< OQSCD012, e.g. "A03" = ウ
    WireDate issuedOn;
    WireDate validFrom;
    WireDate validUntil;
    WireDate longTermFrom;  ///< 長期入院該当年月日
    std::vector<Element> others;
    [[nodiscard]] bool operator==(const LimitCertificate& other) const = default;
};

/// 特定疾病療養受療証情報 (§2.4).
struct SpecificDisease {
    QString category;  ///< OQSCD013
    WireDate issuedOn;
    WireDate validFrom;
    WireDate validUntil;
    QString selfPay;  ///< yen a month
    std::vector<Element> others;
    [[nodiscard]] bool operator==(const SpecificDisease& other) const = default;
};

/// 医療券・調剤券: a voucher of public assistance (§2.6).
struct MedicalTicket {
    QString type;  ///< OQSCD018: 01 medical, 02 dispensing
    WireDate validFrom;
    WireDate validUntil;
    QString issueNumber;
    WireMonth treatmentMonth;
    QString institutionCode;  ///< 指定医療機関
    QString institutionFlag;  ///< OQSCD026: 0 this clinic, 1 another
    QString institutionName;
    QString issuerCode;  ///< 処方箋発行元医療機関
    QString issuerName;
    QString injuryName1;
    QString injuryName2;
    QString injuryName3;
    QString treatmentType;  ///< OQSCD019
    QString selfPay;        ///< 本人支払額, yen
    QString districtContact;
    QString handlingContact;
    QString use;              ///< OQSCD020: 01 alone, 02 with an insurance
    QString socialInsurance;  ///< OQSCD021
    QString inconsistent;     ///< OQSCD022: 1 = 不整合あり
    QString infection;        ///< OQSCD023; spelled StatusOfInfecton on the wire, the right spelling is read too
    QString elderlyCare;      ///< OQSCD024
    QString prefectural;      ///< OQSCD025
    QString remarks1;
    QString remarks2;
    QString remarks3;
    std::vector<Element> others;
    [[nodiscard]] bool operator==(const MedicalTicket& other) const = default;
};

[[nodiscard]] std::optional<ElderlyCertificate> elderlyCertificateOf(const Qualification& qualification);
[[nodiscard]] std::optional<LimitCertificate> limitCertificateOf(const Qualification& qualification);
[[nodiscard]] QList<SpecificDisease> specificDiseasesOf(const Qualification& qualification);
[[nodiscard]] QList<MedicalTicket> medicalTicketsOf(const Qualification& qualification);

/// Put the block into `qualification.element`, in place of the one that was there; nothing or an empty list takes it
/// out.
void setElderlyCertificate(Qualification& qualification, const std::optional<ElderlyCertificate>& certificate);
void setLimitCertificate(Qualification& qualification, const std::optional<LimitCertificate>& certificate);
void setSpecificDiseases(Qualification& qualification, const QList<SpecificDisease>& diseases);
void setMedicalTickets(Qualification& qualification, const QList<MedicalTicket>& tickets);

/// 処方箋発行形態, the patient's choice at the reader: OQSCD017. Not chosen is not "paper".
enum class PrescriptionChoice : std::uint8_t { NotGiven, Electronic = 1, Paper = 2, Unknown = 255 };
[[nodiscard]] Coded<PrescriptionChoice> prescriptionFromCode(const QString& raw);
/// @return electronic paper unknown not-given
[[nodiscard]] QString word(PrescriptionChoice choice);

/// 被保険者証区分 A1: public assistance, whose numbers are those of the payer and the recipient.
[[nodiscard]] bool isPublicAssistance(const Qualification& qualification);

}  // namespace eligibility
