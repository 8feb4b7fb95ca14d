// SPDX-License-Identifier: Apache-2.0
// The engines that do not decide by themselves: another family's networks behind the same interface.
#include "facematch/engines/face_chain.h"
#include "facematch/engines/face_engine.h"
#include "facematch/engines/resnet_net.h"
#include "tests/support/temp_folder.h"
#include "tests/unit/facematch/face_fixture.h"

#include <QtTest>

#include <sstream>

using namespace facematch;
using testsupport::TempFolder;

class TestEngines : public QObject {
    Q_OBJECT

    static constexpr auto resnetFile = "dlib_face_recognition_resnet_model_v1.dat";
    static constexpr auto taguchiFile = "taguchi_face_recognition_resnet_model_v1.dat";

    static std::filesystem::path at(const TempFolder& folder) { return folder.path().toStdString(); }

    static void linkModels(const TempFolder& folder) {
        for (const char* const file : {"face_detection_yunet_2022.onnx", "landmarks-regression-retail-0009.onnx",
                                       "face-reidentification-retail-0095.onnx"}) {
            std::filesystem::create_symlink(std::filesystem::absolute(*face_fixture::models() / file),
                                            at(folder) / file);
        }
    }

    /// What dlib writes for a network of this shape; the weights are chance, the file is whole.
    static QByteArray chanceNetwork() {
        resnet_net::Whole network;
        dlib::matrix<dlib::rgb_pixel> grey(150, 150);
        dlib::assign_all_pixels(grey, dlib::rgb_pixel(120, 120, 120));
        network(grey);
        std::ostringstream stream;
        dlib::serialize(network, stream);
        return QByteArray::fromStdString(stream.str());
    }

    static double scoreOf(FaceChain& chain, const char* reference, const char* probe) {
        const auto template_ = [&](const char* file) {
            return chain.enrol(loadBytes(face_fixture::person(file)).value()).value();
        };
        return chain.score(template_(reference), template_(probe))->value();
    }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(".?")); }

    void mobileFaceTellsPeopleApartAndDecidesNothing() {
        REQUIRE_FACE_MODELS();
        auto chain = FaceChain::open(face_fixture::store(), {.engine = "mobileface-v2"});
        if (!chain) {
            QSKIP("MobileFace is not among the models of this machine");
        }
        QCOMPARE(chain->engine(), std::string_view("mobileface-v2"));
        QVERIFY(chain->calibration() == nullptr);
        const double same = scoreOf(*chain, "s07_card.jpg", "s07_live1.jpg");
        QVERIFY2(same > 0.6, qPrintable(QString::number(same)));
        QVERIFY(scoreOf(*chain, "s07_card.jpg", "s15_live1.jpg") < same - 0.1);
    }

    void suppliedResNetScoresButNeverDecides() {
        REQUIRE_FACE_MODELS();
        const TempFolder folder;
        linkModels(folder);
        folder.write(QString::fromLatin1(taguchiFile), chanceNetwork());
        const auto store = ModelStore::open({at(folder)}, face_fixture::manifest()).value();
        auto chain = FaceChain::open(store, {.engine = "taguchi-resnet-v1"});
        QVERIFY(chain.has_value());
        QVERIFY(chain->calibration() == nullptr);
        QCOMPARE(chain->engines().front().modelSha256.size(), std::size_t{64});
        QVERIFY(std::isfinite(scoreOf(*chain, "s07_card.jpg", "s15_live1.jpg")));
        QVERIFY(scoreOf(*chain, "s07_card.jpg", "s07_card.jpg") > -1e-3);
        // What decides is as if it were not there.
        QCOMPARE(FaceChain::open(store)->engine(), std::string_view("retail-0095"));
    }

    void anotherNetworkUnderTheNameIsRefusedWithTheReason_data() {
        QTest::addColumn<int>("fault");  // 0 another network of dlib's, 1 truncated, 2 no network at all
        QTest::newRow("densenet") << 0;
        QTest::newRow("truncated") << 1;
        QTest::newRow("text") << 2;
    }

    void anotherNetworkUnderTheNameIsRefusedWithTheReason() {
        REQUIRE_FACE_MODELS();
        QFETCH(int, fault);
        const TempFolder folder;
        linkModels(folder);
        QFile densenet(
            QString::fromStdString((*face_fixture::models() / "face_recognition_densenet_model_v1.dat").string()));
        QVERIFY(densenet.open(QIODevice::ReadOnly));
        QByteArray bytes = fault == 0 ? densenet.readAll() : QByteArray("no network");
        if (fault == 1) {
            bytes = chanceNetwork().chopped(100'000);
        }
        folder.write(QString::fromLatin1(taguchiFile), bytes);
        const auto store = ModelStore::open({at(folder)}, face_fixture::manifest()).value();
        QCOMPARE(FaceChain::open(store, {.engine = "taguchi-resnet-v1"}).error().code, ErrorCode::ModelUnreadable);
        // A bad file beside the good ones takes nobody's face matching away.
        QCOMPARE(FaceChain::open(store)->engine(), std::string_view("retail-0095"));
    }

    void knownFileOfOtherBytesIsNotRead() {
        REQUIRE_FACE_MODELS();
        const TempFolder folder;
        linkModels(folder);
        folder.write(QString::fromLatin1(resnetFile), "not the file that git names");
        const auto store = ModelStore::open({at(folder)}, face_fixture::manifest()).value();
        QCOMPARE(FaceChain::open(store, {.engine = "dlib-resnet-v1"}).error().code, ErrorCode::ModelDamaged);
        QVERIFY(FaceChain::open(store).has_value());
    }
};

QTEST_GUILESS_MAIN(TestEngines)
#include "tst_engines.moc"
