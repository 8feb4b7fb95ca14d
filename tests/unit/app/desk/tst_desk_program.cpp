// SPDX-License-Identifier: Apache-2.0
// The real program from outside: what it says to a wrong start, and that a new arrival reaches its screen.
#include "app/store/store.h"

#include "tests/support/sample_arrival.h"
#include "tests/support/temp_folder.h"

#include <QProcess>
#include <QTest>

using testsupport::TempFolder;

namespace {

struct Ended {
    int code;
    QString said;
};

Ended runToItsEnd(const QStringList& arguments) {
    QProcess desk;
    desk.start(QStringLiteral(DESK_PROGRAM), arguments);
    desk.waitForFinished(-1);
    return {desk.exitCode(), QString::fromUtf8(desk.readAllStandardError() + desk.readAllStandardOutput())};
}

QString configIn(const TempFolder& folder) {
    return folder.write(QStringLiteral("desk.toml"),
                        "[facility]\ninstitution_code = \"1319999999\"\nname = \"うけつけ内科クリニック\"\n"
                        "[store]\nurl = \"data/u.sqlite\"\n[log]\ndirectory = \"log\"\n");
}

}  // namespace

class TestDeskProgram : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void itAnswersHelpAndVersion() {
        const auto help = runToItsEnd({QStringLiteral("--help")});
        QCOMPARE(help.code, 0);
        QVERIFY(help.said.contains(QStringLiteral("--config")));
        QCOMPARE(runToItsEnd({QStringLiteral("--version")}).code, 0);
    }

    void aWrongStartSaysWhy_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("word");
        const auto config = QStringLiteral("--config");
        QTest::newRow("no configuration") << QStringList() << 2 << config;
        QTest::newRow("unknown language")
            << QStringList({config, QStringLiteral("x"), QStringLiteral("--language"), QStringLiteral("fr")}) << 2
            << config;
        QTest::newRow("missing file") << QStringList({config, QStringLiteral("/no/such.toml")}) << 3
                                      << QStringLiteral("such.toml");
        QTest::newRow("broken file") << QStringList({config, QStringLiteral("%1/broken.toml")}) << 4
                                     << QStringLiteral("broken.toml:2");
    }
    void aWrongStartSaysWhy() {
        QFETCH(QStringList, arguments);
        QFETCH(QString, word);
        const TempFolder folder;
        folder.write(QStringLiteral("broken.toml"), "[facility]\ninstitution_code = 7\n");
        arguments.replaceInStrings(QStringLiteral("%1"), folder.path());
        const auto ended = runToItsEnd(arguments);
        QTEST(ended.code, "code");
        QVERIFY2(ended.said.contains(word), qPrintable(ended.said));
    }

    void aNewArrivalReachesTheScreenAndNoNameReachesTheLog() {
        const TempFolder folder;
        const auto pictures = QDir(folder.path(QStringLiteral("pictures")));
        QProcess desk;
        desk.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        desk.start(QStringLiteral(DESK_PROGRAM),
                   {QStringLiteral("--config"), configIn(folder), QStringLiteral("--screenshots"), pictures.path()});
        QVERIFY(desk.waitForStarted(-1));
        const auto saved = [&] { return pictures.entryList({QStringLiteral("*.png")}).size(); };
        QTRY_VERIFY_WITH_TIMEOUT(saved() >= 1 || desk.state() != QProcess::Running, 100'000);
        QCOMPARE(desk.state(), QProcess::Running);
        const auto before = saved();
        auto arrival = testsupport::sampleArrival();
        arrival.time = QDateTime::currentDateTimeUtc();
        const auto kiosk = store::Store::open({folder.path(QStringLiteral("data/u.sqlite")), {}}).value();
        QVERIFY(kiosk->addArrival(arrival).has_value());
        QTRY_VERIFY_WITH_TIMEOUT(saved() > before || desk.state() != QProcess::Running, 100'000);
        QCOMPARE(desk.state(), QProcess::Running);
        desk.terminate();
        QVERIFY(desk.waitForFinished(-1));
        const auto log = folder.read(QStringLiteral("log/uketsuke-desk.jsonl"));
        QVERIFY(log.contains("store.open"));
        for (const auto& personal : {arrival.name, arrival.kana, arrival.insurerNumber}) {
            QVERIFY(!log.contains(personal.toUtf8()));
        }
    }
};

QTEST_GUILESS_MAIN(TestDeskProgram)
#include "tst_desk_program.moc"
