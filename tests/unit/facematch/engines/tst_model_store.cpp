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

    void recordOfASiteLiesBesideItsModels() {
        const TempFolder shipped;
        const TempFolder site;
        shipped.write("manifest.json", manifestWith("m.onnx"));
        QVERIFY(QDir(site.path()).mkdir("calibration"));
        site.write("calibration/site.json",
                   json("{'name':'m','population':'site','parts':[{'engine':'m','modelSha256':'','alignment':'a',"
                        "'weight':1}],'match':{'threshold':0.6,'fmr':0.001,'fnmr':0.1},"
                        "'tryAgain':{'threshold':0.5,'fmr':0.01}}"));
        const auto store = ModelStore::open({at(site)}, at(shipped, "manifest.json"));
        QCOMPARE(store->calibrations().size(), std::size_t{1});
        QCOMPARE(store->calibrations().front().population, std::string("site"));
        site.write("calibration/bad.json", "x");
        QCOMPARE(ModelStore::open({at(site)}, at(shipped, "manifest.json")).error().code,
                 ErrorCode::CalibrationDamaged);
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

    /// Everything that packaging/models and the program refuse, with the reason.
    void wrongModelIsRefusedWithTheReason_data() {
        QTest::addColumn<QByteArray>("record");   // what the manifest says beside the usual
        QTest::addColumn<QByteArray>("content");  // of the file; null: there is none
        QTest::addColumn<ModelState>("state");
        QTest::addColumn<QByteArray>("code");
        const QByteArray usual = "'licence':'MIT','bytes':3";
        const auto row = [](const char* what, const QByteArray& record, const QByteArray& content, ModelState state,
                            const char* code) {
            QTest::newRow(what) << record << content << state << QByteArray(code);
        };
        row("right", usual, "abc", ModelState::Present, "");
        row("missing", usual, {}, ModelState::Missing, "face.models-missing");
        row("empty", usual, "", ModelState::Truncated, "face.model-truncated");
        row("truncated", usual, "ab", ModelState::Truncated, "face.model-truncated");
        row("swapped", usual, "xyz", ModelState::Damaged, "face.model-damaged");
        row("longer", usual, "abcd", ModelState::Damaged, "face.model-damaged");
        for (const char* const licence : {"", "CC-BY-NC-4.0", "GPL-3.0-only", "LicenseRef-research", "mit"}) {
            row(*licence == '\0' ? "no licence" : licence, "'bytes':3,'licence':'" + QByteArray(licence) + "'", "abc",
                ModelState::Unlicensed, "face.model-unlicensed");
        }
        row("training data", usual + ",'restriction':'trained on iBUG 300-W'", "abc", ModelState::Unlicensed,
            "face.model-unlicensed");
        row("named as refused", usual + ",'file':'shape_predictor_68_face_landmarks.dat'", "abc",
            ModelState::Unlicensed, "face.model-unlicensed");
        // git hash-object of a file with "abc": f2ba8f84ab5c1bce84a7b441cb1959cfc7093b7f
        const QByteArray supplied = "'licence':'MIT','bytes':0,'sha256':'','required':false";
        const QByteArray blob = supplied + ",'gitBlob':'f2ba8f84ab5c1bce84a7b441cb1959cfc7093b7f'";
        row("supplied, hash unknown", supplied, "abc", ModelState::Present, "");
        row("supplied, git's name right", blob, "abc", ModelState::Present, "");
        row("supplied, git's name wrong", blob, "abd", ModelState::Damaged, "face.model-damaged");
    }

    void wrongModelIsRefusedWithTheReason() {
        QFETCH(QByteArray, record);
        QFETCH(QByteArray, content);
        QFETCH(ModelState, state);
        QFETCH(QByteArray, code);
        const TempFolder folder;
        // Of a key that comes twice, JSON's last one counts.
        const QByteArray manifest =
            "{'models':[{'name':'m','role':'engine','required':true,'file':'m.onnx','url':'','sha256':'" +
            QByteArray(abc) + "'," + record +
            "}],'refused':[{'files':['shape_predictor_68_face_landmarks.dat'],'why':'iBUG'}]}";
        folder.write("manifest.json", json(manifest));
        if (!content.isNull()) {
            folder.write("m.onnx", content);
            folder.write("shape_predictor_68_face_landmarks.dat", content);
        }
        const auto store = ModelStore::open({at(folder)}, at(folder, "manifest.json"));
        QVERIFY(store.has_value());
        QCOMPARE(store->find("m")->state, state);
        const auto read = store->read("m");
        QCOMPARE(QByteArray(read ? "" : name(read.error().code).data()), code);
        if (state == ModelState::Present) {
            QCOMPARE(store->find("m")->model.sha256, std::string(abc));
        }
    }

    void requiredModelWithoutHashIsADamagedManifest() {
        const TempFolder folder;
        folder.write("manifest.json", manifestWith("m.onnx", ""));
        QCOMPARE(ModelStore::open({}, at(folder, "manifest.json")).error().code, ErrorCode::ManifestDamaged);
    }

    /// Its authors asked that it not be used in products: no record, no source and no file of ours names it to load it.
    void landmarksOfIbugAreNeverUsed() {
        const auto store = ModelStore::open({}, face_fixture::manifest());
        for (const ModelStatus& status : store->models()) {
            QVERIFY2(status.model.file.find("68") == std::string::npos, status.model.file.c_str());
            QVERIFY2(status.state != ModelState::Unlicensed, status.model.name.c_str());
        }
        for (const char* const room : {"app", "facematch", "ui", "packaging/cmake"}) {
            for (const auto& entry : std::filesystem::recursive_directory_iterator(face_fixture::root() / room)) {
                QFile file(QString::fromStdString(entry.path().string()));
                if (entry.is_regular_file() && file.open(QIODevice::ReadOnly)) {
                    const QByteArray text = file.readAll();
                    QVERIFY2(!text.contains("shape_predictor_68") && !text.contains("libdlib-data"),
                             entry.path().c_str());
                }
            }
        }
    }

    void missingTruncatedOrSwappedModelIsRefused_data() {
        QTest::addColumn<QByteArray>("model");
        QTest::addColumn<int>("fault");  // 0 missing, 1 truncated, 2 another model under its name
        QTest::addColumn<QByteArray>("code");
        const QByteArray yunet = "face_detection_yunet_2022.onnx";
        const QByteArray retail = "face-reidentification-retail-0095.onnx";
        for (const QByteArray& model : {yunet, retail}) {
            QTest::addRow("%s missing", model.constData()) << model << 0 << QByteArray("face.models-missing");
            QTest::addRow("%s truncated", model.constData()) << model << 1 << QByteArray("face.model-truncated");
        }
        QTest::newRow("detector swapped for a larger one") << yunet << 2 << QByteArray("face.model-damaged");
        QTest::newRow("engine swapped for a smaller one") << retail << 2 << QByteArray("face.model-truncated");
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
