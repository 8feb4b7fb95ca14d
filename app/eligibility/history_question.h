// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/eligibility/eligibility_message.h"
#include "app/eligibility/error.h"
#include "app/eligibility/message_parts.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace eligibility {

/// What is asked for beside the qualification itself.
enum class HistoryKind : std::uint8_t {
    Medication,  ///< YZKsiquc01: medication, and care acts with FileCategory 3/4
    Checkup,     ///< TKKsiquc01: specific health checkups
};

/// YZKsiquc01req and TKKsiquc01req. Their element names differ from those of the eligibility question
/// (eligibility-messages §5.1); null and empty texts both mean "not given" (wire_value.h).
struct HistoryQuestion {
    HistoryKind kind = HistoryKind::Medication;
    QString institutionCode;
    Identifier insurerNumber;
    Identifier symbol;
    Identifier number;
    QString branch;
    QString fileIdentifier;
    WireMonth from;              ///< 取得開始年月, Medication only
    WireMonth to;                ///< 取得終了年月, Medication only
    QString fileCategory;        ///< Medication: 1–4 (2 XML, 4 XML with care acts); Checkup: 1 PDF, 2 XML
    QString prescriptionsShown;  ///< OQSCD030: "0" claims only, "1" e-prescriptions too
    QString treatmentFlag;       ///< OQSCD028
    std::vector<Element> headerOthers;
    std::vector<Element> others;
    [[nodiscard]] bool operator==(const HistoryQuestion& other) const = default;
};

/// The header of a medication or checkup answer.
struct HistoryHeader {
    WireTime executedAt;
    QString institutionCode;
    QString fileIdentifier;
    Coded<SegmentOfResult> segment;  ///< when the call itself was refused
    QString errorCode;
    QString errorMessage;
    QString resultCode;       ///< "1" = answered; anything else is refused, the text says why (§4, §5.2)
    QString messageContents;  ///< text of the service, shown as it is
    bool namesEncoding = true;
    std::vector<Element> others;

    /// @return whether the answer holds what there is; without data that still is not "takes no medicine"
    [[nodiscard]] bool isAnswered() const;
    [[nodiscard]] bool operator==(const HistoryHeader& other) const = default;
};

/// The place of ResultCode is not certain (§5.2): when the header has none, one at any depth is taken.
void readResultCode(HistoryHeader& header, const Message& message);

/// @retval ErrorCode::MessageUnexpectedKind  a message of another kind
[[nodiscard]] Result<HistoryQuestion> toHistoryQuestion(const Message& message);
[[nodiscard]] Message toMessage(const HistoryQuestion& question, Encoding encoding);

}  // namespace eligibility
