// SPDX-License-Identifier: Apache-2.0
#include "app/eligibility/waiting_fetch.h"

#include "app/eligibility/service_call.h"
#include "app/eligibility/service_tls.h"

#include <QNetworkProxy>
#include <QSemaphore>
#include <QThread>

namespace eligibility {
namespace {

/// What the waiting thread and the network's thread share; the slower of them frees it.
struct Answer {
    QSemaphore done;
    std::optional<QByteArray> body;
};

/// The call ends by its own limit; this is for a network thread that is held up.
constexpr std::chrono::milliseconds slack{500};

}  // namespace

class WaitingFetch::Private {
public:
    Private(const ServiceSettings& settings, std::chrono::milliseconds givenLimit)
        : limit(givenLimit), tls(tlsFrom(settings)), network(new QNetworkAccessManager) {
        network->setProxy(QNetworkProxy::NoProxy);
        thread.setObjectName(QStringLiteral("revocation"));
        network->moveToThread(&thread);
        QObject::connect(&thread, &QThread::finished, network, &QObject::deleteLater);
        thread.start();
    }
    ~Private() {
        thread.quit();
        thread.wait();
    }
    Private(const Private&) = delete;
    Private& operator=(const Private&) = delete;

    void start(const CallRequest& request, const std::shared_ptr<Answer>& answer) const {
        auto* const call = new ServiceCall(*network, *tls, request, limit, network);
        QObject::connect(call, &ServiceCall::answered, network, [call, answer](const QByteArray& body) {
            answer->body = body;
            answer->done.release();
            call->deleteLater();
        });
        QObject::connect(call, &ServiceCall::failed, network, [call, answer](const Error& /*error*/) {
            answer->done.release();
            call->deleteLater();
        });
        call->start();
    }

    std::chrono::milliseconds limit;
    Result<QSslConfiguration> tls;
    QThread thread;
    QNetworkAccessManager* network;
};

WaitingFetch::WaitingFetch(const ServiceSettings& settings, std::chrono::milliseconds limit)
    : m_private(std::make_unique<Private>(settings, limit)) {}

WaitingFetch::~WaitingFetch() = default;

std::optional<QByteArray> WaitingFetch::fetch(const QUrl& url, const QByteArray& contentType, const QByteArray& body,
                                              const QByteArray& expectedType) const {
    if (!m_private->tls || url.scheme() != QStringLiteral("https")) {
        return std::nullopt;
    }
    CallRequest request;
    request.verb = contentType.isEmpty() ? "GET" : "POST";
    request.url = url;
    request.contentType = contentType;
    request.body = body;
    request.expectedType = expectedType;
    const auto answer = std::make_shared<Answer>();
    QMetaObject::invokeMethod(m_private->network,
                              [call = m_private.get(), request, answer] { call->start(request, answer); });
    const auto limit = static_cast<int>((m_private->limit + slack).count());
    return answer->done.tryAcquire(1, limit) ? answer->body : std::nullopt;
}

}  // namespace eligibility
