// SPDX-License-Identifier: Apache-2.0
#include "facematch/engines/face_chain.h"
#include "facematch/engines/model_store.h"
#include "tests/support/temp_folder.h"
#include "tests/unit/facematch/face_fixture.h"

#include <QtTest>

using namespace facematch;
using testsupport::TempFolder;

class TestModelStore : public QObject {
    Q_OBJECT

    // The SHA-256 of "abc" is FIPS 180's own example.
    static constexpr auto abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    /// JSON written with ' for ": moc loses its way in raw strings.
    static QByteArray json(QByteArray text) { return text.replace('\'', '"'); }

    static QByteArray manifestWith(const QByteArray& file, const QByteArray& sha256 = abc) {
        return json("{'models':[{'name':'m','role':'engine','required':true,'file':'" + file + "','sha256':'" + sha256 +
                    "','bytes':3,'licence':'MIT','url':''}]}");
    }

    static std::filesystem::path at(const TempFolder& folder, const char* file = "") {
        return folder.path(QString::fromLatin1(file)).toStdString();
    }

    /// Links all models of this machine into `folder` but one.
    static void linkModelsExcept(const TempFolder& folder, const char* except) {
        for (const auto& entry : std::filesystem::directory_iterator(*face_fixture::models())) {
            if (entry.is_regular_file() && entry.path().filename() != except) {
                std::filesystem::create_symlink(std::filesystem::absolute(entry.path()),
                                                at(folder) / entry.path().filename());
            }
        }
    }

    static QByteArray contentOf(const char* model) {
        QFile file(QString::fromStdString((*face_fixture::models() / model).string()));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(".?")); }

    void presentMissingAndDamagedAreToldApart() {
        const TempFolder folder;
        folder.write("manifest.json", manifestWith("m.onnx"));
        auto store = ModelStore::open({at(folder)}, at(folder, "manifest.json"));
        QCOMPARE(store->find("m")->state, ModelState::Missing);
        QVERIFY(!store->complete());
        QCOMPARE(store->read("m").error().code, ErrorCode::ModelsMissing);

        folder.write("m.onnx", "abd");
        store = ModelStore::open({at(folder)}, at(folder, "manifest.json"));
        QCOMPARE(store->find("m")->state, ModelState::Damaged);
        QCOMPARE(store->read("m").error().code, ErrorCode::ModelDamaged);

        folder.write("m.onnx", "abc");
        store = ModelStore::open({at(folder)}, at(folder, "manifest.json"));
        QCOMPARE(store->find("m")->state, ModelState::Present);
        QVERIFY(store->complete());
        QCOMPARE(store->read("m")->size(), std::size_t{3});
    }

    void fileSwappedAfterOpeningIsRefused() {
        const TempFolder folder;
        folder.write("manifest.json", manifestWith("m.onnx"));
        folder.write("m.onnx", "abc");
        const auto store = ModelStore::open({at(folder)}, at(folder, "manifest.json"));
        folder.write("m.onnx", "xyz");
        QCOMPARE(store->read("m").error().code, ErrorCode::ModelDamaged);
    }

    void rightFileInALaterFolderWins() {
        const TempFolder first;
        const TempFolder second;
        first.write("m.onnx", "wrong");
        second.write("m.onnx", "abc");
        second.write("manifest.json", manifestWith("m.onnx"));
        const auto store = ModelStore::open({at(first), at(second)}, at(second, "manifest.json"));
        QCOMPARE(store->find("m")->state, ModelState::Present);
    }

    void damagedManifestIsRefused_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("not JSON") << QByteArray("{\"models\":");
        QTest::newRow("other JSON") << QByteArray("[1,2]");
        QTest::newRow("no models") << QByteArray("{\"models\":[]}");
        QTest::newRow("wrong type") << json("{'models':[{'name':1}]}");
        QTest::newRow("short hash") << manifestWith("m.onnx", "abcd");
        QTest::newRow("leaves the folder") << manifestWith("../m.onnx");
    }

    void damagedManifestIsRefused() {
        QFETCH(QByteArray, text);
        const TempFolder folder;
        folder.write("manifest.json", text);
        QCOMPARE(ModelStore::open({at(folder)}, at(folder, "manifest.json")).error().code, ErrorCode::ManifestDamaged);
    }

    void absentManifestIsRefused() {
        QCOMPARE(ModelStore::open({}, "/nonexistent/manifest.json").error().code, ErrorCode::ManifestDamaged);
    }

    void damagedCalibrationIsRefused_data() {
        QTest::addColumn<QByteArray>("text");
        const QByteArray part = json("{'engine':'m','modelSha256':'','alignment':'a','weight':1}");
        const auto record = [](const QByteArray& parts, const QByteArray& threshold) {
            return json("{'name':'m','population':'p','parts':[") + parts + json("],'match':{'threshold':") +
                   threshold + json(",'fmr':0.1,'fnmr':0.1},'tryAgain':{'threshold':0.5,'fmr':0.1}}");
        };
        QTest::newRow("not JSON") << QByteArray("x");
        QTest::newRow("no thresholds") << json("{'name':'m','population':'p','parts':[]}");
        QTest::newRow("band above the threshold") << record(part, "0.4");
        QTest::newRow("no engine") << record({}, "0.6");
    }

    void damagedCalibrationIsRefused() {
        QFETCH(QByteArray, text);
        const TempFolder folder;
        folder.write("manifest.json", manifestWith("m.onnx"));
        QVERIFY(QDir(folder.path()).mkdir("calibration"));
        folder.write("calibration/m.json", text);
        QCOMPARE(ModelStore::open({}, at(folder, "manifest.json")).error().code, ErrorCode::CalibrationDamaged);
    }

    void ourManifestAndCalibrationsAreWhole() {
        const auto store = ModelStore::open({}, face_fixture::manifest());
        QVERIFY(store.has_value());
        QVERIFY(!store->complete());
        QCOMPARE(FaceChain::open(*store).error().code, ErrorCode::ModelsMissing);
        for (const Calibration& record : store->calibrations()) {
            for (const CalibrationPart& part : record.parts) {
                QVERIFY(store->find(part.engine) != nullptr);
                QCOMPARE(store->find(part.engine)->model.sha256, part.modelSha256);
            }
        }
    }

    void missingTruncatedOrSwappedModelIsRefused_data() {
        QTest::addColumn<QByteArray>("model");
        QTest::addColumn<int>("fault");  // 0 missing, 1 truncated, 2 another model under its name
        QTest::addColumn<QByteArray>("code");
        for (const char* const model : {"face_detection_yunet_2022.onnx", "face-reidentification-retail-0095.onnx"}) {
            QTest::addRow("%s missing", model) << QByteArray(model) << 0 << QByteArray("face.models-missing");
            QTest::addRow("%s truncated", model) << QByteArray(model) << 1 << QByteArray("face.model-damaged");
            QTest::addRow("%s swapped", model) << QByteArray(model) << 2 << QByteArray("face.model-damaged");
        }
    }

    void missingTruncatedOrSwappedModelIsRefused() {
        REQUIRE_FACE_MODELS();
        QFETCH(QByteArray, model);
        QFETCH(int, fault);
        QFETCH(QByteArray, code);
        const TempFolder folder;
        linkModelsExcept(folder, model.constData());
        if (fault == 1) {
            const QByteArray whole = contentOf(model.constData());
            folder.write(QString::fromLatin1(model), whole.first(whole.size() / 2));
        } else if (fault == 2) {
            folder.write(QString::fromLatin1(model), contentOf("MiniFASNetV2.onnx"));
        }
        const auto store = ModelStore::open({at(folder)}, face_fixture::manifest());
        QCOMPARE(QByteArray(name(FaceChain::open(*store).error().code).data()), code);
    }
};

QTEST_GUILESS_MAIN(TestModelStore)
#include "tst_model_store.moc"
