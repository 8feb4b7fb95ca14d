// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/simulators/card/other_program.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace simcard {

/// The other program over PC/SC. Its thread waits for the card while the simulator, which is that card, answers.
class PcscProgram final : public OtherProgram {
public:
    PcscProgram();
    ~PcscProgram() override;

    void play(const std::string& what) override;
    [[nodiscard]] std::string state() const override;

private:
    void run();
    void attempt(const std::string& what);
    /// Waits until something else is wanted. @return false when that took longer than a retry
    [[nodiscard]] bool wanted(const std::string& other);

    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::string m_wanted;
    std::string m_held;
    bool m_stop = false;
    std::thread m_thread;  ///< last: everything above exists before it runs
};

}  // namespace simcard
