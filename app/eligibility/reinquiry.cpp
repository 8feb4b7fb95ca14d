// SPDX-License-Identifier: Apache-2.0
#include "app/eligibility/reinquiry.h"

#include "app/eligibility/message_reader.h"
#include "app/eligibility/message_writer.h"

#include <memory>

namespace eligibility {
namespace {

bool isReinquiry(const QString& type, const char* direction) {
    return type == QLatin1StringView("OQSsihvq01") + QLatin1StringView(direction) ||
           type == QLatin1StringView("OQSsionq01") + QLatin1StringView(direction);
}

/// The layouts are those of OQSsiquc01.
Message asOrdinary(const Message& message, const char* type) {
    Message ordinary = message;
    ordinary.type = QLatin1String(type);
    return ordinary;
}

tl::unexpected<Error> unexpectedKind() {
    return tl::unexpected(Error{ErrorCode::MessageUnexpectedKind});
}

}  // namespace

Reinquiry::Reinquiry(LiveConsent consent, EligibilityQuestion question)
    : m_consent(std::move(consent)), m_question(std::move(question)) {}

Result<Reinquiry> Reinquiry::under(LiveConsent consent, const QDate& birthdate, const QDate& today) {
    const ConsentGround ground = consent.ground();
    if (ground != ConsentGround::HomeVisit && ground != ConsentGround::Online) {
        return tl::unexpected(Error{ErrorCode::ConsentMissing});
    }
    EligibilityQuestion question;
    question.confirmationDate = today;
    question.search.insurerNumber = consent.person().insurerNumber;
    question.search.symbol = consent.person().symbol;
    question.search.number = consent.person().number;
    question.search.branch = consent.person().branch;
    question.search.birthdate = birthdate;
    question.search.limitConsent = true;  // supplied always since 2024-10 (reception-domain §3.1)
    Element flag;
    flag.name = QStringLiteral("MedicalTreatmentFlag");
    flag.text = ground == ConsentGround::Online ? QStringLiteral("3") : QStringLiteral("2");
    question.search.others.push_back(std::move(flag));
    return Reinquiry(std::move(consent), std::move(question));
}

QString Reinquiry::type() const {
    return m_consent.ground() == ConsentGround::Online ? QStringLiteral("OQSsionq01") : QStringLiteral("OQSsihvq01");
}

Message Reinquiry::message(const QString& institutionCode, const QString& fileIdentifier) const {
    EligibilityQuestion question = m_question;
    question.institutionCode = institutionCode;
    question.fileIdentifier = fileIdentifier;
    Message message = toMessage(question, Encoding::Utf8);
    message.type = type() + QStringLiteral("req");
    return message;
}

Result<EligibilityAnswer> toReinquiryAnswer(const Message& message) {
    return isReinquiry(message.type, "res") ? toAnswer(asOrdinary(message, "OQSsiquc01res"))
                                            : Result<EligibilityAnswer>(unexpectedKind());
}

Result<EligibilityQuestion> toReinquiryQuestion(const Message& message) {
    return isReinquiry(message.type, "req") ? toQuestion(asOrdinary(message, "OQSsiquc01req"))
                                            : Result<EligibilityQuestion>(unexpectedKind());
}

Message toReinquiryMessage(const EligibilityAnswer& answer, Encoding encoding, const QString& type) {
    return toMessage(answer, encoding, type);
}

void askAgain(MessageTransport& transport, const QString& institutionCode, Reinquiry reinquiry, const QByteArray& visit,
              std::function<QDateTime()> now, std::function<void(Result<EligibilityAnswer>)> done) {
    const QByteArray key = newRepeatKey();
    const QString type = reinquiry.type();
    const auto bytes = writeMessage(reinquiry.message(institutionCode, QString::fromLatin1(key)));
    if (!bytes || !reinquiry.consent().holdsAt(now())) {
        const Error error = bytes ? Error{ErrorCode::ConsentExpired} : bytes.error();
        QMetaObject::invokeMethod(
            &transport, [done, error] { done(tl::unexpected(error)); }, Qt::QueuedConnection);
        return;
    }
    const auto kept = std::make_shared<Reinquiry>(std::move(reinquiry));
    transport.send({type, *bytes, visit, key}, [kept, type, key, now, done](const Result<MessageReply>& reply) {
        if (!reply) {
            return done(tl::unexpected(reply.error()));
        }
        if (!kept->consent().holdsAt(now())) {
            return done(tl::unexpected(Error{ErrorCode::ConsentExpired}));
        }
        const auto answer =
            readMessage(reply->bytes, QString(type + QStringLiteral("res_"))).and_then(toReinquiryAnswer);
        const bool fits = answer && answer->fileIdentifier == QString::fromLatin1(key);
        done(fits ? answer : Result<EligibilityAnswer>(tl::unexpected(Error{ErrorCode::ServiceGarbled})));
    });
}

}  // namespace eligibility
