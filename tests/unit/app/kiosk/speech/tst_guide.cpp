// SPDX-License-Identifier: Apache-2.0
// The way into the frame, as values: words and tones.
#include "app/kiosk/speech/guide_speech.h"
#include "app/kiosk/speech/guide_tone.h"

#include <QTest>

#include <cstdlib>
#include <cstring>
#include <vector>

using namespace std::chrono_literals;
using facematch::Guidance;
using facematch::Hint;

namespace {

struct Heard {
    int beeps = 0;
    long left = 0;  ///< sum of amplitudes
    long right = 0;
};

/// One second of the stream.
Heard second(const kiosk::Beat& beat) {
    constexpr int rate = 8'000;
    kiosk::BeatStream stream(rate);
    stream.setBeat(beat);
    const QByteArray bytes = stream.read(rate * 4);
    std::vector<qint16> samples(static_cast<std::size_t>(bytes.size()) / sizeof(qint16));
    std::memcpy(samples.data(), bytes.constData(), samples.size() * sizeof(qint16));
    Heard heard;
    int silent = rate;
    for (std::size_t i = 0; i + 1 < samples.size(); i += 2) {
        const bool sounds = samples[i] != 0 || samples[i + 1] != 0;
        heard.beeps += sounds && silent > rate / 100 ? 1 : 0;
        silent = sounds ? 0 : silent + 1;
        heard.left += std::abs(samples[i]);
        heard.right += std::abs(samples[i + 1]);
    }
    return heard;
}

}  // namespace

class TestGuide : public QObject {
    Q_OBJECT

private slots:
    void theNearerTheFasterAndHigher() {
        const kiosk::Beat far = kiosk::beatOf({.seen = true, .toRight = 0.8});
        const kiosk::Beat near = kiosk::beatOf({.seen = true, .toRight = 0.2});
        const kiosk::Beat there = kiosk::beatOf({.seen = true});
        QVERIFY(far.perSecond < near.perSecond && near.perSecond < there.perSecond);
        QVERIFY(far.hertz < near.hertz && near.hertz < there.hertz);
        QCOMPARE(there.hertz, 880.0);
        QVERIFY(second(far).beeps < second(near).beeps);
        QVERIFY(second(near).beeps < second(there).beeps);
    }

    void heightAndDistanceCountAsWell() {
        QVERIFY(kiosk::beatOf({.seen = true, .upwards = 0.5}).perSecond < kiosk::beatOf({.seen = true}).perSecond);
        QVERIFY(kiosk::beatOf({.seen = true, .nearer = -0.5}).perSecond < kiosk::beatOf({.seen = true}).perSecond);
    }

    void theSoundComesFromWhereToGo() {
        const Heard right = second(kiosk::beatOf({.seen = true, .toRight = 0.4}));
        const Heard left = second(kiosk::beatOf({.seen = true, .toRight = -0.4}));
        QVERIFY(right.right > right.left * 2);
        QVERIFY(left.left > left.right * 2);
        const Heard middle = second(kiosk::beatOf({.seen = true}));
        QCOMPARE(middle.left, middle.right);
    }

    void nobodySeenIsASlowLowBeat() {
        const kiosk::Beat beat = kiosk::beatOf({});
        QCOMPARE(second(beat).beeps, 1);
        QVERIFY(beat.hertz < 440);
    }

    void directionsAreTheLargestOne() {
        QCOMPARE(first({.seen = true, .toRight = 0.3, .upwards = -0.5}, Hint::OffCentre), QStringLiteral("guide.down"));
        QCOMPARE(first({.seen = true, .toRight = -0.3}, Hint::OffCentre), QStringLiteral("guide.left"));
        QCOMPARE(first({.seen = true, .nearer = 0.4}, Hint::TooFar), QStringLiteral("guide.nearer"));
        QCOMPARE(first({.seen = false, .toRight = 0.6}, Hint::NoFace), QStringLiteral("guide.right"));
    }

    void otherHintsWinOverDirections() {
        QCOMPARE(first({.seen = true, .toRight = 0.3}, Hint::TooDark), QStringLiteral("hint.too-dark"));
        QCOMPARE(first({.seen = true}, Hint::NoFace), QStringLiteral("hint.no-face"));
        QCOMPARE(first({.seen = true}, Hint::HoldStill), QStringLiteral("hint.hold-still"));
    }

    void itDoesNotChatter() {
        kiosk::GuideSpeech guide;
        guide.setHint(Hint::OffCentre);
        const Guidance right{.seen = true, .toRight = 0.4};
        const Guidance left{.seen = true, .toRight = -0.4};
        QVERIFY(guide.observe(right, 0ms));
        QVERIFY(!guide.observe(left, 1999ms));
        QCOMPARE(guide.observe(left, 2000ms).value_or(QString()), QStringLiteral("guide.left"));
        QVERIFY(!guide.observe(left, 6999ms));
        QVERIFY(guide.observe(left, 7000ms));
    }

    void itDoesNotWaverAtABorder() {
        kiosk::GuideSpeech guide;
        guide.setHint(Hint::OffCentre);
        QCOMPARE(guide.observe({.seen = true, .toRight = 0.15}, 0s).value_or(QString()),
                 QStringLiteral("hint.off-centre"));  // not yet a direction
        QCOMPARE(guide.observe({.seen = true, .toRight = 0.2}, 10s).value_or(QString()), QStringLiteral("guide.right"));
        QCOMPARE(guide.observe({.seen = true, .toRight = 0.15}, 20s).value_or(QString()),
                 QStringLiteral("guide.right"));
        QCOMPARE(guide.observe({.seen = true, .toRight = 0.05}, 30s).value_or(QString()),
                 QStringLiteral("hint.off-centre"));
    }

    void nothingIsSaidBeforeAnythingIsKnown() {
        kiosk::GuideSpeech guide;
        QVERIFY(!guide.observe({.seen = true, .toRight = 0.4}, 0s));
    }

private:
    static QString first(const Guidance& guidance, Hint hint) {
        kiosk::GuideSpeech guide;
        guide.setHint(hint);
        return guide.observe(guidance, 0s).value_or(QString());
    }
};

QTEST_GUILESS_MAIN(TestGuide)
#include "tst_guide.moc"
