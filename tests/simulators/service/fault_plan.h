// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <atomic>
#include <cstdint>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>

namespace simservice {

/// What may happen to one request by chance.
enum class FaultKind : std::uint8_t {
    Delay,        ///< the answer waits
    Loss,         ///< the work is done, the answer never arrives: the connection closes
    Duplicate,    ///< the request arrives twice; the second answer is given
    Reorder,      ///< the answer waits until another connection was answered
    WrongId,      ///< an answer for somebody else: visit and identifiers are changed
    Stale,        ///< the answer to an earlier call of the same kind
    Garbage,      ///< an answer of the right type that makes no sense
    Drip,         ///< the answer comes a few bytes at a time
    Storm,        ///< 503 with Retry-After, for this and the next requests of everybody
    Certificate,  ///< a new connection meets a certificate that nobody vouches for
    Count
};
inline constexpr std::size_t faultKinds = static_cast<std::size_t>(FaultKind::Count);

/// What was thrown for one request: nullopt = does not happen, else the value (milliseconds; requests for a storm).
using Drawn = std::array<std::optional<int>, faultKinds>;

/// Faults by chance, repeatable: the n-th request since set() meets the same faults for the same list and seed, whoever
/// sends it. Any thread.
class FaultPlan {
public:
    /// @param list  e.g. "loss=0.01,delay:200=0.05,storm:20=0.001"; "off" or empty = none. Names: delay loss duplicate
    ///              reorder wrong-id stale garbage drip storm certificate; the number behind ':' is milliseconds
    ///              (delay, drip: per 16 bytes, reorder: at most) or requests (storm)
    /// @return what is wrong with the list, empty when it holds from now on
    [[nodiscard]] std::string set(std::string_view list, std::uint64_t seed);

    /// @return whether anything may happen
    [[nodiscard]] bool isOn() const { return m_any.load(std::memory_order_relaxed); }
    /// Throws for the next request. @return what happens to it
    [[nodiscard]] Drawn draw();
    /// Throws for a new connection. @return whether it meets the wrong certificate
    [[nodiscard]] bool drawCertificate();

    /// @return how often each happened so far, for the metrics
    [[nodiscard]] std::uint64_t happened(FaultKind kind) const { return m_happened[static_cast<std::size_t>(kind)]; }

private:
    struct Rule {
        double probability = 0;
        int value = 0;
    };
    struct Plan {
        std::array<Rule, faultKinds> rules{};
        std::uint64_t seed = 0;
        std::uint64_t requests = 0;
        std::uint64_t connections = 0;
        int stormLeft = 0;
    };
    [[nodiscard]] static std::string readRule(std::string_view text, Plan& plan);

    std::atomic<bool> m_any = false;
    std::mutex m_mutex;
    Plan m_plan;
    std::array<std::atomic<std::uint64_t>, faultKinds> m_happened{};
};

/// @return the word of the list, e.g. "wrong-id"
[[nodiscard]] std::string_view nameOf(FaultKind kind);

}  // namespace simservice
