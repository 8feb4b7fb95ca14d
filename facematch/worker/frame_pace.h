// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace facematch {

/// When the next frame is due, and what time it is. The kiosk's beats 15 times a second; a test beats by hand.
class FramePace : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    virtual void start() = 0;
    virtual void stop() = 0;
    /// @return monotonic
    [[nodiscard]] virtual std::chrono::milliseconds now() const = 0;

signals:
    void frameDue();
};

/// Real time.
class TimerPace : public FramePace {
    Q_OBJECT
public:
    explicit TimerPace(std::chrono::milliseconds interval = std::chrono::milliseconds{66}, QObject* parent = nullptr);
    void start() override;
    void stop() override;
    [[nodiscard]] std::chrono::milliseconds now() const override;

private:
    QTimer m_timer;
};

}  // namespace facematch
