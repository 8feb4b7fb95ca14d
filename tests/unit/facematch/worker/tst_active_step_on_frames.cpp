// SPDX-License-Identifier: Apache-2.0
#include "facematch/worker/vision_worker.h"
#include "tests/support/temp_folder.h"
#include "tests/unit/facematch/face_fixture.h"
#include "tests/unit/facematch/worker/hand_pace.h"

#include <QSignalSpy>
#include <QtTest>

using namespace facematch;
using namespace std::chrono_literals;
using testsupport::TempFolder;

/// The active step through the whole vision worker, on pictures before the camera. p1's card portrait stands for a
/// doubtful presentation: the networks give it 0.80, neither live nor suspected.
class TestActiveStepOnFrames : public QObject {
    Q_OBJECT

    static constexpr auto doubtful = "p1_card.jpg";
    static constexpr auto straight = "p1_live1.jpg";
    static constexpr auto turnedLeft = "p1_live2.jpg";  // the person's own left

    std::unique_ptr<TempFolder> m_place;
    std::unique_ptr<VisionWorker> m_worker;
    face_fixture::HandPace* m_pace = nullptr;
    std::size_t m_choice = 0;

    void stand(const char* person) const {
        QFile::remove(m_place->path(QStringLiteral("person.jpg")));
        std::filesystem::copy_file(face_fixture::person(person),
                                   m_place->path(QStringLiteral("person.jpg")).toStdString());
    }

    void beat(int frames) {
        for (int i = 0; i < frames; ++i) {
            m_pace->beat();
        }
    }

    void beatUntil(const QSignalSpy& spy, int count = 1) {
        for (int i = 0; i < 60 && spy.size() < count; ++i) {
            m_pace->beat();
        }
    }

    void begin(QStringView card) {
        VisionSettings settings;
        settings.modelDirectories = {QString::fromStdString(face_fixture::models()->string())};
        settings.manifest = QString::fromStdString(face_fixture::manifest().string());
        settings.camera = QStringLiteral("folder:") + m_place->path();
        m_worker->start(settings);
        m_worker->setReference(
            1, std::make_shared<PhotoBytes>(loadBytes(face_fixture::person(card.toUtf8().constData())).value()));
        m_worker->startPreview(1);
        m_worker->beginMatch(1);
    }

    static StepKind step(const QSignalSpy& spy, int index) { return spy.value(index).value(1).value<StepKind>(); }
    static MatchResult result(const QSignalSpy& spy) { return spy.value(0).value(1).value<MatchResult>(); }

private slots:
    void init() {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".?")));
        m_place = std::make_unique<TempFolder>();
        auto pace = std::make_unique<face_fixture::HandPace>();
        m_pace = pace.get();
        m_choice = 0;
        m_worker = std::make_unique<VisionWorker>(std::move(pace), [this](std::size_t) { return m_choice; });
    }

    void cleanup() { m_worker.reset(); }

    void whoTurnsAsAskedIsMatched() {
        REQUIRE_FACE_MODELS();
        QSignalSpy steps(m_worker.get(), &VisionWorker::stepChanged);
        QSignalSpy matched(m_worker.get(), &VisionWorker::matched);
        stand(doubtful);
        begin(u"p1_card.jpg");
        beatUntil(steps);
        QCOMPARE(step(steps, 0), StepKind::TurnLeft);
        QVERIFY(matched.isEmpty());
        stand(straight);
        beat(6);
        stand(turnedLeft);
        beatUntil(steps, 2);
        QCOMPARE(step(steps, 1), StepKind::None);
        stand(straight);
        beatUntil(matched);
        QCOMPARE(result(matched).decision, MatchDecision::Match);
        QCOMPARE(result(matched).attack, AttackVerdict::None);
    }

    void aStillPictureIsNeverMatched() {
        REQUIRE_FACE_MODELS();
        for (std::size_t choice = 0; choice < 3; ++choice) {
            m_choice = choice;
            QSignalSpy steps(m_worker.get(), &VisionWorker::stepChanged);
            QSignalSpy matched(m_worker.get(), &VisionWorker::matched);
            stand(doubtful);
            begin(u"p1_card.jpg");
            beatUntil(steps);
            QCOMPARE(steps.size(), 1);
            beat(20);
            m_worker->extendStep(1);
            m_pace->pass(24s);
            beat(2);
            QVERIFY(matched.isEmpty());
            m_pace->pass(1s);
            beat(2);
            QCOMPARE(matched.size(), 1);
            QCOMPARE(result(matched).decision, MatchDecision::NoMatch);
            QVERIFY(result(matched).otherWay);
            m_worker->endVisit(1);
            init();
        }
    }

    void chosenAnotherWayTheCameraStops() {
        REQUIRE_FACE_MODELS();
        QSignalSpy steps(m_worker.get(), &VisionWorker::stepChanged);
        QSignalSpy matched(m_worker.get(), &VisionWorker::matched);
        stand(doubtful);
        begin(u"p1_card.jpg");
        beatUntil(steps);
        m_worker->stopPreview();
        QVERIFY(!m_pace->running());
        beat(10);
        QVERIFY(matched.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestActiveStepOnFrames)
#include "tst_active_step_on_frames.moc"
