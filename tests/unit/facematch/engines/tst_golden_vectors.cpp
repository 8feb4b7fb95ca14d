// SPDX-License-Identifier: Apache-2.0
#include "facematch/engines/attack_network.h"
#include "facematch/engines/face_chain.h"
#include "facematch/engines/face_detector.h"
#include "facematch/engines/landmark_network.h"
#include "facematch/engines/mat_view.h"
#include "facematch/engines/network.h"
#include "tests/unit/facematch/face_fixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <cmath>

using namespace facematch;

/// What every network of the product gives for a synthetic person's pictures, through our own preprocessing, beside
/// golden/networks.json: another model, another OpenCV or dlib, another colour order, scaling or alignment shows here
/// though it would "work", only worse (spec/face-matching.md section 12). A golden vector that is to change: run this
/// and take the line it prints, after having found out why.
class TestGoldenVectors : public QObject {
    Q_OBJECT

    using Numbers = std::vector<double>;
    static constexpr double tolerance = 1e-4;  // of a number over 1: relative
    static constexpr std::size_t shown = 16;   // the first numbers; the length and the norm stand for the others
    static constexpr auto person = "s07_live1.jpg";

    // Points and box are given, so that each network is held alone.
    static Face face() {
        return {.box = {157, 122, 165, 190},
                .landmarks = {{{203, 193}, {265, 195}, {226, 229}, {206, 257}, {261, 258}}},
                .score = 1};
    }

    static QJsonObject golden() {
        QFile file(QStringLiteral(UKETSUKE_SOURCE_DIR "/tests/unit/facematch/engines/golden/networks.json"));
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    }

    /// Length, norm, and the first numbers.
    static Numbers summary(const Numbers& values) {
        double squares = 0;
        for (const double value : values) {
            squares += value * value;
        }
        Numbers result{static_cast<double>(values.size()), std::sqrt(squares)};
        result.insert(result.end(), values.begin(),
                      values.begin() + static_cast<std::ptrdiff_t>(std::min(values.size(), shown)));
        return result;
    }

    static void add(Numbers& values, std::span<const Point> points) {
        for (const Point& point : points) {
            values.insert(values.end(), {point.x, point.y});
        }
    }

    static Numbers detection(FaceDetector& detector, const Frame& frame) {
        Numbers values;
        for (const Face& found : detector.detect(frame)) {
            values.insert(values.end(), {found.box.x, found.box.y, found.box.width, found.box.height, found.score});
            add(values, found.landmarks);
        }
        return values;
    }

    static Numbers points(const Frame& frame) {
        Numbers values;
        add(values, LandmarkNetwork::load(face_fixture::store())->find(frame, face().box).value());
        return values;
    }

    /// One network's logits on the whole picture, and both networks' mean on crops: there a change of either shows.
    static Numbers attack(const std::string& model, const Frame& frame) {
        auto network = loadNetwork(face_fixture::store(), model);
        auto both = AttackNetwork::load(face_fixture::store());
        if (!network || !both) {
            return {};
        }
        const auto logits = run(*network, matView(frame), 80, false).value();
        const auto view = logits.view();
        Numbers values(view.begin(), view.end());
        for (const Box& box : {Box{157, 122, 165, 190}, Box{60, 200, 90, 90}, Box{250, 20, 60, 80}}) {
            values.push_back(both->liveness(frame, box).value());
        }
        return values;
    }

    /// @return nothing where no engine of the product runs the model
    static Numbers embedding(const std::string& engine, const Frame& frame, const Face& where) {
        auto chain = FaceChain::open(face_fixture::store(), {.engine = engine});
        if (!chain || chain->engine() != engine) {
            return {};
        }
        const FaceTemplate made = chain->embed(frame, where).value();
        const auto values = made.front().values.view();
        return {values.begin(), values.end()};
    }

    static Numbers outputOf(const std::string& network, const Frame& frame, const Face& where) {
        if (network == "yunet") {
            return detection(**makeYuNetDetector(face_fixture::store()), frame);
        }
        if (network == "retail-0009") {
            return points(frame);
        }
        return network.starts_with("minifasnet") ? attack(network, frame) : embedding(network, frame, where);
    }

    static double largestDifference(const Numbers& a, const QJsonArray& b) {
        if (static_cast<qsizetype>(a.size()) != b.size()) {
            return std::numeric_limits<double>::infinity();
        }
        double largest = 0;
        for (std::size_t i = 0; i < a.size(); ++i) {
            const double wanted = b.at(static_cast<qsizetype>(i)).toDouble();
            largest = std::max(largest, std::abs(a[i] - wanted) / std::max(1.0, std::abs(wanted)));
        }
        return largest;
    }

    static QByteArray asLine(const std::string& network, const Numbers& values) {
        QByteArray line = '"' + QByteArray::fromStdString(network) + "\": [";
        for (const double value : values) {
            line += (line.endsWith('[') ? "" : ", ") + QByteArray::number(value, 'g', 8);
        }
        return line + ']';
    }

    static Frame swappedColours(const Frame& frame) {
        Frame swapped = frame.clone();
        auto pixels = swapped.pixels();
        for (std::size_t i = 0; i + 2 < pixels.size(); i += Frame::channels) {
            std::swap(pixels[i], pixels[i + 2]);
        }
        return swapped;
    }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(".?")); }

    /// Needs no file from anywhere.
    void dlibsOwnDetectorGivesItsVector() {
        const Frame frame = face_fixture::picture(person);
        const Numbers values = summary(detection(*makeHogDetector(), frame));
        const double difference = largestDifference(values, golden().value(QStringLiteral("hog")).toArray());
        QVERIFY2(difference <= tolerance, "now: " + asLine("hog", values));
    }

    void everyInstalledNetworkGivesItsVector_data() {
        REQUIRE_FACE_MODELS();
        QTest::addColumn<std::string>("network");
        const ModelStore store = face_fixture::store();
        for (const ModelStatus& status : store.models()) {
            if (status.state == ModelState::Present) {
                QTest::newRow(status.model.name.c_str()) << status.model.name;
            }
        }
    }

    void everyInstalledNetworkGivesItsVector() {
        REQUIRE_FACE_MODELS();
        QFETCH(std::string, network);
        const Frame frame = face_fixture::picture(person);
        const Numbers values = outputOf(network, frame, face());
        if (values.empty()) {
            QSKIP("installed, but no engine of the product runs it");
        }
        const QByteArray now = asLine(network, summary(values));
        const QJsonArray wanted = golden().value(QString::fromStdString(network)).toArray();
        const double difference = largestDifference(summary(values), wanted);
        QVERIFY2(difference <= tolerance,
                 "differs by " + QByteArray::number(difference) + " from golden/networks.json; now: " + now);
        qInfo("%s: %zu numbers, largest difference %.2g", network.c_str(), values.size(), difference);

        // The vector would be worth nothing if it did not see the mistakes that it is there for.
        QVERIFY(largestDifference(summary(outputOf(network, swappedColours(frame), face())), wanted) > 10 * tolerance);
        if (face_fixture::store().find(network)->model.role == "engine") {
            Face shifted = face();
            shifted.landmarks.front().x += 1;
            QVERIFY(largestDifference(summary(outputOf(network, frame, shifted)), wanted) > 10 * tolerance);
        }
    }
};

QTEST_GUILESS_MAIN(TestGoldenVectors)
#include "tst_golden_vectors.moc"
