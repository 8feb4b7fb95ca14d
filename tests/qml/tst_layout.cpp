// SPDX-License-Identifier: Apache-2.0
// Every state x language x text size x colours x layout: no text is cut, squeezed, covered or without letters, no key
// is below 20 mm, and with everything low none is out of a seated person's reach.
//
// One ctest entry a language (LAYOUT_LANGUAGE). On the tall glass everything is tried with everything; on the wide
// ones, where the same pages have another shape, in the standard colours only: colours move nothing there that they
// would not move on the tall one.
#include "tests/qml/support/faults.h"
#include "tests/qml/support/pseudo_translator.h"
#include "tests/qml/support/sample_states.h"
#include "ui/kiosk/kiosk_window.h"
#include "ui/kiosk/languages.h"
#include "ui/kiosk/reach_band.h"

#include <QCoreApplication>
#include <QQmlEngine>
#include <QQuickItem>
#include <QRegularExpression>
#include <QTest>

using ui::KioskViewModel;

namespace {

constexpr auto pseudo = "pseudo";

struct Glass {
    QSize size;
    double density;
    double lowerEdgeMm;  ///< so high that its upper part is out of reach, else low would be the same as standard
    bool allColours;
};
constexpr Glass glasses[]{
    {{1080, 1920}, 4.03, 900.0, true}, {{1280, 800}, 3.71, 1020.0, false}, {{1024, 768}, 3.37, 1020.0, false}};

QString languageAsked() {
    return qEnvironmentVariable("LAYOUT_LANGUAGE", QStringLiteral("ja"));
}

/// How many of the glasses are swept; what shows a fault of memory needs one.
int glassesAsked() {
    bool set = false;
    const int count = qEnvironmentVariableIntValue("LAYOUT_GLASSES", &set);
    return set ? std::clamp(count, 1, static_cast<int>(std::size(glasses))) : static_cast<int>(std::size(glasses));
}

}  // namespace

class TestLayout : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void everyLanguageHasItsEntry() {
        const QStringList entries = QString::fromUtf8(LAYOUT_LANGUAGES).split(QLatin1Char(' '));
        for (const ui::Language& language : ui::languages()) {
            QVERIFY2(entries.contains(language.code.toString()), qPrintable(language.code.toString()));
        }
        QVERIFY(entries.contains(QLatin1String(pseudo)));
        QVERIFY(entries.contains(languageAsked()));
    }

    void everythingCanBeReadAndReached_data() {
        QTest::addColumn<int>("glass");
        QTest::addColumn<double>("scale");
        QTest::addColumn<bool>("low");
        for (int glass = 0; glass < glassesAsked(); ++glass) {
            for (const double scale : {1.0, 1.5, 2.0}) {
                for (const bool low : {false, true}) {
                    QTest::addRow("%s %dx%d x%.1f%s", qPrintable(languageAsked()), glasses[glass].size.width(),
                                  glasses[glass].size.height(), scale, low ? " low" : "")
                        << glass << scale << low;
                }
            }
        }
    }
    void everythingCanBeReadAndReached() {
        QFETCH(int, glass);
        QFETCH(double, scale);
        QFETCH(bool, low);
        QStringList faults;
        const Glass& stand = glasses[glass];
        KioskViewModel model;
        ui::KioskWindow window(model, stand.density);
        PseudoTranslator longWords;
        window.setMotionReduced(true);
        window.resize(stand.size);
        speak(model, window, longWords);
        model.setTextScale(scale);
        model.setFacilityName(QStringLiteral("うけつけ内科クリニック"));
        model.appearance()->setLowerEdgeMm(stand.lowerEdgeMm);
        model.appearance()->setLow(low);
        window.show();
        const faults::Rules rules{.pixelsPerMillimetre = stand.density, .reach = low ? reach(stand) : QRectF()};
        for (const samples::KioskState& state : samples::kioskStates()) {
            model.forgetPerson();
            model.information()->close();
            model.lobby()->clear();
            model.setReaderReady(true);
            model.setScreen(KioskViewModel::Screen::Idle);
            state.fill(model);
            for (int colours = 0; colours < (stand.allColours ? 3 : 1); ++colours) {
                model.setContrast(static_cast<KioskViewModel::Contrast>(colours));
                QCoreApplication::processEvents();
                QVERIFY(!window.grabWindow().isNull());  // lays out and paints
                const QStringList found = faults::of(window.rootObject(), window.size(), rules);
                for (const QString& fault : found) {
                    faults.append(QStringLiteral("%1 c%2: %3").arg(state.name).arg(colours).arg(fault));
                }
            }
        }
        QVERIFY2(faults.isEmpty(), qPrintable(QLatin1Char('\n') + faults.join(QLatin1Char('\n'))));
    }

private:
    static QRectF reach(const Glass& glass) {
        const ui::ReachBand band = ui::reachBand({double(glass.size.height()), glass.density, glass.lowerEdgeMm});
        return {QPointF(0, band.topPx), QPointF(glass.size.width(), band.bottomPx)};
    }
    static void speak(KioskViewModel& model, ui::KioskWindow& window, PseudoTranslator& longWords) {
        const bool made = languageAsked() == QLatin1String(pseudo);
        emit model.languageRequested(made ? QStringLiteral("en") : languageAsked());
        if (made) {
            QCoreApplication::installTranslator(&longWords);
            window.engine()->retranslate();
        }
    }
};

QTEST_MAIN(TestLayout)
#include "tst_layout.moc"
