// SPDX-License-Identifier: Apache-2.0
#include "facematch/core/freed_memory.h"
#include "facematch/worker/preview_image.h"
#include "facematch/worker/vision_worker.h"
#include "tests/support/temp_folder.h"
#include "tests/unit/facematch/face_fixture.h"
#include "tests/unit/facematch/memory_search.h"
#include "tests/unit/facematch/worker/hand_pace.h"

#include <QSignalSpy>
#include <QtTest>

using namespace facematch;
using face_fixture::Needle;
using face_fixture::searchOwnMemory;

/// A whole visit at the camera, with preview, photograph and comparison; once it has ended, neither the frames nor the
/// pictures for the screen are in this process.
class TestVisitLeavesNothing : public QObject {
    Q_OBJECT

    testsupport::TempFolder m_place;
    face_fixture::HandPace* m_pace = nullptr;
    std::vector<Needle> m_needles;

    std::unique_ptr<VisionWorker> begin() {
        auto pace = std::make_unique<face_fixture::HandPace>();
        m_pace = pace.get();
        auto worker = std::make_unique<VisionWorker>(std::move(pace));
        VisionSettings settings;
        settings.modelDirectories = {QString::fromStdString(face_fixture::models().value().string())};
        settings.manifest = QString::fromStdString(face_fixture::manifest().string());
        settings.camera = QStringLiteral("folder:") + m_place.path();
        worker->start(settings);
        return worker;
    }

    /// What the camera will show, in the places where it will be.
    void note() {
        const Frame frame = face_fixture::picture("s07_live1.jpg");
        const int row = frame.height() * 2 / 5;
        const auto middle = (static_cast<std::size_t>(row) * static_cast<std::size_t>(frame.width()) +
                             static_cast<std::size_t>(frame.width()) / 2 - 40) *
                            Frame::channels;
        m_needles.emplace_back("frame", frame.pixels().subspan(middle, 48));
        const QImage preview = previewOf(frame);
        m_needles.emplace_back("preview",
                               std::span(preview.constScanLine(row) + std::ptrdiff_t{preview.width() / 2} * 3, 48));
    }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void whenTheVisitEnds() {
        REQUIRE_FACE_MODELS();
        if (!wipeFreedMemory()) {
            QSKIP("this build's allocator does not overwrite what is freed");
        }
        note();
        const auto worker = begin();
        std::filesystem::copy_file(face_fixture::person("s07_live1.jpg"),
                                   m_place.path(QStringLiteral("person.jpg")).toStdString());
        QImage shown;  // as the screen holds the last one
        connect(worker.get(), &VisionWorker::preview, this, [&shown](const QImage& picture) { shown = picture; });
        QSignalSpy matched(worker.get(), &VisionWorker::matched);
        worker->setReference(1, std::make_shared<PhotoBytes>(loadBytes(face_fixture::person("s07_card.jpg")).value()));
        worker->startPreview(1);
        worker->beginMatch(1);
        for (int i = 0; i < 400 && matched.isEmpty(); ++i) {
            m_pace->beat();
        }
        QCOMPARE(matched.value(0).value(1).value<MatchResult>().decision, MatchDecision::Match);
        const auto during = searchOwnMemory(m_needles);
        QVERIFY(during[0] > 0 && during[1] > 0);  // or the search is blind
        worker->endVisit(1);
        QVERIFY(shown.isNull());
        const auto after = searchOwnMemory(m_needles);
        QCOMPARE(after[0], 0);
        QCOMPARE(after[1], 0);
    }
};

QTEST_GUILESS_MAIN(TestVisitLeavesNothing)
#include "tst_visit_leaves_nothing.moc"
