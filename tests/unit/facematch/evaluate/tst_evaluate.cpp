// SPDX-License-Identifier: Apache-2.0
#include "facematch/engines/face_chain.h"
#include "facematch/evaluate/evaluate.h"
#include "facematch/evaluate/pairs.h"
#include "tests/support/temp_folder.h"
#include "tests/unit/facematch/face_fixture.h"

#include <QtTest>

using namespace facematch;
using testsupport::TempFolder;

class TestEvaluate : public QObject {
    Q_OBJECT

    static FaceChain chain() { return FaceChain::open(face_fixture::store()).value(); }

    static QByteArray pairs() {
        QByteArray text = "gallery,probe,same\n";
        const QList<QByteArray> people{"s07", "s15", "s17", "s23"};
        for (const QByteArray& one : people) {
            for (const QByteArray& other : people) {
                text += one + "_card.jpg," + other + "_live1.jpg," + (one == other ? "1\n" : "0\n");
            }
        }
        return text;
    }

    static EvaluationSettings settings(const TempFolder& folder) {
        EvaluationSettings result;
        result.pairs = folder.path(QStringLiteral("pairs.csv")).toStdString();
        result.images = face_fixture::root() / "resources/people";
        return result;
    }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(".?")); }

    void reportOverPeopleToldApart() {
        REQUIRE_FACE_MODELS();
        const TempFolder folder;
        folder.write(QStringLiteral("pairs.csv"), pairs());
        FaceChain chain = TestEvaluate::chain();
        std::size_t told = 0;
        EvaluationSettings asked = settings(folder);
        asked.progress = [&told](std::size_t done, std::size_t) { told = done; };
        const auto report = evaluatePairs(chain, asked);
        QVERIFY(report.has_value());
        QCOMPARE(report->engine, std::string("retail-0095+dlib-densenet-v1"));
        QCOMPARE(report->alignment, std::string("retail-0009"));
        QCOMPARE(report->genuine, std::size_t{4});
        QCOMPARE(report->impostor, std::size_t{12});
        QCOMPARE(report->images, std::size_t{8});
        QCOMPARE(told, std::size_t{8});
        QCOMPARE(report->failuresToAcquire, std::size_t{0});
        QCOMPARE(report->auc, 1.0);
        QCOMPARE(report->eer, 0.0);
        QCOMPARE(report->points.size(), std::size_t{4});
        QVERIFY(report->points.front().sampleTooSmall);
        QCOMPARE(report->atDefault->threshold, 0.585);
        QCOMPARE(report->atDefault->fmr, 0.0);
        QCOMPARE(report->atDefault->fnmr, 0.0);
        const auto again = evaluatePairs(chain, settings(folder));
        QCOMPARE(again->genuineScores, report->genuineScores);
        QCOMPARE(again->impostorScores, report->impostorScores);
    }

    void crossingComparesWithEverybodyElse() {
        REQUIRE_FACE_MODELS();
        const TempFolder folder;
        folder.write(QStringLiteral("pairs.csv"), pairs());
        QByteArray identities = "file,identity\n";
        for (const QByteArray person : {"s07", "s15", "s17", "s23"}) {
            identities += person + "_card.jpg," + person + "\n" + person + "_live1.jpg," + person + "\n";
        }
        folder.write(QStringLiteral("images.csv"), identities);
        EvaluationSettings asked = settings(folder);
        asked.cross = true;
        asked.identities = folder.path(QStringLiteral("images.csv")).toStdString();
        FaceChain chain = TestEvaluate::chain();
        const auto report = evaluatePairs(chain, asked);
        QCOMPARE(report->genuine, std::size_t{4});
        QCOMPARE(report->impostor, std::size_t{24});
    }

    void pictureWithoutFaceIsAFailureToAcquireNotAnError() {
        REQUIRE_FACE_MODELS();
        const TempFolder folder;
        QFile::copy(QString::fromStdString(face_fixture::person("s07_card.jpg").string()),
                    folder.path(QStringLiteral("a.jpg")));
        QFile::copy(QString::fromStdString(face_fixture::person("s07_live1.jpg").string()),
                    folder.path(QStringLiteral("b.jpg")));
        QImage image(200, 200, QImage::Format_RGB888);
        image.fill(Qt::gray);
        QVERIFY(image.save(folder.path(QStringLiteral("wall.png"))));
        folder.write(QStringLiteral("pairs.csv"), "gallery,probe,same\na.jpg,b.jpg,1\na.jpg,wall.png,0\n");
        EvaluationSettings asked = settings(folder);
        asked.images = folder.path().toStdString();
        FaceChain chain = TestEvaluate::chain();
        const auto report = evaluatePairs(chain, asked);
        QVERIFY(report.has_value());
        QCOMPARE(report->failuresToAcquire, std::size_t{1});
        QCOMPARE(report->genuine, std::size_t{1});
        QCOMPARE(report->impostor, std::size_t{0});
        QVERIFY(!report->atDefault.has_value());
    }

    void damagedPictureIsAFailureToAcquireOfItsStage() {
        REQUIRE_FACE_MODELS();
        const TempFolder folder;
        QFile::copy(QString::fromStdString(face_fixture::person("s07_card.jpg").string()),
                    folder.path(QStringLiteral("a.jpg")));
        folder.write(QStringLiteral("b.jpg"), "no picture");
        folder.write(QStringLiteral("pairs.csv"), "gallery,probe,same\na.jpg,b.jpg,1\n");
        EvaluationSettings asked = settings(folder);
        asked.images = folder.path().toStdString();
        FaceChain chain = TestEvaluate::chain();
        const auto report = evaluatePairs(chain, asked);
        QVERIFY(report.has_value());
        QCOMPARE(report->failuresByStage.decoding, std::size_t{1});
        QCOMPARE(report->failuresByStage.detection, std::size_t{0});
        QCOMPARE(report->failuresToAcquire, std::size_t{1});
        folder.write(QStringLiteral("pairs.csv"), "gallery,probe,same\na.jpg,gone.jpg,1\n");
        QCOMPARE(evaluatePairs(chain, asked).error().code, ErrorCode::ImageUnreadable);
    }

    void cardPhotographsStandForTheReferences() {
        REQUIRE_FACE_MODELS();
        const TempFolder folder;
        folder.write(QStringLiteral("pairs.csv"), pairs());
        folder.write(QStringLiteral("groups.csv"),
                     "file,sex\ns07_live1.jpg,f\ns07_card.jpg,f\ns23_card.jpg,f\ns15_live1.jpg,m\n");
        FaceChain chain = TestEvaluate::chain();
        EvaluationSettings asked = settings(folder);
        const auto plain = evaluatePairs(chain, asked);
        asked.card = cardPhotoFrom("240x320,12000,grey");
        asked.groups = folder.path(QStringLiteral("groups.csv")).toStdString();
        const auto card = evaluatePairs(chain, asked);
        QVERIFY(plain && card);
        QCOMPARE(card->cardFailuresByStage.all(), std::size_t{0});
        QCOMPARE(card->comparisons.size(), plain->comparisons.size());
        QVERIFY(card->genuineScores != plain->genuineScores);
        QCOMPARE(card->atDefault->fnmr, 0.0);
        QCOMPARE(card->groups.groups.size(), std::size_t{2});
        QCOMPARE(card->groups.groups.front().value, std::string("f"));
        QCOMPARE(card->groups.groups.front().genuine, std::size_t{1});
        QCOMPARE(card->groups.groups.front().impostor, std::size_t{1});  // s23's card and s07 live
        QVERIFY(!card->groups.differentials.front().defect);
    }

    void crossedCardPhotographsMeetBothWays() {
        REQUIRE_FACE_MODELS();
        const TempFolder folder;
        folder.write(QStringLiteral("pairs.csv"),
                     "gallery,probe,same\ns07_card.jpg,s07_live1.jpg,1\ns15_card.jpg,s15_live1.jpg,1\n");
        folder.write(QStringLiteral("images.csv"),
                     "file,identity\ns07_card.jpg,a\ns07_live1.jpg,a\ns15_card.jpg,b\ns15_live1.jpg,b\n");
        EvaluationSettings asked = settings(folder);
        asked.cross = true;
        asked.identities = folder.path(QStringLiteral("images.csv")).toStdString();
        asked.card = cardPhotoFrom("240x320,12000,grey");
        FaceChain chain = TestEvaluate::chain();
        const auto report = evaluatePairs(chain, asked);
        QCOMPARE(report->people, std::size_t{2});
        QCOMPARE(report->impostor, std::size_t{8});
        asked.identities.clear();
        QCOMPARE(evaluatePairs(chain, asked).error().code, ErrorCode::PairsDamaged);
    }

    void damagedTablesAreRefused_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("header only") << QByteArray("gallery,probe,same\n");
        QTest::newRow("other header") << QByteArray("a,b,c\nx,y,1\n");
        QTest::newRow("short row") << QByteArray("gallery,probe,same\nx,y\n");
        QTest::newRow("neither 0 nor 1") << QByteArray("gallery,probe,same\nx,y,yes\n");
    }

    void damagedTablesAreRefused() {
        QFETCH(QByteArray, text);
        const TempFolder folder;
        folder.write(QStringLiteral("pairs.csv"), text);
        QCOMPARE(readPairs(folder.path(QStringLiteral("pairs.csv")).toStdString()).error().code,
                 ErrorCode::PairsDamaged);
    }

    void tableOfAnotherSystemIsRead() {
        const TempFolder folder;
        folder.write(QStringLiteral("pairs.csv"), "gallery,probe,same\r\nx.jpg,y.jpg,0\r\n\r\n");
        const auto pairs = readPairs(folder.path(QStringLiteral("pairs.csv")).toStdString());
        QCOMPARE(pairs->size(), std::size_t{1});
        QCOMPARE(pairs->front().probe, std::string("y.jpg"));
        QVERIFY(!pairs->front().same);
        QCOMPARE(readPairs("/nonexistent.csv").error().code, ErrorCode::PairsDamaged);
    }

    void twoFilesAreComparedLikeAtTheKiosk() {
        REQUIRE_FACE_MODELS();
        FaceChain chain = TestEvaluate::chain();
        const auto same =
            matchImages(chain, face_fixture::person("s07_card.jpg"), face_fixture::person("s07_live1.jpg"));
        QVERIFY(same->match);
        QVERIFY(same->score >= same->threshold);
        QCOMPARE(same->threshold, 0.585);
        QCOMPARE(same->attack, AttackVerdict::None);
        QVERIFY(same->hints.empty());
        const auto stranger =
            matchImages(chain, face_fixture::person("s24_card.jpg"), face_fixture::person("s17_live3.jpg"));
        QVERIFY(!stranger->match);
        QCOMPARE(stranger->decision, MatchDecision::NoMatch);
        QVERIFY(stranger->hints == std::vector{Hint::BackLit});
    }

    void missingAndDamagedFilesHaveTheirOwnReasons() {
        REQUIRE_FACE_MODELS();
        const TempFolder folder;
        folder.write(QStringLiteral("bad.jp2"), "garbage");
        const std::filesystem::path bad = folder.path(QStringLiteral("bad.jp2")).toStdString();
        const std::filesystem::path good = face_fixture::person("s07_card.jpg");
        FaceChain chain = TestEvaluate::chain();
        QCOMPARE(matchImages(chain, "/nonexistent.jpg", good).error().code, ErrorCode::ImageUnreadable);
        QCOMPARE(matchImages(chain, good, "/nonexistent.jpg").error().code, ErrorCode::ImageUnreadable);
        QCOMPARE(matchImages(chain, bad, good).error().code, ErrorCode::ImageDamaged);
        QCOMPARE(matchImages(chain, good, bad).error().code, ErrorCode::ImageDamaged);
    }
};

QTEST_GUILESS_MAIN(TestEvaluate)
#include "tst_evaluate.moc"
