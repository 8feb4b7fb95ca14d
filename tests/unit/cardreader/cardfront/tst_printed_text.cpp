// SPDX-License-Identifier: Apache-2.0
#include "cardreader/cardfront/error.h"
#include "cardreader/cardfront/printed_text.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace cardfront;
using std::chrono::year;

namespace {

constexpr auto today = year{2026} / 11 / 21;

Line lineOf(const QString& text, float confidence = 95) {
    Line line;
    for (const auto character : text) {
        line.append({character.unicode(), confidence});
    }
    return line;
}

PrintedDate date(Era era, int years, unsigned month, unsigned day) {
    return {era, years, month, day, 100};
}

}  // namespace

/// The pure part of reading a card's front: what a line says, what is possible, what becomes of it.
class PrintedTextTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void birthDatesAreFoundInTheirEra_data();
    void birthDatesAreFoundInTheirEra();
    void expiryIsFoundBeforeItsWords();
    void securityIsExactlyFourDigits();
    void leastConfidenceOfTheDateCounts();
    void onlyPossibleDatesPass_data();
    void onlyPossibleDatesPass();
    void codeHasTheOrderOfTheCard();
    void everyErrorHasItsOwnName();
};

void PrintedTextTest::birthDatesAreFoundInTheirEra_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("showa") << u"昭和55年2月17日生"_qs << u"1980-2-17"_qs;
    QTest::newRow("heisei first year") << u"平成元年1月20日生"_qs << u"1989-1-20"_qs;
    QTest::newRow("reiwa") << u"令和8年5月2日生"_qs << u"2026-5-2"_qs;
    QTest::newRow("taisho") << u"大正15年12月24日生"_qs << u"1926-12-24"_qs;
    QTest::newRow("gregorian") << u"1987年11月30日生"_qs << u"1987-11-30"_qs;
    QTest::newRow("noise before the era") << u"生昭和9年10月5日生"_qs << u"1934-10-5"_qs;
    QTest::newRow("last day of showa") << u"昭和64年1月7日生"_qs << u"1989-1-7"_qs;
    QTest::newRow("after showa") << u"昭和64年1月8日生"_qs << QString();
    QTest::newRow("era name lost") << u"55年2月17日生"_qs << QString();
    QTest::newRow("era year lost its digits") << u"昭和年2月17日生"_qs << QString();
    QTest::newRow("third digit in the month") << u"昭和55年211月7日生"_qs << QString();
    QTest::newRow("no such day") << u"平成3年2月30日生"_qs << QString();
    QTest::newRow("end lost") << u"昭和55年2月17日"_qs << QString();
    QTest::newRow("empty") << QString() << QString();
}

void PrintedTextTest::birthDatesAreFoundInTheirEra() {
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const auto found = birthIn(lineOf(text));
    const auto day = found ? found->calendarDay() : std::nullopt;
    QCOMPARE(day.has_value(), !expected.isEmpty());
    if (day) {
        QCOMPARE(QStringLiteral("%1-%2-%3")
                     .arg(static_cast<int>(day->year()))
                     .arg(static_cast<unsigned>(day->month()))
                     .arg(static_cast<unsigned>(day->day())),
                 expected);
    }
}

void PrintedTextTest::expiryIsFoundBeforeItsWords() {
    const auto found = expiryIn(lineOf(u"2035年2月17日まで有効"_qs));
    QVERIFY(found && found->sameAs(date(Era::Gregorian, 2035, 2, 17)));
    QVERIFY(!expiryIn(lineOf(u"2035年2月17日生"_qs)));
    QVERIFY(!expiryIn(lineOf(u"12035年2月17日まで"_qs)));
    QVERIFY(!expiryIn(lineOf(u"205年2月17日まで"_qs)));
}

void PrintedTextTest::securityIsExactlyFourDigits() {
    QVERIFY(securityIn(lineOf(u"2285"_qs)));
    QVERIFY(!securityIn(lineOf(u"228"_qs)));
    QVERIFY(!securityIn(lineOf(u"22855"_qs)));
    QVERIFY(!securityIn(lineOf(u"22日5"_qs)));
}

void PrintedTextTest::leastConfidenceOfTheDateCounts() {
    Line line;
    for (const auto character : u"昭和55年2月17日生"_qs) {
        line.append({character.unicode(), character == u'7' ? 61.0F : 99.0F});
    }
    const auto found = birthIn(line);
    QVERIFY(found);
    QCOMPARE(found->confidence, 61.0F);
}

void PrintedTextTest::onlyPossibleDatesPass_data() {
    QTest::addColumn<int>("era");
    QTest::addColumn<QList<int>>("birth");
    QTest::addColumn<QList<int>>("expiry");
    QTest::addColumn<bool>("possible");
    const auto row = [](const char* title, Era era, QList<int> birth, QList<int> expiry, bool possible) {
        QTest::newRow(title) << static_cast<int>(era) << birth << expiry << possible;
    };
    row("ordinary", Era::Showa, {55, 2, 17}, {2035, 2, 17}, true);
    row("expired card", Era::Showa, {55, 2, 17}, {2025, 2, 17}, true);
    row("not a birthday", Era::Showa, {55, 2, 17}, {2035, 2, 11}, false);
    row("foreign resident", Era::Gregorian, {1987, 11, 30}, {2029, 6, 18}, true);
    row("leap day", Era::Heisei, {12, 2, 29}, {2030, 2, 28}, true);
    row("too far", Era::Showa, {55, 2, 17}, {2037, 2, 17}, false);
    row("before the first card", Era::Showa, {55, 2, 17}, {2015, 2, 17}, false);
    row("born tomorrow", Era::Reiwa, {8, 11, 22}, {2031, 11, 22}, false);
    row("too old", Era::Gregorian, {1890, 5, 5}, {2030, 5, 5}, false);
    row("adult", Era::Heisei, {20, 6, 11}, {2036, 6, 11}, true);
    row("adult, fewer than ten birthdays", Era::Heisei, {20, 6, 11}, {2034, 6, 11}, false);
    row("minor", Era::Heisei, {25, 4, 18}, {2029, 4, 18}, true);
    row("minor, more than five birthdays", Era::Heisei, {25, 4, 18}, {2034, 4, 18}, false);
    row("of age at 20 then", Era::Heisei, {14, 3, 1}, {2026, 3, 1}, true);
    row("of age at 18 now", Era::Heisei, {17, 5, 1}, {2028, 5, 1}, false);
    row("infant", Era::Reiwa, {8, 5, 2}, {2031, 5, 2}, true);
    row("adult before the first card", Era::Showa, {55, 2, 17}, {2024, 2, 17}, false);
    row("month 13", Era::Heisei, {3, 13, 4}, {2031, 13, 4}, false);
}

void PrintedTextTest::onlyPossibleDatesPass() {
    QFETCH(int, era);
    QFETCH(QList<int>, birth);
    QFETCH(QList<int>, expiry);
    QFETCH(bool, possible);
    const auto made = [](Era in, const QList<int>& parts) {
        return date(in, parts[0], static_cast<unsigned>(parts[1]), static_cast<unsigned>(parts[2]));
    };
    QCOMPARE(plausible(made(static_cast<Era>(era), birth), made(Era::Gregorian, expiry), today), possible);
}

void PrintedTextTest::codeHasTheOrderOfTheCard() {
    const auto security = securityIn(lineOf(u"2285"_qs));
    const auto code = codeB(date(Era::Showa, 55, 2, 17), date(Era::Gregorian, 2035, 2, 17), *security);
    const auto view = code.ascii();
    QCOMPARE(QByteArray(reinterpret_cast<const char*>(view.data()), static_cast<qsizetype>(view.size())),
             QByteArray("55021720352285"));
    const auto foreign = codeB(date(Era::Gregorian, 1987, 11, 30), date(Era::Gregorian, 2029, 6, 18), *security);
    QCOMPARE(foreign.ascii()[0], std::uint8_t{'8'});
    QCOMPARE(foreign.ascii()[1], std::uint8_t{'7'});
}

void PrintedTextTest::everyErrorHasItsOwnName() {
    QSet<QByteArray> names;
    for (const auto code : allErrorCodes()) {
        names.insert(QByteArray(name(code).data(), static_cast<qsizetype>(name(code).size())));
    }
    QCOMPARE(static_cast<std::size_t>(names.size()), allErrorCodes().size());
}

QTEST_GUILESS_MAIN(PrintedTextTest)
#include "tst_printed_text.moc"
