// SPDX-License-Identifier: Apache-2.0
// `uketsukectl face calibrate` from outside: the real program over labelled pictures.
#include "facematch/engines/calibration_file.h"
#include "tests/support/temp_folder.h"
#include "tests/unit/facematch/face_fixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QProcess>

using testsupport::TempFolder;

namespace {

struct Run {
    int exit;
    QJsonObject json;
};

Run calibrate(const QStringList& options) {
    QProcess program;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("UKETSUKE_MODELS"), QString::fromStdString(face_fixture::models()->string()));
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(CTL_PROGRAM),
                  QStringList{QStringLiteral("--json"), QStringLiteral("face"), QStringLiteral("calibrate")} + options);
    program.waitForFinished(-1);
    return {program.exitCode(), QJsonDocument::fromJson(program.readAllStandardOutput()).object()};
}

QString path(const std::filesystem::path& file) {
    return QString::fromStdString(file.string());
}

}  // namespace

class TestFaceCalibrate : public QObject {
    Q_OBJECT

    static std::filesystem::path faces() { return face_fixture::root() / "../shared/faces"; }

    /// Three pictures each of so many people of the development set, as the pairs and the labels of `--cross`.
    static QStringList someOf(const TempFolder& place, int people) {
        QMap<QString, QStringList> of;
        QFile list(path(faces() / "images.csv"));
        if (!list.open(QIODevice::ReadOnly)) {
            return {};
        }
        for (const QString& line : QString::fromUtf8(list.readAll()).split(QLatin1Char('\n'))) {
            const QStringList cells = line.trimmed().split(QLatin1Char(','));
            if (cells.size() == 2 && cells[0] != QLatin1String("file")) {
                of[cells[1]].append(cells[0]);
            }
        }
        QString pairs = QStringLiteral("gallery,probe,same\n");
        QString labels = QStringLiteral("file,identity\n");
        for (auto person = of.begin(); person != of.end() && people > 0; ++person) {
            if (person->size() >= 3) {
                for (const auto& [one, other] : {std::pair(0, 1), std::pair(0, 2), std::pair(1, 2)}) {
                    pairs += QStringLiteral("%1,%2,1\n").arg(person->at(one), person->at(other));
                }
                for (int picture = 0; picture < 3; ++picture) {
                    labels += QStringLiteral("%1,%2\n").arg(person->at(picture), person.key());
                }
                --people;
            }
        }
        return {QStringLiteral("--pairs"),      place.write(QStringLiteral("pairs.csv"), pairs.toUtf8()),
                QStringLiteral("--identities"), place.write(QStringLiteral("labels.csv"), labels.toUtf8()),
                QStringLiteral("--images"),     path(faces() / "img"),
                QStringLiteral("--cross")};
    }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void aSetThatIsTooSmallIsSaidSoAndNothingIsWritten() {
        REQUIRE_FACE_MODELS();
        const TempFolder place;
        const QString pairs =
            place.write(QStringLiteral("pairs.csv"),
                        "gallery,probe,same\ns07_card.jpg,s07_live1.jpg,1\ns15_card.jpg,s15_live1.jpg,1\n"
                        "s07_card.jpg,s15_live1.jpg,0\n");
        const auto run = calibrate({QStringLiteral("--pairs"), pairs, QStringLiteral("--images"),
                                    path(face_fixture::root() / "resources/people"), QStringLiteral("--out"),
                                    place.path(QStringLiteral("record.json"))});
        QCOMPARE(run.exit, 1);
        QCOMPARE(run.json[QLatin1String("calibrated")].toBool(true), false);
        QCOMPARE(run.json[QLatin1String("verdict")].toString(), QStringLiteral("sample-too-small"));
        const auto has = run.json[QLatin1String("has")].toObject();
        const auto needs = run.json[QLatin1String("needs")].toObject();
        QCOMPARE(has[QLatin1String("genuine")].toInt(), 2);
        QVERIFY(needs[QLatin1String("impostor")].toInt() >= 30000);  // the rule of 3 at 1 in 10,000
        QVERIFY(!QFile::exists(place.path(QStringLiteral("record.json"))));
    }

    void aLabelledSetBecomesARecordThatTheChainReads() {
        REQUIRE_FACE_MODELS();
        if (!std::filesystem::exists(faces() / "pairs.csv")) {
            QSKIP("no development pairs beside the checkout (../shared/faces)");
        }
        const TempFolder place;
        const QString out = place.path(QStringLiteral("record.json"));
        const auto run =
            calibrate(someOf(place, 40) + QStringList{QStringLiteral("--engine"), QStringLiteral("retail-0095"),
                                                      QStringLiteral("--fmr"), QStringLiteral("0.02,0.1"),
                                                      QStringLiteral("--out"), out});
        QCOMPARE(run.exit, 0);
        QCOMPARE(run.json[QLatin1String("engine")].toString(), QStringLiteral("retail-0095"));
        const auto record = facematch::readCalibration(out.toStdString());
        QVERIFY(record.has_value());
        QCOMPARE(record->population, std::string("site"));
        QCOMPARE(record->match.value(), run.json[QLatin1String("match")].toDouble());
        QVERIFY(record->match.value() > record->tryAgain.value());
        QVERIFY(record->match.value() > 0.2 && record->match.value() < 0.6);  // LFW's 1 % lies at 0.3 (spec section 5)
        QCOMPARE(record->parts.size(), std::size_t{1});
        QCOMPARE(record->parts.front().modelSha256.size(), std::size_t{64});
    }

    void ratesThatAreNoneAreRefused() {
        REQUIRE_FACE_MODELS();
        const auto run = calibrate({QStringLiteral("--pairs"), QStringLiteral("x.csv"), QStringLiteral("--images"),
                                    QStringLiteral("."), QStringLiteral("--fmr"), QStringLiteral("0.1,0.01")});
        QCOMPARE(run.exit, 2);
    }
};

QTEST_GUILESS_MAIN(TestFaceCalibrate)
#include "tst_face_calibrate.moc"
