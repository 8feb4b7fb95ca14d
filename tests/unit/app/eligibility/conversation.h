// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/eligibility/service_client.h"
#include "sim_service.h"

#include <QEventLoop>
#include <QString>

#include <optional>
#include <string>

/// A client whose calls are waited for: each returns its value or the stable name of the error.
class Conversation {
public:
    template <typename T>
    using Outcome = tl::expected<T, std::string>;

    explicit Conversation(eligibility::ServiceSettings settings) : m_client(std::move(settings)) {}

    eligibility::ServiceClient& client() { return m_client; }

    Outcome<eligibility::Nonce> nonce(quint64 visit) {
        return wait<eligibility::Nonce>(&eligibility::ServiceClient::nonceReceived,
                                        [&] { m_client.requestNonce(visit); });
    }
    Outcome<eligibility::ReceptionReply> receive(quint64 visit, const eligibility::ReceptionRequest& request) {
        return wait<eligibility::ReceptionReply>(&eligibility::ServiceClient::receptionAnswered,
                                                 [&] { m_client.receive(visit, request); });
    }
    Outcome<eligibility::EligibilityResult> result(quint64 visit, const QString& reception) {
        return wait<eligibility::EligibilityResult>(&eligibility::ServiceClient::resultFetched,
                                                    [&] { m_client.fetchResult(visit, reception); });
    }
    Outcome<eligibility::ReceptionReply> registerCard(quint64 visit, const QString& reception) {
        return wait<eligibility::ReceptionReply>(&eligibility::ServiceClient::cardRegistered,
                                                 [&] { m_client.registerCard(visit, reception); });
    }
    Outcome<eligibility::EligibilityResult> inquire(quint64 visit, const eligibility::InquiryRequest& request) {
        return wait<eligibility::EligibilityResult>(&eligibility::ServiceClient::inquiryAnswered,
                                                    [&] { m_client.inquire(visit, request); });
    }
    /// @return empty when stored, else the error
    std::string consents(quint64 visit, const QString& reception, const eligibility::ConsentChoices& choices) {
        std::string error = "nothing";
        QEventLoop loop;
        const auto stored = QObject::connect(&m_client, &eligibility::ServiceClient::consentsStored, &loop, [&] {
            error.clear();
            loop.quit();
        });
        const auto failed = watchFailure(loop, error);
        m_client.sendConsents(visit, reception, choices);
        loop.exec();
        QObject::disconnect(stored);
        QObject::disconnect(failed);
        return error;
    }

    /// A reception of this person by PIN, signed as the person's card would.
    Outcome<eligibility::ReceptionReply> receiveByPin(quint64 visit, const QString& person) {
        return nonce(visit).and_then(
            [&](const eligibility::Nonce& given) { return receive(visit, byPin(person, given.value)); });
    }

    static eligibility::ReceptionRequest byPin(const QString& person, const QByteArray& nonce) {
        return {SimService::certificateOf(person), nonce, eligibility::PinProof{SimService::signatureOf(person, nonce)},
                QDateTime::currentDateTimeUtc()};
    }
    static eligibility::ReceptionRequest byFace(const QString& person, const QByteArray& nonce, const QString& attack) {
        return {SimService::certificateOf(person), nonce,
                eligibility::FaceProof{0.71, 0.36, QStringLiteral("test"), attack}, QDateTime::currentDateTimeUtc()};
    }

private:
    QMetaObject::Connection watchFailure(QEventLoop& loop, std::string& error) {
        return QObject::connect(&m_client, &eligibility::ServiceClient::failed, &loop,
                                [&](quint64, eligibility::ServiceStep, const eligibility::Error& why) {
                                    error = name(why.code);
                                    loop.quit();
                                });
    }

    template <typename T, typename Signal, typename Call>
    Outcome<T> wait(Signal signal, const Call& call) {
        Outcome<T> outcome = tl::unexpected<std::string>("nothing");
        std::string error;
        QEventLoop loop;
        const auto answered = QObject::connect(&m_client, signal, &loop, [&](quint64, const T& value) {
            outcome = value;
            loop.quit();
        });
        const auto failed = watchFailure(loop, error);
        call();
        loop.exec();
        QObject::disconnect(answered);
        QObject::disconnect(failed);
        return error.empty() ? outcome : tl::unexpected(error);
    }

    eligibility::ServiceClient m_client;
};
