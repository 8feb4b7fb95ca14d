// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/store/database.h"
#include "app/store/seal.h"
#include "app/store/store.h"

namespace store {

/// A store that is ready: checked, migrated, and with the key that fits.
struct Opened {
    std::unique_ptr<Database> database;
    SealKey key;
};

/// Everything that happens between a path and a usable store. One program at a time does it per folder.
[[nodiscard]] Result<Opened> openStore(const StoreSettings& settings);

}  // namespace store
