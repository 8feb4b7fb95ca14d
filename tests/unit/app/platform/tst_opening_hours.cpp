// SPDX-License-Identifier: Apache-2.0
// When a facility receives people: pure rules, and how [facility] tells them.
#include "app/platform/opening_hours.h"

#include "app/platform/config.h"

#include "tests/support/temp_folder.h"

#include <QTest>

using platform::OpeningHours;

namespace {

/// A clinic that also has a night on Saturdays, and a New Year.
OpeningHours clinic() {
    OpeningHours hours;
    const bool told = hours.addWeekly(QStringLiteral("Mon-Wed,Fri 09:00-12:00 14:00-18:00")) &&
                      hours.addWeekly(QStringLiteral("Sat 20:00-02:00")) &&
                      hours.addSpecial(QStringLiteral("2026-12-29..2027-01-03 closed")) &&
                      hours.addSpecial(QStringLiteral("2026-12-28 10:00-11:00"));
    return told ? hours : OpeningHours();
}

QDateTime at(const char* local) {
    return QDateTime::fromString(QString::fromLatin1(local), QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

tl::expected<platform::Config, platform::ConfigError> read(const QByteArray& facility) {
    const testsupport::TempFolder folder;
    return platform::readConfig(folder.write(
        QStringLiteral("c.toml"), "[facility]\ninstitution_code = \"1319999999\"\nname = \"N\"\n" + facility));
}

}  // namespace

class TestOpeningHours : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void eachMomentIsOpenOrClosedAndSaysWhenNext_data() {
        QTest::addColumn<QByteArray>("now");
        QTest::addColumn<bool>("open");
        QTest::addColumn<QByteArray>("next");
        const auto row = [](const char* name, const char* now, bool open, const char* next) {
            QTest::newRow(name) << QByteArray(now) << open << QByteArray(next);
        };
        row("before", "2026-11-23 08:59:59", false, "2026-11-23 09:00:00");
        row("first moment", "2026-11-23 09:00:00", true, "2026-11-23 14:00:00");
        row("last moment", "2026-11-23 11:59:59", true, "2026-11-23 14:00:00");
        row("noon", "2026-11-23 12:00:00", false, "2026-11-23 14:00:00");
        row("evening", "2026-11-23 18:00:00", false, "2026-11-24 09:00:00");
        row("no line for it", "2026-11-26 10:00:00", false, "2026-11-27 09:00:00");
        row("night", "2026-11-28 23:59:59", true, "2026-11-30 09:00:00");
        row("past midnight", "2026-11-29 00:00:00", true, "2026-11-30 09:00:00");
        row("night's last", "2026-11-29 01:59:59", true, "2026-11-30 09:00:00");
        row("night's end", "2026-11-29 02:00:00", false, "2026-11-30 09:00:00");
        row("other hours", "2026-12-28 09:30:00", false, "2026-12-28 10:00:00");
        row("New Year", "2026-12-30 10:00:00", false, "2027-01-04 09:00:00");
    }
    void eachMomentIsOpenOrClosedAndSaysWhenNext() {
        QFETCH(QByteArray, now);
        QFETCH(QByteArray, next);
        QTEST(clinic().isOpen(at(now.constData())), "open");
        QCOMPARE(clinic().opensNext(at(now.constData())), std::optional(at(next.constData())));
    }
    void nobodyToldAnyHoursIsOpen() {
        QVERIFY(!OpeningHours().told() && OpeningHours().isOpen(at("2026-01-01 03:00:00")));
    }
    void whoNeverOpensAgainSaysNoTime() {
        OpeningHours hours;
        QVERIFY(hours.addWeekly(QStringLiteral("Thu 00:00-24:00")));
        QVERIFY(hours.addSpecial(QStringLiteral("2026-01-01..2026-12-31 closed")));
        QVERIFY(hours.addSpecial(QStringLiteral("2027-01-01..2027-12-31 closed")));
        QVERIFY(!hours.isOpen(at("2026-11-26 12:00:00")));
        QVERIFY(!hours.opensNext(at("2026-11-26 12:00:00")));
        QVERIFY(hours.opensNext(at("2027-03-01 12:00:00")).has_value());
    }
    void wordsThatAreNoHoursChangeNothing_data() {
        QTest::addColumn<QString>("line");
        for (const char* line :
             {"", "Mon", "Mon ", "Mon 9:00-12:00", "Mon 09:00", "Mon 09:00-09:00", "Mon 24:00-02:00", "Mon 09:00-25:00",
              "Mon 09:60-12:00", "Mon 09:00-12:00 11:00-13:00", "Mon 09:00-12:00 12:00-13:00", "Fri-Mon 09:00-12:00",
              "Mon-Tue-Wed 09:00-12:00", "Mon,Mon 09:00-12:00", "mon 09:00-12:00", "Mon  09:00-12:00",
              "Mon 09:00-12:00-14:00", "Mon 22:00-02:00 03:00-04:00", "Mon closed"}) {
            QTest::newRow(line) << QString::fromLatin1(line);
        }
    }
    void wordsThatAreNoHoursChangeNothing() {
        QFETCH(QString, line);
        OpeningHours hours;
        QVERIFY(!hours.addWeekly(line));
        QVERIFY(!hours.told());
    }
    void wordsThatAreNoDayAreRefused() {
        for (const char* line : {"2026-02-30 closed", "2026-12-28..2026-12-27 closed", "2026-12-28", "closed",
                                 "2026-12-28 shut", "12-28 closed", "2026-01-01..2028-01-01 closed"}) {
            OpeningHours hours;
            QVERIFY2(!hours.addSpecial(QString::fromLatin1(line)), line);
        }
    }
    void theConfigurationNamesPlaceAndFormOfWhatIsWrong_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("key");
        QTest::addColumn<int>("line");
        const QString hours = QStringLiteral("facility.hours");
        const QString special = QStringLiteral("facility.special_days");
        QTest::newRow("form") << QByteArray("hours = [\"weekdays 9 to 5\"]") << hours << 4;
        QTest::newRow("twice") << QByteArray("hours = [\"Mon-Fri 09:00-12:00\",\n\"Fri 14:00-18:00\"]") << hours << 5;
        QTest::newRow("no list") << QByteArray("hours = \"Mon 09:00-12:00\"") << hours << 4;
        QTest::newRow("day") << QByteArray("hours = [\"Mon 09:00-12:00\"]\nspecial_days = [\"2026-13-01 closed\"]")
                             << special << 5;
        QTest::newRow("days alone") << QByteArray("special_days = [\"2026-12-01 closed\"]") << hours << 0;
    }
    void theConfigurationNamesPlaceAndFormOfWhatIsWrong() {
        QFETCH(QByteArray, text);
        const auto config = read(text);
        QVERIFY(!config.has_value());
        QTEST(config.error().key, "key");
        const QString words = config.error().toText(QStringLiteral("en"));
        QFETCH(int, line);
        QVERIFY2(line == 0 || words.contains(QStringLiteral("c.toml:%1: ").arg(line)), qPrintable(words));
        QVERIFY2(line == 0 || words.contains(QLatin1String("09:00-12:00")), qPrintable(words));
    }
    void theConfigurationReachesItsPlace() {
        const auto config = read(
            "hours = [\"Mon-Fri 09:00-12:00\"]\nspecial_days = [\"2026-12-28 closed\"]\nafter_hours = true\n"
            "emergency = \"E\"\ntickets = true\n");
        QVERIFY(config.has_value());
        QCOMPARE(config->facility.hours.weekly(5), (QList<OpeningHours::Span>{{540, 720}}));
        QVERIFY(config->facility.hours.on(QDate(2026, 12, 28)).isEmpty());
        QVERIFY(config->facility.afterHours && config->facility.tickets);
        QCOMPARE(config->facility.emergency, QStringLiteral("E"));
    }
};

QTEST_APPLESS_MAIN(TestOpeningHours)
#include "tst_opening_hours.moc"
