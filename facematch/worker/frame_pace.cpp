// SPDX-License-Identifier: Apache-2.0
#include "facematch/worker/frame_pace.h"

namespace facematch {

TimerPace::TimerPace(std::chrono::milliseconds interval, QObject* parent) : FramePace(parent), m_timer(this) {
    m_timer.setInterval(interval);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &FramePace::frameDue);
}

void TimerPace::start() {
    m_timer.start();
}

void TimerPace::stop() {
    m_timer.stop();
}

std::chrono::milliseconds TimerPace::now() const {
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

}  // namespace facematch
