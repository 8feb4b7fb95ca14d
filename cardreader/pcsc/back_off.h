// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <atomic>
#include <chrono>
#include <memory>
#include <thread>

namespace cardreader {
/// Set by any thread to end what the card thread is doing.
using StopFlag = std::shared_ptr<const std::atomic<bool>>;

[[nodiscard]] inline bool isSet(const StopFlag& stop) noexcept {
    return stop && stop->load();
}

/// Growing pauses while another program holds the card: 10, 20, 40 … 200 ms, two seconds in all. Programs that look at
/// each new card are done by then; one that is not has to be closed by a person. Private to this folder.
class BackOff {
public:
    explicit BackOff(StopFlag stop) noexcept : m_stop(std::move(stop)) {}

    /// Waits a little longer than the last time.
    /// @return false when patience is at its end or the stop flag is set
    [[nodiscard]] bool wait() noexcept {
        if (m_left <= m_left.zero() || isSet(m_stop)) {
            return false;
        }
        const auto pause = std::min(m_pause, m_left);
        std::this_thread::sleep_for(pause);
        m_left -= pause;
        m_pause = std::min(2 * m_pause, kLongest);
        return !isSet(m_stop);
    }
    [[nodiscard]] bool isStopped() const noexcept { return isSet(m_stop); }

private:
    static constexpr std::chrono::milliseconds kLongest{200};
    StopFlag m_stop;
    std::chrono::milliseconds m_pause{10};
    std::chrono::milliseconds m_left{2000};
};
}  // namespace cardreader
