// SPDX-License-Identifier: Apache-2.0
#include "facematch/engines/mat_view.h"
#include "facematch/engines/picture.h"
#include "tests/support/temp_folder.h"
#include "tests/unit/facematch/face_fixture.h"

#include <QtTest>

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

using namespace facematch;

class TestPicture : public QObject {
    Q_OBJECT

    using Bytes = std::vector<std::uint8_t>;

    /// As a card holds it: grey, JPEG 2000.
    static Bytes cardPhoto(const char* kind = ".jp2") {
        const Frame picture = face_fixture::picture("s07_card.jpg");
        cv::Mat grey;
        cv::cvtColor(matView(picture), grey, cv::COLOR_BGR2GRAY);
        cv::resize(grey, grey, {240, 320});
        Bytes bytes;
        cv::imencode(kind, grey, bytes);
        return bytes;
    }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(".?")); }

    void greyCardPhotoBecomesThreeEqualChannels() {
        const auto frame = decodePicture(cardPhoto());
        QVERIFY(frame.has_value());
        QCOMPARE(frame->width(), 240);
        QCOMPARE(frame->height(), 320);
        const auto pixels = frame->pixels();
        for (std::size_t i = 0; i < pixels.size(); i += 3) {
            QVERIFY(pixels[i] == pixels[i + 1] && pixels[i] == pixels[i + 2]);
        }
    }

    void sizeIsReadFromEachFormat_data() {
        QTest::addColumn<QByteArray>("kind");
        for (const char* const kind : {".jp2", ".jpg", ".png"}) {
            QTest::newRow(kind) << QByteArray(kind);
        }
    }

    void sizeIsReadFromEachFormat() {
        QFETCH(QByteArray, kind);
        const auto size = pictureSize(cardPhoto(kind.constData()));
        QVERIFY(size.has_value());
        QCOMPARE(size->widthPx, 240U);
        QCOMPARE(size->heightPx, 320U);
    }

    void everyTruncationOfACardPhotoIsRefused() {
        const Bytes whole = cardPhoto();
        for (std::size_t length = 0; length < whole.size(); length += 1 + whole.size() / 97) {
            const auto frame = decodePicture(std::span(whole).first(length));
            QVERIFY2(!frame || length > 3 * whole.size() / 4, qPrintable(QString::number(length)));
        }
    }

    void corruptCardPhotoNeverCrashes() {
        const Bytes whole = cardPhoto();
        quint32 seed = 20260101;  // a fixed walk, so that a failure can be repeated
        for (int round = 0; round < 300; ++round) {
            Bytes bytes = whole;
            for (int flips = 0; flips < 8; ++flips) {
                seed = seed * 1664525U + 1013904223U;
                bytes[seed % (round < 150 ? 200 : bytes.size())] ^= static_cast<std::uint8_t>(seed >> 24U | 1U);
            }
            const auto frame = decodePicture(bytes);
            QVERIFY(!frame || frame->width() <= 2048);
        }
    }

    void bombIsRefusedBeforeDecoding() {
        Bytes bytes = cardPhoto();
        const std::array<std::uint8_t, 4> siz{0xFF, 0x4F, 0xFF, 0x51};
        const auto codestream = std::search(bytes.begin(), bytes.end(), siz.begin(), siz.end());
        QVERIFY(codestream != bytes.end());
        *(codestream + 9) = 0x7F;  // width of the reference grid: some eight million
        QCOMPARE(decodePicture(bytes).error().code, ErrorCode::ImageTooLarge);
        QCOMPARE(decodePicture(Bytes(cardPhotoLimits.bytes + 1)).error().code, ErrorCode::ImageTooLarge);
    }

    void otherBytesAreNotAPicture_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("text") << QByteArray("not a picture at all, but long enough to be looked at");
        QTest::newRow("JPEG start only") << QByteArray("\xFF\xD8\xFF\xE0\x00\x10JFIF", 10);
        QTest::newRow("JP2 box longer than the file") << QByteArray("\0\0\0\14jP  \r\n\x87\n\x7F\0\0\0ftyp", 20);
        QTest::newRow("JP2 box of no length") << QByteArray("\0\0\0\14jP  \r\n\x87\n\0\0\0\0ftyp", 20);
    }

    void otherBytesAreNotAPicture() {
        QFETCH(QByteArray, bytes);
        const Bytes copy(bytes.begin(), bytes.end());
        QCOMPARE(decodePicture(copy).error().code, ErrorCode::ImageDamaged);
    }

    void absentFileIsUnreadable() {
        QCOMPARE(loadPicture("/nonexistent.jpg").error().code, ErrorCode::ImageUnreadable);
        QCOMPARE(loadPicture(face_fixture::root()).error().code, ErrorCode::ImageUnreadable);
    }
};

QTEST_GUILESS_MAIN(TestPicture)
#include "tst_picture.moc"
