// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/eligibility/consent_book.h"
#include "app/eligibility/consent_withdrawal.h"
#include "app/eligibility/message_transport.h"
#include "app/eligibility/reference_registration.h"
#include "app/eligibility/subsidies.h"

#include <functional>

namespace eligibility {

/// The desk's questions beside eligibility and history: reference numbers, withdrawals, subsidies. Each sends one
/// message through the transport and gives back its typed answer; what the service says inside the message
/// (SegmentOfResult 9, ProcessingResultStatus 2) is in the answer and not an error.
/// @thread the transport's
class DeskQuestions {
public:
    template <typename Answer>
    using Done = std::function<void(Result<Answer>)>;

    DeskQuestions(MessageTransport& transport, QString institutionCode)
        : m_transport(transport), m_institution(std::move(institutionCode)) {}

    /// OQSsiimm01: the clinic's own key for exactly the insurance that a valid answer returned (eligibility-messages
    /// §2.9).
    /// @retval ErrorCode::ServiceRefused  (to `done`, nothing is sent) the answer is not plainly valid for one person
    void registerReference(const EligibilityAnswer& valid, const QString& referenceNumber, const QByteArray& visit,
                           Done<RegistrationAnswer> done);

    /// OQSsihvd01: ends consents of home or online care. @param groups  OQSCD036; none = all of them
    /// @param reason  OQSCD031: "1" by the facility, "2" by the patient, "3" change of use
    void withdraw(const InsuredPerson& person, const QDate& birthdate, ConsentGround ground, const QStringList& groups,
                  const QString& reason, const QByteArray& visit, Done<ConsentWithdrawalAnswer> done);

    /// PMHsimsm01: subsidies of municipalities for this person.
    void askSubsidies(const SearchInfo& person, const QDate& day, const QByteArray& visit, Done<SubsidyAnswer> done);

private:
    template <typename Answer>
    void ask(const QString& type, const Message& message, const QString& identifier, const QByteArray& visit,
             Result<Answer> (*read)(const Message&), Done<Answer> done);

    MessageTransport& m_transport;
    QString m_institution;
};

}  // namespace eligibility
