// SPDX-License-Identifier: Apache-2.0
#include "tests/unit/simulators/card/visit_report.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

/// The command line of uketsuke-sim-card: persons from a file, switches as options, mistakes.
class SimulatorOptionsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_stack.startService()); }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }
    void cleanup() {
        m_stack.stopSimulator();
        QVERIFY(support::CardStack::cardIsSeen(false));
    }

    void personComesFromAFile();
    void switchesAreOptionsToo();

private:
    support::CardStack m_stack;
    QTemporaryDir m_folder;
    QString m_crl = m_folder.filePath(QStringLiteral("list.crl"));
};

void SimulatorOptionsTest::personComesFromAFile() {
    QFile file(m_folder.filePath(QStringLiteral("person.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"id":"x01","name":"青木　さくら","birthdate":"1980-02-17","sex":1,"address":"見本市","photo":null,)"
               R"("pin":"8642","security":"2285","cardExpires":"2035-02-17","keys":"s15"})");
    file.close();
    QVERIFY(m_stack.startSimulator(QStringLiteral("extended"), {QStringLiteral("--crl"), m_crl}));
    QVERIFY(m_stack
                .ask({{QStringLiteral("do"), QStringLiteral("place")},
                      {QStringLiteral("file"), file.fileName()}})[QLatin1String("ok")]
                .toBool());
    QVERIFY(support::CardStack::cardIsSeen(true));
    const auto report = visitReport(m_stack, m_crl, QStringLiteral("8642"), QStringLiteral("55021720352285"));
    QVERIFY2(report.startsWith(QLatin1String("kind=ordinary certificate=valid pin=3 verified=yes signed=yes "
                                             "surface=genuine photo=absent")),
             qPrintable(report));
}

void SimulatorOptionsTest::switchesAreOptionsToo() {
    const QStringList options{QStringLiteral("--crl"),      m_crl,
                              QStringLiteral("--fault"),    QStringLiteral("no-photo"),
                              QStringLiteral("--pin"),      QStringLiteral("locked"),
                              QStringLiteral("--bit-rate"), QStringLiteral("848"),
                              QStringLiteral("--place"),    QStringLiteral("s07")};
    QVERIFY(m_stack.startSimulator(QStringLiteral("short"), options));
    QVERIFY(support::CardStack::cardIsSeen(true));
    const auto report = visitReport(m_stack, m_crl);
    QVERIFY2(report.contains(QLatin1String("pin=0")) && report.contains(QLatin1String("photo=absent")) &&
                 report.contains(QLatin1String("long=no")) &&
                 m_stack.status()[QLatin1String("linkMicroseconds")].toInteger() > 0,
             qPrintable(report));
    QProcess program;
    program.start(QStringLiteral(UKETSUKE_BINARY_DIR "/bin/uketsuke-sim-card"),
                  {QStringLiteral("--keys"), support::CardStack::keys(), QStringLiteral("--people"),
                   support::CardStack::people(), QStringLiteral("--bit-rate"), QStringLiteral("107")});
    QVERIFY(program.waitForFinished(-1));
    QCOMPARE(program.exitCode(), 2);
    QVERIFY(program.readAllStandardError().contains("--bit-rate"));
}

QTEST_GUILESS_MAIN(SimulatorOptionsTest)
#include "tst_simulator_options.moc"
