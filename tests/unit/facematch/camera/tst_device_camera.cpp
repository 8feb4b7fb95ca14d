// SPDX-License-Identifier: Apache-2.0
#include "facematch/camera/device_camera.h"
#include "facematch/engines/mat_view.h"
#include "tests/unit/facematch/camera/scripted_video_device.h"

#include <QtTest>
#include <opencv2/imgcodecs.hpp>

using namespace facematch;
using camera_fixture::CameraScript;
using camera_fixture::ScriptedVideoDevice;
using std::chrono::milliseconds;

/// The V4L2 camera against a kernel that the test plays.
class TestDeviceCamera : public QObject {
    Q_OBJECT

    static constexpr std::uint32_t mjpeg = V4L2_PIX_FMT_MJPEG;
    static constexpr std::uint32_t yuyv = V4L2_PIX_FMT_YUYV;
    using Bytes = std::vector<std::uint8_t>;
    std::shared_ptr<CameraScript> m_script;

    static Bytes jpeg(int grey, int width = 1280, int height = 720) {
        Bytes bytes;
        cv::imencode(".jpg", cv::Mat(height, width, CV_8UC3, cv::Scalar::all(grey)), bytes);
        return bytes;
    }

    Result<std::unique_ptr<CameraSource>> open() const {
        return openDeviceCamera(std::make_unique<ScriptedVideoDevice>(m_script));
    }

    static int shade(const Result<Frame>& frame) { return frame ? frame->pixels()[0] : -1; }

private slots:
    void init() {
        QTest::failOnWarning(QRegularExpression(".?"));
        m_script = std::make_shared<CameraScript>();
        m_script->formats = {{yuyv, 640, 480, 30}, {mjpeg, 1280, 720, 30}};
    }

    void picturesComeInTheChosenFormat() {
        m_script->pictures = {jpeg(90)};
        const auto camera = open();
        QVERIFY(camera.has_value());
        QVERIFY(m_script->streaming);
        QVERIFY((m_script->chosen == VideoFormat{mjpeg, 1280, 720, 0}));
        const auto frame = (*camera)->read();
        QCOMPARE(shade(frame), 90);
        QCOMPARE(frame->width(), 1280);
        QVERIFY((*camera)->live());
    }

    void theNewestPictureWins() {
        m_script->pictures = {jpeg(10), jpeg(20), jpeg(30)};
        const auto camera = open();
        QCOMPARE(shade((*camera)->read()), 30);
        QCOMPARE(m_script->queued.size(), std::size_t{3});  // all buffers are with the camera again
    }

    void rawPicturesAreRead() {
        m_script->formats = {{yuyv, 64, 48, 30}};
        Bytes grey;
        for (int i = 0; i < 64 * 48; ++i) {
            grey.push_back(126);  // studio range: (126 - 16) * 255 / 219
            grey.push_back(128);
        }
        m_script->pictures = {grey};
        const auto camera = open();
        QVERIFY(std::abs(shade((*camera)->read()) - 128) <= 1);
    }

    void damagedPicturesArePassedOver() {
        auto cut = jpeg(40);
        cut.resize(30);
        m_script->pictures = {cut};
        const auto camera = open();
        QCOMPARE((*camera)->read().error().code, ErrorCode::CameraLost);  // and then none came
        m_script->formats = {{mjpeg, 1280, 720, 30}};
        m_script->pictures = {jpeg(50, 640, 480)};  // of another size than agreed
        QCOMPARE((*open())->read().error().code, ErrorCode::CameraLost);
        m_script->pictures = {jpeg(60)};
        m_script->nextFlags = V4L2_BUF_FLAG_ERROR;
        QCOMPARE((*open())->read().error().code, ErrorCode::CameraLost);
    }

    void shortRawPicturesArePassedOver() {
        m_script->formats = {{yuyv, 640, 480, 30}};
        m_script->pictures = {Bytes(640 * 480 * 2 - 1)};
        QCOMPARE((*open())->read().error().code, ErrorCode::CameraLost);
    }

    void unpluggedIsLost() {
        m_script->pictures = {jpeg(90)};
        const auto camera = open();
        QVERIFY((*camera)->read().has_value());
        m_script->unplugged = true;
        QCOMPARE((*camera)->read().error().code, ErrorCode::CameraLost);
    }

    void silentCameraIsLost() { QCOMPARE((*open())->read().error().code, ErrorCode::CameraLost); }

    void busyIsSaid() {
        m_script->setFormatFails = EBUSY;
        QCOMPARE(open().error().code, ErrorCode::CameraBusy);
        m_script->setFormatFails = 0;
        m_script->streamOnFails = ENOSPC;  // no room left on the bus
        QCOMPARE(open().error().code, ErrorCode::CameraBusy);
        m_script->streamOnFails = EIO;
        QCOMPARE(open().error().code, ErrorCode::CameraUnavailable);
    }

    void infraredIsNoFaceCamera() {
        m_script->formats = {{V4L2_PIX_FMT_GREY, 640, 360, 30}};
        QCOMPARE(open().error().code, ErrorCode::CameraUnavailable);
    }

    void noPictureIsLeftInTheKernelsBuffers() {
        m_script->pictures = {jpeg(90), jpeg(91)};
        auto camera = open();
        QVERIFY((*camera)->read().has_value());
        m_script->pictures = {jpeg(92)};
        camera->reset();
        QVERIFY(!m_script->streaming);
        for (const auto& buffer : m_script->memory) {
            QVERIFY(std::ranges::all_of(buffer, [](std::uint8_t byte) { return byte == 0; }));
        }
    }

    void theExposureFollowsTheFaceAndIsGivenBack() {
        m_script->add(V4L2_CID_EXPOSURE_AUTO, 0, 3, V4L2_EXPOSURE_APERTURE_PRIORITY);
        m_script->add(V4L2_CID_EXPOSURE_ABSOLUTE, 3, 2047, 100);
        m_script->add(V4L2_CID_GAIN, 0, 100, 0);
        auto camera = open();
        for (int frame = 0; frame < 30; ++frame) {
            (*camera)->meter(40.0, milliseconds{frame * 66});
        }
        QCOMPARE(m_script->values[V4L2_CID_EXPOSURE_AUTO], static_cast<int>(V4L2_EXPOSURE_MANUAL));
        QCOMPARE(m_script->exposures.front(), 141);
        QCOMPARE(m_script->exposures.back(), 333);  // and no longer, or motion smears
        QVERIFY(m_script->values[V4L2_CID_GAIN] > 0);
        camera->reset();
        QCOMPARE(m_script->values[V4L2_CID_EXPOSURE_AUTO], static_cast<int>(V4L2_EXPOSURE_APERTURE_PRIORITY));
    }

    void cameraWithoutAShutterToSetIsLeftAlone() {
        m_script->add(V4L2_CID_EXPOSURE_AUTO, 0, 3, V4L2_EXPOSURE_AUTO);
        const auto camera = open();
        (*camera)->meter(40.0, milliseconds{0});
        QCOMPARE(m_script->values[V4L2_CID_EXPOSURE_AUTO], static_cast<int>(V4L2_EXPOSURE_AUTO));
        QVERIFY(m_script->exposures.empty());
    }
};

QTEST_GUILESS_MAIN(TestDeviceCamera)
#include "tst_device_camera.moc"
