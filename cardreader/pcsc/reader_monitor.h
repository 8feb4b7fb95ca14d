// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cardreader/pcsc/context.h"

#include <functional>
#include <memory>

namespace cardreader {
/// All readers at one moment.
struct ReaderSnapshot {
    bool serviceAvailable = false;
    std::vector<ReaderSlot> readers;  ///< empty when there is no reader
    friend bool operator==(const ReaderSnapshot&, const ReaderSnapshot&) = default;
};

/// Watches pcscd, its readers and their cards on a thread of its own by blocking `SCardGetStatusChange` with
/// plug-and-play notification; no polling while pcscd lives, a retry every half second while it does not.
/// @thread construct and destroy on one thread; the callback runs on the monitor's thread
class ReaderMonitor {
public:
    using Callback = std::function<void(const ReaderSnapshot&)>;

    /// Starts watching; the first snapshot comes at once, later ones at each change.
    explicit ReaderMonitor(Callback changed);
    /// Ends the wait with SCardCancel and joins.
    ~ReaderMonitor();
    ReaderMonitor(const ReaderMonitor&) = delete;
    ReaderMonitor& operator=(const ReaderMonitor&) = delete;

private:
    class Loop;
    std::unique_ptr<Loop> m_loop;
};
}  // namespace cardreader
