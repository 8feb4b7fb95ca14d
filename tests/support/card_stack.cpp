// SPDX-License-Identifier: Apache-2.0
#include "tests/support/card_stack.h"

#include "cardreader/pcsc/context.h"
#include "tests/support/command_recorder.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalSocket>
#include <QtTest>

#include <csignal>

namespace support {
namespace {
/// A fuse against dead-locks, not a speed limit: every wait ends when its condition holds.
constexpr int kFuseMs = 120000;

void tell(const QProcess& program, int signal) {
    if (program.processId() > 0) {
        kill(static_cast<pid_t>(program.processId()), signal);
    }
}

void end(std::unique_ptr<QProcess>& process) {
    if (process) {
        letGo(*process);
        process->terminate();
        process->waitForFinished(kFuseMs);
        process.reset();
    }
}
}  // namespace

void hold(const QProcess& program) {
    tell(program, SIGSTOP);
}

void letGo(const QProcess& program) {
    tell(program, SIGCONT);
}

CardStack::CardStack() {
    if (qgetenv("UKETSUKE_ISOLATED") != "1") {
        qFatal("run me through tests/support/isolated: pcscd must not meet the machine's own");
    }
}

CardStack::~CardStack() {
    stopSimulator();
    stopService();
}

bool CardStack::startService(bool withReader) {
    m_service = std::make_unique<QProcess>();
    QStringList arguments{QStringLiteral("--foreground")};
    if (!withReader) {
        QDir(m_folder.path()).mkdir(QStringLiteral("no-readers"));
        arguments << QStringLiteral("--config") << m_folder.filePath(QStringLiteral("no-readers"));
    }
    m_service->setStandardOutputFile(QProcess::nullDevice());
    m_service->setStandardErrorFile(QProcess::nullDevice());
    m_service->start(QStringLiteral("pcscd"), arguments);
    return QTest::qWaitFor(
        [&] {
            const auto context = cardreader::Context::establish();
            const auto readers = context ? context->readers() : tl::unexpected(context.error());
            return readers && (!withReader || !readers->empty());
        },
        kFuseMs);
}

void CardStack::killService() {
    if (m_service) {
        m_service->kill();
    }
    end(m_service);
}

void CardStack::stopService() {
    end(m_service);
}

bool CardStack::startSimulator(const QString& link, const QStringList& more) {
    m_simulator = std::make_unique<QProcess>();
    m_simulator->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_simulator->start(
        QStringLiteral(UKETSUKE_BINARY_DIR "/bin/uketsuke-sim-card"),
        QStringList{QStringLiteral("--keys"), keys(), QStringLiteral("--people"), people(), QStringLiteral("--control"),
                    m_folder.filePath(QStringLiteral("control")), QStringLiteral("--link"), link} +
            more);
    return QTest::qWaitFor([&] { return status()[QLatin1String("ok")].toBool(); }, kFuseMs);
}

void CardStack::stopSimulator() {
    if (m_simulator && m_judged) {
        const auto wrong = outOfBounds();
        if (!wrong.isEmpty()) {
            qFatal("the card was asked for what no reception may have: %s",
                   qPrintable(wrong.join(QLatin1String(", "))));
        }
    }
    end(m_simulator);
}

QStringList CardStack::outOfBounds() {
    QStringList wrong;
    CommandRecorder recorder;
    const auto recorded = ask({{QStringLiteral("do"), QStringLiteral("record")}})[QLatin1String("apdus")].toArray();
    for (const auto& each : recorded) {
        const auto command = each[QLatin1String("command")].toString();
        const auto status = each[QLatin1String("status")].toString().toUShort(nullptr, 16);
        if (const auto reason = recorder.note(command.toStdString(), status)) {
            wrong.append(command + QLatin1String(": ") + QString::fromStdString(*reason));
        }
    }
    return wrong;
}

QJsonObject CardStack::ask(const QJsonObject& request) {
    QLocalSocket socket;
    socket.connectToServer(m_folder.filePath(QStringLiteral("control")));
    if (!socket.waitForConnected(kFuseMs)) {
        return {};
    }
    socket.write(QJsonDocument(request).toJson(QJsonDocument::Compact) + '\n');
    while (!socket.canReadLine() && socket.waitForReadyRead(kFuseMs)) {
    }
    return QJsonDocument::fromJson(socket.readLine()).object();
}

bool CardStack::good(const QJsonObject& request) {
    return ask(request)[QLatin1String("ok")].toBool();
}

QStringList CardStack::commands() {
    QStringList all;
    const auto recorded = ask({{QStringLiteral("do"), QStringLiteral("record")}})[QLatin1String("apdus")].toArray();
    for (const auto each : recorded) {
        all.append(each[QLatin1String("command")].toString());
    }
    return all;
}

bool CardStack::setTries(const QString& person, const QString& key, int left) {
    return good({{QStringLiteral("do"), QStringLiteral("set-tries")}, {QStringLiteral("person"), person}, {key, left}});
}

bool CardStack::cardIsSeen(bool present) {
    return QTest::qWaitFor(
        [present] {
            const auto context = cardreader::Context::establish();
            const auto readers = context ? context->readers() : tl::unexpected(context.error());
            const auto isThere = [](const cardreader::ReaderSlot& each) {
                return each.state != cardreader::SlotState::Empty;
            };
            return readers && std::any_of(readers->begin(), readers->end(), isThere) == present;
        },
        kFuseMs);
}

QString CardStack::keys() {
    return QStringLiteral(UKETSUKE_BINARY_DIR "/demo-keys");
}
QString CardStack::people() {
    return QStringLiteral(UKETSUKE_SOURCE_DIR "/resources/people");
}
}  // namespace support
