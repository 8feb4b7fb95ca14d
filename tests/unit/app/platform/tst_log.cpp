// SPDX-License-Identifier: Apache-2.0
#include "app/platform/log.h"

#include "tests/support/temp_folder.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <thread>
#include <type_traits>
#include <vector>

Q_LOGGING_CATEGORY(lcTest, "uketsuke.test")

template <typename Text>
concept LoggableAsWord = requires(platform::LogLine& line, const Text& text) {
    line.word("key", text);
};
template <typename Text>
concept LoggableAsNumber = requires(platform::LogLine& line, const Text& text) {
    line.number("key", text);
};
static_assert(!LoggableAsWord<QString> && !LoggableAsWord<QByteArray> && !LoggableAsWord<std::string>);
static_assert(!LoggableAsWord<const char*> && !LoggableAsWord<std::string_view>);
static_assert(!LoggableAsNumber<QString> && !LoggableAsNumber<const char*>);

class TestLog : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { platform::uninstallLog(); }

    void aLineIsOneJsonObjectWithStepCodeVisitAndDuration() {
        const testsupport::TempFolder folder;
        QVERIFY(!platform::installLog({QStringLiteral("kiosk"), folder.path()}));
        platform::LogLine(lcTest(), QtWarningMsg, "card.read")
            .code(platform::ErrorCode::LogUnwritable)
            .visit(42)
            .duration(std::chrono::milliseconds{120})
            .number("apdus", 9)
            .word("method", "pin");
        const auto lines = linesOf(folder.read(QStringLiteral("kiosk.jsonl")));
        QCOMPARE(lines.size(), std::size_t{1});
        const auto& line = lines.front();
        QCOMPARE(line[QLatin1String("step")].toString(), QStringLiteral("card.read"));
        QCOMPARE(line[QLatin1String("code")].toString(), QStringLiteral("platform.log-unwritable"));
        QCOMPARE(line[QLatin1String("visit")].toInt(), 42);
        QCOMPARE(line[QLatin1String("milliseconds")].toInt(), 120);
        QCOMPARE(line[QLatin1String("apdus")].toInt(), 9);
        QCOMPARE(line[QLatin1String("method")].toString(), QStringLiteral("pin"));
        QCOMPARE(line[QLatin1String("level")].toString(), QStringLiteral("warning"));
        QCOMPARE(line[QLatin1String("category")].toString(), QStringLiteral("uketsuke.test"));
        QVERIFY(line.contains(QLatin1String("at")));
    }

    void freeTextIsScrubbed_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("logged");
        QTest::newRow("plain") << QStringLiteral("cannot open device 12") << QByteArray("cannot open device 12");
        QTest::newRow("PIN") << QStringLiteral("pin 1234 refused") << QByteArray("pin * refused");
        QTest::newRow("name") << QStringLiteral("name 山田　花子!") << QByteArray("name *!");
        QTest::newRow("number") << QStringLiteral("no 06139992/12345678") << QByteArray("no */*");
        QTest::newRow("APDU") << QStringLiteral("<< 00200080043132333490aa") << QByteArray("<< *");
        QTest::newRow("base64") << QStringLiteral("cert MIIDdzCCAl+gAwIBAgIEAgAAuTANBgkq") << QByteArray("cert *");
        QTest::newRow("line break") << QStringLiteral("a\nb") << QByteArray("a*b");
    }
    void freeTextIsScrubbed() {
        QFETCH(QString, text);
        QTEST(platform::scrubbed(text), "logged");
    }

    void qtMessagesPassTheScrubber() {
        const testsupport::TempFolder folder;
        QVERIFY(!platform::installLog({QStringLiteral("desk"), folder.path()}));
        qCWarning(lcTest) << "number" << 123456789 << "\"quoted\"";
        const auto log = folder.read(QStringLiteral("desk.jsonl"));
        QVERIFY(!log.contains("123456789"));
        QVERIFY(linesOf(log).front()[QLatin1String("message")].toString().startsWith(QStringLiteral("number *")));
    }

    void aFullFileMovesUpAndTheOldestGoes() {
        const testsupport::TempFolder folder;
        QVERIFY(!platform::installLog({QStringLiteral("k"), folder.path(), 400, 2}));
        for (int line = 0; line < 40; ++line) {
            platform::LogLine(lcTest(), QtInfoMsg, "x").number("n", line);
        }
        QCOMPARE(folder.names(),
                 QStringList({QStringLiteral("k.jsonl"), QStringLiteral("k.jsonl.1"), QStringLiteral("k.jsonl.2")}));
        for (const auto& name : folder.names()) {
            QVERIFY(folder.read(name).size() <= 400);
        }
        QCOMPARE(linesOf(folder.read(QStringLiteral("k.jsonl"))).back()[QLatin1String("n")].toInt(), 39);
    }

    void anUnwritableFolderIsReportedAndTheProgramGoesOn() {
        const testsupport::TempFolder folder;
        folder.write(QStringLiteral("file"), "x");
        const auto problem = platform::installLog({QStringLiteral("k"), folder.path(QStringLiteral("file/logs"))});
        QVERIFY(problem.has_value());
        QCOMPARE(problem->code, platform::ErrorCode::LogUnwritable);
        platform::LogLine(lcTest(), QtInfoMsg, "goes.to.standard-error");
    }

    void linesOfSeveralThreadsStayWhole() {
        const testsupport::TempFolder folder;
        QVERIFY(!platform::installLog({QStringLiteral("k"), folder.path()}));
        std::vector<std::thread> threads;
        for (int thread = 0; thread < 4; ++thread) {
            threads.emplace_back([thread] {
                for (int line = 0; line < 100; ++line) {
                    platform::LogLine(lcTest(), QtInfoMsg, "work").number("thread", thread).number("line", line);
                }
            });
        }
        for (auto& thread : threads) {
            thread.join();
        }
        QCOMPARE(linesOf(folder.read(QStringLiteral("k.jsonl"))).size(), std::size_t{400});
    }

private:
    static std::vector<QJsonObject> linesOf(const QByteArray& log) {
        std::vector<QJsonObject> lines;
        for (const auto& line : log.split('\n')) {
            if (!line.isEmpty()) {
                const auto object = QJsonDocument::fromJson(line).object();
                if (object.isEmpty()) {
                    qFatal("not a JSON line: %s", line.constData());
                }
                lines.push_back(object);
            }
        }
        return lines;
    }
};

QTEST_GUILESS_MAIN(TestLog)
#include "tst_log.moc"
