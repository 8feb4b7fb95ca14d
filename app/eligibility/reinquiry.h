// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/eligibility/consent_book.h"
#include "app/eligibility/message_transport.h"

#include <QDate>

#include <functional>

namespace eligibility {

/// A question about somebody who consented for home or online care, asked again at a later visit without a card
/// (再照会). It cannot be built without that person's lasting consent.
///
/// [C] OQSsihvq01 (home care) and OQSsionq01 (online) are inferred from their places in a public list, and no public
/// source shows their layouts. **The layouts are our own**: the question is that of OQSsiquc01 with
/// MedicalTreatmentFlag (OQSCD028) in its search information, the answer is that of OQSsiquc01 with consents. Replace
/// them when the official ones are known.
/// @source eligibility-messages §1.1; reception-domain §6.3
class Reinquiry {
public:
    /// @param birthdate  as the service wants it in every question
    /// @param today      day in Japan
    /// @retval ErrorCode::ConsentMissing  the consent is of this visit only, an emergency or a disaster
    [[nodiscard]] static Result<Reinquiry> under(LiveConsent consent, const QDate& birthdate, const QDate& today);

    [[nodiscard]] const LiveConsent& consent() const { return m_consent; }
    /// @return "OQSsihvq01" or "OQSsionq01"
    [[nodiscard]] QString type() const;
    /// @return the message as it leaves
    [[nodiscard]] Message message(const QString& institutionCode, const QString& fileIdentifier) const;

private:
    Reinquiry(LiveConsent consent, EligibilityQuestion question);

    LiveConsent m_consent;
    EligibilityQuestion m_question;
};

/// Of the service's side and of answers that lie in files.
/// @retval ErrorCode::MessageUnexpectedKind  no OQSsihvq01 or OQSsionq01
[[nodiscard]] Result<EligibilityAnswer> toReinquiryAnswer(const Message& message);
[[nodiscard]] Result<EligibilityQuestion> toReinquiryQuestion(const Message& message);
[[nodiscard]] Message toReinquiryMessage(const EligibilityAnswer& answer, Encoding encoding, const QString& type);

/// Asks again. The consent is looked at once more when the answer comes: after its end nothing is shown.
/// @param now   clock
/// @param done  called once, never from inside; ErrorCode::ConsentExpired when the consent ended on the way
/// @thread the transport's
void askAgain(MessageTransport& transport, const QString& institutionCode, Reinquiry reinquiry, const QByteArray& visit,
              std::function<QDateTime()> now, std::function<void(Result<EligibilityAnswer>)> done);

}  // namespace eligibility
