// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/doctor_parts.h"
#include "app/ctl/error.h"
#include "app/eligibility/certificate_end.h"
#include "app/eligibility/message_transport.h"
#include "app/eligibility/service_call.h"
#include "app/eligibility/service_tls.h"
#include "app/session/service_settings.h"

#include <QEventLoop>
#include <QFileInfo>
#include <QNetworkProxy>

namespace ctl {
namespace {

using eligibility::RenewalReminder;

struct Reached {
    std::optional<eligibility::Error> error;
    std::optional<std::chrono::seconds> clockAhead;  ///< nothing when the service does not tell its time
};

/// Asks for the revocation list: the smallest call that needs our certificate and changes nothing.
Reached reach(const eligibility::ServiceSettings& settings, const QSslConfiguration& tls) {
    eligibility::CallRequest request;
    request.verb = "GET";
    request.url = settings.url.resolved(QUrl(QStringLiteral("/v1/crl")));
    request.expectedType = "application/pkix-crl";
    QNetworkAccessManager network;
    network.setProxy(QNetworkProxy::NoProxy);
    eligibility::ServiceCall call(network, tls, request, settings.timeout, nullptr);
    Reached reached;
    QEventLoop loop;
    QObject::connect(&call, &eligibility::ServiceCall::answered, &loop, &QEventLoop::quit);
    QObject::connect(&call, &eligibility::ServiceCall::failed, &loop, [&](const eligibility::Error& error) {
        reached.error = error;
        loop.quit();
    });
    QMetaObject::invokeMethod(
        &call, [&call] { call.start(); }, Qt::QueuedConnection);
    loop.exec();
    if (const QDateTime date = call.headers().date; date.isValid()) {
        reached.clockAhead = std::chrono::seconds(QDateTime::currentDateTimeUtc().secsTo(date));
    }
    return reached;
}

/// @return the code of the reminder; nothing while the certificate is good for more than 90 days
std::optional<ErrorCode> reminderOf(const eligibility::ServiceSettings& settings) {
    const auto end = eligibility::certificateEnd(settings.certificateFile);
    const auto reminder =
        end ? eligibility::renewalReminder(*end, QDateTime::currentDateTimeUtc()) : RenewalReminder::None;
    switch (reminder) {
        case RenewalReminder::None:
            return std::nullopt;
        case RenewalReminder::Within90Days:
        case RenewalReminder::Within30Days:
            return ErrorCode::CertificateEndsSoon;
        default:
            return ErrorCode::CertificateEndsNow;
    }
}

}  // namespace

void examineMessageFolders(const Examination& examination) {
    const auto& service = examination.config.service;
    if (service.transport != QLatin1String("folders")) {
        return;
    }
    const QFileInfo requests(service.requestFolder);
    const QFileInfo answers(service.answerFolder);
    // Answers are removed once they are read, so both must be writable.
    const bool usable = requests.isDir() && requests.isWritable() && answers.isDir() && answers.isReadable() &&
                        answers.isWritable() && service.requestFolder != service.answerFolder;
    usable ? examination.ok("messages") : examination.fail("messages", name(eligibility::ErrorCode::ServiceShareGone));
}

void examineService(const Examination& examination) {
    const auto settings = session::serviceSettings(examination.config);
    if (examination.config.service.url.isEmpty()) {
        return examination.warn("service", name(ErrorCode::ServiceNotSet));
    }
    if (!settings.url.isValid() || settings.url.scheme() != QStringLiteral("https") || settings.url.host().isEmpty()) {
        return examination.fail("service", name(eligibility::ErrorCode::ServiceAddressInvalid));
    }
    const auto tls = eligibility::tlsFrom(settings);
    if (!tls) {
        return examination.fail("service", name(tls.error().code));
    }
    const Reached reached = reach(settings, *tls);
    if (reached.error) {
        return examination.fail("service", name(reached.error->code));
    }
    if (reached.clockAhead && eligibility::isClockDoubtful(*reached.clockAhead)) {
        return examination.warn("service", name(ErrorCode::ClockDiffers));
    }
    const auto reminder = reminderOf(settings);
    reminder ? examination.warn("service", name(*reminder)) : examination.ok("service");
}

}  // namespace ctl
