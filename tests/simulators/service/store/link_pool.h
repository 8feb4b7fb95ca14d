// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/simulators/service/store/sql_link.h"

#include <array>
#include <condition_variable>
#include <mutex>
#include <vector>

namespace simservice {

/// The statements that every connection of the pool holds ready.
enum class Sql : std::uint8_t {
    InsertInsured,
    DeletePerson,
    BindCard,
    LifeByCard,
    LifeByPerson,
    Search,
    Sample,
    Assisted,
    CountInsured,
    RegisterCard,
    SetReference,
    Reference,
    AccessesOf,
    CountAccesses,
    Consents,
    CardsOf,
    InsertAccess,
    PutConsent,
    Count
};

/// One connection with its statements.
struct ReadyLink {
    std::unique_ptr<SqlLink> link;
    std::array<int, static_cast<std::size_t>(Sql::Count)> statements{};

    bool run(Sql statement, std::initializer_list<std::string_view> values, const SqlLink::Reader& read = {}) const {
        return link->run(statements[static_cast<std::size_t>(statement)], values, read);
    }
};

/// A fixed number of connections, opened at the start. Any thread; who finds none free waits for one.
class LinkPool {
public:
    /// Makes the schema with the first connection. @return what went wrong, empty when all is well
    [[nodiscard]] QString open(const StorePlace& place);

    class Lease {
    public:
        Lease(LinkPool& pool, ReadyLink& link) : m_pool(pool), m_link(link) {}
        ~Lease() { m_pool.giveBack(m_link); }
        Lease(const Lease&) = delete;
        Lease& operator=(const Lease&) = delete;
        const ReadyLink* operator->() const { return &m_link; }
        [[nodiscard]] SqlLink& sql() const { return *m_link.link; }

    private:
        LinkPool& m_pool;
        ReadyLink& m_link;
    };
    [[nodiscard]] Lease take();

private:
    friend class Lease;
    void giveBack(ReadyLink& link);
    [[nodiscard]] QString add(const StorePlace& place, const QString& file, bool first);

    std::mutex m_mutex;
    std::condition_variable m_given;
    std::vector<std::unique_ptr<ReadyLink>> m_links;
    std::vector<ReadyLink*> m_free;
};

}  // namespace simservice
