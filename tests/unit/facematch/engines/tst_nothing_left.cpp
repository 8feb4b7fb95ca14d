// SPDX-License-Identifier: Apache-2.0
#include "facematch/core/buffer_pool.h"
#include "facematch/core/freed_memory.h"
#include "facematch/engines/alignment.h"
#include "facematch/engines/face_chain.h"
#include "facematch/engines/mat_view.h"
#include "tests/unit/facematch/face_fixture.h"
#include "tests/unit/facematch/memory_search.h"

#include <strings.h>

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

using namespace facematch;
using face_fixture::Needle;
using face_fixture::searchOwnMemory;

/// A face passes through the whole chain; then nothing of it is in this process any more: the picture, the aligned
/// chip, the networks' inputs, the embedding, the card's photograph in any form.
class TestNothingLeft : public QObject {
    Q_OBJECT

    std::vector<Needle> m_needles;

    /// A run of the picture's bytes through the eyes, which no other picture has.
    void noteFrame(const Frame& frame, const Face& face, const std::string& what) {
        const auto row = static_cast<std::size_t>(face.landmarks[0].y);
        const auto column = static_cast<std::size_t>(face.landmarks[0].x);
        const auto at = (row * static_cast<std::size_t>(frame.width()) + column) * Frame::channels;
        m_needles.emplace_back(what, frame.pixels().subspan(at, 48));
    }

    /// The aligned face as the engine sees it: bytes, and one colour of them as the floats of a network's input.
    void noteChip(const Frame& frame, const Face& face) {
        WipedMat chip;
        chip.mat = align(matView(frame), face.landmarks, retailTarget);
        const auto* const row = chip.mat.ptr<std::uint8_t>(59) + std::ptrdiff_t{36} * 3;
        m_needles.emplace_back("aligned chip", std::span(row, 48));
        WipingArray<float> blue(24);
        for (std::size_t i = 0; i < blue.size(); ++i) {
            blue.edit()[i] = row[3 * i];
        }
        m_needles.emplace_back("network input", blue.view());
    }

    void noteTemplate(const FaceTemplate& face, const std::string& what) {
        for (const Embedding& embedding : face) {
            m_needles.emplace_back(what + " by " + embedding.engine, embedding.values.view().subspan(0, 8));
        }
    }

    /// The card's photograph as cards have it: grey, JPEG 2000. Its bytes, its pixels, and these as the decoder's
    /// numbers.
    PhotoBytes cardPhoto() {
        WipedMat grey;
        {
            const auto picture = face_fixture::picture("s07_card.jpg");
            WipedMat whole;
            cv::cvtColor(matView(picture), whole.mat, cv::COLOR_BGR2GRAY);
            cv::resize(whole.mat, grey.mat, {240, 320}, 0, 0, cv::INTER_AREA);
        }
        std::vector<std::uint8_t> encoded;
        cv::imencode(".jp2", grey.mat, encoded);
        PhotoBytes photo(encoded);
        explicit_bzero(encoded.data(), encoded.size());
        m_needles.emplace_back("encoded photograph", photo.view().subspan(photo.size() / 2, 48));
        const Frame decoded = decodePicture(photo.view()).value();
        const std::size_t at = (std::size_t{160} * 240 + 110) * Frame::channels;
        m_needles.emplace_back("photograph", decoded.pixels().subspan(at, 48));
        WipingArray<std::int32_t> numbers(16);
        for (std::size_t i = 0; i < numbers.size(); ++i) {
            numbers.edit()[i] = decoded.pixels()[at + i * Frame::channels];
        }
        const auto* const bytes = reinterpret_cast<const std::uint8_t*>(numbers.view().data());
        m_needles.emplace_back("decoder's numbers", std::span(bytes, numbers.view().size_bytes()));
        return photo;
    }

    /// The person before the camera, compared with the card's photograph. Everything that it makes goes at its end.
    void visit(FaceChain& chain) {
        const PhotoBytes photo = cardPhoto();
        const auto reference = chain.enrol(photo).value();
        noteTemplate(reference, "reference");
        const auto frame = face_fixture::picture("s07_live1.jpg");
        const auto seen = chain.observe(frame);
        QVERIFY(seen.face.has_value());
        noteFrame(frame, *seen.face, "frame");
        noteChip(frame, *seen.face);
        const auto probe = chain.embed(frame, *seen.face).value();
        noteTemplate(probe, "probe");
        QVERIFY(chain.score(reference, probe).has_value());
        static_cast<void>(chain.liveness(frame, *seen.face));
        controlSearch();
        QVERIFY(BufferPool::shared().tally().lentBytes >= frame.pixels().size());
    }

    /// Now, while the face is here, it must be found, or the search is blind. Chip and photograph were wiped before
    /// this.
    void controlSearch() const {
        const auto found = searchOwnMemory(m_needles);
        int sure = 0;
        for (std::size_t i = 0; i < m_needles.size(); ++i) {
            const std::string& what = m_needles[i].what();
            QVERIFY2(m_needles[i].distinct(), what.c_str());
            const bool held = what == "frame" || what.starts_with("probe") || what.starts_with("reference");
            QVERIFY2(!held || found[i] > 0, what.c_str());
            sure += held ? 1 : 0;
        }
        QVERIFY(sure >= 3);
    }

    void expectNothing() const {
        const auto found = searchOwnMemory(m_needles);
        QStringList left;
        for (std::size_t i = 0; i < m_needles.size(); ++i) {
            if (found[i] > 0) {
                left.append(
                    QStringLiteral("%1: %2 times").arg(QString::fromStdString(m_needles[i].what())).arg(found[i]));
            }
        }
        QVERIFY2(left.isEmpty(), qPrintable(left.join(QStringLiteral("; "))));
        QVERIFY(BufferPool::shared().keepsOnlyZeros());
    }

    /// Bytes that nothing else in this process has; a run of them is looked for.
    void plant(std::span<std::uint8_t> bytes, const std::string& what) {
        quint32 seed = 4711;
        for (std::uint8_t& byte : bytes) {
            seed = seed * 1664525U + 1013904223U;
            byte = static_cast<std::uint8_t>(seed >> 24U);
        }
        m_needles.emplace_back(what, std::span<const std::uint8_t>(bytes.subspan(bytes.size() / 2, 64)));
    }

private slots:
    void init() {
        QTest::failOnWarning(QRegularExpression(".?"));
        m_needles.clear();
        if (!wipeFreedMemory()) {
            QSKIP("this build's allocator does not overwrite what is freed");
        }
    }

    void afterAVisitNothingOfTheFaceIsLeft() {
        REQUIRE_FACE_MODELS();
        FaceChain chain = FaceChain::open(face_fixture::store()).value();
        visit(chain);
        if (QTest::currentTestFailed()) {
            return;
        }
        chain.forget();
        expectNothing();
        // What the next person's frames will lie in is what this one's lay in, and it is kept clean.
        QVERIFY(BufferPool::shared().tally().keptBytes > 0);
    }

    /// Another frame of the same person: as good as nothing is newly taken from the heap.
    void theNextFrameLiesInThePoolOfTheLast() {
        REQUIRE_FACE_MODELS();
        FaceChain chain = FaceChain::open(face_fixture::store()).value();
        const auto look = [&chain] {
            const auto frame = face_fixture::picture("s07_live1.jpg");
            const auto seen = chain.observe(frame);
            static_cast<void>(chain.embed(frame, seen.face.value()).value());
            static_cast<void>(chain.liveness(frame, *seen.face));
        };
        look();
        look();  // networks settle in their second run
        const auto first = BufferPool::shared().tally();
        look();
        const auto second = BufferPool::shared().tally();
        QVERIFY(second.taken - first.taken > 20);
        QCOMPARE(second.fresh, first.fresh);
        QCOMPARE(second.lentBytes, first.lentBytes);
    }

    void byDlibsOwnChainNeither() {
        REQUIRE_FACE_MODELS();
        FaceChain chain =
            FaceChain::open(face_fixture::store(), {.engine = "dlib-densenet-v1", .hogDetector = true}).value();
        visit(chain);
        if (QTest::currentTestFailed()) {
            return;
        }
        chain.forget();
        expectNothing();
    }

    void withoutModelsNeither() {
        FaceChain chain = FaceChain::forHints();
        {
            const auto frame = face_fixture::picture("s07_live1.jpg");
            const auto seen = chain.observe(frame);
            QVERIFY(seen.face.has_value());
            noteFrame(frame, *seen.face, "frame");
            noteChip(frame, *seen.face);
            QVERIFY(searchOwnMemory(m_needles).front() > 0);
        }
        chain.forget();
        expectNothing();
    }

    /// What decoders merely free is not left to chance: here nothing comes after them that would overwrite it.
    void aPhotographIsGoneAsSoonAsItIsDecoded() {
        static_cast<void>(cardPhoto());
        expectNothing();
    }

    void aPictureThatOpenCvMerelyFreedIsGone() {
        {
            cv::Mat picture(128, 128, CV_8UC3);
            cv::RNG(20261121).fill(picture, cv::RNG::UNIFORM, 0, 256);
            m_needles.emplace_back("OpenCV's picture", std::span(picture.ptr<std::uint8_t>(64), 48));
        }
        expectNothing();
    }

    /// Not by the C library's help: what OpenCV holds comes from the pool, and goes back to it as zeros.
    void aPictureThatOpenCvHeldIsWipedByThePool() {
        prepareLibraries();
        std::uint8_t* place = nullptr;
        {
            cv::Mat picture(96, 128, CV_8UC3);
            plant(std::span(picture.data, picture.total() * picture.elemSize()), "OpenCV's picture");
            place = picture.data;
            const cv::Mat another = picture.clone();
            QCOMPARE(searchOwnMemory(m_needles).front(), 2);
        }
        expectNothing();
        const Frame next(128, 96);  // whose pixels take the same place, on the same shelf
        const Frame other(128, 96);
        QVERIFY(next.pixels().data() == place || other.pixels().data() == place);
    }

    void aWipedFrameIsGoneAtOnce() {
        Frame frame(64, 64);
        plant(frame.pixels(), "frame");
        Frame moved = std::move(frame);
        Frame copy = moved.clone();
        QCOMPARE(searchOwnMemory(m_needles).front(), 2);
        moved.wipe();
        copy = Frame{};
        expectNothing();
    }
};

QTEST_GUILESS_MAIN(TestNothingLeft)
#include "tst_nothing_left.moc"
