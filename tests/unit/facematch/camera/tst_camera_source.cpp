// SPDX-License-Identifier: Apache-2.0
#include "facematch/camera/camera_source.h"
#include "facematch/engines/mat_view.h"
#include "tests/support/temp_folder.h"
#include "tests/unit/facematch/face_fixture.h"

#include <QtTest>

#include <opencv2/videoio.hpp>

using namespace facematch;
using testsupport::TempFolder;

class TestCameraSource : public QObject {
    Q_OBJECT

    static std::string folder(const TempFolder& place) { return "folder:" + place.path().toStdString(); }

    static void place(const TempFolder& where, const char* person, const char* as) {
        std::filesystem::copy_file(face_fixture::person(person), where.path(QString::fromLatin1(as)).toStdString(),
                                   std::filesystem::copy_options::overwrite_existing);
    }

    /// Grey in the first pixel: enough to tell the pictures of these tests apart.
    static int shade(CameraSource& camera) { return camera.read().value().pixels()[0]; }

    static void paint(const TempFolder& where, const char* file, int grey) {
        QImage image(64, 48, QImage::Format_RGB888);
        image.fill(QColor(grey, grey, grey));
        QVERIFY(image.save(where.path(QString::fromLatin1(file))));
    }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(".?")); }

    void wrongSourcesAreRefused_data() {
        QTest::addColumn<QByteArray>("source");
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("none") << QByteArray("none") << QByteArray("face.camera-none");
        QTest::newRow("nothing") << QByteArray() << QByteArray("face.camera-none");
        QTest::newRow("unknown kind") << QByteArray("rtsp:somewhere") << QByteArray("face.camera-unavailable");
        QTest::newRow("no place") << QByteArray("folder:") << QByteArray("face.camera-unavailable");
        QTest::newRow("no such folder") << QByteArray("folder:/nonexistent") << QByteArray("face.camera-unavailable");
        QTest::newRow("no such video") << QByteArray("video:/nonexistent.avi") << QByteArray("face.camera-unavailable");
        QTest::newRow("no such device") << QByteArray("v4l2:/dev/nonexistent") << QByteArray("face.camera-unavailable");
        QTest::newRow("no such name") << QByteArray("v4l2:No such camera*") << QByteArray("face.camera-unavailable");
        QTest::newRow("unknown turn") << QByteArray("noise:64x48;rotate=45") << QByteArray("face.camera-unavailable");
        QTest::newRow("unknown option") << QByteArray("noise:64x48;zoom") << QByteArray("face.camera-unavailable");
        QTest::newRow("no option") << QByteArray("noise:64x48;") << QByteArray("face.camera-unavailable");
        QTest::newRow("noise of no size") << QByteArray("noise:64") << QByteArray("face.camera-unavailable");
        QTest::newRow("enormous noise") << QByteArray("noise:99999x99999") << QByteArray("face.camera-unavailable");
        QTest::newRow("not a camera") << QByteArray("v4l2:/dev/null") << QByteArray("face.camera-unavailable");
    }

    void wrongSourcesAreRefused() {
        QFETCH(QByteArray, source);
        QFETCH(QByteArray, code);
        const auto camera = openCamera(source.toStdString());
        QVERIFY(!camera.has_value());
        QCOMPARE(QByteArray(name(camera.error().code).data()), code);
    }

    void stillPictureIsALiveCamera() {
        const TempFolder place;
        paint(place, "one.png", 77);
        const auto camera = openCamera(folder(place));
        for (int frame = 0; frame < 40; ++frame) {
            QCOMPARE(shade(**camera), 77);
        }
        QVERIFY(!(*camera)->live());
    }

    void picturesFollowOneAnotherAround() {
        const TempFolder place;
        paint(place, "a.png", 10);
        paint(place, "b.png", 20);
        const auto camera = openCamera(folder(place));
        QList<int> seen;
        for (int frame = 0; frame < 100; ++frame) {
            const int grey = shade(**camera);
            if (seen.isEmpty() || seen.last() != grey) {
                seen.append(grey);
            }
        }
        QVERIFY(seen.size() >= 4);
        QCOMPARE(seen.first(4), (QList<int>{10, 20, 10, 20}));
    }

    void whoStandsThereCanChange() {
        const TempFolder place;
        const auto camera = openCamera(folder(place));
        QCOMPARE((*camera)->read()->width(), 640);  // an empty room
        TestCameraSource::place(place, "s07_live1.jpg", "person.jpg");
        QCOMPARE((*camera)->read()->width(), 480);
        QVERIFY(QFile::remove(place.path("person.jpg")));
        QCOMPARE((*camera)->read()->width(), 640);
        paint(place, "other.png", 99);
        QCOMPARE(shade(**camera), 99);
    }

    void halfWrittenPictureIsAnEmptyRoomUntilItIsWhole() {
        const TempFolder place;
        const auto camera = openCamera(folder(place));
        place.write(QStringLiteral("person.jpg"), QByteArray("\xFF\xD8\xFF", 3));
        QCOMPARE((*camera)->read()->width(), 640);
        TestCameraSource::place(place, "s07_live1.jpg", "person.jpg");
        QCOMPARE((*camera)->read()->width(), 480);
    }

    void folderThatGoesIsACameraThatGoes() {
        auto place = std::make_unique<TempFolder>();
        const auto camera = openCamera(folder(*place));
        QVERIFY((*camera)->read().has_value());
        place.reset();
        QCOMPARE((*camera)->read().error().code, ErrorCode::CameraLost);
    }

    void videoBeginsAgainAtItsEnd() {
        const TempFolder place;
        const std::string file = place.path("walk.avi").toStdString();
        cv::VideoWriter writer(file, cv::CAP_OPENCV_MJPEG, cv::VideoWriter::fourcc('M', 'J', 'P', 'G'), 15, {64, 48});
        QVERIFY(writer.isOpened());
        for (const double grey : {40.0, 120.0, 200.0}) {
            writer.write(cv::Mat(48, 64, CV_8UC3, cv::Scalar::all(grey)));
        }
        writer.release();
        const auto camera = openCamera("video:" + file);
        QVERIFY(camera.has_value());
        QList<int> seen;
        for (int frame = 0; frame < 6; ++frame) {
            seen.append((shade(**camera) + 20) / 80);
        }
        QCOMPARE(seen, (QList<int>{0, 1, 2, 0, 1, 2}));
    }

    /// Where a light in the upper left corner of a 4 x 2 picture ends up.
    void pictureIsTurnedAsConfigured_data() {
        QTest::addColumn<QString>("options");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QPoint>("light");
        QTest::newRow("as it is") << "" << QSize(4, 2) << QPoint(0, 0);
        QTest::newRow("right") << ";rotate=90" << QSize(2, 4) << QPoint(1, 0);
        QTest::newRow("head over") << ";rotate=180" << QSize(4, 2) << QPoint(3, 1);
        QTest::newRow("left") << ";rotate=270" << QSize(2, 4) << QPoint(0, 3);
        QTest::newRow("mirrored") << ";mirror" << QSize(4, 2) << QPoint(3, 0);
        QTest::newRow("both") << ";mirror;rotate=90" << QSize(2, 4) << QPoint(0, 0);
    }

    void pictureIsTurnedAsConfigured() {
        QFETCH(QString, options);
        QFETCH(QSize, size);
        QFETCH(QPoint, light);
        const TempFolder place;
        QImage image(4, 2, QImage::Format_RGB888);
        image.fill(Qt::black);
        image.setPixelColor(0, 0, Qt::white);
        QVERIFY(image.save(place.path(QStringLiteral("corner.png"))));
        const auto camera = openCamera(folder(place) + options.toStdString());
        QVERIFY(camera.has_value());
        const auto frame = (*camera)->read();
        QCOMPARE(QSize(frame->width(), frame->height()), size);
        const auto at = static_cast<std::size_t>(light.y() * size.width() + light.x()) * Frame::channels;
        QCOMPARE(int{frame->pixels()[at]}, 255);
    }

    void noiseChangesWithEveryPicture() {
        const auto camera = openCamera("noise:64x48");
        const auto one = (*camera)->read();
        const auto other = (*camera)->read();
        QCOMPARE(one->width(), 64);
        QVERIFY(!std::ranges::equal(one->pixels(), other->pixels()));
        QVERIFY(std::ranges::equal(one->pixels(), (*openCamera("noise:64x48"))->read()->pixels()));
    }

    void damagedVideoIsRefused() {
        const TempFolder place;
        place.write(QStringLiteral("walk.avi"), QByteArray(4000, 'x'));
        const auto camera = openCamera("video:" + place.path("walk.avi").toStdString());
        QVERIFY(!camera.has_value());
    }
};

QTEST_GUILESS_MAIN(TestCameraSource)
#include "tst_camera_source.moc"
