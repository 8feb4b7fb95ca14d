// SPDX-License-Identifier: Apache-2.0
#include "app/kiosk/alert_tone.h"

#include <QtTest>

#include <algorithm>
#include <cstdlib>
#include <vector>

namespace {

std::vector<qint16> samplesOf(int stage) {
    const QByteArray bytes = kiosk::alertSamples(stage, 48'000);
    std::vector<qint16> samples(static_cast<std::size_t>(bytes.size()) / sizeof(qint16));
    std::memcpy(samples.data(), bytes.constData(), samples.size() * sizeof(qint16));
    return samples;
}

int peak(const std::vector<qint16>& samples) {
    return std::abs(*std::ranges::max_element(samples, {}, [](qint16 one) { return std::abs(one); }));
}

/// Times the curve crosses zero upwards in one second, taken from the first beep.
int hertz(const std::vector<qint16>& samples) {
    int crossings = 0;
    for (std::size_t i = 1; i < 48'000 / 4; ++i) {
        crossings += samples[i - 1] < 0 && samples[i] >= 0 ? 1 : 0;
    }
    return crossings * 4;
}

}  // namespace

class TestAlertTone : public QObject {
    Q_OBJECT

private slots:
    void everyStageIsLouderThanTheOneBefore() {
        QVERIFY(peak(samplesOf(1)) > 4'000);
        QVERIFY(peak(samplesOf(2)) > peak(samplesOf(1)) * 2);
        QVERIFY(peak(samplesOf(3)) > peak(samplesOf(2)));
        QVERIFY(samplesOf(3).size() > samplesOf(2).size());
    }

    void itIsATone() {
        QVERIFY2(std::abs(hertz(samplesOf(2)) - 880) < 10, qPrintable(QString::number(hertz(samplesOf(2)))));
    }

    void itBeginsAndEndsWithoutAClick() {
        const auto samples = samplesOf(3);
        QCOMPARE(samples.front(), qint16{0});
        QCOMPARE(samples.back(), qint16{0});
        for (std::size_t i = 1; i < samples.size(); ++i) {
            QVERIFY(std::abs(samples[i] - samples[i - 1]) < 5'000);
        }
    }

    /// Whatever this machine has: nothing is thrown, nothing hangs, and the answer stays the same.
    void itPlaysOrSaysThatItCannot() {
        kiosk::AlertTone tone;
        const bool plays = tone.play(1);
        qInfo("this machine has %s", plays ? "a loudspeaker" : "no loudspeaker");
        QCOMPARE(tone.play(3), plays);
        tone.stop();
        tone.stop();
    }
};

QTEST_GUILESS_MAIN(TestAlertTone)
#include "tst_alert_tone.moc"
