// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/eligibility/eligibility_message.h"
#include "app/eligibility/error.h"
#include "app/eligibility/message_parts.h"

#include <QList>
#include <QString>

#include <vector>

namespace eligibility {

/// Registration of the clinic's own patient key (照会番号), which later comes back in face files: one by OQSsiimm01,
/// many by OQSmuimm01/02 whose receipt and second question are BulkReceipt and BulkQuery (eligibility-messages §2.9).
/// Register only after a valid answer and only with exactly the insurance that it returned.

/// 照会番号登録情報: the key and the insurance it belongs to.
struct ReferenceRegistration {
    QString referenceNumber;  ///< at most 50 characters
    Identifier insurerNumber;
    Identifier symbol;
    Identifier number;
    QString branch;
    std::vector<Element> others;
    [[nodiscard]] bool operator==(const ReferenceRegistration& other) const = default;
};

/// OQSsiimm01req (exactly one registration) and OQSmuimm01req.
struct RegistrationRequest {
    QString type = QStringLiteral("OQSsiimm01req");
    QuestionHeader header;
    QList<ReferenceRegistration> registrations;
    std::vector<Element> others;
    [[nodiscard]] bool operator==(const RegistrationRequest& other) const = default;
};

/// OQSsiimm01res.
struct RegistrationAnswer {
    AnswerHeader header;
    ProcessingResult processing;
    QString referenceNumber;
    std::vector<Element> others;
    [[nodiscard]] bool operator==(const RegistrationAnswer& other) const = default;
};

/// 一括登録単位 of OQSmuimm02res.
struct RegistrationUnit {
    ReferenceRegistration registration;
    ProcessingResult processing;
    std::vector<Element> others;
    [[nodiscard]] bool operator==(const RegistrationUnit& other) const = default;
};

/// OQSmuimm02res.
struct BulkRegistrationAnswer {
    AnswerHeader header;
    QList<RegistrationUnit> units;
    std::vector<Element> others;

    [[nodiscard]] bool isPending() const { return header.segment.value == SegmentOfResult::InProgress; }
    [[nodiscard]] bool operator==(const BulkRegistrationAnswer& other) const = default;
};

/// @retval ErrorCode::MessageUnexpectedKind  a message of another kind
[[nodiscard]] Result<RegistrationRequest> toRegistrationRequest(const Message& message);
[[nodiscard]] Result<RegistrationAnswer> toRegistrationAnswer(const Message& message);
[[nodiscard]] Result<BulkRegistrationAnswer> toBulkRegistrationAnswer(const Message& message);

[[nodiscard]] Message toMessage(const RegistrationRequest& request, Encoding encoding);
[[nodiscard]] Message toMessage(const RegistrationAnswer& answer, Encoding encoding);
[[nodiscard]] Message toMessage(const BulkRegistrationAnswer& answer, Encoding encoding);

}  // namespace eligibility
