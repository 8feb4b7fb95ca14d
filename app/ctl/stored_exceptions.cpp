// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/stored_exceptions.h"

#include "app/ctl/error.h"

#include <QFile>

namespace ctl {

tl::unexpected<Failure> StoredExceptions::failure(const eligibility::Error& error) const {
    const auto inStore = memory.lastError();
    return inStore ? failFrom(*inStore) : failFrom(error);
}

tl::expected<std::unique_ptr<StoredExceptions>, Failure> openExceptions(const Call& call) {
    const auto config = call.config();
    if (!config) {
        return tl::unexpected(config.error());
    }
    if (config->store.url.isEmpty()) {
        return fail(name(ErrorCode::StoreNotSet));
    }
    auto ledger = store::ExceptionLedger::open({.url = config->store.url, .keyFile = {}});
    if (!ledger) {
        return failFrom(ledger.error());
    }
    return std::make_unique<StoredExceptions>(std::move(*ledger));
}

tl::expected<QByteArray, Failure> disasterAuthority(const platform::Config& config) {
    if (config.disaster.authority.isEmpty()) {
        return fail(name(ErrorCode::AuthorityNotSet));
    }
    QFile file(config.disaster.authority);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(name(ErrorCode::FileUnreadable), config.disaster.authority);
    }
    return file.readAll();
}

}  // namespace ctl
