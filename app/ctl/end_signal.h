// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace ctl {

/// Waits until this program is told to end: SIGINT, SIGTERM, SIGHUP, or its output is read by nobody. While it lives
/// these signals (and SIGPIPE) do not kill.
class EndSignal {
public:
    EndSignal() noexcept;
    ~EndSignal();
    EndSignal(const EndSignal&) = delete;
    EndSignal& operator=(const EndSignal&) = delete;

    /// @return false where the kernel refused a pipe or handler: nothing can be waited for
    [[nodiscard]] bool wait() const noexcept;
};

}  // namespace ctl
