// SPDX-License-Identifier: Apache-2.0
// Every pair that the synthetic people's README names, as live frames: somebody sways before the simulated camera, the
// whole vision worker looks, gathers and decides over a transaction.
#include "facematch/engines/mat_view.h"
#include "facematch/worker/vision_worker.h"
#include "tests/simulators/camera/live_renderer.h"
#include "tests/support/temp_folder.h"
#include "tests/unit/facematch/face_fixture.h"
#include "tests/unit/facematch/worker/hand_pace.h"

#include <QSignalSpy>
#include <QtTest>

#include <array>
#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>
#include <opencv2/videoio.hpp>

using namespace facematch;
using testsupport::TempFolder;

class TestLivePeople : public QObject {
    Q_OBJECT

    static constexpr std::array apart{"s07", "s15", "s17", "s23", "s24", "s34"};
    static constexpr int framesOfVideo = 20;

    std::unique_ptr<TempFolder> m_place;
    std::unique_ptr<VisionWorker> m_worker;
    face_fixture::HandPace* m_pace = nullptr;

    /// @return the camera's name: a video of whoever is on the picture, or of nobody
    QString film(const cv::Mat& person) const {
        const std::string file = m_place->path(QStringLiteral("live.avi")).toStdString();
        cv::VideoWriter writer(file, cv::CAP_OPENCV_MJPEG, cv::VideoWriter::fourcc('M', 'J', 'P', 'G'), 15,
                               {1280, 720});
        for (int number = 0; number < framesOfVideo; ++number) {
            writer.write(simcamera::liveFrame(person, number));
        }
        writer.release();
        return QStringLiteral("video:") + QString::fromStdString(file);
    }

    static cv::Mat person(const QByteArray& picture) {
        return matView(face_fixture::picture((picture + ".jpg").constData())).clone();
    }

    void begin(const QString& camera, const QByteArray& card) {
        VisionSettings settings;
        settings.modelDirectories = {QString::fromStdString(face_fixture::models()->string())};
        settings.manifest = QString::fromStdString(face_fixture::manifest().string());
        settings.camera = camera;
        settings.requireLiveness = false;  // renderings say nothing of attacks, and attacks have tests of their own
        m_worker->start(settings);
        m_worker->setReference(
            1, std::make_shared<PhotoBytes>(loadBytes(face_fixture::person((card + "_card.jpg").constData())).value()));
        m_worker->beginMatch(1);
    }

    void beatUntil(const QSignalSpy& spy) {
        for (int i = 0; i < 400 && spy.isEmpty(); ++i) {
            m_pace->beat();
        }
    }

    /// Every hint that was given until the verdict.
    static QStringList hintsOf(const QSignalSpy& spy) {
        QStringList names;
        for (const auto& hint : spy) {
            names.append(QString::fromUtf8(name(hint.value(1).value<Hint>())));
        }
        return names;
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

    void theVerdictIsRight_data() {
        QTest::addColumn<QByteArray>("card");
        QTest::addColumn<QByteArray>("picture");
        QTest::addColumn<bool>("match");
        const auto row = [](const QByteArray& card, const QByteArray& picture, bool match) {
            QTest::addRow("card %s, live %s", card.constData(), picture.constData()) << card << picture << match;
        };
        for (const char* const card : apart) {
            for (const char* const other : apart) {
                for (const char* const live : {"_live1", "_live2", "_live3"}) {
                    // All that are to match; of those that are not, every pair frontal.
                    if (card == other || qstrcmp(live, "_live1") == 0) {
                        row(card, QByteArray(other) + live, card == other);
                    }
                }
            }
        }
        for (const char* const card : {"p1", "p2"}) {
            for (const char* const live : {"_live1", "_live2", "_live3", "_live4", "_glasses", "_mask"}) {
                row(card, QByteArray(card) + live, true);
            }
        }
        row("s15", "s23_live2", false);  // the pairs for journeys, turned and against the light too
        row("s15", "s23_live3", false);
        row("s23", "s15_live2", false);
        row("s23", "s15_live3", false);
        row("s24", "s17_live2", false);
        row("s24", "s17_live3", false);
    }

    void theVerdictIsRight() {
        REQUIRE_FACE_MODELS();
        QFETCH(QByteArray, card);
        QFETCH(QByteArray, picture);
        QFETCH(bool, match);
        QSignalSpy matched(m_worker.get(), &VisionWorker::matched);
        begin(film(person(picture)), card);
        beatUntil(matched);
        QCOMPARE(matched.size(), 1);
        const auto result = matched.value(0).value(1).value<MatchResult>();
        QVERIFY2(result.decision == (match ? MatchDecision::Match : MatchDecision::NoMatch),
                 qPrintable(QStringLiteral("%1, %2 frames")
                                .arg(QString::fromUtf8(name(result.decision)), QString::number(result.frames))));
        QCOMPARE(result.falseMatchRate, 0.0001);
        QVERIFY(result.frames >= 3);
    }

    void whatWouldHelpIsSaidWithinASecond_data() {
        QTest::addColumn<QByteArray>("picture");
        QTest::addColumn<QString>("hint");
        QTest::newRow("p1 with a mask") << QByteArray("p1_mask") << "mouth-covered";
        QTest::newRow("p2 with a mask") << QByteArray("p2_mask") << "mouth-covered";
        for (const char* const person : {"p2_live3", "s17_live3", "s23_live3", "s34_live3"}) {
            QTest::addRow("%s before a window", person) << QByteArray(person) << "back-lit";
        }
        QTest::newRow("nobody") << QByteArray() << "no-face";
        QTest::newRow("s07 as usual") << QByteArray("s07_live1") << "hold-still";
    }

    void whatWouldHelpIsSaidWithinASecond() {
        REQUIRE_FACE_MODELS();
        QFETCH(QByteArray, picture);
        QFETCH(QString, hint);
        QSignalSpy hints(m_worker.get(), &VisionWorker::hintChanged);
        const cv::Mat room(600, 480, CV_8UC3, cv::Scalar::all(150));
        begin(film(picture.isEmpty() ? room : person(picture)),
              picture.isEmpty() ? "s07" : picture.left(picture.indexOf('_')));
        const auto begun = m_pace->now();
        while (m_pace->now() - begun < std::chrono::milliseconds{934}) {  // the last beat before a second
            m_pace->beat();
        }
        QVERIFY2(hintsOf(hints).contains(hint), qPrintable(hintsOf(hints).join(QLatin1Char(' '))));
    }

    /// One of them is the card's own; whose visit it is nobody can tell, so there is no verdict.
    void twoPeopleAreAskedToComeOneByOne() {
        REQUIRE_FACE_MODELS();
        const cv::Mat one = person("s07_live1");
        cv::Mat other = person("s23_live1");
        cv::resize(other, other, one.size());
        cv::Mat both;
        cv::hconcat(one, other, both);
        QSignalSpy hints(m_worker.get(), &VisionWorker::hintChanged);
        QSignalSpy matched(m_worker.get(), &VisionWorker::matched);
        begin(film(both), "s07");
        beatUntil(matched);
        QCOMPARE(hintsOf(hints).value(0), QStringLiteral("several-faces"));
        QCOMPARE(matched.value(0).value(1).value<MatchResult>().decision, MatchDecision::NoSample);
    }
};

QTEST_GUILESS_MAIN(TestLivePeople)
#include "tst_live_people.moc"
