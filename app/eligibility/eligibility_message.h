// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/eligibility/error.h"
#include "app/eligibility/message.h"
#include "app/eligibility/verdicts.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>
#include <vector>

namespace eligibility {

/// An identifier as received and, beside it, its key for comparison (width, hyphens, kana folded). Send and store `raw`
/// only.
struct Identifier {
    QString raw;
    QString key;
    [[nodiscard]] bool isGiven() const { return !raw.isEmpty(); }
    [[nodiscard]] bool operator==(const Identifier& other) const = default;
};

/// The limit certificate that the clinic already knows: a bulk question may carry it, and the answer then only says
/// whether it changed (eligibility-messages §2.7).
struct KnownLimit {
    QString classification;  ///< OQSCD011
    QString flag;            ///< OQSCD012
    std::vector<Element> others;
    [[nodiscard]] bool operator==(const KnownLimit& other) const = default;
};

/// 照会用情報: what a question by certificate asks for.
struct SearchInfo {
    Identifier insurerNumber;  ///< raw: 8 characters on the wire, six-digit numbers padded with two spaces
    Identifier symbol;
    Identifier number;
    QString branch;                    ///< empty when unknown; never invent "00"
    QDate birthdate;                   ///< Japanese calendar day
    std::optional<bool> limitConsent;  ///< absent is not "no"
    QString arbitraryIdentifier;
    std::optional<KnownLimit> knownLimit;  ///< bulk only
    std::vector<Element> others;           ///< what no field stands for, a birthdate that is not a day included
    [[nodiscard]] bool operator==(const SearchInfo& other) const = default;
};

/// OQSsiquc01req.
struct EligibilityQuestion {
    QDate confirmationDate;
    QString institutionCode;
    QString fileIdentifier;
    SearchInfo search;
};

/// One consent of the patient as it lies in a face file.
struct Consent {
    QString
        flag;  ///< OQSCD016 as received: 0 no, 1 yes, 2 expired, 3 hard to obtain; absent consents are not in the map
    QDateTime consentedAt;     ///< Japanese time
    QDateTime availableUntil;  ///< last moment of viewing; invalid for limit and specific-disease consents
    [[nodiscard]] bool operator==(const Consent& other) const = default;
};

/// 資格確認結果: one qualification. An empty string means "not given", never "no".
struct Qualification {
    QString cardClassification;  ///< OQSCD010
    Identifier insurerNumber;
    Identifier symbol;
    Identifier number;
    QString branch;
    QString personalFamily;  ///< OQSCD009
    QString insuredName;
    Identifier name;  ///< may contain ●
    QString nameOfOther;
    Identifier nameKana;  ///< half-width on the wire; key folds width and small kana
    QString nameOfOtherKana;
    QString sex1;
    QString sex2;
    QDate birthdate;
    QString address;
    QString postNumber;
    QDate qualifiedOn;
    QDate disqualifiedOn;
    QDate issuedOn;
    QDate validFrom;
    QDate validUntil;
    QString contributionRatio;  ///< 3 digits percent, e.g. "030"
    QString preschool;
    QString reasonOfLoss;  ///< OQSCD008
    QString insurerName;
    QString referenceNumber;
    QMap<QString, Consent> consents;  ///< by item, e.g. "PharmacistsInfo"; legacy names are folded into today's
    Element element;                  ///< the whole block as received: nested certificates, vouchers, unknown elements

    /// @return Sex2 when present, else Sex1 (eligibility-messages §2.3)
    [[nodiscard]] QString sex() const { return sex2.isEmpty() ? sex1 : sex2; }
    [[nodiscard]] bool operator==(const Qualification& other) const = default;
};

/// OQSsiquc01res and the face file. The three verdicts stay three types to the end.
struct EligibilityAnswer {
    QDateTime executedAt;
    QDate confirmationDate;
    QString institutionCode;
    QString fileIdentifier;
    Coded<ReferenceClassification> reference;
    Coded<SegmentOfResult> segment;
    QString errorCode;
    QString errorMessage;
    Coded<ProcessingStatus> processing;
    QString processingCode;
    QString processingMessage;
    Coded<QualificationValidity> validity;
    QString prescriptionIssueSelect;  ///< OQSCD017; looked for in the body and inside the result
    QList<Qualification> results;
    std::optional<SearchInfo> search;  ///< echo of the question; absent in face files

    /// @return whether everything is there that a desk needs to act on it (eligibility-messages §2.10)
    [[nodiscard]] bool isUsable() const;
};

/// @retval ErrorCode::MessageUnexpectedKind  not an OQSsiquc01 answer or face file
[[nodiscard]] Result<EligibilityAnswer> toAnswer(const Message& message);
/// @retval ErrorCode::MessageUnexpectedKind  not an OQSsiquc01 question
[[nodiscard]] Result<EligibilityQuestion> toQuestion(const Message& message);

/// Builds the messages, elements in the order of the tables of eligibility-messages §2.
/// @param type  "OQSsiquc01res" or "OQSsiquc01res_face" (no echo of the question)
[[nodiscard]] Message toMessage(const EligibilityQuestion& question, Encoding encoding);
[[nodiscard]] Message toMessage(const EligibilityAnswer& answer, Encoding encoding, const QString& type);

}  // namespace eligibility
