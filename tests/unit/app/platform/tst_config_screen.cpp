// SPDX-License-Identifier: Apache-2.0
// [screen]: where the glass stands and how it is used from the start.
#include "app/platform/config_screen.h"

#include "tests/support/temp_folder.h"

#include <QTest>

namespace {

tl::expected<platform::Config, platform::ConfigError> read(const QByteArray& screen) {
    const testsupport::TempFolder folder;
    return platform::readConfig(folder.write(
        QStringLiteral("c.toml"), "[facility]\ninstitution_code = \"1319999999\"\nname = \"N\"\n[screen]\n" + screen));
}

}  // namespace

class TestConfigScreen : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void defaultsAreAStandAtUsualHeight() {
        const auto config = read({});
        QVERIFY(config.has_value());
        QCOMPARE(config->screen.lowerEdgeMm, 900.0);
        QVERIFY(!config->screen.low && !config->screen.leftHanded && !config->screen.motionReduced);
        QCOMPARE(platform::pixelsPerMillimetre(config->screen, 1920), 0.0);
    }
    void everyKeyReachesItsPlace() {
        const auto config = read(
            "lower_edge_mm = 860\nheight_mm = 480.5\nnight_from = \"19:00\"\nnight_until = \"06:30\"\nlow = true\nhand "
            "= \"left\"\nstill = true\n");
        QVERIFY(config.has_value());
        QCOMPARE(config->screen.lowerEdgeMm, 860.0);
        QCOMPARE(config->screen.nightFrom + config->screen.nightUntil, QStringLiteral("19:0006:30"));
        QVERIFY(config->screen.low && config->screen.leftHanded && config->screen.motionReduced);
        QCOMPARE(platform::pixelsPerMillimetre(config->screen, 961), 2.0);
    }
    void theDensityToldBeatsTheHeight() {
        const auto config = read("height_mm = 480\npixels_per_mm = 4.03\n");
        QVERIFY(config.has_value());
        QCOMPARE(platform::pixelsPerMillimetre(config->screen, 1920), 4.03);
    }
    void nonsenseIsRefusedByItsKey_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("key");
        QTest::newRow("below the floor") << QByteArray("lower_edge_mm = -1") << QStringLiteral("screen.lower_edge_mm");
        QTest::newRow("not a number") << QByteArray("lower_edge_mm = nan") << QStringLiteral("screen.lower_edge_mm");
        QTest::newRow("in words") << QByteArray("height_mm = \"480\"") << QStringLiteral("screen.height_mm");
        QTest::newRow("a truth") << QByteArray("height_mm = true") << QStringLiteral("screen.height_mm");
        QTest::newRow("inches") << QByteArray("pixels_per_mm = 102") << QStringLiteral("screen.pixels_per_mm");
        QTest::newRow("night without end")
            << QByteArray("night_from = \"19:00\"") << QStringLiteral("screen.night_until");
        QTest::newRow("25 hours") << QByteArray("night_from = \"25:00\"") << QStringLiteral("screen.night_from");
        QTest::newRow("third hand") << QByteArray("hand = \"middle\"") << QStringLiteral("screen.hand");
        QTest::newRow("unknown") << QByteArray("hieght_mm = 400") << QStringLiteral("screen.hieght_mm");
    }
    void nonsenseIsRefusedByItsKey() {
        QFETCH(QByteArray, text);
        QFETCH(QString, key);
        const auto config = read(text);
        QVERIFY(!config.has_value());
        QCOMPARE(config.error().key, key);
    }
};

QTEST_APPLESS_MAIN(TestConfigScreen)
#include "tst_config_screen.moc"
