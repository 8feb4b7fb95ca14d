// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/store/error.h"
#include "app/store/store.h"

namespace store {
class Database;
class SealKey;

/// The append-only chain of events: each entry's keyed hash covers its fields and the hash before it; the sealed head
/// in store_identity tells when the end was cut off.
class EventChain {
public:
    EventChain(Database& database, const SealKey& key) : m_database(database), m_key(key) {}

    /// @return the sealed head of a chain without events
    [[nodiscard]] QByteArray emptyHead() const;
    /// @pre inside a write transaction
    [[nodiscard]] Result<void> append(const Event& event);
    [[nodiscard]] Result<ChainReport> verify() const;

private:
    struct Head {
        std::int64_t sequence = 0;
        QByteArray hash;
    };
    [[nodiscard]] Result<Head> head() const;
    [[nodiscard]] QByteArray sealed(const Head& head) const;

    Database& m_database;
    const SealKey& m_key;
};

}  // namespace store
