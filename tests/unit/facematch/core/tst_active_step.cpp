// SPDX-License-Identifier: Apache-2.0
#include "facematch/core/active_step.h"

#include <QtTest>

#include <array>
#include <cmath>
#include <numbers>
#include <random>

using namespace facematch;
using namespace std::chrono_literals;

namespace {

struct Solid {
    double x = 0;
    double y = 0;
    double z = 0;  ///< towards the camera
};
using Head = std::array<Solid, 5>;

/// mm, from the middle between the eyes: about an adult's. The nose stands out.
constexpr Head head{Solid{-31.5, 0, 0}, Solid{31.5, 0, 0}, Solid{0, 38, 28}, Solid{-25, 70, 2}, Solid{25, 70, 2}};

/// The same face printed on a sheet.
Head printed() {
    Head sheet = head;
    for (Solid& point : sheet) {
        point.z = 0;
    }
    return sheet;
}

struct Pose {
    double yaw = 0;    ///< radians; positive: to the picture's right
    double pitch = 0;  ///< radians
    double roll = 0;   ///< radians
    double distanceMm = 500;
};

/// Through a pinhole camera of 1,000 px focal length.
Landmarks see(const Head& solid, const Pose& pose) {
    Landmarks points{};
    for (std::size_t i = 0; i < solid.size(); ++i) {
        const Solid& p = solid.at(i);
        const double x1 = p.x * std::cos(pose.roll) - p.y * std::sin(pose.roll);
        const double y1 = p.x * std::sin(pose.roll) + p.y * std::cos(pose.roll);
        const double y2 = y1 * std::cos(pose.pitch) - p.z * std::sin(pose.pitch);
        const double z2 = y1 * std::sin(pose.pitch) + p.z * std::cos(pose.pitch);
        const double x3 = x1 * std::cos(pose.yaw) + z2 * std::sin(pose.yaw);
        const double z3 = z2 * std::cos(pose.yaw) - x1 * std::sin(pose.yaw);
        const double scale = 1000 / (pose.distanceMm - z3);
        points.at(i) = {static_cast<float>(320 + x3 * scale), static_cast<float>(240 + y2 * scale)};
    }
    return points;
}

double radians(double degrees) {
    return degrees / 180 * std::numbers::pi;
}

FaceLook look(double turn, double size = 200, Surround surround = Surround::Unknown) {
    return {.centre = {320, 240}, .sizePx = size, .turn = turn, .surround = surround};
}

/// The first answer but Running, of the looks in turn, 66 ms apart.
StepState play(ActiveStep& step, const std::vector<std::optional<FaceLook>>& looks) {
    auto now = 0ms;
    for (const auto& each : looks) {
        now += 66ms;
        if (const StepState state = step.observe(each, now); state != StepState::Running) {
            return state;
        }
    }
    return StepState::Running;
}

}  // namespace

/// Turn or come closer, on values.
class TestActiveStep : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void aHeadThatTurnsShowsIt() {
        const double straight = turnOf(see(head, {}));
        QVERIFY(std::abs(straight) < 0.01);
        QVERIFY(turnOf(see(head, {.yaw = radians(30)})) > StepRules{}.turnBy);
        QVERIFY(turnOf(see(head, {.yaw = radians(-30)})) < -StepRules{}.turnBy);
        QVERIFY(std::abs(turnOf(see(head, {.pitch = radians(15)}))) < 0.01);  // a nod is no turn
        QCOMPARE(turnOf(Landmarks{}), 0.0);
    }

    /// The property that the turn rests on: whatever is done with a still picture, it does not turn.
    void aStillPictureNeverTurnsWhateverIsDoneWithIt() {
        std::mt19937 chance(20261121);  // NOLINT(cert-msc51-cpp): the same in every run
        std::uniform_real_distribution<double> tilt(-60, 60);
        std::uniform_real_distribution<double> distance(250, 900);
        const Head sheet = printed();
        double least = 1;
        double most = -1;
        for (int i = 0; i < 200000; ++i) {
            const Pose pose{.yaw = radians(tilt(chance)),
                            .pitch = radians(tilt(chance)),
                            .roll = radians(tilt(chance)),
                            .distanceMm = distance(chance)};
            const double turn = turnOf(see(sheet, pose));
            least = std::min(least, turn);
            most = std::max(most, turn);
        }
        qInfo("a flat picture's turn stays within %.3f .. %.3f; a step needs %.3f", least, most, StepRules{}.turnBy);
        QVERIFY(most - least < StepRules{}.turnBy);
    }

    void turnsAreToldApart() {
        const std::vector<std::optional<FaceLook>> left{look(0),   look(0),    look(0.02), look(0.1),
                                                        look(0.2), look(0.25), look(0.25), look(0.25)};
        ActiveStep wanted(StepKind::TurnLeft, 0ms);
        QCOMPARE(play(wanted, left), StepState::Done);
        ActiveStep other(StepKind::TurnRight, 0ms);
        QCOMPARE(play(other, left), StepState::Missed);
    }

    void aGlanceIsNotATurn() {
        ActiveStep step(StepKind::TurnLeft, 0ms);
        QCOMPARE(play(step, {look(0), look(0), look(0), look(0.3), look(0.3), look(0), look(0.3), look(0)}),
                 StepState::Running);
    }

    void anotherFaceInBetweenBeginsAnew() {
        ActiveStep step(StepKind::TurnLeft, 0ms);
        FaceLook elsewhere = look(0.3);
        elsewhere.centre = {600, 240};
        const std::vector<std::optional<FaceLook>> swapped{look(0),   look(0),   look(0),   elsewhere,
                                                           elsewhere, elsewhere, elsewhere, elsewhere};
        QCOMPARE(play(step, swapped), StepState::Running);
        ActiveStep gone(StepKind::TurnLeft, 0ms);
        std::vector<std::optional<FaceLook>> away(3, look(0));
        away.insert(away.end(), 6, std::nullopt);
        away.insert(away.end(), 6, look(0.3));
        QCOMPARE(play(gone, away), StepState::Running);
    }

    void comingCloserCountsOnlyBeforeARoomThatStays() {
        for (const auto& [surround, expected] : {std::pair{Surround::StandsStill, StepState::Done},
                                                 {Surround::GoesAlong, StepState::Missed},
                                                 {Surround::Unknown, StepState::Missed}}) {
            ActiveStep step(StepKind::ComeCloser, 0ms);
            std::vector<std::optional<FaceLook>> looks(3, look(0));
            for (const double size : {210, 220, 240, 260, 260, 260}) {
                looks.push_back(look(0, size, surround));
            }
            QCOMPARE(play(step, looks), expected);
        }
    }

    void timeRunsOutAndCanBeExtended() {
        ActiveStep step(StepKind::TurnLeft, 0ms);
        QCOMPARE(step.observe(look(0), 24s), StepState::Running);
        step.extend(24s);
        QCOMPARE(step.observe(look(0), 48s), StepState::Running);
        QCOMPARE(step.observe(look(0), 49s), StepState::TimedOut);
    }
};

QTEST_APPLESS_MAIN(TestActiveStep)
#include "tst_active_step.moc"
