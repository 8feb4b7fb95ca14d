// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/eligibility/error.h"
#include "app/eligibility/history_question.h"
#include "app/eligibility/medication_history.h"
#include "app/eligibility/message.h"
#include "app/eligibility/wire_value.h"

#include <QList>
#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace eligibility {

/// The answer TKKsiquc01res: specific health checkups (特定健診, eligibility-messages §5.4). Values are shown as the
/// examiner gave them; nothing here judges them.

/// How a value is to be read (HL7 CDA types, [C]).
enum class CheckupDataType : std::uint8_t {
    NotGiven,
    Quantity = 1,  ///< PQ: number with unit
    Coded = 2,     ///< CD: code with its text
    Ordinal = 3,   ///< CO: code that has an order
    Text = 4,      ///< ST
    Unknown = 255
};
[[nodiscard]] Coded<CheckupDataType> checkupTypeFromCode(const QString& raw);

/// 健診結果・質問票の項目.
struct CheckupItem {
    QString code;  ///< 17 characters, JLAC10 based; keep it whole
    QString name;
    Coded<CheckupDataType> type;
    QString value;  ///< as received, e.g. "5.7", "1", "所見なし"
    QString unit;
    QString codeSystem;  ///< OID of a coded value
    QString valueName;   ///< Japanese text of a coded value
    std::vector<Element> others;

    /// @return the number of a quantity; nothing for any other type or text ("<3", "検出せず")
    [[nodiscard]] std::optional<double> quantity() const;
    [[nodiscard]] bool operator==(const CheckupItem& other) const = default;
};

/// One examination day.
struct Checkup {
    WireDate examinedOn;
    QList<CheckupItem> items;
    std::vector<Element> others;
    [[nodiscard]] bool operator==(const Checkup& other) const = default;
};

struct CheckupHistory {
    HistoryHeader header;
    std::optional<HistoryPerson> person;  ///< QualificationsInfo
    QList<Checkup> checkups;
    std::vector<Element> others;

    [[nodiscard]] bool isEmpty() const { return checkups.isEmpty(); }
    [[nodiscard]] bool operator==(const CheckupHistory& other) const = default;
};

/// @retval ErrorCode::MessageUnexpectedKind  not TKKsiquc01res
[[nodiscard]] Result<CheckupHistory> toCheckupHistory(const Message& message);
[[nodiscard]] Message toMessage(const CheckupHistory& history, Encoding encoding);

}  // namespace eligibility
