// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/simulators/service/routes.h"

#include <QtGlobal>

#include <array>
#include <atomic>
#include <chrono>
#include <map>
#include <mutex>
#include <string>

namespace simservice {

/// Counts for GET /v1/metrics. Any thread; nothing personal in them.
class Metrics {
public:
    static constexpr std::array<double, 9> bounds{0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.1, 0.5, 2.5};  // seconds

    void answered(Operation operation, unsigned status, std::chrono::nanoseconds took);
    void refused(const std::string& reason);
    void reception() { m_receptions.fetch_add(1, std::memory_order_relaxed); }
    void message(std::string_view type, bool good);

    [[nodiscard]] quint64 total() const;
    [[nodiscard]] quint64 of(Operation operation) const;
    [[nodiscard]] quint64 receptions() const { return m_receptions; }

    /// A value of another part that is asked when the text is made.
    struct Gauge {
        const char* name;
        const char* help;
        double value;
    };
    /// @return Prometheus text format 0.0.4
    [[nodiscard]] std::string text(std::initializer_list<Gauge> gauges) const;

private:
    struct Counts {
        std::array<std::atomic<quint64>, 6> byClass{};  ///< [2] = 2xx …
        std::array<std::atomic<quint64>, bounds.size() + 1> buckets{};
        std::atomic<quint64> nanoseconds{0};
    };
    std::array<Counts, operations> m_counts;
    std::atomic<quint64> m_receptions{0};

    mutable std::mutex m_mutex;
    std::map<std::string, quint64, std::less<>> m_refusals;
    std::map<std::string, quint64, std::less<>> m_messages;
};

}  // namespace simservice
