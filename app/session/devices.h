// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session/paper_worker.h"
#include "app/session/queue_worker.h"
#include "app/session/record_worker.h"
#include "app/session/staff_worker.h"
#include "app/session/tray_worker.h"

#include <QThread>

#include <array>
#include <functional>
#include <memory>
#include <vector>

namespace session {

/// The workers and their threads: one each for the card reader, vision, the tray camera, the records and staff.
/// Calls go in by `on` (queued), answers come back by the workers' signals.
/// @thread main
class Devices : public QObject {
    Q_OBJECT

public:
    explicit Devices(const SessionSettings& settings, QObject* parent = nullptr);
    ~Devices() override;

    void start();
    /// Ends every thread; together they get six seconds.
    /// @return false when one still runs (a driver that does not come back): then the process has to end without
    ///         tearing down what that thread may use
    [[nodiscard]] bool stop();

    [[nodiscard]] cardreader::CardWorker& card() { return *m_card; }
    [[nodiscard]] facematch::VisionWorker& vision() { return *m_vision; }
    [[nodiscard]] TrayWorker& tray() { return *m_tray; }
    [[nodiscard]] PaperWorker& paper() { return *m_paper; }
    [[nodiscard]] RecordWorker& records() { return *m_records; }
    [[nodiscard]] QueueWorker& queue() { return *m_queue; }
    [[nodiscard]] StaffWorker& staff() { return *m_staff; }

    /// Runs `work` on the worker's thread, after everything asked before. Before start and after stop the workers are
    /// not there to ask: then nothing happens.
    template <typename Worker, typename Work>
    void on(Worker& worker, Work work) {
        if (!m_running) {
            return;
        }
        QMetaObject::invokeMethod(
            &worker, [target = &worker, work = std::move(work)]() mutable { work(*target); }, Qt::QueuedConnection);
    }

private:
    void adopt(QThread& thread, QObject* worker, const QString& name);

    const SessionSettings m_settings;
    std::array<std::unique_ptr<QThread>, 5> m_threads;
    cardreader::CardWorker* m_card;  // each is deleted by its own thread
    facematch::VisionWorker* m_vision;
    TrayWorker* m_tray;
    PaperWorker* m_paper;  ///< on the tray thread, too: never both at once
    RecordWorker* m_records;
    QueueWorker* m_queue;
    StaffWorker* m_staff;
    std::vector<QObject*> m_workers;  ///< all of them
    bool m_running = false;
    bool m_neverStarted = true;
};

}  // namespace session
