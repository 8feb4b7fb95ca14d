// SPDX-License-Identifier: Apache-2.0
#include "worker_bench.h"

#include <QtTest>

using namespace cardreader;

namespace {
constexpr int kFuseMs = 120000;  // against dead-locks; every wait ends when its condition holds

template <typename Digits>
std::shared_ptr<Digits> holder(const QString& text) {
    auto digits = std::make_shared<Digits>();
    for (const auto character : text) {
        digits->append(character.digitValue());
    }
    return digits;
}
}  // namespace

CardSettings WorkerBench::settings() {
    CardSettings settings;
    const auto keys = support::CardStack::keys();
    settings.anchors =
        QStringList{keys + QStringLiteral("/jpki/auth-ca-other.pem"), keys + QStringLiteral("/jpki/auth-ca.pem")};
    settings.crl = keys + QStringLiteral("/jpki/auth-ca.crl");
    settings.surfaceAnchors = keys + QStringLiteral("/surface/anchors");
    settings.testHierarchy = true;
    return settings;
}

WorkerBench::WorkerBench(const CardSettings& settings) : m_worker(new CardWorker) {
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &CardWorker::readerStateChanged, this, [this](ReaderState now) { state = now; });
    connect(m_worker, &CardWorker::cardInserted, this, [this](const CardPresence& now) { inserted.append(now); });
    connect(m_worker, &CardWorker::cardRemoved, this, [this] { ++removed; });
    connect(m_worker, &CardWorker::cardRead, this, [this](quint64, const CardSummary& now) { summary = now; });
    connect(m_worker, &CardWorker::certificateRead, this,
            [this](quint64, const CardSummary& now) { lateCertificate = now; });
    connect(m_worker, &CardWorker::pinChecked, this, [this](quint64, const PinVerdict& now) { verdict = now; });
    connect(m_worker, &CardWorker::signedChallenge, this, [this](quint64, const QByteArray& now) { signature = now; });
    connect(m_worker, &CardWorker::surfaceSeen, this, [this](quint64) { ++surfacesSeen; });
    connect(m_worker, &CardWorker::surfaceRead, this, [this](quint64, const SurfaceResult& now) { surface = now; });
    connect(m_worker, &CardWorker::phoneRead, this, [this](quint64, const PhoneTap& now) { phone = now; });
    connect(m_worker, &CardWorker::failed, this, [this](quint64 visit, Step step, const Error& error) {
        if (step == Step::Start) {
            startFailures.append({visit, step, error});
        } else {
            failure = Failure{visit, step, error};
        }
    });
    m_thread.start();
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, settings] { worker->start(settings); });
}

WorkerBench::~WorkerBench() {
    m_worker->requestStop();
    m_thread.quit();
    m_thread.wait();
}

template <typename Answer>
bool WorkerBench::answered(std::optional<Answer>& answer, const std::function<void()>& request) {
    answer.reset();
    failure.reset();
    QMetaObject::invokeMethod(m_worker, request);
    return QTest::qWaitFor([&] { return answer.has_value() || failure.has_value(); }, kFuseMs) && answer.has_value();
}

bool WorkerBench::readCard(quint64 visit) {
    return answered(summary, [worker = m_worker, visit] { worker->readCard(visit); });
}
bool WorkerBench::verifyPin(quint64 visit, const QString& digits, bool lastTryAccepted) {
    return answered(verdict, [worker = m_worker, visit, pin = holder<Pin>(digits), lastTryAccepted] {
        worker->verifyPin(visit, pin, lastTryAccepted);
    });
}
bool WorkerBench::sign(quint64 visit, const QByteArray& challenge) {
    return answered(signature, [worker = m_worker, visit, challenge] { worker->sign(visit, challenge); });
}
bool WorkerBench::readSurface(quint64 visit, const QString& digits) {
    return answered(surface, [worker = m_worker, visit, code = holder<VerificationCodeB>(digits)] {
        worker->readSurface(visit, code);
    });
}
bool WorkerBench::readPhone(quint64 visit, const QString& digits, const QByteArray& challenge) {
    const auto pin = digits.isEmpty() ? nullptr : holder<Pin>(digits);
    return answered(phone,
                    [worker = m_worker, visit, pin, challenge] { worker->readPhone(visit, pin, false, challenge); });
}
bool WorkerBench::verifyPinWhileReading(quint64 visit, const QString& codeB, const QString& digits) {
    surface.reset();
    return answered(
        verdict, [worker = m_worker, visit, code = holder<VerificationCodeB>(codeB), pin = holder<Pin>(digits)] {
            worker->readSurface(visit, code);  // the next piece stands behind what is asked before the event loop turns
            worker->verifyPin(visit, pin, false);
        });
}
bool WorkerBench::awaitSurface() {
    return QTest::qWaitFor([&] { return surface.has_value() || failure.has_value(); }, kFuseMs) && surface.has_value();
}
void WorkerBench::endCard(quint64 visit) {
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, visit] { worker->endCard(visit); });
}

bool WorkerBench::awaitState(ReaderState wanted) {
    return QTest::qWaitFor([&] { return state == wanted; }, kFuseMs);
}
bool WorkerBench::awaitInserted() {
    const bool came = QTest::qWaitFor([&] { return !inserted.isEmpty(); }, kFuseMs);
    if (came) {
        presence = inserted.takeFirst();
    }
    return came;
}
bool WorkerBench::awaitRemoved() {
    const bool went = QTest::qWaitFor([&] { return removed > 0; }, kFuseMs);
    removed = 0;
    return went;
}
