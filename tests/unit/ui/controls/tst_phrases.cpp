// SPDX-License-Identifier: Apache-2.0
#include "ui/controls/phrases.h"

#include <QRegularExpression>
#include <QTest>

class TestPhrases : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void linesBreakBetweenPhrases_data() {
        QTest::addColumn<QString>("marked");  // with | where a line may break
        QTest::newRow("verb stays whole") << QStringLiteral("カードを|置いてください");
        QTest::newRow("polite prefix") << QStringLiteral("受付の|係に|お声がけください");
        QTest::newRow("particle before hiragana") << QStringLiteral("カードリーダーが|つながっていません。");
        QTest::newRow("comma") << QStringLiteral("ケースから|出し、|顔写真の|面を|上に");
        QTest::newRow("quotation mark") << QStringLiteral("「係を|呼ぶ」|を|押してください。");
        QTest::newRow("once more") << QStringLiteral("上に|して、|もう一度|置いてください。");
        QTest::newRow("no kanji") << QStringLiteral("うまくいかない|ことが|あります。");
        QTest::newRow("figure") << QStringLiteral("あと|3回入力できます");
    }
    void linesBreakBetweenPhrases() {
        QFETCH(QString, marked);
        QString plain = marked;
        plain.remove(QLatin1Char('|'));
        QString broken;
        const QString kept = ui::Phrases::keep(plain);
        for (qsizetype i = 0; i < kept.size(); ++i) {
            const bool joined = i > 0 && kept.at(i - 1) == QChar(0x2060);
            if (kept.at(i) != QChar(0x2060)) {
                broken += (i > 0 && !joined ? QStringLiteral("|") : QString()) + kept.at(i);
            }
        }
        QCOMPARE(broken, marked);
    }
    void nothingIsLost() {
        QString text = QStringLiteral("●田 𠮷郎 様、2027年1月15日まで（資格のみ）");
        QCOMPARE(ui::Phrases::keep(text).remove(QChar(0x2060)), text);
    }
    void otherScriptsAreLeftAlone() {
        const QString text = QStringLiteral("Please put down your card.");
        QCOMPARE(ui::Phrases::keep(text), text);
        QCOMPARE(ui::Phrases::keep(QString()), QString());
    }
};

QTEST_APPLESS_MAIN(TestPhrases)
#include "tst_phrases.moc"
