// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <functional>
#include <memory>

namespace platform {

/// Wall-clock time, UTC, milliseconds.
using UtcTime = std::chrono::sys_time<std::chrono::milliseconds>;

/// A running one-shot timer. Destroying it cancels it; it may be destroyed inside its own callback.
class Timer {
public:
    Timer() = default;
    Timer(const Timer&) = delete;
    Timer& operator=(const Timer&) = delete;
    virtual ~Timer() = default;
};

/// Every time and every wait of the program comes from here, so that tests decide what time it is.
class Clock {
public:
    Clock() = default;
    Clock(const Clock&) = delete;
    Clock& operator=(const Clock&) = delete;
    virtual ~Clock() = default;

    [[nodiscard]] virtual UtcTime nowUtc() const = 0;

    /// @return time since an arbitrary start, never going back; for durations
    [[nodiscard]] virtual std::chrono::milliseconds monotonic() const = 0;

    /// Calls back once, on the calling thread's event loop, not before `after` has passed.
    /// @param after     0 and up; 0 = at the next turn of the event loop
    /// @param callback  what to do; not called once the handle is gone
    /// @return the handle; keep it as long as the wait is wanted
    [[nodiscard]] virtual std::unique_ptr<Timer> startTimer(std::chrono::milliseconds after,
                                                            std::function<void()> callback) = 0;
};

/// The real clock. Timers are Qt's and need an event loop on the calling thread.
class SystemClock final : public Clock {
public:
    [[nodiscard]] UtcTime nowUtc() const override;
    [[nodiscard]] std::chrono::milliseconds monotonic() const override;
    [[nodiscard]] std::unique_ptr<Timer> startTimer(std::chrono::milliseconds after,
                                                    std::function<void()> callback) override;
};

}  // namespace platform
