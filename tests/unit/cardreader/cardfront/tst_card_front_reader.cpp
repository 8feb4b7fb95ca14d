// SPDX-License-Identifier: Apache-2.0
#include "cardreader/cardfront/card_front_reader.h"
#include "tests/simulators/card/tray_scene.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>
#include <optional>

using namespace cardfront;
using std::chrono::year;

namespace {

constexpr auto today = year{2026} / 11 / 21;

/// One way a tray camera spoils a picture.
struct Condition {
    const char* name;
    double degrees;
    double blurPx;
    double gain;
    double noise;
    int leastExact;  ///< of the people with a card front, as measured; wrong ones must be none everywhere
};

cv::Mat seenUnder(const cv::Mat& tray, const Condition& condition) {
    cv::Mat picture;
    const cv::Point2f middle(static_cast<float>(tray.cols) / 2, static_cast<float>(tray.rows) / 2);
    cv::warpAffine(tray, picture, cv::getRotationMatrix2D(middle, condition.degrees, 1.0), tray.size(),
                   cv::INTER_LINEAR, cv::BORDER_REPLICATE);
    if (condition.blurPx > 0) {
        cv::GaussianBlur(picture, picture, {}, condition.blurPx);
    }
    picture.convertTo(picture, -1, condition.gain);
    if (condition.noise > 0) {
        cv::Mat noise(picture.size(), CV_16SC3);
        cv::RNG random(20260115);
        random.fill(noise, cv::RNG::NORMAL, 0, condition.noise);
        cv::add(picture, noise, picture, cv::noArray(), CV_8UC3);
    }
    return picture;
}

QByteArray digitsOf(const CodeBReading& reading) {
    const auto view = reading.code.ascii();
    return {reinterpret_cast<const char*>(view.data()), static_cast<qsizetype>(view.size())};
}

}  // namespace

/// Reads the drawn fronts of all people as a tray camera would see them.
class CardFrontReaderTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }
    void everybodysFrontIsReadExactlyOrNotAtAll_data();
    void everybodysFrontIsReadExactlyOrNotAtAll();
    void everyTroubleIsReadExactlyOrNotAtAll_data();
    void everyTroubleIsReadExactlyOrNotAtAll();
    void onlyTheZonesOfCodeBAreLookedAt();
    void shineOnADigitIsRefusedOrSeenThrough();
    void emptyTrayHasNoCard();
    void pictureThatIsNoneIsNamed();
    void pixelsOfAnotherSizeAreRefused();
    void coveredDigitIsRefused();
    void alteredDateIsRefused();
    void backOfAnythingElseIsRefused();

private:
    std::vector<simcard::Person> m_people;
    simcard::FrontRenderer m_renderer;
    std::optional<CardFrontReader> m_reader;
};

void CardFrontReaderTest::initTestCase() {
    for (const auto& person : simcard::loadPeople(UKETSUKE_SOURCE_DIR "/resources/people")) {
        if (person.kind != "phone") {
            m_people.push_back(person);
        }
    }
    QVERIFY(m_people.size() >= 10);
    auto reader = CardFrontReader::open();
    QVERIFY2(reader.has_value(), "Tesseract's jpn and eng data are needed");
    m_reader.emplace(std::move(*reader));
}

void CardFrontReaderTest::everybodysFrontIsReadExactlyOrNotAtAll_data() {
    QTest::addColumn<int>("index");
    for (int i = 0; i < 10; ++i) {
        QTest::addRow("condition %d", i) << i;
    }
}

void CardFrontReaderTest::everybodysFrontIsReadExactlyOrNotAtAll() {
    static constexpr std::array conditions{
        Condition{"as drawn", 0, 0, 1.0, 0, 14},
        Condition{"turned by 3 degrees", 3, 0, 1.0, 0, 14},
        Condition{"turned by -7 degrees", -7, 0, 1.0, 0, 14},
        Condition{"upside down", 180, 0, 1.0, 0, 14},
        Condition{"blurred by 1 px", 0, 1.0, 1.0, 0, 14},
        Condition{"blurred by 2 px", 2, 2.0, 1.0, 0, 14},
        Condition{"dark", 1, 0.6, 0.55, 0, 14},
        Condition{"bright", -1, 0.6, 1.25, 0, 14},
        Condition{"noisy", 1, 0.6, 1.0, 12, 14},
        Condition{"dark, noisy, blurred", 4, 1.2, 0.6, 10, 14},
    };
    QFETCH(int, index);
    const auto& condition = conditions.at(static_cast<std::size_t>(index));
    int exact = 0;
    int wrong = 0;
    for (const auto& person : m_people) {
        const auto reading = m_reader->read(seenUnder(m_renderer.tray(person), condition), today);
        if (reading && digitsOf(*reading) == QByteArray::fromStdString(simcard::verificationCodeB(person))) {
            ++exact;
        } else if (reading) {
            ++wrong;
            qInfo("%s: wrong, confidence %.0f", person.id.c_str(), static_cast<double>(reading->confidence));
        } else {
            qInfo("%s: refused, %s", person.id.c_str(), name(reading.error().code).data());
        }
    }
    qInfo("%s: %d exact, %d wrong, %d refused of %d", condition.name, exact, wrong,
          static_cast<int>(m_people.size()) - exact - wrong, static_cast<int>(m_people.size()));
    QCOMPARE(wrong, 0);
    QVERIFY2(exact >= condition.leastExact, qPrintable(QStringLiteral("%1 exact").arg(exact)));
}

void CardFrontReaderTest::everyTroubleIsReadExactlyOrNotAtAll_data() {
    QTest::addColumn<int>("trouble");
    QTest::addColumn<int>("leastExact");  // of twelve, as measured
    for (const auto& [trouble, least] :
         {std::pair(simcard::Trouble::Typeface, 11), std::pair(simcard::Trouble::Light, 11),
          std::pair(simcard::Trouble::Turn, 10), std::pair(simcard::Trouble::Glare, 9),
          std::pair(simcard::Trouble::Sleeve, 10), std::pair(simcard::Trouble::Everything, 5)}) {
        QTest::addRow("%s", simcard::name(trouble)) << static_cast<int>(trouble) << least;
    }
}

void CardFrontReaderTest::everyTroubleIsReadExactlyOrNotAtAll() {
    QFETCH(int, trouble);
    QFETCH(int, leastExact);
    cv::RNG random(20261121 + static_cast<std::uint64_t>(trouble));
    int exact = 0;
    for (int i = 0; i < 12; ++i) {
        const auto scene = simcard::sceneWith(static_cast<simcard::Trouble>(trouble), random);
        const auto holder =
            simcard::holderLike(m_people.at(static_cast<std::size_t>(i) % m_people.size()), 2026, random);
        const auto front = simcard::FrontRenderer(scene.typeface).front(holder);
        const auto reading = m_reader->read(simcard::photographed(front, scene), today);
        if (reading) {
            QCOMPARE(digitsOf(*reading), QByteArray::fromStdString(simcard::verificationCodeB(holder)));
            QVERIFY(reading->confidence >= CardFrontReader::kLeastConfidence);
            ++exact;
        }
    }
    QVERIFY2(exact >= leastExact, qPrintable(QStringLiteral("%1 of 12 exact").arg(exact)));
}

/// Whatever else is printed on the card has no part in it: it is painted over here.
void CardFrontReaderTest::onlyTheZonesOfCodeBAreLookedAt() {
    const auto& person = m_people.front();
    const auto front = m_renderer.front(person);
    cv::Mat bare(front.size(), front.type(), cv::Scalar(240, 238, 240));
    for (const auto& zone : {cv::Rect(436, 232, 430, 66), cv::Rect(436, 368, 520, 66), cv::Rect(222, 558, 116, 54)}) {
        front(zone).copyTo(bare(zone));
    }
    const auto reading = m_reader->read(simcard::photographed(bare, {}), today);
    QVERIFY(reading);
    QCOMPARE(digitsOf(*reading), QByteArray::fromStdString(simcard::verificationCodeB(person)));
}

/// A lamp mirrored on the security code takes strokes away: what is left of an 8 may look like a 3.
void CardFrontReaderTest::shineOnADigitIsRefusedOrSeenThrough() {
    const auto& person = m_people.front();
    const auto front = m_renderer.front(person);
    for (int i = 0; i < 12; ++i) {
        simcard::TrayScene scene;
        scene.glare = 1;
        scene.glareAt = {0.22 + 0.01 * i, 0.91};
        scene.glareWidth = 0.02;
        const auto reading = m_reader->read(simcard::photographed(front, scene), today);
        if (reading) {
            QCOMPARE(digitsOf(*reading), QByteArray::fromStdString(simcard::verificationCodeB(person)));
        }
    }
}

void CardFrontReaderTest::emptyTrayHasNoCard() {
    const auto reading = m_reader->read(cv::Mat(800, 1280, CV_8UC3, cv::Scalar(58, 52, 50)), today);
    QVERIFY(!reading);
    QCOMPARE(reading.error().code, ErrorCode::CardNotFound);
}

void CardFrontReaderTest::pictureThatIsNoneIsNamed() {
    QTemporaryDir folder;
    const auto nowhere = m_reader->readFile(folder.filePath(QStringLiteral("front.png")).toStdString(), today);
    QVERIFY(!nowhere);
    QCOMPARE(nowhere.error().code, ErrorCode::PictureMissing);
    const auto floating = m_reader->read(cv::Mat::zeros(800, 1280, CV_32FC3), today);
    QVERIFY(!floating);
    QCOMPARE(floating.error().code, ErrorCode::PictureMissing);
    QVERIFY(cv::imwrite(folder.filePath(QStringLiteral("front.png")).toStdString(), m_renderer.tray(m_people.front())));
    QVERIFY(m_reader->readFile(folder.filePath(QStringLiteral("front.png")).toStdString(), today));
}

void CardFrontReaderTest::pixelsOfAnotherSizeAreRefused() {
    const cv::Mat tray = m_renderer.tray(m_people.front());
    const std::span<std::uint8_t> pixels(tray.data, tray.total() * 3);
    QVERIFY(m_reader->readPixels(pixels, tray.cols, tray.rows, today));
    for (const auto& [width, height] : {std::pair{tray.cols, tray.rows + 1}, std::pair{0, 0}, std::pair{-1, -1}}) {
        const auto reading = m_reader->readPixels(pixels, width, height, today);
        QVERIFY(!reading);
        QCOMPARE(reading.error().code, ErrorCode::PictureMissing);
    }
}

void CardFrontReaderTest::coveredDigitIsRefused() {
    auto picture = m_renderer.tray(m_people.front());
    cv::rectangle(picture, cv::Rect(368, 640, 22, 40), cv::Scalar(238, 240, 236), cv::FILLED);  // first security digit
    const auto reading = m_reader->read(picture, today);
    QVERIFY(!reading);
    QCOMPARE(reading.error().code, ErrorCode::Unreadable);
}

void CardFrontReaderTest::alteredDateIsRefused() {
    auto person = m_people.front();
    person.cardExpires = "2031-03-09";  // no birthday
    const auto reading = m_reader->read(m_renderer.tray(person), today);
    QVERIFY(!reading);
    QCOMPARE(reading.error().code, ErrorCode::Implausible);
}

void CardFrontReaderTest::backOfAnythingElseIsRefused() {
    auto picture = cv::Mat(800, 1280, CV_8UC3, cv::Scalar(58, 52, 50));
    cv::rectangle(picture, cv::Rect(134, 81, 1011, 638), cv::Scalar(230, 230, 230), cv::FILLED);
    const auto reading = m_reader->read(picture, today);
    QVERIFY(!reading);
    QCOMPARE(reading.error().code, ErrorCode::Unreadable);
}

QTEST_GUILESS_MAIN(CardFrontReaderTest)
#include "tst_card_front_reader.moc"
