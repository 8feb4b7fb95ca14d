// SPDX-License-Identifier: Apache-2.0
// Shows every screen with sample data and saves a picture of each: `gallery OUT [--only K04] [--size 1080x1920] …`.
#include "tests/qml/gallery/contact_sheet.h"
#include "tests/qml/support/sample_states.h"
#include "ui/desk/desk_window.h"
#include "ui/kiosk/kiosk_window.h"

#include <QCommandLineParser>
#include <QDir>
#include <QGuiApplication>
#include <QQuickItem>
#include <QTextStream>

namespace {

struct Glass {
    QSize size;
    double pixelsPerMillimetre;
};

const QList<Glass>& glasses() {
    static const QList<Glass> known{{{1080, 1920}, 4.03}, {{1280, 800}, 3.71}, {{1024, 768}, 3.37}};
    return known;
}

struct Look {
    Glass glass;
    QString language;
    double textScale;
    ui::KioskViewModel::Contrast contrast;
    bool low;
    bool leftHanded;
};

QImage picture(const samples::KioskState& state, const Look& look) {
    ui::KioskViewModel model;
    ui::KioskWindow window(model, look.glass.pixelsPerMillimetre);
    window.setMotionReduced(true);
    window.resize(look.glass.size);
    emit model.languageRequested(look.language);
    model.setTextScale(look.textScale);
    model.setContrast(look.contrast);
    model.appearance()->setDefaults(look.low, look.leftHanded);
    model.setFacilityName(QStringLiteral("うけつけ内科クリニック"));
    state.fill(model);
    window.show();
    QCoreApplication::processEvents();
    return window.grabWindow();
}

/// What tells two looks apart, for file names.
QString nameOf(const Look& look) {
    return QStringLiteral("%1x%2_%3_x%4_c%5%6%7")
        .arg(look.glass.size.width())
        .arg(look.glass.size.height())
        .arg(look.language)
        .arg(look.textScale)
        .arg(static_cast<int>(look.contrast))
        .arg(look.low ? QStringLiteral("_low") : QString(), look.leftHanded ? QStringLiteral("_left") : QString());
}

void saveKiosk(const QString& folder, const Look& look, const QString& only) {
    for (const samples::KioskState& state : samples::kioskStates()) {
        if (only.isEmpty() || state.name.startsWith(only)) {
            const QString file = QStringLiteral("%1/%2_%3.png").arg(folder, state.name, nameOf(look));
            picture(state, look).save(file);
            QTextStream(stdout) << file << Qt::endl;
        }
    }
}

/// One picture of all states at the normal and the largest text.
void saveSheet(const QString& folder, Look look, const QString& only) {
    const bool tall = look.glass.size.height() > look.glass.size.width();
    ContactSheet sheet(tall ? 12 : 8, tall ? QSize(324, 576) : QSize(512, 320));
    for (const samples::KioskState& state : samples::kioskStates()) {
        for (const double scale : {1.0, 2.0}) {
            if (only.isEmpty() || state.name.startsWith(only)) {
                look.textScale = scale;
                sheet.add(QStringLiteral("%1 x%2").arg(state.name).arg(scale), picture(state, look));
            }
        }
    }
    look.textScale = 0;
    const QString file = QStringLiteral("%1/sheet_%2.png").arg(folder, nameOf(look).remove(QStringLiteral("_x0")));
    sheet.drawn().save(file);
    QTextStream(stdout) << file << Qt::endl;
}

void saveDesk(const QString& folder, const QString& language, bool empty) {
    ui::DeskViewModel model;
    ui::DeskWindow window(model, language);
    window.resize(1440, 900);
    samples::fillDesk(model);
    if (empty) {
        model.arrivals()->setArrivals({});
    }
    window.show();
    QCoreApplication::processEvents();
    if (!empty) {
        window.rootObject()->findChild<QQuickItem*>(QStringLiteral("arrivals"))->setProperty("currentIndex", 2);
    }
    window.grabWindow().save(
        QStringLiteral("%1/desk_%2%3.png").arg(folder, language, empty ? QStringLiteral("_empty") : QString()));
}

/// Stays open, says what is asked for: to try a screen by hand, or over the accessibility bus.
int showKiosk(const QString& name) {
    ui::KioskViewModel model;
    ui::KioskWindow window(model);
    QTextStream out(stdout);
    QObject::connect(&model, &ui::KioskViewModel::methodChosen,
                     [&](auto method) { out << "methodChosen " << static_cast<int>(method) << Qt::endl; });
    QObject::connect(&model, &ui::KioskViewModel::helpRequested, [&] { out << "helpRequested" << Qt::endl; });
    QObject::connect(model.pinPad(), &ui::PinPadModel::digitEntered, [&] {
        out << "digitEntered" << Qt::endl;
        model.pinPad()->setFilled(model.pinPad()->filled() + 1);
    });
    model.setFacilityName(QStringLiteral("うけつけ内科クリニック"));
    for (const samples::KioskState& state : samples::kioskStates()) {
        if (state.name == name) {
            state.fill(model);
        }
    }
    window.resize(1280, 800);
    window.show();
    return QGuiApplication::exec();
}

void saveGlass(const QString& folder, const Glass& glass, const QString& language, const QCommandLineParser& options) {
    const auto contrast = static_cast<ui::KioskViewModel::Contrast>(options.value(QStringLiteral("contrast")).toInt());
    const QString only = options.value(QStringLiteral("only"));
    Look look{
        glass, language, 1.0, contrast, options.isSet(QStringLiteral("low")), options.isSet(QStringLiteral("left"))};
    if (options.isSet(QStringLiteral("sheets"))) {
        return saveSheet(folder, look, only);
    }
    const QString scales = options.value(QStringLiteral("scale"));
    for (const QString& scale : (scales.isEmpty() ? QStringLiteral("1 2") : scales).split(u' ')) {
        look.textScale = scale.toDouble();
        saveKiosk(folder, look, only);
    }
}

}  // namespace

int main(int argc, char** argv) {
    const QGuiApplication application(argc, argv);
    QCommandLineParser options;
    options.addHelpOption();
    options.addPositionalArgument(QStringLiteral("out"), QStringLiteral("folder for the pictures"));
    options.addOptions(
        {{QStringLiteral("only"), QStringLiteral("states whose name begins so"), QStringLiteral("K")},
         {QStringLiteral("width"), QStringLiteral("only this glass"), QStringLiteral("px")},
         {QStringLiteral("language"), QStringLiteral("only this language"), QStringLiteral("ja|en|…")},
         {QStringLiteral("scale"), QStringLiteral("only this text size"), QStringLiteral("1|2")},
         {QStringLiteral("contrast"), QStringLiteral("0, 1 or 2"), QStringLiteral("n"), QStringLiteral("0")},
         {QStringLiteral("low"), QStringLiteral("everything within a seated person's reach")},
         {QStringLiteral("left"), QStringLiteral("for left-handed people")},
         {QStringLiteral("sheets"), QStringLiteral("one picture of all states a language, text x1 and x2")},
         {QStringLiteral("show"), QStringLiteral("keep this state open"), QStringLiteral("K02")},
         {QStringLiteral("desk"), QStringLiteral("the desk instead")}});
    options.process(application);
    if (options.isSet(QStringLiteral("show"))) {
        return showKiosk(options.value(QStringLiteral("show")));
    }
    const QString folder = options.positionalArguments().value(0, QStringLiteral("gallery"));
    QDir().mkpath(folder);
    const auto wanted = [&](const QString& option, const QString& value) {
        return !options.isSet(option) || options.value(option) == value;
    };
    for (const QVariant& each : ui::KioskViewModel::languages()) {
        const QString language = each.toMap()[QStringLiteral("code")].toString();
        if (!wanted(QStringLiteral("language"), language)) {
            continue;
        }
        if (options.isSet(QStringLiteral("desk"))) {
            saveDesk(folder, language, false);
            saveDesk(folder, language, true);
            continue;
        }
        for (const Glass& glass : glasses()) {
            if (wanted(QStringLiteral("width"), QString::number(glass.size.width()))) {
                saveGlass(folder, glass, language, options);
            }
        }
    }
    return 0;
}
