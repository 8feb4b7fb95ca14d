// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/eligibility/eligibility_message.h"
#include "app/eligibility/error.h"
#include "app/eligibility/message_parts.h"

#include <QList>
#include <QString>

#include <optional>
#include <vector>

namespace eligibility {

/// The two round trips of every bulk exchange (eligibility-messages §2.7, §2.8, §2.9):
///
///     01req → 01res (reception number) → 02req (reception number) → 02res (still processing | units | error)
///
/// 01res and 02req look alike for all kinds, so `type` says which catalogue prefix a message carries. Null and empty
/// texts both mean "not given" (wire_value.h).

/// OQSmuquc01req: the people to be asked for.
struct BulkUpload {
    QuestionHeader header;
    QList<SearchInfo> people;
    std::vector<Element> others;
    [[nodiscard]] bool operator==(const BulkUpload& other) const = default;
};

/// 01res of quc, imm, tic, hvq and onq: the number under which the answer will lie, or why there will be none.
struct BulkReceipt {
    QString type = QStringLiteral("OQSmuquc01res");
    AnswerHeader header;
    QString receptionNumber;  ///< 受付番号; null when the upload was refused
    WireTime receivedAt;      ///< 受付日時
    ProcessingResult processing;
    std::vector<Element> others;

    [[nodiscard]] bool isAccepted() const { return !receptionNumber.isEmpty(); }
    [[nodiscard]] bool operator==(const BulkReceipt& other) const = default;
};

/// 02req of quc, imm, tic, hvq and onq.
struct BulkQuery {
    QString type = QStringLiteral("OQSmuquc02req");
    QuestionHeader header;  ///< only the institution code is usual
    QString receptionNumber;
    std::vector<Element> others;
    [[nodiscard]] bool operator==(const BulkQuery& other) const = default;
};

/// 一括照会単位: what was found for one person.
struct BulkUnit {
    std::optional<SearchInfo> search;  ///< echo of the question; absent in consented and entrusted lists
    ProcessingResult processing;
    Coded<QualificationValidity> validity;
    QList<Qualification> results;  ///< none to several; found at any depth (§9), written as direct children
    QString referenceNumber;       ///< 照会番号
    std::vector<Element> others;

    /// @return the clinic's own key of this person, echoed; empty when there is none
    [[nodiscard]] QString arbitraryIdentifier() const { return search ? search->arbitraryIdentifier : QString(); }
    [[nodiscard]] bool operator==(const BulkUnit& other) const = default;
};

/// 02res of quc, tic, hvq and onq.
struct BulkAnswer {
    QString type = QStringLiteral("OQSmuquc02res");
    AnswerHeader header;
    QList<BulkUnit> units;
    std::vector<Element> others;

    /// @return whether to ask again later with the same reception number
    [[nodiscard]] bool isPending() const { return header.segment.value == SegmentOfResult::InProgress; }
    [[nodiscard]] bool operator==(const BulkAnswer& other) const = default;
};

/// @retval ErrorCode::MessageUnexpectedKind  a message of another kind
[[nodiscard]] Result<BulkUpload> toBulkUpload(const Message& message);
[[nodiscard]] Result<BulkReceipt> toBulkReceipt(const Message& message);
[[nodiscard]] Result<BulkQuery> toBulkQuery(const Message& message);
[[nodiscard]] Result<BulkAnswer> toBulkAnswer(const Message& message);

/// Reads one BulkConfirmUnit, for those who take them one by one (message_stream.h).
[[nodiscard]] BulkUnit bulkUnitFrom(const Element& element);
[[nodiscard]] Element toElement(const BulkUnit& unit);

[[nodiscard]] Message toMessage(const BulkUpload& upload, Encoding encoding);
[[nodiscard]] Message toMessage(const BulkReceipt& receipt, Encoding encoding);
[[nodiscard]] Message toMessage(const BulkQuery& query, Encoding encoding);
[[nodiscard]] Message toMessage(const BulkAnswer& answer, Encoding encoding);

}  // namespace eligibility
