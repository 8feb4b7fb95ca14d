// SPDX-License-Identifier: Apache-2.0
// The real program from outside: with broken settings it lives, says why, and goes on by itself once they are mended.
#include "tests/support/temp_folder.h"

#include <QProcess>
#include <QtTest>

namespace {

const auto good = QByteArrayLiteral("[facility]\ninstitution_code = \"1319999999\"\nname = \"うけつけ内科\"\n");
constexpr int fuseMs = 100'000;  ///< against dead-locks only

QProcess& start(QProcess& kiosk, const QStringList& arguments) {
    kiosk.start(QStringLiteral(KIOSK_PROGRAM), arguments);
    kiosk.waitForStarted(-1);
    return kiosk;
}

QByteArray saidUntil(QProcess& kiosk, const QByteArray& word) {
    QByteArray said;
    while (!said.contains(word) && kiosk.waitForReadyRead(fuseMs)) {
        said += kiosk.readAllStandardError();
    }
    return said;
}

}  // namespace

class TestKioskProgram : public QObject {
    Q_OBJECT

private slots:
    void itAnswersHelpAndVersion() {
        for (const auto& [option, word] :
             {std::pair{QStringLiteral("--help"), QByteArrayLiteral("--config")},
              std::pair{QStringLiteral("--version"), QByteArrayLiteral("uketsuke-kiosk")}}) {
            QProcess kiosk;
            start(kiosk, {option}).waitForFinished(-1);
            QCOMPARE(kiosk.exitCode(), 0);
            QVERIFY(kiosk.readAllStandardOutput().contains(word));
        }
    }

    void brokenSettingsAreSaidAndDoNotEndIt_data() {
        QTest::addColumn<QByteArray>("toml");
        QTest::addColumn<QByteArray>("word");
        QTest::newRow("missing file") << QByteArray() << QByteArray("kiosk.toml: ");
        QTest::newRow("syntax error") << good + "[card\n" << QByteArray("kiosk.toml:4: ");
        QTest::newRow("unknown key") << good + "[card]\nraeder = 1\n" << QByteArray("kiosk.toml:5: card.raeder");
        QTest::newRow("zero bytes") << QByteArray(64, '\0') << QByteArray("kiosk.toml:1: ");
    }
    void brokenSettingsAreSaidAndDoNotEndIt() {
        QFETCH(QByteArray, toml);
        QFETCH(QByteArray, word);
        const testsupport::TempFolder folder;
        if (!toml.isEmpty()) {
            folder.write(QStringLiteral("kiosk.toml"), toml);
        }
        QProcess kiosk;
        kiosk.setReadChannel(QProcess::StandardError);
        start(kiosk, {QStringLiteral("--config"), folder.path(QStringLiteral("kiosk.toml"))});
        const QByteArray said = saidUntil(kiosk, word);
        QVERIFY2(said.contains(word), said.constData());
        QCOMPARE(kiosk.state(), QProcess::Running);
        kiosk.terminate();
        QVERIFY(kiosk.waitForFinished(-1));
        QCOMPARE(kiosk.exitStatus(), QProcess::NormalExit);
        QCOMPARE(kiosk.exitCode(), 0);
    }

    void mendedSettingsAreTakenUp() {
        const testsupport::TempFolder folder;
        QProcess kiosk;
        kiosk.setReadChannel(QProcess::StandardError);
        start(kiosk, {QStringLiteral("--config"), folder.path(QStringLiteral("kiosk.toml"))});
        QVERIFY(saidUntil(kiosk, "kiosk.toml: ").contains("kiosk.toml: "));
        folder.write(QStringLiteral("kiosk.toml"),
                     good + "[log]\ndirectory = \"log\"\n[store]\nurl = \"data/u.sqlite\"\n");
        QTRY_VERIFY_WITH_TIMEOUT(folder.read(QStringLiteral("log/uketsuke-kiosk.jsonl")).contains("visit.step"),
                                 fuseMs);
        kiosk.terminate();
        QVERIFY(kiosk.waitForFinished(-1));
        QCOMPARE(kiosk.exitStatus(), QProcess::NormalExit);
    }
};

QTEST_GUILESS_MAIN(TestKioskProgram)
#include "tst_kiosk_program.moc"
