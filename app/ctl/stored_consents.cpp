// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/stored_consents.h"

#include "app/ctl/error.h"

namespace ctl {

StoredConsents::StoredConsents(std::unique_ptr<store::ConsentLedger> opened)
    : ledger(std::move(opened)), memory(*ledger), book(eligibility::ConsentCatalogue(), memory) {}

tl::unexpected<Failure> StoredConsents::failure(const eligibility::Error& error) const {
    const auto inStore = memory.lastError();
    return inStore ? failFrom(*inStore) : failFrom(error);
}

tl::expected<std::unique_ptr<StoredConsents>, Failure> openConsents(const Call& call) {
    const auto config = call.config();
    if (!config) {
        return tl::unexpected(config.error());
    }
    if (config->store.url.isEmpty()) {
        return fail(name(ErrorCode::StoreNotSet));
    }
    auto ledger = store::ConsentLedger::open({.url = config->store.url, .keyFile = {}});
    if (!ledger) {
        return failFrom(ledger.error());
    }
    return std::make_unique<StoredConsents>(std::move(*ledger));
}

}  // namespace ctl
