// SPDX-License-Identifier: Apache-2.0
// The facility's own colour and logo, where they can be read; and the screen dimmed at night by the clock.
#include "app/kiosk/branding.h"

#include "tests/support/fake_clock.h"
#include "tests/support/temp_folder.h"
#include "ui/theme/accent.h"

#include <QDateTime>
#include <QTest>

using namespace std::chrono_literals;

namespace {

platform::Config::Facility facility(const QString& accent, const QString& logo) {
    platform::Config::Facility made;
    made.accent = accent;
    made.logo = logo;
    return made;
}

}  // namespace

class TestBranding : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void aColourThatIsReadIsTaken() {
        ui::KioskViewModel model;
        QVERIFY(kiosk::applyBrand(facility(QStringLiteral("#6b1430"), {}), model).isEmpty());
        QVERIFY(model.brand()->branded());
        QCOMPARE(model.brand()->accent(), QColor(0x6b, 0x14, 0x30));
        QVERIFY(ui::contrastRatio(model.brand()->accent(), Qt::white) >= 7.0);
    }
    void aPaleColourIsRefusedAndSaysWhy() {
        for (const char* colour : {"#d81b60", "#00897b", "#ffcc00", "#ffffff"}) {
            ui::KioskViewModel model;
            const QStringList refused = kiosk::applyBrand(facility(QString::fromLatin1(colour), {}), model);
            QCOMPARE(refused.size(), 1);
            QVERIFY(refused.first().contains(QLatin1String(colour)) && refused.first().contains(QLatin1String("7:1")));
            QVERIFY(!model.brand()->branded());
        }
    }
    void aLogoThatCannotBeReadLeavesTheMark() {
        const testsupport::TempFolder folder;
        const QString good =
            folder.write(QStringLiteral("logo.svg"), "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"/>");
        const QString bad = folder.write(QStringLiteral("logo.png"), "no picture");
        ui::KioskViewModel model;
        QCOMPARE(kiosk::applyBrand(facility({}, bad), model).size(), 1);
        QVERIFY(model.brand()->logo().isEmpty());
        QVERIFY(kiosk::applyBrand(facility({}, good), model).isEmpty());
        QCOMPARE(model.brand()->logo().toLocalFile(), good);
    }
    void nightMayPassMidnight_data() {
        QTest::addColumn<QTime>("now");
        QTest::addColumn<QTime>("from");
        QTest::addColumn<QTime>("until");
        QTest::addColumn<bool>("night");
        const QTime evening(19, 0);
        const QTime morning(6, 30);
        QTest::newRow("late") << QTime(23, 0) << evening << morning << true;
        QTest::newRow("early") << QTime(6, 29) << evening << morning << true;
        QTest::newRow("from its first minute") << evening << evening << morning << true;
        QTest::newRow("until its last") << morning << evening << morning << false;
        QTest::newRow("noon") << QTime(12, 0) << evening << morning << false;
        QTest::newRow("within a day") << QTime(13, 0) << QTime(12, 0) << QTime(14, 0) << true;
        QTest::newRow("never") << QTime(12, 0) << QTime(12, 0) << QTime(12, 0) << false;
        QTest::newRow("not told") << QTime(23, 0) << QTime() << QTime() << false;
    }
    void nightMayPassMidnight() {
        QFETCH(QTime, now);
        QFETCH(QTime, from);
        QFETCH(QTime, until);
        QTEST(kiosk::isNight(now, from, until), "night");
    }
    void theScreenDimsWhenTheClockSaysSo() {
        const QDateTime dusk(QDate(2026, 11, 24), QTime(18, 59, 30), Qt::LocalTime);
        testsupport::FakeClock clock(platform::UtcTime{std::chrono::milliseconds{dusk.toMSecsSinceEpoch()}});
        ui::KioskViewModel model;
        platform::Config::Screen screen;
        screen.nightFrom = QStringLiteral("19:00");
        screen.nightUntil = QStringLiteral("06:30");
        const kiosk::Daylight dimmer(screen, clock, model);
        QVERIFY(!model.brand()->night());
        clock.advance(1min);
        QVERIFY(model.brand()->night());
        clock.advance(11h + 31min);
        QVERIFY(!model.brand()->night());
    }
};

QTEST_GUILESS_MAIN(TestBranding)
#include "tst_branding.moc"
