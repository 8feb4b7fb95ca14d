// SPDX-License-Identifier: Apache-2.0
#include "app/eligibility/era_date.h"
#include "app/eligibility/kana_width.h"
#include "app/eligibility/law_numbers.h"
#include "app/eligibility/number_rules.h"

#include <QRegularExpression>
#include <QTest>

#include <random>

using namespace eligibility;

class TestNumberTables : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void everyWrongDigitIsNoticedAndEverySwapButNineAndNought_data() {
        QTest::addColumn<int>("length");
        QTest::newRow("NHI insurer, 6") << 6;
        QTest::newRow("recipient, 7") << 7;
        QTest::newRow("insurer or payer, 8") << 8;
        QTest::newRow("institution, 10") << 10;
    }

    /// Counted, not assumed: what the check digit catches and what it cannot.
    void everyWrongDigitIsNoticedAndEverySwapButNineAndNought() {
        QFETCH(int, length);
        std::mt19937 random(20261121);  // a fixed sequence: the same numbers every time
        std::uniform_int_distribution<int> digit(0, 9);
        int singleErrors = 0;
        int swaps = 0;
        int swapsMissed = 0;
        int nineAndNought = 0;
        for (int n = 0; n < 2000; ++n) {
            QString number;
            for (int i = 1; i < length; ++i) {
                number += QString::number(digit(random));
            }
            number += QString::number(checkDigit(number));
            QVERIFY(checkDigitFits(number));
            for (int at = 0; at < length; ++at) {
                for (char16_t other = u'0'; other <= u'9'; ++other) {
                    QString wrong = number;
                    wrong[at] = QChar(other);
                    singleErrors += wrong != number ? 1 : 0;
                    QCOMPARE(checkDigitFits(wrong), wrong == number);
                }
                if (at + 1 < length && number[at] != number[at + 1]) {
                    QString swapped = number;
                    std::swap(swapped[at], swapped[at + 1]);
                    ++swaps;
                    swapsMissed += checkDigitFits(swapped) ? 1 : 0;
                    const QString pair = number.mid(at, 2);
                    nineAndNought += pair == QStringLiteral("09") || pair == QStringLiteral("90") ? 1 : 0;
                }
            }
        }
        QCOMPARE(singleErrors, 2000 * length * 9);
        QVERIFY(swaps > 2000);
        QVERIFY(swapsMissed > 0);
        QCOMPARE(swapsMissed, nineAndNought);
    }

    void payersAreBilledInTheOrderOfTheTable() {
        // Row by row as eligibility-messages §6.3 prints it.
        const QStringList order =
            QStringLiteral("13 14 18 29 30 10 11 20 21 15 16 24 22 28 17 79 19 23 52 54 51 38 53 66 62 25 12")
                .split(u' ');
        for (qsizetype i = 0; i < order.size(); ++i) {
            QCOMPARE(billingPriority(order[i]), static_cast<int>(i));
        }
        QVERIFY(billingPriority(u"80") > billingPriority(u"12"));
        QVERIFY(billingPriority(u"99") > billingPriority(u"80"));  // outside every list: after all that is known
        QVERIFY(billingPriority(u"06") < billingPriority(u"13"));
        QCOMPARE(inBillingOrder({QStringLiteral("88139991"), QStringLiteral("12139994"), QStringLiteral("54016027")}),
                 (QStringList{QStringLiteral("54016027"), QStringLiteral("12139994"), QStringLiteral("88139991")}));
        QCOMPARE(lawOf(u"39")->name.toString(), QStringLiteral("後期高齢者"));
        QVERIFY(lawOf(u"99") == nullptr);
        QSet<QString> codes;
        for (const Law& law : allLaws()) {
            codes.insert(law.code.toString());
        }
        QCOMPARE(codes.size(), qsizetype(allLaws().size()));
    }

    void numbersAreTakenApart() {
        const auto employee = payerParts(u"06139992").value();
        QCOMPARE(employee.law, QStringLiteral("06"));
        QCOMPARE(prefectureName(employee.prefecture), QStringLiteral("東京"));
        QCOMPARE(employee.body, QStringLiteral("999"));
        const auto town = payerParts(u"  138057").value();
        QVERIFY(town.law.isEmpty() && !town.isSociety);
        const QString society = QStringLiteral("13301");
        QVERIFY(payerParts(QString(society + QString::number(checkDigit(society))))->isSociety);
        QVERIFY(!payerParts(u"06139993").has_value());
        const QString nowhere = QStringLiteral("0648999");
        QVERIFY(!payerParts(QString(nowhere + QString::number(checkDigit(nowhere)))).has_value());
        QVERIFY(isPayerNumber(u"12139994") && isPayerNumber(u"19113760"));
        QVERIFY(!isPayerNumber(u"06139992") && !isPayerNumber(u"138057"));
        QVERIFY(isRecipientNumber(u"1234566") && isRecipientNumber(u"9999996"));
        QVERIFY(!isRecipientNumber(u"1234567") && !isRecipientNumber(u"12345"));
        QCOMPARE(prefectureName(u"01"), QStringLiteral("北海道"));
        QCOMPARE(prefectureName(u"47"), QStringLiteral("沖縄"));
        QVERIFY(prefectureName(u"00").isEmpty() && prefectureName(u"48").isEmpty() && prefectureName(u"1").isEmpty());
    }

    void branchesAndReferenceNumbers() {
        QCOMPARE(branchOnWire(u"1"), QStringLiteral("01"));
        QCOMPARE(branchOnWire(u"０２"), QStringLiteral("02"));
        QVERIFY(branchOnWire(u"  ").isEmpty());  // never an invented 00
        QCOMPARE(branchOnWire(u"A1"), QStringLiteral("A1"));
        QCOMPARE(branchOnWire(u"123"), QStringLiteral("123"));
        QVERIFY(isReferenceNumber(u"SYN-KARTE-000101"));
        QVERIFY(isReferenceNumber(QString(50, u'9')));
        QVERIFY(!isReferenceNumber(QString(51, u'9')));
        QVERIFY(!isReferenceNumber(u"") && !isReferenceNumber(u" 1") && !isReferenceNumber(u"1\n2"));
    }

    void erasBeginOnTheirFirstDay_data() {
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("dayBefore");
        QTest::newRow("Taisho") << QDate(1912, 7, 30) << QStringLiteral("大正元年7月30日")
                                << QStringLiteral("明治45年7月29日");
        QTest::newRow("Showa") << QDate(1926, 12, 25) << QStringLiteral("昭和元年12月25日")
                               << QStringLiteral("大正15年12月24日");
        QTest::newRow("Heisei") << QDate(1989, 1, 8) << QStringLiteral("平成元年1月8日")
                                << QStringLiteral("昭和64年1月7日");
        QTest::newRow("Reiwa") << QDate(2019, 5, 1) << QStringLiteral("令和元年5月1日")
                               << QStringLiteral("平成31年4月30日");
    }

    void erasBeginOnTheirFirstDay() {
        QFETCH(QDate, first);
        QFETCH(QString, written);
        QFETCH(QString, dayBefore);
        QCOMPARE(longText(eraDateOf(first).value()), written);
        QCOMPARE(longText(eraDateOf(first.addDays(-1)).value()), dayBefore);
        QCOMPARE(dayFromText(written).value(), first);
        QCOMPARE(dayFromText(dayBefore).value(), first.addDays(-1));
    }

    void everyDayReturnsFromEveryForm() {
        for (QDate day(1873, 1, 1); day < QDate(2040, 1, 1); day = day.addDays(1)) {
            const EraDate date = eraDateOf(day).value();
            QCOMPARE(dayOf(date).value(), day);
            if (day.day() == 1 || day.day() > 27) {  // reading is slower than reckoning: ends and beginnings of months
                QCOMPARE(dayFromText(longText(date)).value(), day);
                QCOMPARE(dayFromText(shortText(date)).value(), day);
                QCOMPARE(dayFromText(digits(date)).value(), day);
            }
        }
        QVERIFY(!eraDateOf(QDate(1872, 12, 31)).has_value());
        // Found by tests/fuzz/number_rules: a year of the era with four digits has no form to be written in.
        QVERIFY(!eraDateOf(QDate(6902, 2, 28)).has_value());
    }

    void peopleWriteDaysInManyForms_data() {
        QTest::addColumn<QString>("text");
        for (const char* const text :
             {"昭和60年4月12日", "S60.4.12", "s60/04/12", "昭60-4-12", "Ｓ６０．４．１２", "昭和 60年 4月12日",
              "3600412", "S600412", "1985-04-12", "1985年4月12日", "19850412", "１９８５／４／１２"}) {
            QTest::newRow(text) << QString::fromUtf8(text);
        }
    }

    void peopleWriteDaysInManyForms() {
        QFETCH(QString, text);
        QCOMPARE(dayFromText(text).value(), QDate(1985, 4, 12));
    }

    void impossibleDaysSayWhy() {
        QCOMPARE(dayFromText(u"平成32年1月1日").error(), EraProblem::AfterEra);
        QCOMPARE(dayFromText(u"平成元年1月7日").error(), EraProblem::BeforeEra);
        QCOMPARE(dayFromText(u"昭和60年2月29日").error(), EraProblem::NoSuchDay);
        QCOMPARE(dayFromText(u"昭和0年2月1日").error(), EraProblem::NoSuchDay);
        QCOMPARE(dayFromText(u"昨日").error(), EraProblem::NotADate);
        QCOMPARE(dayFromText(u"").error(), EraProblem::NotADate);
        // These two days have two names.
        QCOMPARE(dayFromText(u"明治45年7月30日").value(), QDate(1912, 7, 30));
        QCOMPARE(dayFromText(u"大正15年12月25日").value(), QDate(1926, 12, 25));
        QCOMPARE(dayFromText(u"大正15年12月26日").error(), EraProblem::AfterEra);
    }

    void kanaKeepsItsSoundInBothWidths() {
        QCOMPARE(toFullWidthKana(u"ｼｹﾝ ﾀﾛｳ"), QStringLiteral("シケン タロウ"));
        QCOMPARE(toFullWidthKana(u"ｶﾞﾊﾟｳﾞ"), QStringLiteral("ガパヴ"));
        QCOMPARE(toHalfWidthKana(u"ガパヴー・しょうご　A"), QStringLiteral("ｶﾞﾊﾟｳﾞｰ･ｼｮｳｺﾞ A"));
        for (char16_t c = 0x30A1; c <= 0x30FC; ++c) {
            const QString kana = QString(QChar(c));
            const QString half = toHalfWidthKana(kana);
            if (half != kana) {
                QCOMPARE(toFullWidthKana(half), kana);
                QCOMPARE(kanaKey(half), kanaKey(kana));
            }
        }
        for (char16_t c = 0xFF61; c <= 0xFF9F; ++c) {
            QCOMPARE(toHalfWidthKana(toFullWidthKana(QString(QChar(c)))), QString(QChar(c)));
        }
    }
};

QTEST_GUILESS_MAIN(TestNumberTables)
#include "tst_number_tables.moc"
