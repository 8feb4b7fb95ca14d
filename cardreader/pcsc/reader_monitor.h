// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cardreader/pcsc/context.h"

#include <functional>
#include <memory>
#include <optional>

namespace cardreader {
/// All readers at one moment.
struct ReaderSnapshot {
    bool serviceAvailable = false;
    std::vector<ReaderSlot> readers;  ///< empty when there is no reader
    std::optional<Error> problem;     ///< why the service is not available
    friend bool operator==(const ReaderSnapshot&, const ReaderSnapshot&) = default;
};

/// Watches pcscd, its readers and their cards on a thread of its own by blocking `SCardGetStatusChange` with
/// plug-and-play notification; no polling while pcscd lives, a retry every half second while it does not.
/// @thread construct and destroy on one thread; the callback runs on the monitor's thread
class ReaderMonitor {
public:
    using Callback = std::function<void(const ReaderSnapshot&)>;

    /// Starts watching; the first snapshot comes at once, later ones at each change. Where no thread can be had, one
    /// snapshot says OutOfResources, on the calling thread, and no more come.
    /// @param changed  must not throw
    explicit ReaderMonitor(Callback changed) noexcept;
    /// Ends the wait with SCardCancel and joins.
    ~ReaderMonitor();
    ReaderMonitor(const ReaderMonitor&) = delete;
    ReaderMonitor& operator=(const ReaderMonitor&) = delete;

private:
    class Loop;
    std::unique_ptr<Loop> m_loop;
};
}  // namespace cardreader
