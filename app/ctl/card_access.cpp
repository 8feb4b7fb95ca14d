// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/card_access.h"

#include "app/session/revocation_fetch.h"
#include "app/session/service_settings.h"
#include "cardreader/certificate/crl_source.h"
#include "cardreader/certificate/ocsp_source.h"

#include <QDateTime>

namespace ctl {
namespace {

using cardreader::TestHierarchy;

std::vector<std::filesystem::path> paths(const QStringList& files) {
    std::vector<std::filesystem::path> all;
    for (const QString& file : files) {
        all.emplace_back(file.toStdString());
    }
    return all;
}

QString iso(std::chrono::sys_seconds moment) {
    return QDateTime::fromSecsSinceEpoch(moment.time_since_epoch().count(), Qt::UTC).toString(Qt::ISODate);
}

QString option(const Call& call, const char* key) {
    return call.options.value(QLatin1String(key));
}

/// --ocsp and --crl when one of them is given, else the configuration's; the freshest is asked first.
std::shared_ptr<cardreader::RevocationSource> revocation(const Call& call, const platform::Config& config) {
    const bool own = call.options.isSet(QStringLiteral("crl")) || call.options.isSet(QStringLiteral("ocsp"));
    const QString ocsp = own ? option(call, "ocsp") : config.card.ocspUrl;
    const QString crl = own ? option(call, "crl") : config.card.crl;
    const bool crlIsUrl = crl.startsWith(QStringLiteral("https://"));
    const QStringList urls = own && crlIsUrl ? QStringList{crl} : own ? QStringList() : config.card.crlUrls;
    const auto fetch = ocsp.isEmpty() && urls.isEmpty() ? cardreader::RevocationFetch()
                                                        : session::revocationFetch(session::serviceSettings(config));
    auto sources = std::make_shared<cardreader::RevocationSources>();
    if (!ocsp.isEmpty()) {
        sources->add(std::make_unique<cardreader::OcspSource>(ocsp.toStdString(), fetch));
    }
    if (!urls.isEmpty()) {
        std::vector<std::string> addresses;
        for (const QString& each : urls) {
            addresses.push_back(each.toStdString());
        }
        sources->add(std::make_unique<cardreader::CrlUrls>(addresses, fetch));
    }
    if (!crl.isEmpty() && !crlIsUrl) {
        sources->add(std::make_unique<cardreader::CrlFiles>(paths({crl})));
    }
    return sources;
}

}  // namespace

std::chrono::sys_seconds now() {
    return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
}

cardreader::ReaderRoles rolesOf(const platform::Config& config) {
    return {config.card.reader.toStdString(), config.card.phoneReader.toStdString(),
            config.card.staffReader.toStdString()};
}

tl::expected<cardreader::ReaderRoles, Failure> readerRoles(const Call& call) {
    const auto config = call.config();
    if (!config) {
        return tl::unexpected(config.error());
    }
    return call.options.isSet(QStringLiteral("reader"))
               ? cardreader::ReaderRoles{option(call, "reader").toStdString(), {}, {}}
               : rolesOf(*config);
}

tl::expected<QJsonArray, Failure> readersJson(const Call& call) {
    const auto roles = readerRoles(call);
    if (!roles) {
        return tl::unexpected(roles.error());
    }
    const auto context = cardreader::Context::establish();
    const auto found = context ? context->readers() : tl::unexpected(context.error());
    if (!found) {
        return failFrom(found.error());
    }
    QJsonArray list;
    for (const cardreader::ReaderSlot& slot : *found) {
        list.append(QJsonObject{{QStringLiteral("name"), QString::fromStdString(slot.name)},
                                {QStringLiteral("role"), QString::fromLatin1(name(roles->of(slot.name)))},
                                {QStringLiteral("card"), QString::fromLatin1(name(slot.state))}});
    }
    return list;
}

tl::expected<OpenCard, Failure> openCard(const Call& call) {
    const auto roles = readerRoles(call);
    if (!roles) {
        return tl::unexpected(roles.error());
    }
    auto context = cardreader::Context::establish();
    if (!context) {
        return failFrom(context.error());
    }
    auto channel = cardreader::PcscChannel::open(*context, *roles);
    if (!channel) {
        return failFrom(channel.error(), QString::fromStdString(roles->card));
    }
    auto transaction = cardreader::CardTransaction::begin(**channel);
    if (!transaction) {
        return failFrom(transaction.error());
    }
    return OpenCard{std::move(*context), std::move(*channel), std::move(*transaction)};
}

tl::expected<cardreader::CertificateChecks, Failure> certificateChecks(const Call& call) {
    const auto config = call.config();
    if (!config) {
        return tl::unexpected(config.error());
    }
    const bool own = call.options.isSet(QStringLiteral("anchors"));
    const QStringList files = own ? call.options.values(QStringLiteral("anchors")) : config->card.anchors;
    const bool test = own || config->card.testHierarchy;
    auto anchors = cardreader::TrustAnchors::load(paths(files), test ? TestHierarchy::Allow : TestHierarchy::Refuse);
    if (!anchors) {
        return failFrom(anchors.error(), files.join(QStringLiteral(", ")));
    }
    return cardreader::CertificateChecks{std::move(*anchors), revocation(call, *config)};
}

tl::expected<cardreader::SurfaceAnchors, Failure> surfaceAnchors(const Call& call) {
    const auto config = call.config();
    if (!config) {
        return tl::unexpected(config.error());
    }
    const bool own = call.options.isSet(QStringLiteral("surface-anchors"));
    const QString folder = own ? option(call, "surface-anchors") : config->card.surfaceAnchors;
    if (folder.isEmpty()) {
        return cardreader::SurfaceAnchors{};
    }
    auto anchors = cardreader::SurfaceAnchors::load(folder.toStdString());
    if (!anchors) {
        return failFrom(anchors.error(), folder);
    }
    return std::move(*anchors);
}

QJsonObject toJson(const cardreader::Exchange& exchange) {
    return {{QStringLiteral("apdus"), static_cast<qint64>(exchange.apdus)},
            {QStringLiteral("bytesSent"), static_cast<qint64>(exchange.bytesSent)},
            {QStringLiteral("bytesReceived"), static_cast<qint64>(exchange.bytesReceived)},
            {QStringLiteral("milliseconds"), static_cast<double>(exchange.duration.count()) / 1000}};
}

QJsonValue toJson(const std::optional<cardreader::CertificateReport>& report) {
    if (!report) {
        return QJsonValue::Null;
    }
    QJsonObject object{{QStringLiteral("state"), QString::fromLatin1(name(report->state))},
                       {QStringLiteral("revocation"), QString::fromLatin1(name(report->revocation))},
                       {QStringLiteral("testHierarchy"), report->testHierarchy}};
    if (report->state != cardreader::CertificateState::Damaged) {
        object.insert(QStringLiteral("notBefore"), iso(report->notBefore));
        object.insert(QStringLiteral("notAfter"), iso(report->notAfter));
        object.insert(QStringLiteral("issuer"), QString::fromStdString(report->issuer));
    }
    if (report->revocation == cardreader::RevocationState::NotChecked) {
        object.insert(QStringLiteral("revocationGap"), QString::fromLatin1(name(report->revocationGap)));
    }
    return object;
}

}  // namespace ctl
