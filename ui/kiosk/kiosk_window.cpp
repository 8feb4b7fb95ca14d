// SPDX-License-Identifier: Apache-2.0
#include "ui/kiosk/kiosk_window.h"

#include "ui/kiosk/languages.h"

#include "ui/kiosk/kiosk_view_model.h"

#include <QtQml/qqmlextensionplugin.h>

#include <QCoreApplication>
#include <QGuiApplication>
#include <QQmlEngine>
#include <QQuickItem>
#include <QScreen>
#include <QStyleHints>
#include <algorithm>

Q_IMPORT_QML_PLUGIN(Uketsuke_ThemePlugin)
Q_IMPORT_QML_PLUGIN(Uketsuke_ControlsPlugin)
Q_IMPORT_QML_PLUGIN(Uketsuke_KioskPlugin)

namespace ui {
namespace {

constexpr double millimetresPerInch = 25.4;

/// A page that may be pushed takes the press away from a key when the finger has slid so far: farther than a trembling
/// hand slides, and hardly less than half of the smallest key.
constexpr double tremorMm = 12.0;

/// The configured density, else the screen's own; kept within what screens have, since some report nonsense.
double density(double configured, const QScreen& screen) {
    const double found = configured > 0.0 ? configured : screen.physicalDotsPerInch() / millimetresPerInch;
    return std::clamp(found, 2.5, 12.0);
}

void bearTremor(double pixelsPerMillimetre) {
    QGuiApplication::styleHints()->setStartDragDistance(static_cast<int>(tremorMm * pixelsPerMillimetre));
}

}  // namespace

KioskWindow::KioskWindow(KioskViewModel& model, double pixelsPerMillimetre) : m_model(model) {
    connect(&m_model, &KioskViewModel::languageRequested, this, &KioskWindow::applyLanguage);
    connect(&m_model, &KioskViewModel::textScaleRequested, &m_model, &KioskViewModel::setTextScale);
    connect(&m_model, &KioskViewModel::contrastRequested, &m_model, &KioskViewModel::setContrast);
    connect(m_model.appearance(), &AppearanceModel::lowRequested, m_model.appearance(), &AppearanceModel::setLow);
    connect(m_model.appearance(), &AppearanceModel::leftHandedRequested, m_model.appearance(),
            &AppearanceModel::setLeftHanded);
    bearTremor(density(pixelsPerMillimetre, *screen()));
    engine()->addImportPath(QStringLiteral("qrc:/qt-project.org/imports"));
    setResizeMode(QQuickView::SizeRootObjectToView);
    //: Title of the kiosk's window: the product's name.
    setTitle(tr("うけつけ"));
    setInitialProperties({{QStringLiteral("model"), QVariant::fromValue(&m_model)},
                          {QStringLiteral("pixelsPerMillimetre"), density(pixelsPerMillimetre, *screen())}});
    setSource(QUrl(QStringLiteral("qrc:/qt-project.org/imports/Uketsuke/Kiosk/Kiosk.qml")));
}

bool KioskWindow::loaded() const {
    return status() == QQuickView::Ready;
}

bool KioskWindow::settled() const {
    return loaded() && rootObject()->property("settled").toBool();
}

void KioskWindow::setMotionReduced(bool reduced) {
    if (loaded()) {
        rootObject()->setProperty("motionReduced", reduced);
    }
}

void KioskWindow::setPixelsPerMillimetre(double pixelsPerMillimetre) {
    if (loaded()) {
        const double found = density(pixelsPerMillimetre, *screen());
        bearTremor(found);
        rootObject()->setProperty("pixelsPerMillimetre", found);
    }
}

void KioskWindow::applyLanguage(const QString& language) {
    QCoreApplication::removeTranslator(&m_translator);
    if (language != QLatin1String("ja") &&
        m_translator.load(QStringLiteral(":/translations/uketsuke_%1.qm").arg(language))) {
        QCoreApplication::installTranslator(&m_translator);
    }
    const Language& known = languageOf(language);
    QLocale::setDefault(QLocale(known.language, known.script, QLocale::AnyTerritory));
    m_model.setLanguage(language);
    engine()->retranslate();
}

}  // namespace ui
