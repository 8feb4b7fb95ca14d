// SPDX-License-Identifier: Apache-2.0
#include "tests/simulators/service/metrics.h"

#include <algorithm>
#include <sstream>

namespace simservice {
namespace {

constexpr double perSecond = 1e9;

void head(std::ostream& out, const char* name, const char* kind, const char* help) {
    out << "# HELP uketsuke_" << name << ' ' << help << "\n# TYPE uketsuke_" << name << ' ' << kind << '\n';
}

}  // namespace

void Metrics::answered(Operation operation, unsigned status, std::chrono::nanoseconds took) {
    Counts& counts = m_counts[static_cast<std::size_t>(operation)];
    constexpr auto relaxed = std::memory_order_relaxed;
    counts.byClass[std::min<std::size_t>(status / 100, counts.byClass.size() - 1)].fetch_add(1, relaxed);
    const auto* const bound = std::ranges::lower_bound(bounds, static_cast<double>(took.count()) / perSecond);
    counts.buckets[static_cast<std::size_t>(bound - bounds.begin())].fetch_add(1, relaxed);
    counts.nanoseconds.fetch_add(static_cast<quint64>(took.count()), relaxed);
}

void Metrics::refused(const std::string& reason) {
    const std::lock_guard lock(m_mutex);
    ++m_refusals[reason];
}

void Metrics::message(std::string_view type, bool good) {
    const std::lock_guard lock(m_mutex);
    ++m_messages["type=\"" + std::string(type) + "\",good=\"" + (good ? "1" : "0") + "\""];
}

quint64 Metrics::of(Operation operation) const {
    quint64 sum = 0;
    for (const auto& each : m_counts[static_cast<std::size_t>(operation)].byClass) {
        sum += each;
    }
    return sum;
}

quint64 Metrics::total() const {
    quint64 sum = 0;
    for (std::size_t i = 0; i < operations; ++i) {
        sum += of(static_cast<Operation>(i));
    }
    return sum;
}

std::string Metrics::text(std::initializer_list<Gauge> gauges) const {
    std::ostringstream out;
    head(out, "requests_total", "counter", "Answered calls by operation and class of status.");
    for (std::size_t i = 0; i < operations; ++i) {
        for (std::size_t kind = 1; kind < m_counts[i].byClass.size(); ++kind) {
            if (const quint64 value = m_counts[i].byClass[kind]; value > 0) {
                out << "uketsuke_requests_total{operation=\"" << nameOf(static_cast<Operation>(i)) << "\",status=\""
                    << kind << "xx\"} " << value << '\n';
            }
        }
    }
    head(out, "request_seconds", "histogram", "Work on a call, without network and faults.");
    for (std::size_t i = 0; i < operations; ++i) {
        const std::string label = "operation=\"" + std::string(nameOf(static_cast<Operation>(i))) + "\"";
        quint64 sum = 0;
        for (std::size_t b = 0; of(static_cast<Operation>(i)) > 0 && b <= bounds.size(); ++b) {
            sum += m_counts[i].buckets[b];
            out << "uketsuke_request_seconds_bucket{" << label << ",le=\"";
            (b < bounds.size() ? out << bounds[b] : out << "+Inf") << "\"} " << sum << '\n';
        }
        if (sum > 0) {
            out << "uketsuke_request_seconds_sum{" << label << "} "
                << static_cast<double>(m_counts[i].nanoseconds) / perSecond << "\nuketsuke_request_seconds_count{"
                << label << "} " << sum << '\n';
        }
    }
    const std::lock_guard lock(m_mutex);
    head(out, "refusals_total", "counter", "Identifications that were not accepted, by reason.");
    for (const auto& [reason, value] : m_refusals) {
        out << "uketsuke_refusals_total{reason=\"" << reason << "\"} " << value << '\n';
    }
    head(out, "messages_total", "counter", "Messages by type, and whether they were answered without an error inside.");
    for (const auto& [labels, value] : m_messages) {
        out << "uketsuke_messages_total{" << labels << "} " << value << '\n';
    }
    head(out, "receptions_total", "counter", "Accepted identifications.");
    out << "uketsuke_receptions_total " << m_receptions << '\n';
    for (const Gauge& gauge : gauges) {
        head(out, gauge.name, "gauge", gauge.help);
        out << "uketsuke_" << gauge.name << ' ' << gauge.value << '\n';
    }
    return out.str();
}

}  // namespace simservice
