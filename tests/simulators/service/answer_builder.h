// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/eligibility/eligibility_message.h"
#include "tests/simulators/service/insured.h"
#include "tests/simulators/service/reception_book.h"

#include <QList>

#include <functional>

namespace simservice {

/// The face file of a reception: eligibility-messages §2.2–2.5, consents with 24 hours, no echo of a question.
/// @param life       all qualifications of the person
/// @param reference  the number that the facility registered for the person (照会番号); may be empty
[[nodiscard]] eligibility::EligibilityAnswer faceAnswer(const Reception& reception, const QList<Insured>& life,
                                                        const QString& institution, const QString& reference,
                                                        const QDateTime& now);

/// The answer to a question by certificate data.
/// @param found  what matches the question; `life` gives all qualifications of a person
[[nodiscard]] eligibility::EligibilityAnswer inquiryAnswer(const eligibility::EligibilityQuestion& question,
                                                           const QList<Insured>& found,
                                                           const std::function<QList<Insured>(qint64)>& life,
                                                           const QDateTime& now);

/// The answer to a question that could not be worked on as a whole (segment 9) or for this person (status 2).
[[nodiscard]] eligibility::EligibilityAnswer refusedAnswer(const eligibility::EligibilityQuestion& question, bool whole,
                                                           const QString& code, const QString& message,
                                                           const QDateTime& now);

/// One qualification as it stands in an answer, without certificates, vouchers and consents.
[[nodiscard]] eligibility::Qualification qualificationOf(const Insured& from);

/// Puts the vouchers of public assistance for this month into the qualification, where they are registered.
void addVoucher(eligibility::Qualification& into, const Insured& from, const QString& institution, const QDate& day);

/// Consents of a person in an answer: groups of OQSCD036 become the items of eligibility-messages §2.5.
/// @param flag  OQSCD016 of each group that was answered; others stay absent
/// @param lasting  until it is taken back: no last moment
void addConsents(eligibility::Qualification& into, const QMap<QString, QString>& flags, const QDateTime& at,
                 bool lasting = false);

/// Consent items that apply to the person, codes of OQSCD036 (reception-domain §3.1).
[[nodiscard]] QStringList itemsToAsk(const QList<Insured>& life, const QDate& day);

}  // namespace simservice
