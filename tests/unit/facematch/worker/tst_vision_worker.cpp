// SPDX-License-Identifier: Apache-2.0
#include "facematch/worker/vision_worker.h"
#include "tests/support/temp_folder.h"
#include "tests/unit/facematch/face_fixture.h"
#include "tests/unit/facematch/worker/hand_pace.h"

#include <QSignalSpy>
#include <QThread>
#include <QtTest>

using namespace facematch;
using testsupport::TempFolder;

class TestVisionWorker : public QObject {
    Q_OBJECT

    std::unique_ptr<TempFolder> m_place;
    std::unique_ptr<VisionWorker> m_worker;
    face_fixture::HandPace* m_pace = nullptr;

    VisionSettings settings(const QString& camera = {}) const {
        VisionSettings result;
        result.modelDirectories = {QString::fromStdString(face_fixture::models().value_or("/nonexistent").string())};
        result.manifest = QString::fromStdString(face_fixture::manifest().string());
        result.camera = camera.isNull() ? QStringLiteral("folder:") + m_place->path() : camera;
        return result;
    }

    static std::shared_ptr<PhotoBytes> photo(const char* file) {
        return std::make_shared<PhotoBytes>(loadBytes(face_fixture::person(file)).value());
    }

    void stand(const char* person) const {
        QFile::remove(m_place->path(QStringLiteral("person.jpg")));
        std::filesystem::copy_file(face_fixture::person(person),
                                   m_place->path(QStringLiteral("person.jpg")).toStdString());
    }

    /// Beats until the spy has heard something, at most for as long as an attempt may take.
    void beatUntil(const QSignalSpy& spy) {
        for (int i = 0; i < 400 && spy.isEmpty(); ++i) {
            m_pace->beat();
        }
    }

private slots:
    void init() {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".?")));
        m_place = std::make_unique<TempFolder>();
        auto pace = std::make_unique<face_fixture::HandPace>();
        m_pace = pace.get();
        m_worker = std::make_unique<VisionWorker>(std::move(pace));
    }

    void cleanup() { m_worker.reset(); }
    void saysWhatItCanDo() {
        REQUIRE_FACE_MODELS();
        QSignalSpy ready(m_worker.get(), &VisionWorker::ready);
        m_worker->start(settings());
        const auto can = ready.value(0).value(0).value<VisionCapabilities>();
        QVERIFY(can.faceOffered);
        QVERIFY(can.attackChecked);
        QCOMPARE(can.engine, QStringLiteral("retail-0095+dlib-densenet-v1"));
        QCOMPARE(can.threshold, 0.585);
        QCOMPARE(can.falseMatchRate, 0.0001);
        QVERIFY(!m_pace->running());
    }

    void withoutModelsFaceIsNotOfferedAndPreviewAndHintsStillRun() {
        QSignalSpy hint(m_worker.get(), &VisionWorker::hintChanged);
        QSignalSpy ready(m_worker.get(), &VisionWorker::ready);
        QSignalSpy failed(m_worker.get(), &VisionWorker::failed);
        QSignalSpy preview(m_worker.get(), &VisionWorker::preview);
        VisionSettings none = settings();
        none.modelDirectories = {m_place->path()};
        m_worker->start(none);
        const auto can = ready.value(0).value(0).value<VisionCapabilities>();
        QVERIFY(!can.faceOffered);
        QCOMPARE(can.problem, Error{ErrorCode::ModelsMissing});
        QCOMPARE(can.missingModels, (QStringList{QStringLiteral("yunet"), QStringLiteral("retail-0095")}));
        m_worker->startPreview(1);
        m_pace->beat();
        QCOMPARE(preview.size(), 1);
        QCOMPARE(hint.takeFirst().value(1).value<Hint>(), Hint::NoFace);
        stand("s07_live1.jpg");
        beatUntil(hint);
        QCOMPARE(hint.value(0).value(1).value<Hint>(), Hint::HoldStill);
        m_worker->setReference(1, photo("s07_card.jpg"));
        QCOMPARE(failed.value(0).value(1).value<Error>(), Error{ErrorCode::ModelsMissing});
    }

    void withoutCameraFaceIsNotOffered() {
        REQUIRE_FACE_MODELS();
        QSignalSpy ready(m_worker.get(), &VisionWorker::ready);
        QSignalSpy state(m_worker.get(), &VisionWorker::cameraStateChanged);
        QSignalSpy failed(m_worker.get(), &VisionWorker::failed);
        m_worker->start(settings(QStringLiteral("none")));
        QVERIFY(!ready.value(0).value(0).value<VisionCapabilities>().faceOffered);
        QCOMPARE(state.value(0).value(0).value<CameraState>(), CameraState::None);
        m_worker->startPreview(4);
        QCOMPARE(failed.value(0).value(0).toULongLong(), 4ULL);
        QCOMPARE(failed.value(0).value(1).value<Error>(), Error{ErrorCode::CameraNone});
    }

    void rightPersonMatchesWithinTwoSeconds() {
        REQUIRE_FACE_MODELS();
        stand("s07_live1.jpg");
        QSignalSpy reference(m_worker.get(), &VisionWorker::referenceReady);
        QSignalSpy hint(m_worker.get(), &VisionWorker::hintChanged);
        QSignalSpy guided(m_worker.get(), &VisionWorker::guided);
        QSignalSpy matched(m_worker.get(), &VisionWorker::matched);
        m_worker->start(settings());
        const auto card = photo("s07_card.jpg");
        m_worker->setReference(7, card);
        QVERIFY(card->empty());  // wiped as soon as it is embedded
        QCOMPARE(reference.size(), 1);
        m_worker->startPreview(7);
        const auto begun = m_pace->now();
        m_worker->beginMatch(7);
        beatUntil(matched);
        QCOMPARE(matched.size(), 1);
        QCOMPARE(matched.value(0).value(0).toULongLong(), 7ULL);
        const auto result = matched.value(0).value(1).value<MatchResult>();
        QCOMPARE(result.decision, MatchDecision::Match);
        QVERIFY(result.score >= result.threshold);
        QCOMPARE(result.frames, 5);
        QVERIFY(m_pace->now() - begun <= std::chrono::seconds{2});  // of the pace's own time
        QCOMPARE(hint.value(0).value(1).value<Hint>(), Hint::HoldStill);
        QVERIFY(guided.size() >= result.frames);
        QVERIFY(guided.value(0).value(1).value<Guidance>().seen);
    }

    void strangerDoesNotMatch() {
        REQUIRE_FACE_MODELS();
        stand("s23_live1.jpg");
        QSignalSpy matched(m_worker.get(), &VisionWorker::matched);
        m_worker->start(settings());
        m_worker->setReference(1, photo("s15_card.jpg"));
        m_worker->beginMatch(1);
        beatUntil(matched);
        QCOMPARE(matched.value(0).value(1).value<MatchResult>().decision, MatchDecision::NoMatch);
        QVERIFY(!m_pace->running());  // nobody watches a preview: the camera is off again
    }

    void strangerWhoStepsInMidwayDoesNotProfit() {
        REQUIRE_FACE_MODELS();
        stand("s15_live1.jpg");
        QSignalSpy matched(m_worker.get(), &VisionWorker::matched);
        m_worker->start(settings());
        m_worker->setReference(1, photo("s15_card.jpg"));
        m_worker->beginMatch(1);
        for (int i = 0; i < 4; ++i) {
            m_pace->beat();
        }
        QVERIFY(QFile::remove(m_place->path(QStringLiteral("person.jpg"))));
        m_pace->beat();
        stand("s23_live1.jpg");
        beatUntil(matched);
        QCOMPARE(matched.value(0).value(1).value<MatchResult>().decision, MatchDecision::NoMatch);
    }

    void nobodyInFrontIsNoSampleAndAHintWithinASecond() {
        REQUIRE_FACE_MODELS();
        QSignalSpy hint(m_worker.get(), &VisionWorker::hintChanged);
        QSignalSpy matched(m_worker.get(), &VisionWorker::matched);
        m_worker->start(settings());
        m_worker->setReference(1, photo("s07_card.jpg"));
        m_worker->beginMatch(1);
        const auto begun = m_pace->now();
        beatUntil(hint);
        QVERIFY(m_pace->now() - begun < std::chrono::seconds{1});
        QCOMPARE(hint.value(0).value(1).value<Hint>(), Hint::NoFace);
        beatUntil(matched);
        QCOMPARE(matched.value(0).value(1).value<MatchResult>().decision, MatchDecision::NoSample);
    }

    void previewIsMirroredAndTakenOffTheScreenAtTheEnd() {
        QImage half(64, 48, QImage::Format_RGB888);
        half.fill(Qt::black);
        for (int y = 0; y < 48; ++y) {
            for (int x = 0; x < 32; ++x) {
                half.setPixelColor(x, y, Qt::red);
            }
        }
        QVERIFY(half.save(m_place->path(QStringLiteral("half.png"))));
        QSignalSpy preview(m_worker.get(), &VisionWorker::preview);
        m_worker->start(settings());
        m_worker->startPreview(1);
        m_pace->beat();
        const auto picture = preview.value(0).value(0).value<QImage>();
        QCOMPARE(picture.pixelColor(60, 20), QColor(Qt::red));
        QCOMPARE(picture.pixelColor(4, 20), QColor(Qt::black));
        m_worker->endVisit(1);
        QVERIFY(preview.last().value(0).value<QImage>().isNull());
        QVERIFY(!m_pace->running());
    }

    void endedVisitLeavesNothing() {
        REQUIRE_FACE_MODELS();
        stand("s07_live1.jpg");
        QSignalSpy matched(m_worker.get(), &VisionWorker::matched);
        QSignalSpy failed(m_worker.get(), &VisionWorker::failed);
        m_worker->start(settings());
        m_worker->setReference(3, photo("s07_card.jpg"));
        m_worker->beginMatch(3);
        m_pace->beat();
        m_worker->endVisit(3);
        for (int i = 0; i < 40; ++i) {
            m_pace->beat();
        }
        m_worker->beginMatch(3);  // stale: dropped
        QVERIFY(!m_pace->running());
        QVERIFY(matched.isEmpty() && failed.isEmpty());
        m_worker->beginMatch(4);  // the next visit has no photograph of the last one
        QCOMPARE(failed.value(0).value(1).value<Error>(), Error{ErrorCode::ReferenceMissing});
    }

    void newVisitStartsWithoutTheOldPhotograph() {
        REQUIRE_FACE_MODELS();
        QSignalSpy failed(m_worker.get(), &VisionWorker::failed);
        m_worker->start(settings());
        m_worker->setReference(1, photo("s07_card.jpg"));
        m_worker->startPreview(2);
        m_worker->beginMatch(2);
        QCOMPARE(failed.value(0).value(1).value<Error>(), Error{ErrorCode::ReferenceMissing});
        m_worker->endVisit(1);  // late news of the old visit does not end the new one
        QVERIFY(m_pace->running());
    }

    void cameraThatGoesEndsTheAttemptWithItsReason() {
        REQUIRE_FACE_MODELS();
        stand("s07_live1.jpg");
        QSignalSpy failed(m_worker.get(), &VisionWorker::failed);
        QSignalSpy matched(m_worker.get(), &VisionWorker::matched);
        QSignalSpy state(m_worker.get(), &VisionWorker::cameraStateChanged);
        QSignalSpy ready(m_worker.get(), &VisionWorker::ready);
        m_worker->start(settings());
        m_worker->setReference(1, photo("s07_card.jpg"));
        m_worker->startPreview(1);
        m_worker->beginMatch(1);
        m_pace->beat();
        const QString folder = m_place->path();
        QVERIFY(QDir(folder).removeRecursively());
        m_pace->beat();
        QCOMPARE(failed.value(0).value(1).value<Error>(), Error{ErrorCode::CameraLost});
        QCOMPARE(state.last().value(0).value<CameraState>(), CameraState::Lost);
        QVERIFY(!m_pace->running());
        QVERIFY(matched.isEmpty());
        QVERIFY(!ready.last().value(0).value<VisionCapabilities>().faceOffered);
        QVERIFY(QDir().mkpath(folder));  // plugged in again
        m_worker->endVisit(1);
        QVERIFY(ready.last().value(0).value<VisionCapabilities>().faceOffered);
    }

    void unusablePhotographIsSaidSo_data() {
        QTest::addColumn<QByteArray>("photo");
        QTest::addColumn<QByteArray>("code");
        QImage wall(300, 400, QImage::Format_RGB888);
        wall.fill(Qt::white);
        QByteArray png;
        QBuffer buffer(&png);
        wall.save(&buffer, "PNG");
        QTest::newRow("garbage") << QByteArray("garbage") << QByteArray("face.image-damaged");
        QTest::newRow("nobody on it") << png << QByteArray("face.reference-without-face");
    }

    void unusablePhotographIsSaidSo() {
        REQUIRE_FACE_MODELS();
        QFETCH(QByteArray, photo);
        QFETCH(QByteArray, code);
        QSignalSpy failed(m_worker.get(), &VisionWorker::failed);
        m_worker->start(settings());
        const std::vector<std::uint8_t> bytes(photo.begin(), photo.end());
        m_worker->setReference(1, std::make_shared<PhotoBytes>(std::span<const std::uint8_t>(bytes)));
        QCOMPARE(QByteArray(name(failed.value(0).value(1).value<Error>().code).data()), code);
    }

    void worksOnItsOwnThreadByQueuedSignals() {
        REQUIRE_FACE_MODELS();
        stand("s07_live1.jpg");
        QThread thread;
        auto* const worker = new VisionWorker(std::make_unique<TimerPace>(std::chrono::milliseconds{1}));
        worker->moveToThread(&thread);
        connect(&thread, &QThread::finished, worker, &QObject::deleteLater);
        QObject here;
        std::optional<MatchResult> result;
        connect(worker, &VisionWorker::matched, &here, [&](quint64, const MatchResult& value) { result = value; });
        thread.start();
        QMetaObject::invokeMethod(worker, [worker, set = settings()] { worker->start(set); });
        QMetaObject::invokeMethod(worker, [worker] { worker->setReference(1, photo("s07_card.jpg")); });
        QMetaObject::invokeMethod(worker, [worker] { worker->beginMatch(1); });
        QTRY_VERIFY_WITH_TIMEOUT(result.has_value(), 300000);  // a fuse, not a speed limit
        QCOMPARE(result->decision, MatchDecision::Match);
        thread.quit();
        QVERIFY(thread.wait());
    }
};

QTEST_GUILESS_MAIN(TestVisionWorker)
#include "tst_vision_worker.moc"
