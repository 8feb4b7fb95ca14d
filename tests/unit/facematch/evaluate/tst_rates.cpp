// SPDX-License-Identifier: Apache-2.0
#include "facematch/evaluate/rates.h"

#include <QtTest>

#include <cmath>

using namespace facematch;

class TestRates : public QObject {
    Q_OBJECT

    static bool near(double a, double b) { return std::abs(a - b) < 5e-5; }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(".?")); }

    /// Against the values of Newcombe 1998 (Statistics in Medicine 17:857), table I, method 3.
    void wilsonLimitsAreThePublishedOnes_data() {
        QTest::addColumn<int>("errors");
        QTest::addColumn<int>("trials");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::newRow("81/263") << 81 << 263 << 0.2553 << 0.3662;
        QTest::newRow("15/148") << 15 << 148 << 0.0624 << 0.1605;
        QTest::newRow("0/20") << 0 << 20 << 0.0000 << 0.1611;
        QTest::newRow("1/29") << 1 << 29 << 0.0061 << 0.1718;
    }

    void wilsonLimitsAreThePublishedOnes() {
        QFETCH(int, errors);
        QFETCH(int, trials);
        QFETCH(double, low);
        QFETCH(double, high);
        const Interval limits = wilson(static_cast<std::size_t>(errors), static_cast<std::size_t>(trials));
        QVERIFY(near(limits.low, low));
        QVERIFY(near(limits.high, high));
    }

    void noTrialsSayNothing() {
        QCOMPARE(wilson(0, 0).low, 0.0);
        QCOMPARE(wilson(0, 0).high, 1.0);
    }

    void separatedScoresHaveNoErrors() {
        const std::vector<double> genuine{0.7, 0.8, 0.9};
        const std::vector<double> impostor{0.1, 0.2, 0.3, 0.4};
        QCOMPARE(areaUnderCurve(genuine, impostor), 1.0);
        QCOMPARE(equalErrorRate(genuine, impostor), 0.0);
        const auto point = operatingPoint(genuine, impostor, 0.01);
        QCOMPARE(point.fnmr, 0.0);
        QVERIFY(point.threshold > 0.4 && point.threshold <= 0.7);
        QVERIFY(point.sampleTooSmall);
    }

    void equalScoresAreChance() {
        const std::vector<double> same(10, 0.5);
        QCOMPARE(areaUnderCurve(same, same), 0.5);
    }

    void overlapCountedByHand() {
        const std::vector<double> genuine{0.35, 0.6, 0.7, 0.8};
        const std::vector<double> impostor{0.1, 0.2, 0.3, 0.65};
        QCOMPARE(areaUnderCurve(genuine, impostor), 14.0 / 16);
        QCOMPARE(equalErrorRate(genuine, impostor), 0.25);
        const Rates rates = ratesAt(genuine, impostor, 0.62);
        QCOMPARE(rates.fmr, 0.25);
        QCOMPARE(rates.fnmr, 0.5);
        QCOMPARE(operatingPoint(genuine, impostor, 0.25).fnmr, 0.0);
        QCOMPARE(operatingPoint(genuine, impostor, 0.0).fnmr, 0.5);
    }

    void thresholdKeepsItsRateWithTies() {
        const std::vector<double> impostor{0.1, 0.5, 0.5, 0.5, 0.5, 0.6, 0.6, 0.6, 0.6, 0.6};
        const std::vector<double> genuine{0.55, 0.9};
        for (const double fmr : {0.0, 0.1, 0.3, 0.5, 0.7}) {
            const auto point = operatingPoint(genuine, impostor, fmr);
            QVERIFY(ratesAt(genuine, impostor, point.threshold).fmr <= fmr);
        }
    }

    void smallSamplesAreMarked() {
        std::vector<double> impostor(3000);
        for (std::size_t i = 0; i < impostor.size(); ++i) {
            impostor[i] = static_cast<double>(i) / 10000;
        }
        const std::vector<double> genuine{0.5, 0.6};
        QVERIFY(!operatingPoint(genuine, impostor, 0.001).sampleTooSmall);
        QVERIFY(operatingPoint(genuine, impostor, 0.0005).sampleTooSmall);
    }
};

QTEST_GUILESS_MAIN(TestRates)
#include "tst_rates.moc"
