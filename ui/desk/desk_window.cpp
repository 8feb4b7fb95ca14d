// SPDX-License-Identifier: Apache-2.0
#include "ui/desk/desk_window.h"

#include "ui/desk/desk_view_model.h"

#include <QtQml/qqmlextensionplugin.h>
#include <QCoreApplication>
#include <QQmlEngine>

Q_IMPORT_QML_PLUGIN(Uketsuke_ThemePlugin)
Q_IMPORT_QML_PLUGIN(Uketsuke_ControlsPlugin)
Q_IMPORT_QML_PLUGIN(Uketsuke_DeskPlugin)

namespace ui {

DeskWindow::DeskWindow(DeskViewModel& model, const QString& language) {
    if (language != QLatin1String("ja") &&
        m_translator.load(QStringLiteral(":/translations/uketsuke_%1.qm").arg(language))) {
        QCoreApplication::installTranslator(&m_translator);
    }
    engine()->addImportPath(QStringLiteral("qrc:/qt-project.org/imports"));
    setResizeMode(QQuickView::SizeRootObjectToView);
    setInitialProperties({{QStringLiteral("model"), QVariant::fromValue(&model)}});
    setSource(QUrl(QStringLiteral("qrc:/qt-project.org/imports/Uketsuke/Desk/Desk.qml")));
}

bool DeskWindow::loaded() const {
    return status() == QQuickView::Ready;
}

}  // namespace ui
