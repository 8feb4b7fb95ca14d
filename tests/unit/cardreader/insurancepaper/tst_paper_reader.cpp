// SPDX-License-Identifier: Apache-2.0
#include "cardreader/insurancepaper/paper_page.h"
#include "cardreader/insurancepaper/paper_reader.h"
#include "tests/simulators/paper/certificate_paper.h"

#include <QRegularExpression>
#include <QTest>

using namespace insurancepaper;
using simpaper::drawn;
using simpaper::Form;
using simpaper::heldUp;

namespace {

std::vector<simpaper::Certificate> all() {
    return simpaper::loadCertificates(UKETSUKE_SOURCE_DIR "/resources/people/people.json");
}

cv::Mat moved(const cv::Mat& picture, cv::Point by) {
    cv::Mat away(picture.size(), picture.type(), cv::Scalar(58, 52, 50));
    const cv::Rect whole({0, 0}, picture.size());
    const cv::Rect to = whole & (whole + by);
    picture(to - by).copyTo(away(to));
    return away;
}

}  // namespace

/// What is read, and counted, over many pictures: tests/unit/app/session/tst_paper_read.
class PaperReaderTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }
    void readsACardHeldUpsideDown();
    void keepsNothingOfTwelveDigits_data();
    void keepsNothingOfTwelveDigits();
    void saysHowToHoldThePaper();

private:
    std::optional<PaperReader> m_reader;
};

void PaperReaderTest::initTestCase() {
    m_reader = PaperReader::open();
    QVERIFY2(m_reader, "install tesseract-ocr and tesseract-ocr-jpn");
}

void PaperReaderTest::readsACardHeldUpsideDown() {
    const auto reading = m_reader->read(heldUp(drawn(all().at(0), Form::Card), {.upsideDown = true}));
    QCOMPARE(reading.sight, Sight::Good);
    const auto& insurer = reading.values.at(static_cast<std::size_t>(PaperField::Insurer));
    QVERIFY(insurer && insurer->view() == "06139992");
}

void PaperReaderTest::keepsNothingOfTwelveDigits_data() {
    QTest::addColumn<QString>("line");
    QTest::newRow("in groups") << QStringLiteral("1234 5678 9018");
    QTest::newRow("wide") << QStringLiteral("１２３４　５６７８　９０１８");
}

void PaperReaderTest::keepsNothingOfTwelveDigits() {
    QFETCH(QString, line);
    auto certificate = all().at(0);
    certificate.twelveDigits = line.toStdString();
    const auto reading = m_reader->read(heldUp(drawn(certificate, Form::Card), {}));
    QVERIFY(reading.refused);
    QVERIFY(!reading.hasValues());
}

void PaperReaderTest::saysHowToHoldThePaper() {
    const auto good = heldUp(drawn(all().at(0), Form::Card), {});
    QCOMPARE(findPaper(good).sight, Sight::Good);
    QCOMPARE(findPaper(cv::Mat(800, 1280, CV_8UC3, cv::Scalar(58, 52, 50))).sight, Sight::Nothing);
    QCOMPARE(findPaper(moved(good, {-300, 0})).sight, Sight::CutLeft);
    QCOMPARE(findPaper(moved(good, {300, 0})).sight, Sight::CutRight);
    QCOMPARE(findPaper(moved(good, {0, -200})).sight, Sight::CutTop);
    QCOMPARE(findPaper(moved(good, {0, 200})).sight, Sight::CutBottom);
    QCOMPARE(findPaper(heldUp(drawn(all().at(0), Form::Card), {.scale = 0.5})).sight, Sight::TooFar);
    QCOMPARE(findPaper(heldUp(drawn(all().at(0), Form::Card), {.blurPx = 9})).sight, Sight::Blurred);
}

QTEST_GUILESS_MAIN(PaperReaderTest)
#include "tst_paper_reader.moc"
