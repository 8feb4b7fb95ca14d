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

/// Municipal subsidies of medical costs (医療費助成, PMH): PMHsimsm01.
///
/// [C] Only the prefix PMHsimsm… and the purpose are public. **This layout is our own**, from the words of the format:
/// the question asks for the insured person as OQSsiquc01req does, the answer lists the certificates. Replace it when
/// the official one is known.

/// PMHsimsm01req.
struct SubsidyQuestion {
    QuestionHeader header;
    std::optional<SearchInfo> search;
    std::vector<Element> others;
    [[nodiscard]] bool operator==(const SubsidyQuestion& other) const = default;
};

/// 受給者証: one certificate of a municipality.
struct Subsidy {
    Identifier payerNumber;      ///< 公費負担者番号, 8 digits
    Identifier recipientNumber;  ///< 受給者番号, 7 digits
    QString name;                ///< name of the scheme, e.g. 子ども医療費助成
    QString municipality;
    WireDate validFrom;
    WireDate validUntil;
    QString selfPayRatio;     ///< 3 digits percent
    QString selfPayPerVisit;  ///< yen
    QString selfPayPerMonth;  ///< yen, ceiling
    QString remarks;
    std::vector<Element> others;
    [[nodiscard]] bool operator==(const Subsidy& other) const = default;
};

/// PMHsimsm01res.
struct SubsidyAnswer {
    AnswerHeader header;
    ProcessingResult processing;
    QList<Subsidy> subsidies;  ///< none: nothing registered in the linked municipalities, which is not "no subsidy"
    std::vector<Element> others;
    [[nodiscard]] bool operator==(const SubsidyAnswer& other) const = default;
};

/// @retval ErrorCode::MessageUnexpectedKind  a message of another kind
[[nodiscard]] Result<SubsidyQuestion> toSubsidyQuestion(const Message& message);
[[nodiscard]] Result<SubsidyAnswer> toSubsidyAnswer(const Message& message);
[[nodiscard]] Message toMessage(const SubsidyQuestion& question, Encoding encoding);
[[nodiscard]] Message toMessage(const SubsidyAnswer& answer, Encoding encoding);

}  // namespace eligibility
