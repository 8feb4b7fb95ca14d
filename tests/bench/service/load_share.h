// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "load_client.h"
#include "load_connection.h"

#include <atomic>
#include <chrono>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

/// One visitor after another on one connection.
struct Lane {
    LoadConnection connection;
    std::size_t step = 0;
    const Prepared* visit = nullptr;
    std::string reception;
    std::string consents;
    std::chrono::steady_clock::time_point due;
};

/// One thread's share of a run: its connections, and the visits that it takes from the common list.
class LoadShare {
public:
    /// @param next  the first visit that nobody has taken yet
    LoadShare(const LoadSettings& settings, const std::vector<Prepared>& prepared, std::atomic<std::size_t>& next);
    ~LoadShare();
    LoadShare(const LoadShare&) = delete;
    LoadShare& operator=(const LoadShare&) = delete;

    /// Connects before the clock starts. @return what went wrong, empty when all is well
    [[nodiscard]] std::string open(SSL_CTX* context, int lanes);
    void run(std::chrono::steady_clock::time_point start, LoadResult& result);

private:
    using Clock = std::chrono::steady_clock;

    void beginDue();
    [[nodiscard]] bool isDue(Clock::time_point now, Clock::time_point& due);
    void ask(Lane& lane);
    void hear(Lane& lane);
    void giveUp(Lane& lane);
    void finish(Lane& lane);
    [[nodiscard]] bool isGood(Lane& lane);

    const LoadSettings& m_settings;
    const std::vector<Prepared>& m_prepared;
    std::atomic<std::size_t>& m_next;
    std::string m_at;
    std::vector<std::unique_ptr<Lane>> m_lanes;
    std::vector<Lane*> m_idle;
    LoadResult* m_result = nullptr;
    Clock::time_point m_start;
    int m_poll = -1;
    int m_busy = 0;
    bool m_over = false;
};

/// @return the texts one after another
[[nodiscard]] std::string joined(std::initializer_list<std::string_view> parts);
/// @return the text of a member of a flat JSON object, empty when there is none
[[nodiscard]] std::string valueOf(std::string_view json, std::string_view name);
