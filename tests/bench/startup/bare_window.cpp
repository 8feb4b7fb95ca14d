// SPDX-License-Identifier: Apache-2.0
// The least that a Qt Quick window can be: what the kiosk's start, memory and idle time are printed beside.
#include <QDateTime>
#include <QGuiApplication>
#include <QQuickView>
#include <QScreen>
#include <QTextStream>

int main(int argc, char* argv[]) {
    QGuiApplication app(argc, argv);
    QQuickView view(QUrl(QStringLiteral("qrc:/bench/Bare.qml")));
    view.setResizeMode(QQuickView::SizeRootObjectToView);
    bool shown = false;
    QObject::connect(&view, &QQuickWindow::afterRendering, &app, [&shown] {
        if (!shown) {
            shown = true;
            QTextStream(stdout) << "{\"usable\":" << QDateTime::currentMSecsSinceEpoch() << "}" << Qt::endl;
        }
    });
    view.setGeometry(view.screen()->geometry());  // as the kiosk: there may be no window manager
    view.showFullScreen();
    return QGuiApplication::exec();
}
