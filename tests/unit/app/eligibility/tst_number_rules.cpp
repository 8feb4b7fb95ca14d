// SPDX-License-Identifier: Apache-2.0
#include "app/eligibility/number_rules.h"

#include <QRegularExpression>
#include <QTest>

using namespace eligibility;

class TestNumberRules : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void publishedNumbersCarryTheirCheckDigit_data() {
        QTest::addColumn<QString>("number");
        for (const char* each :
             {"33120015", "01320027", "01040013", "138057", "19113760", "54016027", "1234566", "06139992", "01139997",
              "139998", "39139993", "12139994", "9999996", "1319999999", "1319998884", "1349997773"}) {
            QTest::newRow(each) << QString::fromLatin1(each);
        }
    }

    void publishedNumbersCarryTheirCheckDigit() {
        QFETCH(QString, number);
        QVERIFY(checkDigitFits(number));
        // Any other last digit is wrong.
        for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
            const QString changed = number.chopped(1) + QChar(digit);
            QCOMPARE(checkDigitFits(changed), changed == number);
        }
    }

    void neighbouringDigitsSwappedAreNoticed() {
        QVERIFY(!checkDigitFits(QStringLiteral("60139992")));
        QVERIFY(!checkDigitFits(QStringLiteral("06319992")));
        QVERIFY(!checkDigitFits(QStringLiteral("99999999")));
    }

    void anythingButDigitsHasNoCheckDigit() {
        QCOMPARE(checkDigit(QStringLiteral("12a")), -1);
        QCOMPARE(checkDigit(QStringView()), -1);
        QVERIFY(!checkDigitFits(QStringLiteral("０６１３９９９２")));
    }

    void insurerNumbersArePaddedWithTwoSpaces() {
        QCOMPARE(insurerNumberOnWire(QStringLiteral("139998")), QStringLiteral("  139998"));
        QCOMPARE(insurerNumberOnWire(QStringLiteral("  139998")), QStringLiteral("  139998"));
        QCOMPARE(insurerNumberOnWire(QStringLiteral("06139992")), QStringLiteral("06139992"));
        // Found by tests/fuzz/number_rules: a blank behind eight digits made nine characters of it.
        QCOMPARE(insurerNumberOnWire(QStringLiteral("06139992 ")), QStringLiteral("06139992"));
        QCOMPARE(insurerNumberOnWire(QStringLiteral("139998  ")), QStringLiteral("  139998"));
        QVERIFY(isInsurerNumber(QStringLiteral("  139998")));
        QVERIFY(!isInsurerNumber(QStringLiteral("0139998")));
        QCOMPARE(insurerKey(QStringLiteral("00139998")), insurerKey(QStringLiteral("  139998")));
    }

    void institutionCodesNeedPrefectureTableAndCheckDigit() {
        QVERIFY(isInstitutionCode(QStringLiteral("1319999999")));
        QVERIFY(!isInstitutionCode(QStringLiteral("1319999998")));
        QVERIFY(!isInstitutionCode(QStringLiteral("131999999")));
        const QString noPrefecture = QStringLiteral("991999999");
        QVERIFY(!isInstitutionCode(noPrefecture + QString::number(checkDigit(noPrefecture))));
        const QString noTable = QStringLiteral("132999999");
        QVERIFY(!isInstitutionCode(noTable + QString::number(checkDigit(noTable))));
    }

    void symbolsCompareWithoutWidthAndHyphenForms() {
        const QString key = symbolKey(QStringLiteral("１２－３"));
        for (const QString& form : {QStringLiteral("12-3"), QStringLiteral("12−3"), QStringLiteral("１２‐３"),
                                    QStringLiteral("1 2ー3"), QStringLiteral("１２—３")}) {
            QCOMPARE(symbolKey(form), key);
        }
        QVERIFY(symbolKey(QStringLiteral("見本")) != symbolKey(QStringLiteral("見本2")));
        QCOMPARE(symbolKey(QStringLiteral("ｺｰﾄﾞ")), symbolKey(QStringLiteral("コード")));
    }

    void numbersCompareWithoutLeadingZeros() {
        QCOMPARE(numberKey(QStringLiteral("00123")), numberKey(QStringLiteral("１２３")));
        QVERIFY(numberKey(QStringLiteral("0")) == QStringLiteral("0"));
        QCOMPARE(numberIdentifier(QStringLiteral("00123")).raw, QStringLiteral("00123"));
    }

    void kanaComparesWithoutWidthSizeAndScript() {
        const QString key = kanaKey(QStringLiteral("ｹﾝｼﾖｳ ﾊﾅｺ"));
        QCOMPARE(kanaKey(QStringLiteral("ケンショウ　ハナコ")), key);
        QCOMPARE(kanaKey(QStringLiteral("けんしょう はなこ")), key);
        QCOMPARE(kanaKey(QStringLiteral("ﾛ-ﾗ")), kanaKey(QStringLiteral("ローラ")));
        QVERIFY(kanaKey(QStringLiteral("ﾊﾅｺ")) != kanaKey(QStringLiteral("ﾊﾀｺ")));
    }

    // Found by tests/fuzz/number_rules: the voiced marks of CP932 stand alone, and became no part of their kana.
    void voicedMarksOfTheirOwnJoinTheirKana() {
        QCOMPARE(kanaKey(QStringLiteral("か゛んは゜")), kanaKey(QStringLiteral("ガンパ")));
        QCOMPARE(nameKey(QStringLiteral("ハ゛ラ")), QStringLiteral("バラ"));
        QCOMPARE(symbolKey(QStringLiteral("ハ゛-1")), symbolKey(QStringLiteral("ﾊﾞ-1")));
        for (const auto& odd : {QStringLiteral("\u30F5\u3099"), QStringLiteral("\u0390")}) {
            QCOMPARE(kanaKey(kanaKey(odd)), kanaKey(odd));
            QCOMPARE(symbolKey(symbolKey(odd)), symbolKey(odd));
        }
    }

    void onlyExistingDaysAndTimesAreRead() {
        QCOMPARE(dateFromWire(QStringLiteral("20240229")), QDate(2024, 2, 29));
        QVERIFY(!dateFromWire(QStringLiteral("20230229")).isValid());
        QVERIFY(!dateFromWire(QStringLiteral("2026-04-01")).isValid());
        QVERIFY(!dateFromWire(QStringLiteral("+2026401")).isValid());
        const QDateTime time = timeFromWire(QStringLiteral("20260401091502"));
        QCOMPARE(time.toUTC(), QDateTime(QDate(2026, 4, 1), QTime(0, 15, 2), Qt::UTC));
        QCOMPARE(toWire(time.toUTC()), QStringLiteral("20260401091502"));
        QVERIFY(!timeFromWire(QStringLiteral("20260401250000")).isValid());
    }
};

QTEST_APPLESS_MAIN(TestNumberRules)
#include "tst_number_rules.moc"
