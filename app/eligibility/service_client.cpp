// SPDX-License-Identifier: Apache-2.0
#include "app/eligibility/service_client.h"

#include "app/eligibility/message_writer.h"
#include "app/eligibility/number_rules.h"
#include "app/eligibility/service_call.h"
#include "app/eligibility/service_protocol.h"
#include "app/eligibility/service_tls.h"

#include <QNetworkProxy>
#include <QRandomGenerator>
#include <QUuid>

#include <functional>

namespace eligibility {
namespace {

const QString faceType = QStringLiteral("OQSsiquc01res_face");
const QString answerType = QStringLiteral("OQSsiquc01res");

/// The service chose it: whatever it is, it stays one part of the path.
QString inPath(const QString& id) {
    return QString::fromLatin1(QUrl::toPercentEncoding(id));
}

tl::unexpected<Error> failure(ErrorCode code) {
    return tl::unexpected(Error{code});
}

/// Not on the wire before, and no two machines or restarts share a visit: a random prefix makes the number unique.
QString randomPrefix() {
    return QStringLiteral("%1").arg(QRandomGenerator::system()->generate64(), 16, 16, QLatin1Char('0'));
}

}  // namespace

class ServiceClient::Private {
public:
    Private(ServiceClient& owner, ServiceSettings given)
        : q(owner), settings(std::move(given)), prefix(randomPrefix()) {
        network.setProxy(QNetworkProxy::NoProxy);
        network.setTransferTimeout(0);  // each call has its own limit
    }

    [[nodiscard]] QString wireVisit(quint64 visit) const { return prefix + u'-' + QString::number(visit); }

    Result<void> prepare();

    /// Sends one call; `use` turns the body into a signal or returns what is wrong with it.
    void call(quint64 visit, ServiceStep step, CallRequest request, const QString& path,
              const std::function<Result<void>(const QByteArray&)>& use);
    void failLater(quint64 visit, ServiceStep step, Error error);

    ServiceClient& q;
    ServiceSettings settings;
    QString prefix;
    QNetworkAccessManager network;
    QSslConfiguration tls;
    bool prepared = false;
};

Result<void> ServiceClient::Private::prepare() {
    if (prepared) {
        return {};
    }
    if (!settings.url.isValid() || settings.url.scheme() != QStringLiteral("https") || settings.url.host().isEmpty()) {
        return failure(ErrorCode::ServiceAddressInvalid);
    }
    auto identity = tlsFrom(settings);
    if (!identity) {
        return tl::unexpected(identity.error());
    }
    tls = std::move(*identity);
    prepared = true;
    return {};
}

void ServiceClient::Private::failLater(quint64 visit, ServiceStep step, Error error) {
    QMetaObject::invokeMethod(
        &q, [this, visit, step, error] { emit q.failed(visit, step, error); }, Qt::QueuedConnection);
}

void ServiceClient::Private::call(quint64 visit, ServiceStep step, CallRequest request, const QString& path,
                                  const std::function<Result<void>(const QByteArray&)>& use) {
    if (const auto ready = prepare(); !ready) {
        return failLater(visit, step, ready.error());
    }
    request.url = settings.url.resolved(QUrl(QStringLiteral("/v1") + path));
    request.visit = wireVisit(visit).toLatin1();
    request.idempotencyKey = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    auto* const serviceCall = new ServiceCall(network, tls, std::move(request), settings.timeout, &q);
    serviceCall->setProperty("visit", visit);
    connect(serviceCall, &ServiceCall::answered, &q, [this, visit, step, use, serviceCall](const QByteArray& body) {
        serviceCall->deleteLater();
        if (const auto used = use(body); !used) {
            emit q.failed(visit, step, used.error());
        }
    });
    connect(serviceCall, &ServiceCall::failed, &q, [this, visit, step, serviceCall](const Error& error) {
        serviceCall->deleteLater();
        emit q.failed(visit, step, error);
    });
    serviceCall->start();
}

ServiceClient::ServiceClient(ServiceSettings settings, QObject* parent)
    : QObject(parent), m_private(std::make_unique<Private>(*this, std::move(settings))) {}

ServiceClient::~ServiceClient() {
    // Calls use the network manager of Private, so they go first.
    qDeleteAll(findChildren<ServiceCall*>(QString(), Qt::FindDirectChildrenOnly));
}

Result<void> ServiceClient::prepare() {
    return m_private->prepare();
}

void ServiceClient::requestNonce(quint64 visit) {
    CallRequest request{
        .verb = "POST", .contentType = "application/json", .body = "{}", .expectedType = "application/json"};
    m_private->call(visit, ServiceStep::Nonce, std::move(request), QStringLiteral("/nonces"),
                    [this, visit](const QByteArray& body) {
                        return nonceFrom(body, m_private->wireVisit(visit)).map([this, visit](const Nonce& nonce) {
                            emit nonceReceived(visit, nonce);
                        });
                    });
}

void ServiceClient::receive(quint64 visit, const ReceptionRequest& reception) {
    const QString wireVisit = m_private->wireVisit(visit);
    std::optional<SignedStatement> statement;
    if (!std::holds_alternative<PinProof>(reception.proof)) {
        const auto signedStatement = signStatement(reception, wireVisit, m_private->settings);
        if (!signedStatement) {
            return m_private->failLater(visit, ServiceStep::Reception, signedStatement.error());
        }
        statement = *signedStatement;
    }
    CallRequest request{.verb = "POST",
                        .contentType = "application/json",
                        .body = receptionBody(reception, wireVisit, statement),
                        .expectedType = "application/json"};
    m_private->call(visit, ServiceStep::Reception, std::move(request), QStringLiteral("/receptions"),
                    [this, visit, wireVisit](const QByteArray& body) {
                        return replyFrom(body, wireVisit).map([this, visit](const ReceptionReply& reply) {
                            emit receptionAnswered(visit, reply);
                        });
                    });
}

void ServiceClient::registerCard(quint64 visit, const QString& reception) {
    CallRequest request{
        .verb = "POST", .contentType = "application/json", .body = "{}", .expectedType = "application/json"};
    m_private->call(visit, ServiceStep::Registration, std::move(request),
                    QStringLiteral("/receptions/%1/registration").arg(inPath(reception)),
                    [this, visit, reception](const QByteArray& body) -> Result<void> {
                        const auto reply = replyFrom(body, m_private->wireVisit(visit));
                        if (!reply || reply->reception != reception) {
                            return failure(ErrorCode::ServiceGarbled);
                        }
                        emit cardRegistered(visit, *reply);
                        return {};
                    });
}

void ServiceClient::sendConsents(quint64 visit, const QString& reception, const ConsentChoices& choices) {
    CallRequest request{.verb = "PUT",
                        .contentType = "application/json",
                        .body = consentsBody(choices),
                        .expectedType = "application/json"};
    m_private->call(visit, ServiceStep::Consents, std::move(request),
                    QStringLiteral("/receptions/%1/consents").arg(inPath(reception)),
                    [this, visit](const QByteArray& /*body*/) -> Result<void> {
                        emit consentsStored(visit);
                        return {};
                    });
}

void ServiceClient::fetchResult(quint64 visit, const QString& reception) {
    CallRequest request{.verb = "GET", .expectedType = "application/xml"};
    m_private->call(visit, ServiceStep::Result, std::move(request),
                    QStringLiteral("/receptions/%1/result").arg(inPath(reception)),
                    [this, visit](const QByteArray& body) {
                        return resultFrom(body, faceType, m_private->settings.institutionCode)
                            .map([this, visit](const EligibilityResult& result) { emit resultFetched(visit, result); });
                    });
}

void ServiceClient::inquire(quint64 visit, const InquiryRequest& inquiry) {
    EligibilityQuestion question;
    question.confirmationDate = inquiry.confirmationDate;
    question.institutionCode = m_private->settings.institutionCode;
    question.fileIdentifier = inquiry.fileIdentifier.isEmpty() ? m_private->wireVisit(visit) : inquiry.fileIdentifier;
    question.search = inquiry.search;
    question.search.limitConsent = question.search.limitConsent.value_or(false);
    const auto bytes = writeMessage(toMessage(question, Encoding::Utf8));
    if (!bytes) {
        return m_private->failLater(visit, ServiceStep::Inquiry, bytes.error());
    }
    CallRequest request{
        .verb = "POST", .contentType = "application/xml", .body = *bytes, .expectedType = "application/xml"};
    m_private->call(visit, ServiceStep::Inquiry, std::move(request), QStringLiteral("/inquiries"),
                    [this, visit, identifier = question.fileIdentifier](const QByteArray& body) -> Result<void> {
                        const auto result = resultFrom(body, answerType, m_private->settings.institutionCode);
                        if (!result || result->answer.fileIdentifier != identifier) {
                            return failure(ErrorCode::ServiceGarbled);
                        }
                        emit inquiryAnswered(visit, *result);
                        return {};
                    });
}

void ServiceClient::fetchRevocationList() {
    CallRequest request{.verb = "GET", .expectedType = "application/pkix-crl"};
    m_private->call(0, ServiceStep::RevocationList, std::move(request), QStringLiteral("/crl"),
                    [this](const QByteArray& body) -> Result<void> {
                        emit revocationListFetched(body);
                        return {};
                    });
}

void ServiceClient::cancel(quint64 visit) {
    const auto calls = findChildren<ServiceCall*>(QString(), Qt::FindDirectChildrenOnly);
    for (ServiceCall* const each : calls) {
        if (each->property("visit").toULongLong() == visit) {
            each->disconnect(this);
            each->deleteLater();
        }
    }
}

}  // namespace eligibility
