// SPDX-License-Identifier: Apache-2.0
#include "facematch/engines/picture.h"
#include "facematch/evaluate/bars.h"
#include "facematch/evaluate/card_photo.h"
#include "facematch/evaluate/det_curve.h"
#include "facematch/evaluate/groups.h"
#include "tests/support/temp_folder.h"
#include "tests/unit/facematch/face_fixture.h"

#include <QXmlStreamReader>
#include <QtTest>

using namespace facematch;
using testsupport::TempFolder;

/// What is made of the scores: bars, curve, groups; and the degraded reference. No model is needed.
class TestEvaluationReport : public QObject {
    Q_OBJECT

    static EvaluationReport reportOf(std::size_t images, std::size_t failures, double eer, double fnmr) {
        EvaluationReport report;
        report.images = images;
        report.failuresToAcquire = failures;
        report.genuine = images;
        report.impostor = images * images;
        report.eer = eer;
        const auto errors = static_cast<std::size_t>(fnmr * static_cast<double>(images));
        report.points = {{.fmr = 0.001, .threshold = 0.5, .fnmr = fnmr, .fnmrLow = wilson(errors, images).low}};
        return report;
    }

    static QStringList verdictsOf(const std::vector<Bar>& bars) {
        QStringList verdicts;
        for (const auto& bar : bars) {
            const auto word = name(bar.verdict);
            verdicts.append(QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size())));
        }
        return verdicts;
    }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(".?")); }

    void cardPhotoIsReadFromItsWords() {
        const auto card = cardPhotoFrom("240x320,12000,grey");
        QVERIFY(card && card->widthPx == 240 && card->heightPx == 320 && card->bytes == 12000 && card->grey);
        QVERIFY(!cardPhotoFrom("240x320,12000")->grey);
        QVERIFY(!cardPhotoFrom("240x320,12000,colour")->grey);
        for (const char* const wrong : {"", "240", "240x", "240x320", "240x320,", "0x320,12000", "-1x2,3",
                                        "240x320,12000,green", "9999x9999,12000", "240x320,12000,grey,"}) {
            QVERIFY2(!cardPhotoFrom(wrong), wrong);
        }
    }

    void cardPhotoIsSmallGreyAndWithinItsBytes() {
        const auto photo = asCardPhoto(face_fixture::picture("s07_card.jpg"), *cardPhotoFrom("240x320,12000,grey"));
        QVERIFY(photo.has_value());
        QVERIFY(photo->view().size() <= 12000 && photo->view().size() > 6000);
        const auto decoded = decodePicture(photo->view());
        QVERIFY(decoded.has_value());
        QCOMPARE(decoded->width(), 240);
        QCOMPARE(decoded->height(), 320);
        const auto pixels = decoded->pixels();
        QVERIFY(pixels[3000] == pixels[3001] && pixels[3001] == pixels[3002]);
        const auto colour = asCardPhoto(face_fixture::picture("s07_card.jpg"), *cardPhotoFrom("240x320,12000"));
        QVERIFY(colour && colour->view().size() <= 12000);
        QCOMPARE(asCardPhoto(Frame(), {}).error().code, ErrorCode::ImageDamaged);
        QCOMPARE(asCardPhoto(face_fixture::picture("s07_card.jpg"), *cardPhotoFrom("240x320,20")).error().code,
                 ErrorCode::ImageTooLarge);
    }

    void barsHoldAreMissedOrCannotBeJudged() {
        QCOMPARE(verdictsOf(judgeBars(reportOf(1749, 2, 0.005, 0.011), false)),
                 QStringList({"holds", "holds", "holds"}));
        QCOMPARE(verdictsOf(judgeBars(reportOf(1749, 30, 0.02, 0.05), false)),
                 QStringList({"missed", "missed", "missed"}));
        QCOMPARE(verdictsOf(judgeBars(reportOf(1749, 2, 0.005, 0.022), false)).last(), QStringLiteral("missed"));
        QCOMPARE(verdictsOf(judgeBars(reportOf(1749, 2, 0.005, 0.022), true)).last(), QStringLiteral("holds"));
        QCOMPARE(verdictsOf(judgeBars(reportOf(8, 0, 0, 0), false)),
                 QStringList({"sample-too-small", "sample-too-small", "sample-too-small"}));
        // Few pictures, and half of them without a face: that is certain enough.
        QCOMPARE(verdictsOf(judgeBars(reportOf(8, 4, 0, 0), false)).first(), QStringLiteral("missed"));
    }

    void normalDeviatesAreThoseOfTheTables() {
        QVERIFY(std::abs(normalDeviate(0.5)) < 1e-9);
        QVERIFY(std::abs(normalDeviate(0.975) - 1.959964) < 1e-5);
        QVERIFY(std::abs(normalDeviate(0.001) + 3.090232) < 1e-5);
    }

    void curveIsWholeSvgAndAlwaysTheSame() {
        DetData data{.title = "engine <A> & B", .genuine = {}, .impostor = {}, .threshold = 0.6};
        for (int i = 0; i < 2000; ++i) {
            data.genuine.push_back(0.5 + 0.0002 * i);
            data.impostor.push_back(0.3 + 0.0002 * i);
        }
        const auto svg = detCurveSvg(data);
        QXmlStreamReader reader(QByteArray::fromStdString(svg));
        int elements = 0;
        QString points;
        while (!reader.atEnd()) {
            if (reader.readNext() == QXmlStreamReader::StartElement) {
                ++elements;
                if (reader.name() == u"polyline") {
                    points = reader.attributes().value(QStringLiteral("points")).toString();
                }
            }
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QVERIFY(elements > 20);
        const auto places = points.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        QVERIFY(places.size() > 40);
        double before = 1e9;
        for (const auto& place : places) {  // FMR grows to the right; FNMR then never grows: downwards in the picture
            const double y = place.section(QLatin1Char(','), 1).toDouble();
            QVERIFY(before > 1e8 || y >= before - 0.11);
            before = y;
        }
        QVERIFY(svg.find("configured threshold 0.600") != std::string::npos);
        QCOMPARE(detCurveSvg(data), svg);
    }

    void curveOfNothingIsAnEmptyGrid() {
        const auto svg = detCurveSvg({.title = "nothing", .genuine = {}, .impostor = {}});
        QVERIFY(svg.find("polyline") == std::string::npos && svg.ends_with("</svg>\n"));
    }

    void groupsFarApartAreADefect() {
        EvaluationReport report;
        Labels labels;
        for (std::uint32_t i = 0; i < 400; ++i) {
            report.names.push_back(std::to_string(i) + ".jpg");
            labels["mask"][report.names.back()] = i < 200 ? "no" : "yes";
            // Without a mask 2 of 200 are refused, with one 60.
            const bool refused = i < 2 || (i >= 200 && i < 260);
            report.comparisons.push_back({.reference = i, .probe = i, .same = true, .score = refused ? 0.1 : 0.9});
        }
        const auto rated = rateGroups(report, labels, 0.5);
        QCOMPARE(rated.groups.size(), std::size_t{2});
        QCOMPARE(rated.groups[0].rates.fnmr, 0.01);
        QCOMPARE(rated.groups[1].rates.fnmr, 0.3);
        QCOMPARE(rated.differentials.size(), std::size_t{1});
        QVERIFY(std::abs(rated.differentials[0].fnmr - 20) < 1e-9);  // 2 errors of 200 count as 3
        QCOMPARE(rated.differentials[0].fmr, 1.0);
        QVERIFY(rated.differentials[0].defect);
    }

    void labelsNeedAHeader() {
        const TempFolder folder;
        const auto file = folder.path(QStringLiteral("groups.csv"));
        folder.write(QStringLiteral("groups.csv"), "file,sex,mask\na.jpg,f,no\n");
        const auto labels = readLabels(file.toStdString());
        QCOMPARE(labels->size(), std::size_t{2});
        QCOMPARE(labels->at("sex").at("a.jpg"), std::string("f"));
        for (const char* const wrong :
             {"", "file\na.jpg\n", "picture,sex\na.jpg,f\n", "file,sex\n", "file,sex\na.jpg\n"}) {
            folder.write(QStringLiteral("groups.csv"), wrong);
            QCOMPARE(readLabels(file.toStdString()).error().code, ErrorCode::PairsDamaged);
        }
    }
};

QTEST_GUILESS_MAIN(TestEvaluationReport)
#include "tst_evaluation_report.moc"
