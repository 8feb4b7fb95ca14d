// SPDX-License-Identifier: Apache-2.0
// Which part of a glass a seated person reaches, from where it stands.
#include "ui/kiosk/reach_band.h"

#include <QTest>

using ui::Glass;
using ui::reachBand;

class TestReachBand : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void bandIsComputedFromTheGeometry_data() {
        QTest::addColumn<double>("heightMm");
        QTest::addColumn<double>("lowerEdgeMm");
        QTest::addColumn<double>("topMm");  // of the band, below the glass's upper edge
        QTest::addColumn<double>("bottomMm");
        QTest::addColumn<bool>("reached");
        QTest::newRow("all within reach") << 400.0 << 700.0 << 0.0 << 400.0 << true;
        QTest::newRow("touches both ends") << 840.0 << 380.0 << 0.0 << 840.0 << true;
        QTest::newRow("tall, cut above") << 600.0 << 900.0 << 280.0 << 600.0 << true;
        QTest::newRow("floor stand, cut at both ends") << 1600.0 << 100.0 << 480.0 << 1320.0 << true;
        QTest::newRow("hangs too high: the lowest part") << 600.0 << 1100.0 << 410.0 << 600.0 << false;
        QTest::newRow("hangs out of reach") << 600.0 << 1500.0 << 410.0 << 600.0 << false;
        QTest::newRow("lies too low: the highest part") << 300.0 << 100.0 << 0.0 << 190.0 << false;
        QTest::newRow("smaller than the least band") << 150.0 << 1400.0 << 0.0 << 150.0 << false;
    }
    void bandIsComputedFromTheGeometry() {
        QFETCH(double, heightMm);
        QFETCH(double, lowerEdgeMm);
        QFETCH(double, topMm);
        QFETCH(double, bottomMm);
        QFETCH(bool, reached);
        for (const double density : {2.5, 4.03, 12.0}) {
            const auto band = reachBand({heightMm * density, density, lowerEdgeMm});
            QCOMPARE(band.topPx / density, topMm);
            QCOMPARE(band.bottomPx / density, bottomMm);
            QCOMPARE(band.withinReach, reached);
        }
    }
};

QTEST_APPLESS_MAIN(TestReachBand)
#include "tst_reach_band.moc"
