// SPDX-License-Identifier: Apache-2.0
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

/// What somebody new meets: the words of the program, its exit codes, its messages.
class TestSimServiceProgram : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void helpIsAGuide() {
        const auto [code, out, err] = run({QStringLiteral("--help")});
        QCOMPARE(code, 0);
        for (const char* each : {"--keys", "--people", "--delay", "--garble", "Example", "curl", "\"do\":\"fault\"",
                                 "--chance", "loss", "--files", "postgresql://", "OQSmuquc01", "at most 50 ms"}) {
            QVERIFY2(out.contains(each), each);
        }
        QVERIFY(err.isEmpty());
        QVERIFY(run({QStringLiteral("--version")}).out.startsWith("uketsuke-sim-service "));
    }

    void wrongUseSaysWhy_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("words");
        const QStringList both{QStringLiteral("--keys"), QStringLiteral("/nowhere"), QStringLiteral("--people"),
                               QStringLiteral("/nowhere")};
        QTest::newRow("nothing") << QStringList() << 2 << QByteArray("--keys and --people are needed");
        QTest::newRow("unknown option") << QStringList{QStringLiteral("--colour")} << 2 << QByteArray("colour");
        QTest::newRow("port") << both + QStringList{QStringLiteral("--port"), QStringLiteral("70000")} << 2
                              << QByteArray("out of range");
        QTest::newRow("fault") << both + QStringList{QStringLiteral("--fail"), QStringLiteral("badly")} << 2
                               << QByteArray("--fail takes");
        QTest::newRow("facility") << both + QStringList{QStringLiteral("--facility"), QStringLiteral("1:/nowhere")} << 2
                                  << QByteArray("takes CODE:CERTIFICATE.pem");
        const QStringList good{QStringLiteral("--keys"),    keys,
                               QStringLiteral("--people"),  people,
                               QStringLiteral("--insured"), QStringLiteral("1")};
        QTest::newRow("chance") << good + QStringList{QStringLiteral("--chance"), QStringLiteral("loss=2")} << 3
                                << QByteArray("loss needs a probability");
        QTest::newRow("cards") << good + QStringList{QStringLiteral("--cards"), QStringLiteral("/nowhere")} << 3
                               << QByteArray("cannot read /nowhere");
        QTest::newRow("no database") << good + QStringList{QStringLiteral("--data"),
                                                           QStringLiteral("postgresql:///x?host=/nowhere")}
                                     << 3 << QByteArray("nowhere");
        QTest::newRow("no keys") << both << 3 << QByteArray("run packaging/demo-keys");
        QTest::newRow("no people") << QStringList{QStringLiteral("--keys"), keys, QStringLiteral("--people"),
                                                  QStringLiteral("/nowhere")}
                                   << 3 << QByteArray("cannot read");
        QTest::newRow("no socket") << QStringList{QStringLiteral("--send"), QStringLiteral("/nowhere"),
                                                  QStringLiteral("{}")}
                                   << 3 << QByteArray("nobody answers");
        QTest::newRow("address") << QStringList{QStringLiteral("--keys"),   keys,
                                                QStringLiteral("--people"), people,
                                                QStringLiteral("--host"),   QStringLiteral("here")}
                                 << 3 << QByteArray("not an address");
    }

    void wrongUseSaysWhy() {
        QFETCH(QStringList, arguments);
        QFETCH(int, code);
        QFETCH(QByteArray, words);
        const auto result = run(arguments);
        QCOMPARE(result.code, code);
        QVERIFY2(result.err.contains(words), result.err.constData());
    }

    void theControlSocketAnswersAndEndsIt() {
        const QTemporaryDir folder;
        const QString socket = folder.filePath(QStringLiteral("control"));
        QProcess service;
        service.start(program,
                      {QStringLiteral("--keys"), keys, QStringLiteral("--people"), people, QStringLiteral("--insured"),
                       QStringLiteral("20"), QStringLiteral("--control"), socket});
        QVERIFY(service.waitForReadyRead(-1));
        const auto send = [&socket](const char* line) {
            return run({QStringLiteral("--send"), socket, QString::fromLatin1(line)}).out;
        };
        QVERIFY(send(R"({"do":"status"})").contains(R"("ok":true)"));
        QVERIFY(send(R"({"do":"dance"})").contains(R"("ok":false)"));
        QVERIFY(send(R"({"do":"fault","name":"earthquake"})").contains(R"("ok":false)"));
        QVERIFY(send("not json").contains(R"("ok":false)"));
        QVERIFY(send(R"({"do":"quit"})").contains(R"("ok":true)"));
        QVERIFY(service.waitForFinished(-1));
        QCOMPARE(service.exitCode(), 0);
        QVERIFY(!QFile::exists(socket));
    }

private:
    struct Outcome {
        int code;
        QByteArray out;
        QByteArray err;
    };

    static Outcome run(const QStringList& arguments) {
        QProcess process;
        process.start(program, arguments);
        process.waitForFinished(-1);
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

    inline static const QString program = QStringLiteral(UKETSUKE_BINARY_DIR "/bin/uketsuke-sim-service");
    inline static const QString keys = QStringLiteral(UKETSUKE_BINARY_DIR "/demo-keys");
    inline static const QString people = QStringLiteral(UKETSUKE_SOURCE_DIR "/resources/people");
};

QTEST_APPLESS_MAIN(TestSimServiceProgram)
#include "tst_sim_service_program.moc"
