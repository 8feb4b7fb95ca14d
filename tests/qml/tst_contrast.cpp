// SPDX-License-Identifier: Apache-2.0
// Every text colour of every colour set reaches 7:1 on every surface it may stand on; signs and edges 3:1.
#include "ui/theme/accent.h"

#include <QtQml/qqmlextensionplugin.h>
#include <QColor>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QRegularExpression>
#include <QTest>

#include <cmath>
#include <random>

Q_IMPORT_QML_PLUGIN(Uketsuke_ThemePlugin)

namespace {

/// @source WCAG 2.1, relative luminance
double luminance(const QColor& color) {
    const auto linear = [](double channel) {
        return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor& one, const QColor& other) {
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

struct Pair {
    const char* front;
    const char* surface;
    double least;
};

constexpr double text = 7.0;
constexpr double sign = 3.0;
constexpr Pair pairs[]{
    {"ink", "ground", text},
    {"ink", "sheet", text},
    {"ink", "sunken", text},
    {"ink", "accentSoft", text},
    {"ink", "attentionSoft", text},
    {"inkSoft", "ground", text},
    {"inkSoft", "sheet", text},
    {"inkSoft", "sunken", text},
    {"inkSoft", "accentSoft", text},
    {"accent", "ground", text},
    {"accent", "sheet", text},
    {"accent", "sunken", text},
    {"accent", "accentSoft", text},
    {"accentInk", "accent", text},
    {"accentInk", "accentPressed", text},
    {"attention", "sheet", text},
    {"attention", "accentSoft", text},
    {"attention", "attentionSoft", text},
    {"good", "goodSoft", text},
    {"good", "sheet", text},
    {"line", "sheet", sign},
    {"line", "ground", sign},
    {"focus", "sheet", sign},
    {"focus", "ground", sign},
};

/// The first pair of this set that does not reach its contrast.
QString faultOf(const QObject& set) {
    for (const Pair& pair : pairs) {
        const double found =
            contrast(set.property(pair.front).value<QColor>(), set.property(pair.surface).value<QColor>());
        if (found < pair.least) {
            return QStringLiteral(": %1 on %2 is only %3:1")
                .arg(QLatin1String(pair.front), QLatin1String(pair.surface))
                .arg(found);
        }
    }
    return {};
}

}  // namespace

class TestContrast : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    /// Whatever colour of a facility is taken is read wherever the accent stands, by day and by night.
    void brandsThatAreTakenAreReadEverywhere() {
        QQmlEngine engine;
        engine.addImportPath(QStringLiteral("qrc:/qt-project.org/imports"));
        QQmlComponent component(&engine);
        component.setData(
            "import QtQml\nimport Uketsuke.Theme\nQtObject { property QtObject theme: Theme; property "
            "QtObject day: Theme.sets[0]; property QtObject night: Theme.nightColors }",
            QUrl());
        const std::unique_ptr<QObject> holder(component.create());
        QVERIFY2(holder, qPrintable(component.errorString()));
        auto* theme = holder->property("theme").value<QObject*>();
        std::mt19937 random(20261124);
        int taken = 0;
        for (int i = 0; i < 3000; ++i) {
            const auto accent = ui::accentOf(QColor::fromRgb(random() & 0xFFFFFFU));
            if (!accent) {
                continue;
            }
            ++taken;
            theme->setProperty("brandAccent", accent->color);
            theme->setProperty("brandPressed", accent->pressed);
            theme->setProperty("brandSoft", accent->soft);
            theme->setProperty("branded", true);
            for (const char* time : {"day", "night"}) {
                const QString fault = faultOf(*holder->property(time).value<QObject*>());
                QVERIFY2(fault.isEmpty(), qPrintable(accent->color.name() + QLatin1String(time) + fault));
            }
        }
        theme->setProperty("branded", false);
        QVERIFY(taken > 100 && taken < 2000);  // neither all nor none
    }
    void tokensReachTheirContrast() {
        QQmlEngine engine;
        engine.addImportPath(QStringLiteral("qrc:/qt-project.org/imports"));
        QQmlComponent component(&engine);
        component.setData(
            "import QtQml\nimport Uketsuke.Theme\n"
            "QtObject { property QtObject set0: Theme.sets[0]; property QtObject set1: Theme.sets[1]; property "
            "QtObject set2: Theme.sets[2]; property QtObject set3: Theme.nightColors }",
            QUrl());
        const std::unique_ptr<QObject> holder(component.create());
        QVERIFY2(holder, qPrintable(component.errorString()));
        for (const char* name : {"set0", "set1", "set2", "set3"}) {
            const auto* set = holder->property(name).value<QObject*>();
            QVERIFY(set);
            const QString fault = faultOf(*set);
            QVERIFY2(fault.isEmpty(), qPrintable(QLatin1String(name) + fault));
        }
    }
};

QTEST_MAIN(TestContrast)
#include "tst_contrast.moc"
