// SPDX-License-Identifier: Apache-2.0
#include "app/session/devices.h"

#include "app/platform/log.h"
#include "facematch/worker/frame_pace.h"  // VisionWorker holds one

#include <QDeadlineTimer>

#include <chrono>
#include <tuple>

namespace session {
namespace {
Q_LOGGING_CATEGORY(category, "uketsuke.devices")
constexpr std::chrono::seconds stopLimit{6};
}  // namespace

Devices::Devices(const SessionSettings& settings, QObject* parent)
    : QObject(parent),
      m_settings(settings),
      m_card(new cardreader::CardWorker),
      m_vision(new facematch::VisionWorker),
      m_tray(new TrayWorker(settings.codeB)),
      m_paper(new PaperWorker(settings.paperCamera)),
      m_records(new RecordWorker(settings.records)),
      m_queue(new QueueWorker(settings.records.store)),
      m_staff(new StaffWorker) {
    for (auto& thread : m_threads) {
        thread = std::make_unique<QThread>();
    }
    adopt(*m_threads[0], m_card, QStringLiteral("card"));
    adopt(*m_threads[1], m_vision, QStringLiteral("vision"));
    adopt(*m_threads[2], m_tray, QStringLiteral("tray"));
    adopt(*m_threads[2], m_paper, QStringLiteral("tray"));
    adopt(*m_threads[3], m_records, QStringLiteral("records"));
    adopt(*m_threads[3], m_queue, QStringLiteral("records"));
    adopt(*m_threads[4], m_staff, QStringLiteral("staff"));
}

Devices::~Devices() {
    if (m_neverStarted) {
        qDeleteAll(m_workers);  // no thread of theirs ever ran that would delete them
    }
    std::ignore = stop();
}

void Devices::adopt(QThread& thread, QObject* worker, const QString& name) {
    thread.setObjectName(name);
    worker->moveToThread(&thread);
    m_workers.push_back(worker);
    connect(&thread, &QThread::finished, worker, &QObject::deleteLater);
}

void Devices::start() {
    m_running = true;
    m_neverStarted = false;
    for (auto& thread : m_threads) {
        thread->start();
    }
    on(*m_records, [](RecordWorker& records) { records.open(); });
    on(*m_card, [settings = m_settings.card](cardreader::CardWorker& card) { card.start(settings); });
    on(*m_vision, [settings = m_settings.vision](facematch::VisionWorker& vision) { vision.start(settings); });
}

bool Devices::stop() {
    if (!m_running) {
        return true;
    }
    m_running = false;
    m_card->requestStop();
    for (auto& thread : m_threads) {
        thread->quit();
    }
    bool ended = true;
    const QDeadlineTimer deadline(stopLimit);
    for (auto& thread : m_threads) {
        if (!thread->wait(deadline)) {
            platform::LogLine(category(), QtCriticalMsg, "thread.stuck").duration(stopLimit);
            thread.release();  // NOLINT(bugprone-unused-return-value): a running thread must not be destroyed
            ended = false;
        }
    }
    return ended;
}

}  // namespace session
