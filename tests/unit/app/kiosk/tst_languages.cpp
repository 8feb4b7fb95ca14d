// SPDX-License-Identifier: Apache-2.0
// Every language of the kiosk is whole: settings know it, every word of the screens, of the failures a patient may meet
// and of the consent question is there, and this machine's fonts can draw it.
#include "app/eligibility/consent_items.h"
#include "app/platform/config.h"
#include "app/platform/failure_table.h"
#include "ui/kiosk/languages.h"

#include <QDir>
#include <QFile>
#include <QGlyphRun>
#include <QGuiApplication>
#include <QRegularExpression>
#include <QTextLayout>
#include <QXmlStreamReader>
#include <QtTest>

namespace {

QStringList codes() {
    QStringList all;
    for (const ui::Language& language : ui::languages()) {
        all.append(language.code.toString());
    }
    return all;
}

QString resource(const QString& path) {
    return QStringLiteral(UKETSUKE_SOURCE_DIR "/resources/") + path;
}

/// @return every translation of the file; unfinished ones are told
QStringList translations(const QString& code, int& unfinished) {
    QFile file(resource(QStringLiteral("translations/uketsuke_%1.ts").arg(code)));
    QStringList texts;
    if (!file.open(QIODevice::ReadOnly)) {
        return texts;
    }
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        const bool begins = xml.readNext() == QXmlStreamReader::StartElement;
        if (begins && xml.name() == QStringLiteral("translation")) {
            unfinished += xml.attributes().hasAttribute(QStringLiteral("type")) ? 1 : 0;
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            unfinished += text.trimmed().isEmpty() ? 1 : 0;
            texts.append(text);
        }
    }
    return texts;
}

/// @return the characters of the text that no font of this machine draws
QString undrawn(const QString& text, QStringView family) {
    QString missing;
    QTextLayout layout(text, QFont(family.toString()));
    layout.beginLayout();
    while (layout.createLine().isValid()) {
    }
    layout.endLayout();
    for (const QGlyphRun& run : layout.glyphRuns()) {
        const auto glyphs = run.glyphIndexes();
        missing += QString(glyphs.count(0), u'?');
    }
    return missing;
}

}  // namespace

class TestLanguages : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }
    void settingsKnowTheSame() { QCOMPARE(platform::kioskLanguages(), codes()); }
    void isWhole_data();
    void isWhole();
    void everyCharacterCanBeDrawn_data() { isWhole_data(); }
    void everyCharacterCanBeDrawn();

private:
    platform::FailureTable m_failures;
    std::optional<eligibility::ConsentCatalogue> m_consent;
    qsizetype m_englishTexts = 0;
};

void TestLanguages::initTestCase() {
    const auto failures = platform::FailureTable::load();
    QVERIFY(failures);
    m_failures = *failures;
    const auto consent = eligibility::ConsentCatalogue::readFile(resource(QStringLiteral("consent/items.tsv")));
    QVERIFY(consent);
    m_consent = *consent;
    int unfinished = 0;
    m_englishTexts = translations(QStringLiteral("en"), unfinished).size();
    QVERIFY(m_englishTexts > 200);
}

void TestLanguages::isWhole_data() {
    QTest::addColumn<QString>("code");
    for (const QString& code : codes()) {
        if (code != QStringLiteral("ja")) {  // the language of the sources
            QTest::newRow(qPrintable(code)) << code;
        }
    }
}

void TestLanguages::isWhole() {
    QFETCH(QString, code);
    int unfinished = 0;
    QCOMPARE(translations(code, unfinished).size(), m_englishTexts);
    QCOMPARE(unfinished, 0);
    int met = 0;
    for (const QString& failure : m_failures.codes()) {
        static const QRegularExpression patients(QStringLiteral("^(visit|card|cardfront|certificate|pcsc)\\."));
        if (patients.match(failure).hasMatch()) {
            QVERIFY2(m_failures.speaks(failure.toStdString(), code), qPrintable(failure));
            ++met;
        }
    }
    QVERIFY(met > 60);
    for (const eligibility::ConsentItem& item : m_consent->items()) {
        QVERIFY2(item.wording.contains(code), qPrintable(item.code));
    }
}

void TestLanguages::everyCharacterCanBeDrawn() {
    QFETCH(QString, code);
    QVERIFY(
        !undrawn(QStringLiteral("\U0010FFFD"), u"Noto Sans").isEmpty());  // a character that nobody draws is noticed
    int unfinished = 0;
    QStringList texts = translations(code, unfinished);
    for (const QString& failure : m_failures.codes()) {
        const auto words = m_failures.text(failure.toStdString(), code);
        texts += {words.cause, words.next};
    }
    texts += ui::languageOf(code).ownName.toString();
    for (const QString& text : texts) {
        QVERIFY2(undrawn(text, ui::languageOf(code).fontFamily).isEmpty(), qPrintable(text));
    }
}

int main(int argc, char* argv[]) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    TestLanguages test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_languages.moc"
