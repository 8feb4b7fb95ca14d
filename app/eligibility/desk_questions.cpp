// SPDX-License-Identifier: Apache-2.0
#include "app/eligibility/desk_questions.h"

#include "app/eligibility/message_reader.h"
#include "app/eligibility/message_writer.h"

namespace eligibility {

template <typename Answer>
void DeskQuestions::ask(const QString& type, const Message& message, const QString& identifier, const QByteArray& visit,
                        Result<Answer> (*read)(const Message&), Done<Answer> done) {
    const auto bytes = writeMessage(message);
    if (!bytes) {
        const Error error = bytes.error();
        QMetaObject::invokeMethod(
            &m_transport, [done, error] { done(tl::unexpected(error)); }, Qt::QueuedConnection);
        return;
    }
    const QString answerType = type + QStringLiteral("res_");
    m_transport.send({type, *bytes, visit, identifier.toLatin1(), std::nullopt},
                     [answerType, identifier, read, done](const Result<MessageReply>& reply) {
                         if (!reply) {
                             return done(tl::unexpected(reply.error()));
                         }
                         const auto answer = readMessage(reply->bytes, answerType).and_then(read);
                         const bool fits = answer && answer->header.fileIdentifier == identifier;
                         done(fits ? answer : Result<Answer>(tl::unexpected(Error{ErrorCode::ServiceGarbled})));
                     });
}

void DeskQuestions::registerReference(const EligibilityAnswer& valid, const QString& referenceNumber,
                                      const QByteArray& visit, Done<RegistrationAnswer> done) {
    if (valid.validity.value != QualificationValidity::Valid || valid.results.size() != 1) {
        QMetaObject::invokeMethod(
            &m_transport, [done] { done(tl::unexpected(Error{ErrorCode::ServiceRefused})); }, Qt::QueuedConnection);
        return;
    }
    const Qualification& person = valid.results.front();
    const QString identifier = QString::fromLatin1(newRepeatKey());
    RegistrationRequest request;
    request.header.institutionCode = m_institution;
    request.header.fileIdentifier = identifier;
    ReferenceRegistration registration;
    registration.referenceNumber = referenceNumber;
    registration.insurerNumber = person.insurerNumber;
    registration.symbol = person.symbol;
    registration.number = person.number;
    registration.branch = person.branch;
    request.registrations.append(registration);
    ask<RegistrationAnswer>(QStringLiteral("OQSsiimm01"), toMessage(request, Encoding::Utf8), identifier, visit,
                            toRegistrationAnswer, std::move(done));
}

void DeskQuestions::withdraw(const InsuredPerson& person, const QDate& birthdate, ConsentGround ground,
                             const QStringList& groups, const QString& reason, const QByteArray& visit,
                             Done<ConsentWithdrawalAnswer> done) {
    const QString identifier = QString::fromLatin1(newRepeatKey());
    ConsentWithdrawal request;
    request.header.institutionCode = m_institution;
    request.header.fileIdentifier = identifier;
    request.insurerNumber = person.insurerNumber;
    request.symbol = person.symbol;
    request.number = person.number;
    request.branch = person.branch;
    request.birthdate = birthdate;
    request.treatmentFlag = ground == ConsentGround::Online ? QStringLiteral("3") : QStringLiteral("2");
    request.groups = groups;
    request.reason = reason;
    ask<ConsentWithdrawalAnswer>(QStringLiteral("OQSsihvd01"), toMessage(request, Encoding::Utf8), identifier, visit,
                                 toConsentWithdrawalAnswer, std::move(done));
}

void DeskQuestions::askSubsidies(const SearchInfo& person, const QDate& day, const QByteArray& visit,
                                 Done<SubsidyAnswer> done) {
    const QString identifier = QString::fromLatin1(newRepeatKey());
    SubsidyQuestion question;
    question.header.confirmationDate = day;
    question.header.institutionCode = m_institution;
    question.header.fileIdentifier = identifier;
    question.search = person;
    ask<SubsidyAnswer>(QStringLiteral("PMHsimsm01"), toMessage(question, Encoding::Utf8), identifier, visit,
                       toSubsidyAnswer, std::move(done));
}

}  // namespace eligibility
