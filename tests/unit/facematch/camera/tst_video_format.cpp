// SPDX-License-Identifier: Apache-2.0
#include "facematch/camera/video_device.h"
#include "facematch/camera/video_format.h"

#include <linux/videodev2.h>
#include <QtTest>

using namespace facematch;

class TestVideoFormat : public QObject {
    Q_OBJECT

    static constexpr std::uint32_t mjpeg = V4L2_PIX_FMT_MJPEG;
    static constexpr std::uint32_t yuyv = V4L2_PIX_FMT_YUYV;
    static constexpr std::uint32_t infrared = V4L2_PIX_FMT_GREY;
    using Formats = std::vector<VideoFormat>;

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(".?")); }

    void oneOfTheOfferedIsChosen_data() {
        QTest::addColumn<Formats>("offered");
        QTest::addColumn<int>("best");  // index; -1: none
        QTest::newRow("nothing offered") << Formats{} << -1;
        QTest::newRow("infrared only") << Formats{{infrared, 640, 360, 30}} << -1;
        QTest::newRow("unknown format only") << Formats{{V4L2_PIX_FMT_H264, 1280, 720, 30}} << -1;
        QTest::newRow("a usual USB 2 camera")
            << Formats{{yuyv, 640, 480, 30},   {yuyv, 1280, 720, 10},   {yuyv, 1920, 1080, 5},
                       {mjpeg, 640, 480, 30},  {mjpeg, 1280, 720, 30},  {mjpeg, 1920, 1080, 30},
                       {mjpeg, 1280, 720, 15}, {infrared, 640, 360, 30}}
            << 4;
        QTest::newRow("USB 3: raw is as fast") << Formats{{mjpeg, 1280, 720, 30}, {yuyv, 1280, 720, 30}} << 1;
        QTest::newRow("raw that is slower") << Formats{{yuyv, 1280, 720, 15}, {mjpeg, 1280, 720, 30}} << 1;
        QTest::newRow("60 pictures a second gain nothing")
            << Formats{{mjpeg, 1280, 720, 60}, {yuyv, 1280, 720, 30}} << 1;
        QTest::newRow("large only when slow") << Formats{{yuyv, 1280, 720, 10}, {yuyv, 640, 480, 30}} << 1;
        QTest::newRow("an old camera") << Formats{{yuyv, 160, 120, 30}, {yuyv, 352, 288, 30}, {yuyv, 320, 240, 30}}
                                       << 1;
        QTest::newRow("large pictures only") << Formats{{mjpeg, 3840, 2160, 30}, {mjpeg, 1920, 1080, 30}} << 1;
        QTest::newRow("upright square is over the budget")
            << Formats{{mjpeg, 1280, 1024, 30}, {mjpeg, 1024, 768, 30}} << 1;
        QTest::newRow("everything is slow") << Formats{{yuyv, 640, 480, 5}, {yuyv, 1280, 720, 7.5}} << 1;
        QTest::newRow("does not say how fast") << Formats{{yuyv, 640, 480, 0}, {yuyv, 1280, 720, 10}} << 0;
        QTest::newRow("senseless sizes") << Formats{{yuyv, 0, 480, 30}, {yuyv, 640, -1, 30}, {yuyv, 9000, 9000, 30}}
                                         << -1;
    }

    void oneOfTheOfferedIsChosen() {
        QFETCH(Formats, offered);
        QFETCH(int, best);
        const auto chosen = chooseFormat(offered);
        QCOMPARE(chosen.has_value(), best >= 0);
        if (chosen) {
            QVERIFY(*chosen == offered[static_cast<std::size_t>(best)]);
        }
    }

    void theOrderOfTheListDoesNotMatter() {
        Formats offered{{yuyv, 640, 480, 30}, {mjpeg, 1280, 720, 30}, {mjpeg, 1920, 1080, 30}, {yuyv, 1280, 720, 10}};
        const auto chosen = chooseFormat(offered);
        std::ranges::reverse(offered);
        QVERIFY(chooseFormat(offered) == chosen);
    }

    void camerasAreToldApart_data() {
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QString>("node");
        QTest::newRow("path") << "/dev/v4l/by-id/front"
                              << "/dev/v4l/by-id/front";
        QTest::newRow("number") << "7"
                                << "/dev/video7";
        QTest::newRow("any") << "any"
                             << "/dev/video0";
        QTest::newRow("name") << "HD Webcam*"
                              << "/dev/video2";
        QTest::newRow("whole name with a colon") << "Tray: Tray"
                                                 << "/dev/video0";
        QTest::newRow("place on the bus") << "usb-*-2"
                                          << "/dev/video4";
        QTest::newRow("name that is not there") << "Other*"
                                                << "";
        QTest::newRow("part of a name is not a name") << "HD"
                                                      << "";
    }

    void camerasAreToldApart() {
        QFETCH(QString, wanted);
        QFETCH(QString, node);
        const std::vector<DeviceEntry> cameras{{"/dev/video0", "Tray: Tray", "usb-0000:00:14.0-1"},
                                               {"/dev/video2", "HD Webcam: HD Webcam", "usb-0000:00:14.0-3"},
                                               {"/dev/video4", "HD Webcam: HD Webcam", "usb-0000:00:14.0-2"}};
        QCOMPARE(QString::fromStdString(pickDevice(cameras, wanted.toStdString())), node);
    }

    void whatIsNotACameraIsNotOpened() {
        QCOMPARE(openVideoDevice("/dev/null").error().code, ErrorCode::CameraUnavailable);
        QCOMPARE(openVideoDevice("/dev/nonexistent").error().code, ErrorCode::CameraUnavailable);
    }
};

QTEST_GUILESS_MAIN(TestVideoFormat)
#include "tst_video_format.moc"
