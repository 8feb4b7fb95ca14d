// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ctl/command.h"
#include "app/eligibility/consent_book.h"
#include "app/session/consent_memory.h"

#include <memory>

namespace ctl {

/// The consents of the store, as long as a command runs.
struct StoredConsents {
    explicit StoredConsents(std::unique_ptr<store::ConsentLedger> opened);

    /// What the store said is more precise than that the journal failed.
    [[nodiscard]] tl::unexpected<Failure> failure(const eligibility::Error& error) const;

    std::unique_ptr<store::ConsentLedger> ledger;
    session::ConsentMemory memory;
    eligibility::ConsentBook book;
};

/// @retval ctl.store-not-set, or what the store says
[[nodiscard]] tl::expected<std::unique_ptr<StoredConsents>, Failure> openConsents(const Call& call);

}  // namespace ctl
