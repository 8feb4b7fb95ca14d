// SPDX-License-Identifier: Apache-2.0
#include "facematch/core/attack_cues.h"

#include <QtTest>

#include <cmath>

using namespace facematch;

/// Cues besides the networks: each alone can make the kiosk ask, none can make it suspect.
class TestAttackCues : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void distanceFollowsFromTheEyes() {
        // 90 degrees: the focal length is half the width; 64 px of 640 px at 63 mm are 315 mm.
        const Optics optics{.fieldOfViewDegrees = 90, .widthPx = 640};
        QVERIFY(std::abs(distanceMm(64, optics).value() - 315) < 1);
        QVERIFY(std::abs(distanceMm(32, optics).value() - 630) < 1);
        QVERIFY(!distanceMm(64, {.fieldOfViewDegrees = 0, .widthPx = 640}));
        QVERIFY(!distanceMm(0, optics));
        QVERIFY(!distanceMm(std::nan(""), optics));
    }

    void eachCueRaisesDoubtAndNothingMore_data() {
        QTest::addColumn<int>("cue");
        QTest::addColumn<bool>("doubt");
        QTest::newRow("nothing noted") << 0 << false;
        QTest::newRow("moves with its surround") << 1 << true;
        QTest::newRow("framed in most frames") << 2 << true;
        QTest::newRow("framed now and then") << 3 << false;
        QTest::newRow("too near to be true") << 4 << true;
        QTest::newRow("too far to be true") << 5 << true;
        QTest::newRow("where people stand") << 6 << false;
        QTest::newRow("the room stands still") << 9 << false;
    }

    void eachCueRaisesDoubtAndNothingMore() {
        QFETCH(int, cue);
        QFETCH(bool, doubt);
        AttackCues cues;
        cues.frames = 5;
        cues.surround = cue == 1 ? Surround::GoesAlong : cue == 9 ? Surround::StandsStill : Surround::Unknown;
        cues.framed = cue == 2 ? 4 : cue == 3 ? 2 : 0;
        if (cue >= 4 && cue <= 6) {
            cues.distanceMm = cue == 4 ? 90 : cue == 5 ? 4000 : 600;
        }
        QCOMPARE(raiseDoubt(cues), doubt);
        QCOMPARE(withCues(AttackVerdict::None, cues), doubt ? AttackVerdict::Uncertain : AttackVerdict::None);
        QCOMPARE(withCues(AttackVerdict::NotChecked, cues),
                 doubt ? AttackVerdict::Uncertain : AttackVerdict::NotChecked);
        QCOMPARE(withCues(AttackVerdict::Suspected, cues), AttackVerdict::Suspected);
        QCOMPARE(withCues(AttackVerdict::Uncertain, cues), AttackVerdict::Uncertain);
    }
};

QTEST_APPLESS_MAIN(TestAttackCues)
#include "tst_attack_cues.moc"
