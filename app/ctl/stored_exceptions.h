// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ctl/command.h"
#include "app/eligibility/exception_book.h"
#include "app/session/exception_memory.h"

#include <memory>

namespace ctl {

/// Emergencies and disaster orders of the store, as long as a command runs.
struct StoredExceptions {
    explicit StoredExceptions(std::unique_ptr<store::ExceptionLedger> opened)
        : ledger(std::move(opened)), memory(*ledger), book(memory) {}

    /// What the store said is more precise than that the journal failed.
    [[nodiscard]] tl::unexpected<Failure> failure(const eligibility::Error& error) const;

    std::unique_ptr<store::ExceptionLedger> ledger;
    session::ExceptionMemory memory;
    eligibility::ExceptionBook book;
};

/// @retval ctl.store-not-set, or what the store says
[[nodiscard]] tl::expected<std::unique_ptr<StoredExceptions>, Failure> openExceptions(const Call& call);

/// @return the certificate of `[disaster] authority`
/// @retval ctl.disaster-authority-not-set, ctl.file-unreadable
[[nodiscard]] tl::expected<QByteArray, Failure> disasterAuthority(const platform::Config& config);

}  // namespace ctl
