// SPDX-License-Identifier: Apache-2.0
#include "tests/support/temp_folder.h"
#include "tests/unit/facematch/face_fixture.h"

#include <QProcess>
#include <QtTest>

#include <opencv2/dnn.hpp>
#include <opencv2/imgcodecs.hpp>

/// What packaging/models_convert makes of the published originals, beside the mirror's ONNX, on golden inputs.
class TestModelConversion : public QObject {
    Q_OBJECT

    static constexpr double tolerance = 1e-4;

    static std::filesystem::path shared() { return face_fixture::root() / "../shared/models"; }

    /// Empty where it was refused; then the reason is on standard error.
    static QString converted(const testsupport::TempFolder& folder, const QString& way, const QStringList& originals) {
        QStringList words{way};
        for (const QString& file : originals) {
            words << QString::fromStdString((shared() / "original" / file.toStdString()).string());
        }
        const QString target = folder.path("converted.onnx");
        QProcess program;
        program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        program.start(QStringLiteral(UKETSUKE_SOURCE_DIR "/packaging/models_convert"), words << target);
        return program.waitForFinished() && program.exitCode() == 0 ? target : QString();
    }

    /// All outputs of a network, one after the other.
    static std::vector<float> outputs(cv::dnn::Net& network, const cv::Mat& input) {
        network.setPreferableBackend(cv::dnn::DNN_BACKEND_OPENCV);
        network.setInput(input);
        std::vector<cv::Mat> parts;
        network.forward(parts, network.getUnconnectedOutLayersNames());
        std::vector<float> values;
        for (const cv::Mat& part : parts) {
            const cv::Mat row = part.reshape(1, 1).clone();
            values.insert(values.end(), row.begin<float>(), row.end<float>());
        }
        return values;
    }

    /// A card's photograph, a live frame, and a picture that is no face at all.
    static std::vector<cv::Mat> goldenInputs(int sidePx) {
        cv::Mat ramp(sidePx, sidePx, CV_8UC3);
        for (int y = 0; y < sidePx; ++y) {
            for (int x = 0; x < sidePx; ++x) {
                ramp.at<cv::Vec3b>(y, x) = {static_cast<uchar>(x * 255 / sidePx), static_cast<uchar>(y * 255 / sidePx),
                                            static_cast<uchar>((x * y) % 256)};
            }
        }
        std::vector<cv::Mat> inputs{ramp};
        for (const char* const file : {"s07_card.jpg", "s15_live1.jpg"}) {
            inputs.push_back(cv::imread(face_fixture::person(file).string()));
        }
        for (cv::Mat& one : inputs) {
            one = cv::dnn::blobFromImage(one, 1.0, {sidePx, sidePx}, {}, false, false, CV_32F);
        }
        return inputs;
    }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(".?")); }

    void convertedNetworkGivesWhatTheMirrorsGives_data() {
        QTest::addColumn<QString>("way");
        QTest::addColumn<QStringList>("originals");
        QTest::addColumn<QString>("mirror");
        QTest::addColumn<int>("sidePx");
        QTest::newRow("retail-0095") << "openvino-ir"
                                     << QStringList{"face-reidentification-retail-0095-FP16.xml",
                                                    "face-reidentification-retail-0095-FP16.bin"}
                                     << "face-reidentification-retail-0095.onnx" << 128;
        QTest::newRow("retail-0009") << "openvino-ir"
                                     << QStringList{"landmarks-regression-retail-0009-FP32.xml",
                                                    "landmarks-regression-retail-0009-FP32.bin"}
                                     << "landmarks-regression-retail-0009.onnx" << 48;
        QTest::newRow("yunet") << "yunet-fixed-shape" << QStringList{"yunet_libfacedetection.train_a61a4289.onnx"}
                               << "face_detection_yunet_2022.onnx" << 320;
    }

    void convertedNetworkGivesWhatTheMirrorsGives() {
        QFETCH(QString, way);
        QFETCH(QStringList, originals);
        QFETCH(QString, mirror);
        QFETCH(int, sidePx);
        if (!std::filesystem::exists(shared() / "original")) {
            QSKIP("no published originals beside the checkout (../shared/models/original)");
        }
        const testsupport::TempFolder folder;
        const QString file = converted(folder, way, originals);
        QVERIFY(!file.isEmpty());
        cv::dnn::Net ours = cv::dnn::readNetFromONNX(file.toStdString());
        cv::dnn::Net theirs = cv::dnn::readNetFromONNX((shared() / mirror.toStdString()).string());
        double largest = 0;
        std::size_t compared = 0;
        for (const cv::Mat& input : goldenInputs(sidePx)) {
            const std::vector<float> a = outputs(ours, input);
            const std::vector<float> b = outputs(theirs, input);
            QCOMPARE(a.size(), b.size());
            for (std::size_t i = 0; i < a.size(); ++i) {
                largest = std::max(largest, std::abs(static_cast<double>(a[i]) - b[i]));
            }
            compared += a.size();
        }
        QVERIFY(compared > 0);
        qInfo("%s: largest difference %g over %zu numbers of 3 inputs", QTest::currentDataTag(), largest, compared);
        QVERIFY(largest <= tolerance);
    }
};

QTEST_GUILESS_MAIN(TestModelConversion)
#include "tst_model_conversion.moc"
