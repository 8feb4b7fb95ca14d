// SPDX-License-Identifier: Apache-2.0
#include "facematch/core/active_step.h"
#include "facematch/core/blink.h"

#include <QtTest>

#include <vector>

using namespace facematch;
using namespace std::chrono_literals;

/// Looks as frames would give them, 15 to the second.
class TestBlink : public QObject {
    Q_OBJECT

    struct Row {
        int looks;
        EyeLook look;
    };

    static constexpr EyeLook open{.left = 1.2, .right = 1.0, .rest = 0.4, .bridge = 0.1};
    static constexpr EyeLook closed{.left = 0.3, .right = 0.3, .rest = 0.4, .bridge = 0.1};
    static constexpr EyeLook half{.left = 0.8, .right = 0.7, .rest = 0.4, .bridge = 0.1};

    static bool blinks(const std::vector<Row>& rows, std::chrono::milliseconds beat = 66ms) {
        BlinkWatch watch;
        std::chrono::milliseconds now{};
        bool blinked = false;
        for (const Row& row : rows) {
            for (int i = 0; i < row.looks; ++i, now += beat) {
                blinked = watch.observe(row.look, now) || blinked;
            }
        }
        return blinked;
    }

    static FaceLook faceWith(const EyeLook& eyes, float x = 300, double turn = 0) {
        return {.centre = {x, 200}, .sizePx = 200, .turn = turn, .surround = Surround::Unknown, .eyes = eyes};
    }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void closedAndOpenAgainIsABlink() {
        QVERIFY(blinks({{5, open}, {1, half}, {4, closed}, {1, half}, {5, open}}));
        QVERIFY(blinks({{5, open}, {15, closed}, {5, open}}));  // a second
        QVERIFY(blinks({{4, open}, {2, closed}, {4, open}}));   // as few looks as count
    }

    void whatIsNotOne_data() {
        QTest::addColumn<int>("unused");
        for (const char* const title :
             {"open", "one look", "closed for good", "closed too long", "half", "one eye", "the whole face",
              "less light in the mouth", "a finger", "closed from the beginning"}) {
            QTest::newRow(title) << 0;
        }
    }

    void whatIsNotOne() {
        const QByteArray title = QTest::currentDataTag();
        const EyeLook oneEye{.left = closed.left, .right = open.right, .rest = open.rest, .bridge = 0.1};
        const EyeLook blurred{.left = 0.4, .right = 0.3, .rest = 0.15, .bridge = 0.1};
        const EyeLook mouthToo{.left = 0.3, .right = 0.3, .rest = 0.55, .bridge = 0.1};
        const EyeLook finger{.left = 0.3, .right = 0.3, .rest = 0.4, .bridge = 0.02};
        std::vector<Row> rows{{40, open}};
        if (title == "one look") {
            rows = {{6, open}, {1, closed}, {6, open}};
        } else if (title == "closed for good") {
            rows = {{6, open}, {20, closed}};
        } else if (title == "closed too long") {
            rows = {{6, open}, {60, closed}, {3, open}};
        } else if (title == "half") {
            rows = {{6, open}, {5, half}, {6, open}};
        } else if (title == "one eye") {
            rows = {{6, open}, {5, oneEye}, {6, open}};
        } else if (title == "the whole face") {
            rows = {{6, open}, {5, blurred}, {6, open}};
        } else if (title == "less light in the mouth") {
            rows = {{6, open}, {5, mouthToo}, {6, open}};
        } else if (title == "a finger") {
            rows = {{6, open}, {5, finger}, {6, open}};
        } else if (title == "closed from the beginning") {
            rows = {{10, closed}, {20, open}};
        }
        QVERIFY(!blinks(rows));
    }

    void aFaceWithoutEdgesNeverBlinks() {
        const EyeLook nothing{};
        QVERIFY(!blinks({{10, nothing}, {5, closed}, {10, nothing}}));
    }

    void whoStandsStillAndBlinksHasDoneTheStep() {
        ActiveStep step(StepKind::Blink, 0ms);
        std::chrono::milliseconds now{};
        const auto look = [&](const EyeLook& eyes, int looks) {
            StepState last = StepState::Running;
            for (int i = 0; i < looks && last == StepState::Running; ++i, now += 66ms) {
                last = step.observe(faceWith(eyes), now);
            }
            return last;
        };
        QCOMPARE(look(open, 5), StepState::Running);
        QCOMPARE(look(closed, 5), StepState::Running);
        QCOMPARE(look(open, 5), StepState::Done);
    }

    /// A face that turns or jumps while its eyes vanish has not blinked.
    void whoTurnsOrJumpsHasNot_data() {
        QTest::addColumn<double>("turn");
        QTest::addColumn<float>("x");
        QTest::newRow("turned") << 0.2 << 300.0F;
        QTest::newRow("elsewhere") << 0.0 << 360.0F;
    }

    void whoTurnsOrJumpsHasNot() {
        QFETCH(double, turn);
        QFETCH(float, x);
        ActiveStep step(StepKind::Blink, 0ms);
        std::chrono::milliseconds now{};
        StepState last = StepState::Running;
        for (int i = 0; i < 30; ++i, now += 66ms) {
            const bool away = i >= 8 && i < 12;
            const auto look = away ? faceWith(closed, x, turn) : faceWith(open);
            last = step.observe(look, now);
            QCOMPARE(last, StepState::Running);
        }
    }

    void withoutBlinkSomethingElseIsAskedForSooner() {
        ActiveStep step(StepKind::Blink, 0ms);
        QCOMPARE(step.observe(faceWith(open), 11999ms), StepState::Running);
        step.extend(11999ms);
        QCOMPARE(step.observe(faceWith(open), 23998ms), StepState::Running);
        QCOMPARE(step.observe(faceWith(open), 23999ms), StepState::Missed);
    }

    void framesWithoutEyesSayNothing() {
        ActiveStep step(StepKind::Blink, 0ms);
        FaceLook look = faceWith(open);
        look.eyes.reset();
        for (int i = 0; i < 100; ++i) {
            QCOMPARE(step.observe(look, i * 66ms), StepState::Running);
        }
    }
};

QTEST_GUILESS_MAIN(TestBlink)
#include "tst_blink.moc"
