// SPDX-License-Identifier: Apache-2.0
#include "app/eligibility/card_registration.h"

#include "app/eligibility/message_transport.h"
#include "app/eligibility/service_call.h"
#include "app/eligibility/service_protocol.h"
#include "app/eligibility/service_tls.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkProxy>

namespace eligibility {

class CardRegistration::Private {
public:
    explicit Private(ServiceSettings given) : settings(std::move(given)) { network.setProxy(QNetworkProxy::NoProxy); }

    ServiceSettings settings;
    QNetworkAccessManager network;
};

CardRegistration::CardRegistration(ServiceSettings settings, QObject* parent)
    : QObject(parent), m_private(std::make_unique<Private>(std::move(settings))) {}

CardRegistration::~CardRegistration() {
    // Calls use the network manager of Private, so they go first.
    qDeleteAll(findChildren<ServiceCall*>(QString(), Qt::FindDirectChildrenOnly));
}

void CardRegistration::send(const QString& visit, const ReceptionRequest& request,
                            const std::function<void(Result<CardRegistrationReply>)>& done) {
    const auto refuse = [this, done](const Error& error) {
        QMetaObject::invokeMethod(
            this, [done, error] { done(tl::unexpected(error)); }, Qt::QueuedConnection);
    };
    const auto tls = tlsFrom(m_private->settings);
    if (!tls) {
        return refuse(tls.error());
    }
    std::optional<SignedStatement> statement;
    if (!std::holds_alternative<PinProof>(request.proof)) {
        const auto made = signStatement(request, visit, m_private->settings);
        if (!made) {
            return refuse(made.error());
        }
        statement = *made;
    }
    CallRequest call;
    call.verb = "POST";
    call.url = m_private->settings.url.resolved(QUrl(QStringLiteral("/v1/registrations")));
    call.contentType = "application/json";
    call.body = receptionBody(request, visit, statement);
    call.visit = visit.toLatin1();
    call.idempotencyKey = newRepeatKey();
    call.expectedType = "application/json";
    auto* const sent = new ServiceCall(m_private->network, *tls, std::move(call), m_private->settings.timeout, this);
    connect(sent, &ServiceCall::answered, this, [sent, visit, done](const QByteArray& body) {
        sent->deleteLater();
        done(registrationReplyFrom(body, visit));
    });
    connect(sent, &ServiceCall::failed, this, [sent, done](const Error& error) {
        sent->deleteLater();
        done(tl::unexpected(error));
    });
    sent->start();
}

Result<CardRegistrationReply> registrationReplyFrom(const QByteArray& json, const QString& visit) {
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const QJsonValue registered = object.value(QStringLiteral("registered"));
    const QString of = object.value(QStringLiteral("visit")).toString(visit);  // the contract does not promise an echo
    if (!registered.isBool() || of != visit) {
        return tl::unexpected(Error{ErrorCode::ServiceGarbled});
    }
    CardRegistrationReply reply;
    reply.registered = registered.toBool();
    reply.refusal =
        reply.registered ? Refusal::None : refusalFromWord(object.value(QStringLiteral("reason")).toString());
    return reply;
}

}  // namespace eligibility
