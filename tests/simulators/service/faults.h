// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <mutex>
#include <string>

namespace simservice {

/// What goes wrong on purpose. Set at the start or, while it runs, over the control socket.
struct Fault {
    std::chrono::milliseconds delay{0};  ///< each answer waits this long
    unsigned status = 0;                 ///< answer every call with this HTTP status; 0 = do not
    bool refuse = false;                 ///< take no connections
    bool drop = false;                   ///< read the request, close without an answer
    bool garble = false;                 ///< an answer of the right type that makes no sense

    [[nodiscard]] bool isNone() const { return delay.count() == 0 && status == 0 && !refuse && !drop && !garble; }
};

/// The current fault; any thread.
class FaultSwitch {
public:
    [[nodiscard]] Fault current() const {
        const std::lock_guard lock(m_mutex);
        return m_fault;
    }
    void set(const Fault& fault) {
        const std::lock_guard lock(m_mutex);
        m_fault = fault;
    }

private:
    mutable std::mutex m_mutex;
    Fault m_fault;
};

}  // namespace simservice
