// SPDX-License-Identifier: Apache-2.0
#include "app/eligibility/service_call.h"

#include <QLocale>
#include <QNetworkRequest>
#include <QSslError>

#include <algorithm>

namespace eligibility {
namespace {

constexpr qint64 maximumAnswerBytes = 16LL * 1024 * 1024;  // a revocation list is the largest answer

/// OpenSSL's reasons when the other end sent an alert about our certificate; these texts are not translated.
bool speaksOfOurCertificate(const QString& text) {
    return text.contains(QLatin1StringView("alert")) &&
           (text.contains(QLatin1StringView("certificate")) || text.contains(QLatin1StringView("unknown ca")) ||
            text.contains(QLatin1StringView("access denied")) || text.contains(QLatin1StringView("handshake failure")));
}

ErrorCode codeOfStatus(int status) {
    if (status == 429 || status == 503) {
        return ErrorCode::ServiceBusy;
    }
    if (status >= 500) {
        return ErrorCode::ServiceFailed;
    }
    return status >= 400 ? ErrorCode::ServiceRefused : ErrorCode::ServiceGarbled;
}

ErrorCode codeOfTransport(QNetworkReply::NetworkError error, const QString& text) {
    if (speaksOfOurCertificate(text)) {
        return ErrorCode::ServiceCertificateRefused;
    }
    switch (error) {
        case QNetworkReply::ConnectionRefusedError:
        case QNetworkReply::HostNotFoundError:
        case QNetworkReply::TemporaryNetworkFailureError:
        case QNetworkReply::NetworkSessionFailedError:
        case QNetworkReply::UnknownNetworkError:
            return ErrorCode::ServiceUnreachable;
        case QNetworkReply::TimeoutError:
            return ErrorCode::ServiceTimedOut;
        case QNetworkReply::SslHandshakeFailedError:
            return ErrorCode::ServiceCertificateWrong;
        case QNetworkReply::RemoteHostClosedError:
            return ErrorCode::ServiceConnectionLost;
        default:
            return ErrorCode::ServiceGarbled;
    }
}

/// "Sun, 06 Nov 1994 08:49:37 GMT", the only form that is sent today.
QDateTime httpDate(const QByteArray& text) {
    const QString form = QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'");
    QDateTime time = QLocale::c().toDateTime(QString::fromLatin1(text), form);
    time.setTimeSpec(Qt::UTC);
    return time;
}

constexpr qint64 longestRetryAfter = 24LL * 60 * 60;  // whatever is beyond a day means "not now"

}  // namespace

AnswerHeaders answerHeaders(const QByteArray& retryAfter, const QByteArray& date, const QDateTime& now) {
    AnswerHeaders headers;
    headers.date = httpDate(date.trimmed());
    bool isNumber = false;
    qint64 seconds = retryAfter.trimmed().toLongLong(&isNumber);
    if (const QDateTime until = httpDate(retryAfter.trimmed()); !isNumber && until.isValid()) {
        seconds = now.secsTo(until);
        isNumber = true;
    }
    if (isNumber) {
        headers.retryAfter = std::chrono::seconds(std::clamp<qint64>(seconds, 0, longestRetryAfter));
    }
    return headers;
}

ServiceCall::ServiceCall(QNetworkAccessManager& network, const QSslConfiguration& tls, CallRequest request,
                         std::chrono::milliseconds limit, QObject* parent)
    : QObject(parent), m_network(network), m_tls(tls), m_request(std::move(request)) {
    m_limit.setSingleShot(true);
    m_limit.setInterval(limit);
    connect(&m_limit, &QTimer::timeout, this, [this] { fail(ErrorCode::ServiceTimedOut); });
}

ServiceCall::~ServiceCall() {
    dropReply();
}

void ServiceCall::start() {
    m_limit.start();
    send();
}

void ServiceCall::send() {
    QNetworkRequest request(m_request.url);
    request.setSslConfiguration(m_tls);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setRawHeader("Accept", m_request.expectedType);
    if (!m_request.contentType.isEmpty()) {
        request.setHeader(QNetworkRequest::ContentTypeHeader, m_request.contentType);
    }
    if (!m_request.visit.isEmpty()) {
        request.setRawHeader("Uketsuke-Visit", m_request.visit);
        request.setRawHeader("Idempotency-Key", m_request.idempotencyKey);
    }
    if (!m_request.reason.isEmpty()) {
        request.setRawHeader("Uketsuke-Reason", m_request.reason);
    }
    m_reply = m_network.sendCustomRequest(request, m_request.verb, m_request.body);
    connect(m_reply, &QNetworkReply::sslErrors, this, [this] { m_serverDoubted = true; });
    connect(m_reply, &QNetworkReply::downloadProgress, this, &ServiceCall::watchSize);
    connect(m_reply, &QNetworkReply::finished, this, &ServiceCall::finish);
}

void ServiceCall::watchSize() {
    if (m_reply->bytesAvailable() > maximumAnswerBytes) {
        fail(ErrorCode::ServiceGarbled);
    }
}

void ServiceCall::finish() {
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QNetworkReply::NetworkError error = m_reply->error();
    m_headers =
        answerHeaders(m_reply->rawHeader("Retry-After"), m_reply->rawHeader("Date"), QDateTime::currentDateTimeUtc());
    if (m_serverDoubted) {
        return fail(ErrorCode::ServiceCertificateWrong);
    }
    if (status != 0 && (status < 200 || status >= 300)) {
        return fail(codeOfStatus(status));
    }
    if (error != QNetworkReply::NoError) {
        const ErrorCode code = codeOfTransport(error, m_reply->errorString());
        if (code == ErrorCode::ServiceConnectionLost && m_request.repeatsOnce && !m_repeated) {
            m_repeated = true;
            dropReply();
            return send();
        }
        return fail(code);
    }
    const QByteArray type = m_reply->header(QNetworkRequest::ContentTypeHeader).toByteArray();
    if (!type.startsWith(m_request.expectedType)) {
        return fail(ErrorCode::ServiceGarbled);
    }
    m_done = true;
    m_limit.stop();
    const QByteArray body = m_reply->readAll();
    dropReply();
    emit answered(body);
}

void ServiceCall::fail(ErrorCode code) {
    if (m_done) {
        return;
    }
    m_done = true;
    m_limit.stop();
    dropReply();
    emit failed(Error{code});
}

void ServiceCall::dropReply() {
    if (m_reply != nullptr) {
        m_reply->disconnect(this);
        m_reply->abort();
        m_reply->deleteLater();
        m_reply = nullptr;
    }
}

}  // namespace eligibility
