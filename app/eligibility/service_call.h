// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/eligibility/service_types.h"

#include <QByteArray>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QObject>
#include <QSslConfiguration>
#include <QTimer>
#include <QUrl>

namespace eligibility {

/// What one call sends.
struct CallRequest {
    QByteArray verb{};
    QUrl url{};
    QByteArray contentType{};
    QByteArray body{};
    QByteArray visit{};           ///< header Uketsuke-Visit
    QByteArray idempotencyKey{};  ///< header Idempotency-Key: a repeat with the same key changes nothing at the service
    QByteArray expectedType{};    ///< media type that a good answer has
};

/// One call: limit, one repeat after a broken connection, and every failure as an ErrorCode. Emits exactly one signal.
class ServiceCall : public QObject {
    Q_OBJECT

public:
    ServiceCall(QNetworkAccessManager& network, const QSslConfiguration& tls, CallRequest request,
                std::chrono::milliseconds limit, QObject* parent);
    ~ServiceCall() override;

    void start();

signals:
    void answered(const QByteArray& body);
    void failed(const eligibility::Error& error);

private:
    void send();
    void watchSize();
    void finish();
    void fail(ErrorCode code);
    void dropReply();

    QNetworkAccessManager& m_network;
    QSslConfiguration m_tls;
    CallRequest m_request;
    QTimer m_limit;
    QNetworkReply* m_reply = nullptr;
    bool m_serverDoubted = false;
    bool m_repeated = false;
    bool m_done = false;
};

}  // namespace eligibility
