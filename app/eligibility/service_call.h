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

#include <optional>

namespace eligibility {

/// What one call sends.
struct CallRequest {
    QByteArray verb{};
    QUrl url{};
    QByteArray contentType{};
    QByteArray body{};
    QByteArray visit{};           ///< header Uketsuke-Visit
    QByteArray idempotencyKey{};  ///< header Idempotency-Key: a repeat with the same key changes nothing at the service
    QByteArray reason{};          ///< header Uketsuke-Reason (UTF-8, one line); empty = none
    QByteArray expectedType{};    ///< media type that a good answer has
    bool repeatsOnce = true;      ///< whether a broken connection is tried once more here, or left to the caller
};

/// What the headers of an answer say beside its status; also of a refusal.
struct AnswerHeaders {
    std::optional<std::chrono::seconds> retryAfter;  ///< Retry-After as seconds or date; never negative
    QDateTime date;                                  ///< Date, UTC; invalid when absent or unreadable
};

/// @param retryAfter, date  the raw values (RFC 9110 §10.2.3, §6.6.1); empty = absent
/// @param now               for a Retry-After that is a date
[[nodiscard]] AnswerHeaders answerHeaders(const QByteArray& retryAfter, const QByteArray& date, const QDateTime& now);

/// One call: limit, one repeat after a broken connection, and every failure as an ErrorCode. Emits exactly one signal.
class ServiceCall : public QObject {
    Q_OBJECT

public:
    ServiceCall(QNetworkAccessManager& network, const QSslConfiguration& tls, CallRequest request,
                std::chrono::milliseconds limit, QObject* parent);
    ~ServiceCall() override;

    void start();

    /// @return the headers of the answer, valid from the signal on
    [[nodiscard]] const AnswerHeaders& headers() const { return m_headers; }

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
    AnswerHeaders m_headers;
    QTimer m_limit;
    QNetworkReply* m_reply = nullptr;
    bool m_serverDoubted = false;
    bool m_repeated = false;
    bool m_done = false;
};

}  // namespace eligibility
