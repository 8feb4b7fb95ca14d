// SPDX-License-Identifier: Apache-2.0
#include "tests/unit/app/session/session_bench.h"

#include "facematch/engines/model_store.h"

#include <QDir>
#include <QTcpSocket>
#include <QTimer>
#include <QtTest>

namespace {

constexpr int fuseMs = 60'000;  ///< against dead-locks only
constexpr int port = 8443;      ///< the test has a network of its own

platform::UtcTime today() {
    return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

}  // namespace

SessionBench::SessionBench() : clock(today()) {
    for (const auto& name : {QStringLiteral("data"), QStringLiteral("chart"), QStringLiteral("camera")}) {
        QDir(folder.path()).mkdir(name);
    }
}

SessionBench::~SessionBench() {
    stopSession();
    stopService();
}

bool SessionBench::startWorld() {
    return stack.startService() && stack.startSimulator() && startService();
}

bool SessionBench::startService() {
    m_service.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_service.start(
        QStringLiteral(UKETSUKE_BINARY_DIR "/bin/uketsuke-sim-service"),
        {QStringLiteral("--keys"), support::CardStack::keys(), QStringLiteral("--people"), support::CardStack::people(),
         QStringLiteral("--port"), QString::number(port), QStringLiteral("--insured"), QStringLiteral("50")});
    return QTest::qWaitFor(
        [] {
            QTcpSocket socket;
            socket.connectToHost(QStringLiteral("127.0.0.1"), port);
            return socket.waitForConnected(1000);
        },
        fuseMs);
}

void SessionBench::stopService() {
    if (m_service.state() != QProcess::NotRunning) {
        letServiceAnswer();
        m_service.terminate();
        m_service.waitForFinished(fuseMs);
    }
}

void SessionBench::killService() {
    m_service.kill();
    m_service.waitForFinished(fuseMs);
}

QString SessionBench::models() {
    const QString built = QStringLiteral(UKETSUKE_BINARY_DIR "/models");
    return QDir(built).isEmpty() ? qEnvironmentVariable("UKETSUKE_MODELS") : built;
}

session::SessionSettings SessionBench::settings(bool withFace) {
    const QString keys = support::CardStack::keys();
    session::SessionSettings settings;
    settings.kioskId = QStringLiteral("kiosk-1");
    settings.card.anchors = anchors;
    settings.card.crl = keys + QStringLiteral("/jpki/auth-ca.crl");
    settings.card.surfaceAnchors = keys + QStringLiteral("/surface/anchors");
    settings.card.testHierarchy = true;
    settings.vision.manifest = QStringLiteral(UKETSUKE_SOURCE_DIR "/resources/models/manifest.json");
    settings.vision.modelDirectories = {withFace ? models() : folder.path()};
    settings.vision.camera = QStringLiteral("folder:") + folder.path(QStringLiteral("camera"));
    settings.service = {.url = QUrl(QStringLiteral("https://127.0.0.1:%1").arg(port)),
                        .authorityFile = keys + QStringLiteral("/tls/ca.pem"),
                        .certificateFile = keys + QStringLiteral("/tls/kiosk.pem"),
                        .keyFile = keys + QStringLiteral("/tls/kiosk.key"),
                        .terminalKeyFile = keys + QStringLiteral("/terminal/statement.key"),
                        .terminalCertificateFile = keys + QStringLiteral("/terminal/statement.pem"),
                        .institutionCode = QStringLiteral("1319999999"),
                        .timeout = std::chrono::milliseconds{fuseMs}};
    settings.records.store.url = folder.path(QStringLiteral("data/uketsuke.sqlite"));
    settings.records.chart = {.folder = folder.path(QStringLiteral("chart")),
                              .institutionCode = QStringLiteral("1319999999")};
    settings.records.catalogue =
        eligibility::ConsentCatalogue::readFile(QStringLiteral(UKETSUKE_SOURCE_DIR "/resources/consent/items.tsv"))
            .value();
    settings.staff = staff;
    settings.issueForm = issueForm;
    settings.consentItems = consentItems.value_or(QStringList{QStringLiteral("YZK")});
    settings.onlyTheseItems = consentItems.has_value();
    settings.codeB = [this](std::chrono::year_month_day) {
        awaitTray();
        auto code = std::make_shared<cardreader::VerificationCodeB>();
        for (const char digit : m_codeB) {
            code->append(digit - '0');
        }
        return code;
    };
    return settings;
}

bool SessionBench::startSession(bool withFace) {
    session.emplace(settings(withFace), clock);
    QObject::connect(&*session, &session::Session::visitEnded, &*session,
                     [this](const session::VisitEnd& end) { ends.push_back(end); });
    session->start();
    return QTest::qWaitFor([&] { return session->visit().faceDevices == withFace; }, fuseMs) &&
           reaches(visit::State::Idle);
}

void SessionBench::stopSession() {
    m_tray.release();
    session.reset();
    m_tray.tryAcquire();
}

/// Runs on the tray thread.
void SessionBench::awaitTray() {
    if (!m_trayHeld) {
        return;
    }
    m_tray.acquire();
    // Behind the answer that the reader is about to send: first in this thread's queue, then in that of the session.
    QTimer::singleShot(0, [this] {
        QMetaObject::invokeMethod(
            &m_ear, [this] { m_told.release(); }, Qt::QueuedConnection);
    });
}

bool SessionBench::readTray() {
    m_tray.release();
    return QTest::qWaitFor([this] { return m_told.tryAcquire(); }, fuseMs);
}

bool SessionBench::reaches(visit::State state) {
    const bool reached = QTest::qWaitFor([&] { return session->visit().state == state; }, fuseMs);
    if (!reached) {
        qInfo("still in %s, %s", visit::name(session->visit().state).data(), qPrintable(session->failureCode()));
    }
    return reached;
}

void SessionBench::type(std::initializer_list<int> digits) {
    for (const int digit : digits) {
        session->enterDigit(digit);
    }
    want(visit::EventKind::PinEntered);
}

bool SessionBench::identifyByPin(std::initializer_list<int> digits) {
    if (!reaches(visit::State::ChoosingMethod)) {
        return false;
    }
    want(visit::EventKind::PinChosen);
    type(digits);
    if (!reaches(visit::State::Verified) ||
        !QTest::qWaitFor([&] { return session->visit().reception == visit::Reception::Accepted; }, fuseMs)) {
        return false;
    }
    letTimePass();
    return true;
}

bool SessionBench::agreeAndTakeCard() {
    session->setConsentWording(QString(64, QLatin1Char('a')), QStringLiteral("ja"));
    want(visit::EventKind::ConsentAll);
    return reaches(visit::State::ReturningCard) && stack.remove() && reaches(visit::State::Done);
}

void SessionBench::standBeforeCamera(const QString& picture) {
    QFile::copy(QStringLiteral(UKETSUKE_SOURCE_DIR "/resources/people/") + picture,
                folder.path(QStringLiteral("camera/") + picture));
}

QStringList SessionBench::chartFiles() const {
    return QDir(folder.path(QStringLiteral("chart"))).entryList({QStringLiteral("OQSsiquc01res_face_*.xml")});
}
