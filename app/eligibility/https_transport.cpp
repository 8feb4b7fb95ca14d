// SPDX-License-Identifier: Apache-2.0
#include "app/eligibility/https_transport.h"

#include "app/eligibility/service_call.h"
#include "app/eligibility/service_tls.h"

#include <QElapsedTimer>
#include <QNetworkProxy>
#include <QPointer>
#include <QRandomGenerator>

#include <map>

namespace eligibility {
namespace {

using std::chrono::milliseconds;

constexpr qsizetype longestReason = 200;

/// One line without control characters: what staff have typed must not become a header of its own.
QByteArray headerText(const QString& text) {
    QString line = text.simplified().left(longestReason);
    line.removeIf([](QChar one) { return !one.isPrint() && !one.isSurrogate(); });
    return line.toUtf8();
}

struct Asking {
    MessageRequest request;
    QPointer<ServiceCall> call;
    std::unique_ptr<QTimer> pause;
    QElapsedTimer since;
    int tries = 0;
    std::optional<ErrorCode> trouble;  ///< of the last try
};

}  // namespace

class HttpsTransport::Private {
public:
    explicit Private(HttpsTransportSettings given) : settings(std::move(given)) {
        network.setProxy(QNetworkProxy::NoProxy);
        network.setTransferTimeout(0);  // each try has its own limit
    }

    [[nodiscard]] CallRequest callOf(const MessageRequest& message) const {
        CallRequest call;
        call.verb = "POST";
        call.url = settings.service.url.resolved(QUrl(QStringLiteral("/v1/messages/") + message.type));
        call.contentType = "application/xml";
        call.body = message.bytes;
        call.visit = message.visit;
        call.idempotencyKey = message.repeatKey;
        call.reason = headerText(message.reason);
        call.expectedType = "application/xml";
        call.repeatsOnce = false;
        return call;
    }

    [[nodiscard]] milliseconds pauseBefore(int tries, const AnswerHeaders& headers) const {
        const auto doubled = settings.firstPause * (1 << std::min(tries - 1, 10));
        // Clients that failed together must not come back together.
        const auto spread = milliseconds(QRandomGenerator::global()->bounded(static_cast<int>(doubled.count()) + 1));
        return std::max<milliseconds>(doubled + spread, headers.retryAfter.value_or(std::chrono::seconds(0)));
    }

    HttpsTransportSettings settings;
    QNetworkAccessManager network;
    std::optional<QSslConfiguration> tls;
    std::map<Ticket, Asking> asking;
    std::optional<std::chrono::seconds> clockAhead;
};

HttpsTransport::HttpsTransport(HttpsTransportSettings settings, QObject* parent)
    : MessageTransport(settings.limits, parent), m_private(std::make_unique<Private>(std::move(settings))) {}

HttpsTransport::~HttpsTransport() {
    // Calls use the network manager of Private, so they go first.
    qDeleteAll(findChildren<ServiceCall*>(QString(), Qt::FindDirectChildrenOnly));
}

Result<void> HttpsTransport::prepare() {
    const QUrl& url = m_private->settings.service.url;
    if (m_private->tls) {
        return {};
    }
    if (!url.isValid() || url.scheme() != QStringLiteral("https") || url.host().isEmpty()) {
        return tl::unexpected(Error{ErrorCode::ServiceAddressInvalid});
    }
    return tlsFrom(m_private->settings.service).map([this](const QSslConfiguration& tls) { m_private->tls = tls; });
}

std::optional<std::chrono::seconds> HttpsTransport::clockAhead() const {
    return m_private->clockAhead;
}

void HttpsTransport::begin(Ticket ticket, const MessageRequest& request) {
    if (const auto ready = prepare(); !ready) {
        return finish(ticket, tl::unexpected(ready.error()));
    }
    if (!isRepeatKey(request.repeatKey) || request.visit.isEmpty()) {
        return finish(ticket, tl::unexpected(Error{ErrorCode::ServiceRefused}));  // as the service would
    }
    Asking& asking = m_private->asking[ticket];
    asking.request = request;
    asking.since.start();
    tryOnce(ticket);
}

void HttpsTransport::tryOnce(Ticket ticket) {
    Asking& asking = m_private->asking.at(ticket);
    ++asking.tries;
    auto* const call = new ServiceCall(m_private->network, *m_private->tls, m_private->callOf(asking.request),
                                       m_private->settings.tryTime, this);
    asking.call = call;
    connect(call, &ServiceCall::answered, this, [this, ticket, call](const QByteArray& body) {
        call->deleteLater();
        note(*call);
        finish(ticket, MessageReply{body, m_private->clockAhead});
    });
    connect(call, &ServiceCall::failed, this, [this, ticket, call](const Error& error) {
        call->deleteLater();
        note(*call);
        consider(ticket, error, *call);
    });
    call->start();
}

void HttpsTransport::note(const ServiceCall& call) {
    if (call.headers().date.isValid()) {
        const auto ahead = QDateTime::currentDateTimeUtc().secsTo(call.headers().date);
        m_private->clockAhead = std::chrono::seconds(ahead);
    }
}

void HttpsTransport::consider(Ticket ticket, const Error& error, const ServiceCall& call) {
    Asking& asking = m_private->asking.at(ticket);
    asking.trouble = error.code;
    const milliseconds pause = m_private->pauseBefore(asking.tries, call.headers());
    const auto limit = asking.request.limit.value_or(m_private->settings.limits.time);
    const bool inTime = milliseconds(asking.since.elapsed()) + pause < limit;
    if (!isPassing(error.code) || asking.tries >= m_private->settings.tries || !inTime) {
        return finish(ticket, tl::unexpected(error));
    }
    asking.pause = std::make_unique<QTimer>();
    asking.pause->setSingleShot(true);
    connect(asking.pause.get(), &QTimer::timeout, this, [this, ticket] { tryOnce(ticket); });
    asking.pause->start(pause);
}

void HttpsTransport::abandon(Ticket ticket) {
    const auto found = m_private->asking.find(ticket);
    if (found == m_private->asking.end()) {
        return;
    }
    if (found->second.call != nullptr) {
        found->second.call->disconnect(this);
        found->second.call->deleteLater();
    }
    m_private->asking.erase(found);
}

Error HttpsTransport::tooLate(Ticket ticket) const {
    const auto found = m_private->asking.find(ticket);
    const auto trouble = found == m_private->asking.end() ? std::nullopt : found->second.trouble;
    return Error{trouble.value_or(ErrorCode::ServiceTimedOut)};
}

}  // namespace eligibility
