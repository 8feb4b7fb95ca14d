// SPDX-License-Identifier: Apache-2.0
#include "app/platform/clock.h"

#include <QTimer>

#include <utility>

namespace platform {
namespace {

class QtTimer final : public Timer {
public:
    QtTimer(std::chrono::milliseconds after, std::function<void()> callback) {
        m_timer.setSingleShot(true);
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [call = std::move(callback)] {
            const auto kept = call;  // the callback may destroy this timer and with it the captured function
            kept();
        });
        m_timer.start(after);
    }

private:
    QTimer m_timer;
};

}  // namespace

UtcTime SystemClock::nowUtc() const {
    return std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

std::chrono::milliseconds SystemClock::monotonic() const {
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

std::unique_ptr<Timer> SystemClock::startTimer(std::chrono::milliseconds after, std::function<void()> callback) {
    return std::make_unique<QtTimer>(after, std::move(callback));
}

}  // namespace platform
