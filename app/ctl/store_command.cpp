// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/command.h"
#include "app/ctl/error.h"
#include "app/store/retention.h"

namespace ctl {
namespace {

tl::expected<std::unique_ptr<store::Retention>, Failure> openRetention(const platform::Config& config) {
    if (config.store.url.isEmpty()) {
        return fail(name(ErrorCode::StoreNotSet));
    }
    auto opened = store::Retention::open({.url = config.store.url, .keyFile = {}});
    if (!opened) {
        return failFrom(opened.error());
    }
    return std::move(*opened);
}

Outcome countsOf(const char* key, const store::Result<std::vector<store::RecordCount>>& counts) {
    if (!counts) {
        return failFrom(counts.error());
    }
    QJsonObject kinds;
    for (const store::RecordCount& each : *counts) {
        kinds.insert(each.kind, each.count);
    }
    return Answer{Exit::Yes, QJsonObject{{QLatin1StringView(key), kinds}}};
}

Outcome purge(const Call& call) {
    const auto config = call.config();
    const auto retention = config ? openRetention(*config) : tl::unexpected(config.error());
    if (!retention) {
        return tl::unexpected(retention.error());
    }
    return countsOf("purged", (*retention)
                                  ->sweep({.arrivalsDays = config->retention.arrivalsDays,
                                           .listsDays = config->retention.listsDays,
                                           .consentsYears = config->retention.consentsYears}));
}

Outcome audit(const Call& call) {
    const auto config = call.config();
    const auto retention = config ? openRetention(*config) : tl::unexpected(config.error());
    return retention ? countsOf("held", (*retention)->held()) : tl::unexpected(retention.error());
}

Command command(const char* word, const char* summary, Outcome (*run)(const Call&)) {
    return {.words = {QStringLiteral("store"), QLatin1StringView(word)},
            .arguments = {},
            .fewest = 0,
            .most = 0,
            .summary = QString::fromUtf8(summary),
            .options = {},
            .run = run};
}

}  // namespace

QList<Command> storeCommands() {
    return {command("audit", "How many records of each kind the store holds.", audit),
            command("purge", "Remove what is older than [retention] permits, as the kiosk does each night.", purge)};
}

}  // namespace ctl
