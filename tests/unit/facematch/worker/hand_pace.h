// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "facematch/worker/frame_pace.h"

namespace face_fixture {

/// Beats when the test says so; no time passes otherwise.
class HandPace : public facematch::FramePace {
public:
    void start() override { m_running = true; }
    void stop() override { m_running = false; }
    std::chrono::milliseconds now() const override { return m_now; }
    bool running() const { return m_running; }
    void beat() {
        m_now += std::chrono::milliseconds{66};
        if (m_running) {
            emit frameDue();
        }
    }

    /// Time passes without a frame.
    void pass(std::chrono::milliseconds time) { m_now += time; }

private:
    bool m_running = false;
    std::chrono::milliseconds m_now{1000};
};

}  // namespace face_fixture
