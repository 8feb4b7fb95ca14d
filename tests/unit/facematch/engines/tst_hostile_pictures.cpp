// SPDX-License-Identifier: Apache-2.0
#include "facematch/engines/face_chain.h"
#include "facematch/engines/mat_view.h"
#include "facematch/engines/picture.h"
#include "tests/unit/facematch/face_fixture.h"

#include <sys/resource.h>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

using namespace facematch;

/// Pictures that nobody would take: odd sizes and depths, cut off, damaged, enormous. None crashes, none takes more
/// memory than a picture of the largest permitted size needs.
class TestHostilePictures : public QObject {
    Q_OBJECT

    using Bytes = std::vector<std::uint8_t>;
    std::optional<FaceChain> m_chain;
    std::optional<FaceChain> m_modelFree;

    static Bytes encoded(const cv::Mat& picture, const char* kind) {
        Bytes bytes;
        cv::imencode(kind, picture, bytes);
        return bytes;
    }

    static cv::Mat person(int channels, int depth) {
        const auto picture = face_fixture::picture("s07_card.jpg");
        cv::Mat made;
        cv::resize(matView(picture), made, {240, 320});
        if (channels == 1) {
            cv::cvtColor(made, made, cv::COLOR_BGR2GRAY);
        } else if (channels == 4) {
            cv::cvtColor(made, made, cv::COLOR_BGR2BGRA);
        }
        made.convertTo(made, depth, depth == CV_16U ? 257 : 1);
        return made;
    }

    /// A JPEG with an EXIF block that says how the camera was held.
    static Bytes heldAs(std::uint8_t orientation) {
        auto jpeg = encoded(person(3, CV_8U), ".jpg");
        Bytes exif{0xFF, 0xE1, 0x00, 0x22, 'E', 'x', 'i', 'f', 0, 0, 'M', 'M',         0, 42, 0, 0, 0, 8,
                   0,    1,    0x01, 0x12, 0,   3,   0,   0,   0, 1, 0,   orientation, 0, 0,  0, 0, 0, 0};
        jpeg.insert(jpeg.begin() + 2, exif.begin(), exif.end());
        return jpeg;
    }

    static long peakKilobytes() {
        rusage usage{};
        getrusage(RUSAGE_SELF, &usage);
        return usage.ru_maxrss;
    }

    void lookAt(Frame& frame) {
        static_cast<void>(m_chain->observe(frame));
        const auto seen = m_chain->observeStill(frame);
        QVERIFY(seen || seen.error().code == ErrorCode::ProbeWithoutFace);
        if (seen) {
            static_cast<void>(m_chain->embed(frame, *seen->face));
            static_cast<void>(m_chain->liveness(frame, *seen->face));
        }
    }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(".?")); }
    void initTestCase() {
        REQUIRE_FACE_MODELS();
        m_chain.emplace(FaceChain::open(face_fixture::store()).value());
        m_modelFree.emplace(FaceChain::forHints());
    }

    void everyDepthAndChannelCountIsTheSamePerson_data() {
        QTest::addColumn<int>("channels");
        QTest::addColumn<int>("depth");
        QTest::addColumn<QByteArray>("kind");
        for (const int channels : {1, 3, 4}) {
            for (const int depth : {CV_8U, CV_16U}) {
                QTest::addRow("png %d x %d bit", channels, depth == CV_8U ? 8 : 16)
                    << channels << depth << QByteArray(".png");
            }
        }
        QTest::newRow("jp2 grey 16 bit") << 1 << CV_16U << QByteArray(".jp2");
        QTest::newRow("jp2 colour 16 bit") << 3 << CV_16U << QByteArray(".jp2");
    }

    void everyDepthAndChannelCountIsTheSamePerson() {
        QFETCH(int, channels);
        QFETCH(int, depth);
        QFETCH(QByteArray, kind);
        auto frame = decodePicture(encoded(person(channels, depth), kind.constData()), fileLimits);
        QVERIFY(frame.has_value());
        QCOMPARE(frame->width(), 240);
        QCOMPARE(frame->height(), 320);
        const auto seen = m_chain->observeStill(*frame);
        QVERIFY(seen.has_value());
        const auto probe = m_chain->embed(*frame, *seen->face);
        const auto reference = m_chain->enrol(PhotoBytes(encoded(person(3, CV_8U), ".png")), fileLimits);
        QVERIFY(m_chain->score(*reference, *probe)->value() > 0.9);
    }

    void exifRotationIsApplied_data() {
        QTest::addColumn<int>("orientation");
        for (int orientation = 0; orientation <= 9; ++orientation) {
            QTest::addRow("orientation %d", orientation) << orientation;
        }
    }

    void exifRotationIsApplied() {
        QFETCH(int, orientation);
        auto frame = decodePicture(heldAs(static_cast<std::uint8_t>(orientation)), fileLimits);
        QVERIFY(frame.has_value());
        const bool lying = orientation >= 5 && orientation <= 8;
        QCOMPARE(frame->width(), lying ? 320 : 240);
        QCOMPARE(frame->height(), lying ? 240 : 320);
        lookAt(*frame);
    }

    void oddSizesPassOrAreRefused_data() {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("height");
        for (const auto& [width, height] :
             {std::pair(1, 1), std::pair(2, 1), std::pair(1, 16384), std::pair(16384, 1), std::pair(3, 4000),
              std::pair(4000, 3), std::pair(31, 31), std::pair(15, 400), std::pair(33, 8191), std::pair(641, 479),
              std::pair(7900, 8000)}) {
            QTest::addRow("%d x %d", width, height) << width << height;
        }
    }

    /// Enlarging a narrow picture to a useful short side once asked for gigabytes.
    void oddSizesPassOrAreRefused() {
        QFETCH(int, width);
        QFETCH(int, height);
        auto frame = decodePicture(encoded(cv::Mat(height, width, CV_8UC3, cv::Scalar::all(90)), ".png"), fileLimits);
        QVERIFY(frame.has_value());
        static_cast<void>(m_modelFree->observe(*frame));
        lookAt(*frame);
        constexpr long mostKilobytes = 3L * 1024 * 1024;
        QVERIFY2(peakKilobytes() < mostKilobytes, qPrintable(QString::number(peakKilobytes())));
    }

    void enormousPicturesAreRefusedByTheirHeaders() {
        auto bytes = encoded(cv::Mat(1, 1, CV_8UC3), ".png");
        for (const std::size_t at : {std::size_t{16}, std::size_t{20}}) {  // width and height of IHDR: 20,000
            bytes[at + 2] = 0x4E;
            bytes[at + 3] = 0x20;
        }
        QCOMPARE(decodePicture(bytes, fileLimits).error().code, ErrorCode::ImageTooLarge);
        QCOMPARE(decodePicture(bytes, cardPhotoLimits).error().code, ErrorCode::ImageTooLarge);
        const auto jpeg = encoded(cv::Mat(20000, 20, CV_8UC1, cv::Scalar(9)), ".jpg");
        QCOMPARE(decodePicture(jpeg, fileLimits).error().code, ErrorCode::ImageTooLarge);
        QCOMPARE(m_chain->enrol(PhotoBytes(jpeg)).error().code, ErrorCode::ImageTooLarge);
    }

    /// 20,000 x 20,000 in the frame header, in files that are whole otherwise.
    void enormousClaimsAreRefusedByTheirHeaders_data() {
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<QByteArray>("marker");
        QTest::addColumn<int>("heightAt");  // from the marker, big endian
        QTest::addColumn<int>("widthAt");
        QTest::newRow("jpeg") << QByteArray(".jpg") << QByteArray("\xFF\xC0", 2) << 5 << 7;
        QTest::newRow("jp2") << QByteArray(".jp2") << QByteArray("\xFF\x4F\xFF\x51", 4) << 14 << 10;
    }

    void enormousClaimsAreRefusedByTheirHeaders() {
        QFETCH(QByteArray, kind);
        QFETCH(QByteArray, marker);
        QFETCH(int, heightAt);
        QFETCH(int, widthAt);
        const auto whole = encoded(person(3, CV_8U), kind.constData());
        QByteArray bytes(reinterpret_cast<const char*>(whole.data()), static_cast<qsizetype>(whole.size()));
        const auto at = bytes.indexOf(marker);
        QVERIFY(at >= 0);
        bytes.replace(at + heightAt, 2, "\x4E\x20", 2);
        bytes.replace(at + widthAt, 2, "\x4E\x20", 2);
        const Bytes changed(bytes.begin(), bytes.end());
        QCOMPARE(decodePicture(changed, fileLimits).error().code, ErrorCode::ImageTooLarge);
        QCOMPARE(m_chain->enrol(PhotoBytes(changed)).error().code, ErrorCode::ImageTooLarge);
    }

    /// OpenCV would hand this photograph to its DICOM decoder, which ends the process on a bad file (found by fuzzing).
    void aPictureThatIsAlsoDicomIsRefused() {
        const std::array<std::uint8_t, 4> letters{'D', 'I', 'C', 'M'};
        for (const char* const kind : {".jpg", ".jp2", ".png"}) {
            auto bytes = encoded(person(3, CV_8U), kind);
            std::ranges::copy(letters, bytes.begin() + 128);
            QVERIFY(!pictureSize(bytes));
            QCOMPARE(decodePicture(bytes, fileLimits).error().code, ErrorCode::ImageDamaged);
            QCOMPARE(m_chain->enrol(PhotoBytes(bytes)).error().code, ErrorCode::ImageDamaged);
        }
    }

    /// The block that says how the camera was held points into nowhere, claims thousands of entries, or is cut.
    void damagedExifEndsInAFrameOrAnError() {
        const auto whole = heldAs(6);
        constexpr std::size_t begin = 12;
        constexpr std::size_t end = 38;
        for (std::size_t at = begin; at < end; ++at) {
            for (const std::uint8_t value : {std::uint8_t{0}, std::uint8_t{0x7F}, std::uint8_t{0xFF}}) {
                auto bytes = whole;
                bytes[at] = value;
                const auto frame = decodePicture(bytes, fileLimits);
                QVERIFY(frame ? frame->width() + frame->height() == 560
                              : frame.error().code == ErrorCode::ImageDamaged);
            }
        }
    }

    void truncatedFilesEndInAFrameOrAnError_data() {
        QTest::addColumn<QByteArray>("kind");
        for (const char* const kind : {".jpg", ".jp2", ".png"}) {
            QTest::newRow(kind) << QByteArray(kind);
        }
    }

    void truncatedFilesEndInAFrameOrAnError() {
        QFETCH(QByteArray, kind);
        const auto whole = encoded(person(3, CV_8U), kind.constData());
        for (std::size_t length = 0; length < whole.size(); length += 1 + whole.size() / 61) {
            auto frame = decodePicture(std::span(whole).first(length), fileLimits);
            if (frame) {
                QVERIFY(frame->width() == 240 && frame->height() == 320);
                continue;
            }
            QCOMPARE(frame.error().code, ErrorCode::ImageDamaged);
        }
    }

    void damagedFilesEndInAFrameOrAnError_data() { truncatedFilesEndInAFrameOrAnError_data(); }

    void damagedFilesEndInAFrameOrAnError() {
        QFETCH(QByteArray, kind);
        const auto whole = encoded(person(3, CV_8U), kind.constData());
        quint32 seed = 20261121;  // a fixed walk, so that a failure can be repeated
        for (int round = 0; round < 120; ++round) {
            auto bytes = whole;
            for (int flips = 0; flips < 6; ++flips) {
                seed = seed * 1664525U + 1013904223U;
                bytes[seed % (round < 60 ? 400 : bytes.size())] ^= static_cast<std::uint8_t>(seed >> 24U | 1U);
            }
            auto frame = decodePicture(bytes, cardPhotoLimits);
            if (frame && round % 12 == 0) {
                lookAt(*frame);
            }
            QVERIFY(frame || frame.error().code == ErrorCode::ImageDamaged ||
                    frame.error().code == ErrorCode::ImageTooLarge);
        }
    }
};

QTEST_GUILESS_MAIN(TestHostilePictures)
#include "tst_hostile_pictures.moc"
