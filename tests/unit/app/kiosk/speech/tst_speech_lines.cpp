// SPDX-License-Identifier: Apache-2.0
// Nothing on a screen without a voice, and nothing that a simple voice says wrong.
#include "app/kiosk/speech/speech_lines.h"
#include "app/kiosk/speech/speech_script.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

namespace {

const QStringList languages{QStringLiteral("ja"), QStringLiteral("en")};

QList<QStringList> rowsOf(const QString& language) {
    QFile table(QStringLiteral(UKETSUKE_SOURCE_DIR "/resources/speech/%1.tsv").arg(language));
    QList<QStringList> rows;
    if (table.open(QIODevice::ReadOnly)) {
        const QStringList lines = QString::fromUtf8(table.readAll()).split(u'\n', Qt::SkipEmptyParts);
        for (const QString& line : lines) {
            rows.append(line.split(u'\t'));
        }
    }
    return rows;
}

}  // namespace

class TestSpeechLines : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void everyStateReasonHintStepIsSaid_data() {
        QTest::addColumn<QString>("key");
        for (int i = 0; i <= static_cast<int>(visit::State::Closed); ++i) {
            const QString key = kiosk::stateKey(static_cast<visit::State>(i));
            QTest::newRow(qPrintable(key)) << key;
        }
        for (const visit::Reason reason : visit::allReasons()) {
            QTest::newRow(visit::name(reason).data()) << kiosk::reasonKey(reason);
        }
        for (const facematch::Hint hint : facematch::allHints()) {
            QTest::newRow(facematch::name(hint).data()) << kiosk::hintKey(hint);
        }
        for (const facematch::StepKind step : {facematch::StepKind::TurnLeft, facematch::StepKind::TurnRight,
                                               facematch::StepKind::ComeCloser, facematch::StepKind::Blink}) {
            QTest::newRow(qPrintable(kiosk::stepKey(step))) << kiosk::stepKey(step);
        }
    }
    void everyStateReasonHintStepIsSaid() {
        QFETCH(QString, key);
        const kiosk::SpeechLines lines;
        for (const QString& language : languages) {
            QVERIFY2(lines.knows(key, language), qPrintable(language));
        }
    }

    void tablesAreWhole() {
        QCOMPARE(rowsOf(languages.first()).first(),
                 (QStringList{QStringLiteral("key"), QStringLiteral("text"), QStringLiteral("reading")}));
        QCOMPARE(rowsOf(languages.last()).first(), (QStringList{QStringLiteral("key"), QStringLiteral("text")}));
        QSet<QString> keys;
        for (const QString& language : languages) {
            const auto rows = rowsOf(language);
            QSet<QString> own;
            for (const QStringList& row : rows) {
                QCOMPARE(row.size(), rows.first().size());
                QVERIFY2(!row.contains(QString()), qPrintable(row.first()));
                QVERIFY2(!own.contains(row.first()), qPrintable(row.first()));
                own.insert(row.first());
            }
            QVERIFY(keys.isEmpty() || keys == own);
            keys = own;
        }
        QVERIFY(keys.size() > 100);
    }

    /// espeak-ng spells kanji out, letter by letter, and reads Latin letters in English.
    void readingsAreKana() {
        static const QRegularExpression kana(QStringLiteral(R"(^[\x{3040}-\x{309f}\x{30a0}-\x{30ff}、。 0-9%]+$)"));
        auto rows = rowsOf(languages.first());
        rows.removeFirst();
        for (const QStringList& row : rows) {
            QVERIFY2(kana.match(row.last()).hasMatch(), qPrintable(row.join(u' ')));
        }
    }

    /// A figure that is said in one language is said in the other, and in the reading as in the text.
    void figuresAreTheSameEverywhere() {
        static const QRegularExpression figure(QStringLiteral("%[1-9]"));
        QHash<QString, QSet<QString>> first;
        for (const QString& language : languages) {
            for (const QStringList& row : rowsOf(language)) {
                for (const QString& cell : row.sliced(1)) {
                    QSet<QString> found;
                    for (auto match = figure.globalMatch(cell); match.hasNext();) {
                        found.insert(match.next().captured());
                    }
                    QCOMPARE(first.value(row.first(), found), found);
                    first.insert(row.first(), found);
                }
            }
        }
    }

    void figuresTakeTheirPlaces() {
        const kiosk::SpeechLines lines;
        const kiosk::Utterance until = lines.utterance(
            {.key = QStringLiteral("consent.until"), .arguments = {QStringLiteral("9"), QStringLiteral("05")}},
            QStringLiteral("en"));
        QVERIFY2(until.words.contains(QStringLiteral("9:05")), qPrintable(until.words));
    }

    void aKeyWithoutALineIsSaidInTheScreensWords() {
        const kiosk::SpeechLines lines;
        const kiosk::Line line{.key = QStringLiteral("key.nobodyKnows"), .otherwise = QStringLiteral("A new key")};
        QCOMPARE(lines.utterance(line, QStringLiteral("en")).words, QStringLiteral("A new key"));
    }

    void otherLanguagesAreSpokenInEnglish() {
        QCOMPARE(kiosk::spokenLanguage(QStringLiteral("ja-easy")), QStringLiteral("ja"));
        QCOMPARE(kiosk::spokenLanguage(QStringLiteral("vi")), QStringLiteral("en"));
    }

    void aDigitKeyIsNeverNamed() {
        const auto lines = kiosk::focusLines({.objectName = QStringLiteral("digit7"), .name = QStringLiteral("7")});
        QCOMPARE(lines, (QList<kiosk::Line>{{QStringLiteral("key.digit")}}));
    }

    void anAnswerSaysWhatItIsAbout() {
        const auto lines = kiosk::focusLines({.objectName = QStringLiteral("yesYZK"), .chosen = true});
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines.at(0).key, QStringLiteral("item.YZK"));
        QCOMPARE(lines.at(1).key, QStringLiteral("answer.yes"));
        QCOMPARE(lines.at(2).key, QStringLiteral("answer.chosen"));
        QCOMPARE(kiosk::focusLines({.objectName = QStringLiteral("notSamePerson")}).first().key,
                 QStringLiteral("key.notSamePerson"));
    }
};

QTEST_GUILESS_MAIN(TestSpeechLines)
#include "tst_speech_lines.moc"
