// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/eligibility/eligibility_message.h"
#include "app/eligibility/error.h"
#include "app/eligibility/message_parts.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace eligibility {

/// Withdrawal of the viewing consent of home and online care (閲覧同意取り消し, IF-037/038).
///
/// [C] The prefix OQSsihvd01 is inferred from its place in a public list and no public source shows the layout. **This
/// layout is our own**, from the words of the format: header as every question, the insured person as in §2.1, the care
/// as OQSCD028, the groups as OQSCD036, the reason as OQSCD031. Replace it when the official one is known.

/// OQSsihvd01req.
struct ConsentWithdrawal {
    QuestionHeader header;
    Identifier insurerNumber;
    Identifier symbol;
    Identifier number;
    QString branch;
    WireDate birthdate;
    QString treatmentFlag;  ///< OQSCD028: "2" home care, "3" online
    QStringList groups;     ///< OQSCD036: TSR TKK YZK SRJ SHJ; none means every group
    QString reason;         ///< OQSCD031: "1" by the facility, "2" by the patient, "3" change of use
    std::vector<Element> searchOthers;
    std::vector<Element> others;
    [[nodiscard]] bool operator==(const ConsentWithdrawal& other) const = default;
};

/// OQSsihvd01res.
struct ConsentWithdrawalAnswer {
    AnswerHeader header;
    ProcessingResult processing;
    QStringList withdrawn;  ///< groups whose consent ended
    std::vector<Element> others;
    [[nodiscard]] bool operator==(const ConsentWithdrawalAnswer& other) const = default;
};

/// @retval ErrorCode::MessageUnexpectedKind  a message of another kind
[[nodiscard]] Result<ConsentWithdrawal> toConsentWithdrawal(const Message& message);
[[nodiscard]] Result<ConsentWithdrawalAnswer> toConsentWithdrawalAnswer(const Message& message);

[[nodiscard]] Message toMessage(const ConsentWithdrawal& withdrawal, Encoding encoding);
[[nodiscard]] Message toMessage(const ConsentWithdrawalAnswer& answer, Encoding encoding);

}  // namespace eligibility
