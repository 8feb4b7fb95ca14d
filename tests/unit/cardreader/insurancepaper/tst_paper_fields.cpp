// SPDX-License-Identifier: Apache-2.0
#include "cardreader/insurancepaper/paper_tally.h"

#include <QRegularExpression>
#include <QTest>

using namespace insurancepaper;
using cardfront::Glyph;

namespace {

std::vector<Glyph> row(std::u32string_view text, float confidence = 99) {
    std::vector<Glyph> glyphs;
    for (const char32_t character : text) {
        glyphs.push_back({.character = character, .confidence = confidence});
    }
    return glyphs;
}

QByteArray value(std::u32string_view text, PaperField field) {
    const auto found = valueIn(row(text), field);
    return found ? QByteArray(found->view().data(), static_cast<qsizetype>(found->view().size())) : QByteArray();
}

}  // namespace

class PaperFieldsTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }
    void findsEveryLabelOfARow();
    void leavesNumbersOfOthersAlone();
    void leavesACombinedHeadingAlone();
    void stopsAtTwelveDigits();
    void takesOnlyWhatAFieldCanBe();
    void readsDatesAsPrinted();
    void countsOnlyWhatTwoPicturesSay();
};

void PaperFieldsTest::findsEveryLabelOfARow() {
    const auto glyphs = row(U"記号123番号4567（枝番）01");
    const auto found = findingsIn(glyphs);
    QCOMPARE(found.fields.size(), 3U);
    QCOMPARE(found.fields[0].field, PaperField::Symbol);
    QCOMPARE(found.fields[0].next, std::optional<std::size_t>(5));
    QCOMPARE(found.fields[1].field, PaperField::Number);
    QCOMPARE(found.fields[1].next, std::optional<std::size_t>(11));  // the bracket belongs to the label
    QCOMPARE(found.fields[2].field, PaperField::Branch);
    QVERIFY(found.fields[2].bracketed && !found.fields[2].next);
    QVERIFY(!found.refused);
    QCOMPARE(findingsIn(row(U"保険者番号06139992")).fields.at(0).field, PaperField::Insurer);
    QCOMPARE(findingsIn(row(U"生年月日昭和55年2月17日")).fields.at(0).field, PaperField::Birthdate);
    QVERIFY(!findingsIn(row(U"記号123", 20)).anyLabel);  // a label that nobody is sure of is none
}

void PaperFieldsTest::leavesNumbersOfOthersAlone() {
    QVERIFY(findingsIn(row(U"者番号1234567")).fields.empty());
    QVERIFY(findingsIn(row(U"年月日平成3年3月4日")).fields.empty());
}

void PaperFieldsTest::leavesACombinedHeadingAlone() {
    const auto found = findingsIn(row(U"記号・番号12-34・567"));
    QVERIFY(found.anyLabel);
    QVERIFY(found.fields.empty());
    QVERIFY(findingsIn(row(U"記号番号1234")).fields.empty());
}

void PaperFieldsTest::stopsAtTwelveDigits() {
    QVERIFY(findingsIn(row(U"123456789012")).refused);
    QVERIFY(findingsIn(row(U"番号1234-5678-9012")).refused);
    QVERIFY(findingsIn(row(U"個人番号")).refused);
    QVERIFY(!findingsIn(row(U"12345678901")).refused);
    QVERIFY(!findingsIn(row(U"記号12345678番号12345678")).refused);
}

void PaperFieldsTest::takesOnlyWhatAFieldCanBe() {
    QCOMPARE(value(U"06139992", PaperField::Insurer), QByteArray("06139992"));
    QCOMPARE(value(U"139998", PaperField::Insurer), QByteArray("139998"));
    QVERIFY(value(U"0613999", PaperField::Insurer).isEmpty());
    QCOMPARE(value(U"12-34", PaperField::Symbol), QByteArray("12-34"));
    QVERIFY(value(U"12-34", PaperField::Branch).isEmpty());
    QVERIFY(value(U"123456789", PaperField::Number).isEmpty());  // part of something longer
    QVERIFY(value(U"12月", PaperField::Number).isEmpty());
    QVERIFY(value(U"-", PaperField::Symbol).isEmpty());
}

void PaperFieldsTest::readsDatesAsPrinted() {
    const auto era = dateIn(row(U"昭和55年2月17日"));
    QVERIFY(era && era->era == cardfront::Era::Showa && era->year == 55 && era->month == 2 && era->day == 17);
    const auto first = dateIn(row(U"令和元年5月1日"));
    QVERIFY(first && first->year == 1);
    const auto western = dateIn(row(U"1987年11月30日"));
    QVERIFY(western && western->era == cardfront::Era::Gregorian && western->year == 1987);
    for (const auto* const other : {U"55年2月17日", U"昭和55年2月", U"昭和55年2月17日1", U"和55年2月17日"}) {
        QVERIFY(!dateIn(row(other)));
    }
}

void PaperFieldsTest::countsOnlyWhatTwoPicturesSay() {
    const auto picture = [](const char32_t* number, const char32_t* branch) {
        PaperReading reading;
        reading.values.at(2) = valueIn(row(number), PaperField::Number);
        reading.values.at(3) = valueIn(row(branch), PaperField::Branch);
        return reading;
    };
    PaperTally tally;
    tally.add({});
    tally.add(picture(U"4567", U"01"));
    QVERIFY(!tally.isDone() && !tally.certain().hasValues());
    tally.add(picture(U"4567", U"07"));
    QVERIFY(!tally.isDone());
    tally.add(picture(U"4567", U"01"));
    QVERIFY(tally.isDone());
    QVERIFY(tally.certain().values.at(2) && tally.certain().values.at(2)->view() == "4567");
    QVERIFY(!tally.certain().values.at(3));  // contradicted once is open for good
    tally.wipe();
    QVERIFY(!tally.certain().hasValues());
}

QTEST_GUILESS_MAIN(PaperFieldsTest)
#include "tst_paper_fields.moc"
