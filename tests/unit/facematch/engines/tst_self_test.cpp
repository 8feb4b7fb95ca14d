// SPDX-License-Identifier: Apache-2.0
#include "facematch/engines/self_test.h"
#include "tests/unit/facematch/face_fixture.h"

#include <QtTest>

using namespace facematch;

class TestSelfTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(".?")); }

    void openBlasIsToldFromOthers_data() {
        QTest::addColumn<QByteArray>("library");
        QTest::addColumn<bool>("openBlas");
        QTest::newRow("threads") << QByteArray("/usr/lib/x86_64-linux-gnu/openblas-pthread/libblas.so.3") << true;
        QTest::newRow("one thread") << QByteArray("/usr/lib/x86_64-linux-gnu/openblas-serial/libblas.so.3") << true;
        QTest::newRow("the library itself") << QByteArray("/usr/lib/x86_64-linux-gnu/libopenblas.so.0") << true;
        QTest::newRow("reference") << QByteArray("/usr/lib/x86_64-linux-gnu/blas/libblas.so.3.11.0") << false;
        QTest::newRow("ATLAS") << QByteArray("/usr/lib/x86_64-linux-gnu/atlas/libblas.so.3") << false;
        QTest::newRow("none") << QByteArray() << false;
    }

    void openBlasIsToldFromOthers() {
        QFETCH(QByteArray, library);
        QFETCH(bool, openBlas);
        QCOMPARE(isOpenBlas(library.toStdString()), openBlas);
    }

    /// It is a dependency (packaging/packages.txt): whoever builds this has it.
    void thisProgramUsesOpenBlas() { QVERIFY2(isOpenBlas(linearAlgebra()), linearAlgebra().c_str()); }

    void oneEmbeddingIsTimed_data() {
        QTest::addColumn<QByteArray>("engine");
        QTest::newRow("the deciding one") << QByteArray();
        QTest::newRow("dlib") << QByteArray("dlib-densenet-v1");
    }

    void oneEmbeddingIsTimed() {
        REQUIRE_FACE_MODELS();
        QFETCH(QByteArray, engine);
        auto chain = FaceChain::open(face_fixture::store(), {.engine = engine.toStdString()});
        QVERIFY(chain.has_value());
        const auto tested = selfTest(*chain);
        QVERIFY(tested.has_value());
        QCOMPARE(tested->engine, std::string(chain->engine()));
        QVERIFY(tested->milliseconds > 0);
        QVERIFY(tested->openBlas);
        qInfo("%s: one embedding %.1f ms, linear algebra from %s", tested->engine.c_str(), tested->milliseconds,
              tested->blas.c_str());
    }
};

QTEST_GUILESS_MAIN(TestSelfTest)
#include "tst_self_test.moc"
