// SPDX-License-Identifier: Apache-2.0
// Every state x language x text size x glass: no text is cut, squeezed or outside its page, no key is below 20 mm.
#include "tests/qml/support/items.h"
#include "tests/qml/support/sample_states.h"
#include "ui/kiosk/kiosk_window.h"
#include "ui/kiosk/languages.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTest>

#include <cmath>
#include <optional>

namespace {

constexpr double tolerancePx = 1.5;
constexpr double targetMm = 20.0;

QQuickItem* flickableAround(QQuickItem* item) {
    for (QQuickItem* parent = item->parentItem(); parent != nullptr; parent = parent->parentItem()) {
        if (parent->inherits("QQuickFlickable")) {
            return parent;
        }
    }
    return nullptr;
}

QString where(QQuickItem* item, const QRectF& box) {
    return QStringLiteral("\"%1\" (%2) at %3,%4 %5x%6")
        .arg(item->property("text").toString(), item->objectName())
        .arg(box.x())
        .arg(box.y())
        .arg(box.width())
        .arg(box.height());
}

/// Why this text cannot be read whole; empty when it can.
QString faultOfText(QQuickItem* text, const QSizeF& window) {
    const QRectF box = text->mapRectToScene(text->boundingRect());
    const double contentWidth = text->property("contentWidth").toDouble();
    const double contentHeight = text->property("contentHeight").toDouble();
    if (text->property("truncated").toBool()) {
        return QStringLiteral("truncated: ") + where(text, box);
    }
    if (contentWidth > text->width() + tolerancePx || contentHeight > text->height() + tolerancePx) {
        return QStringLiteral("larger than its place: ") + where(text, box);
    }
    QRectF page(QPointF(), window);
    if (QQuickItem* flickable = flickableAround(text)) {
        page = flickable->mapRectToScene(flickable->boundingRect());  // what is below is reached by the scroll keys
        page.setTop(-1e6);
        page.setBottom(1e6);
    }
    return page.adjusted(-tolerancePx, -tolerancePx, tolerancePx, tolerancePx).contains(box)
               ? QString()
               : QStringLiteral("outside its page: ") + where(text, box);
}

/// Why this key's words do not fit it, or a finger does not; empty when all is well.
QString faultOfKey(QQuickItem* key, double pixelsPerMillimetre) {
    const double least = targetMm * pixelsPerMillimetre - tolerancePx;
    if (key->width() < least || key->height() < least) {
        return QStringLiteral("below 20 mm: ") + where(key, key->mapRectToScene(key->boundingRect()));
    }
    const QList<QQuickItem*> parts = items::shown(key);
    for (QQuickItem* part : parts) {
        const QRectF box = part->mapRectToItem(key, part->boundingRect());
        if (items::isText(part) &&
            !key->boundingRect().adjusted(-tolerancePx, -tolerancePx, tolerancePx, tolerancePx).contains(box)) {
            return QStringLiteral("words wider than their key: ") + where(part, box);
        }
    }
    return {};
}

/// Why this page favours an answer to the consent: one out of sight, or larger than another. Empty for other pages.
QString faultOfConsent(QQuickItem* root, const QSizeF& window) {
    std::optional<QSizeF> first;
    for (const char* name : {"consentAll", "consentChoose", "consentNone"}) {
        QQuickItem* answer = items::named(root, QString::fromLatin1(name));
        if (answer == nullptr) {
            return {};
        }
        const QRectF box = answer->mapRectToScene(answer->boundingRect());
        if (flickableAround(answer) != nullptr || !QRectF(QPointF(), window).contains(box)) {
            return QStringLiteral("may be out of sight: ") + where(answer, box);
        }
        const QSizeF size = first.value_or(box.size());
        if (std::abs(size.width() - box.width()) > tolerancePx ||
            std::abs(size.height() - box.height()) > tolerancePx) {
            return QStringLiteral("of another size: ") + where(answer, box);
        }
        first = size;
    }
    return {};
}

}  // namespace

class TestLayout : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void nothingIsCut_data() {
        QTest::addColumn<QSize>("glass");
        QTest::addColumn<double>("density");
        QTest::addColumn<QString>("language");
        QTest::addColumn<double>("scale");
        const QList<std::pair<QSize, double>> glasses{{{1080, 1920}, 4.03}, {{1280, 800}, 3.71}, {{1024, 768}, 3.37}};
        for (const auto& [glass, density] : glasses) {
            for (const ui::Language& language : ui::languages()) {
                const QString code = language.code.toString();
                const bool thorough = code == QStringLiteral("ja") || code == QStringLiteral("en");
                for (const double scale : {1.0, 1.5, 2.0}) {
                    if (!thorough && (scale == 1.5 || glass.width() == 1024)) {
                        continue;  // between two that are looked at; a third of the time
                    }
                    QTest::addRow("%dx%d %s x%.1f", glass.width(), glass.height(), qPrintable(code), scale)
                        << glass << density << code << scale;
                }
            }
        }
    }
    void nothingIsCut() {
        QFETCH(QSize, glass);
        QFETCH(double, density);
        QFETCH(QString, language);
        QFETCH(double, scale);
        QStringList faults;
        ui::KioskViewModel model;
        ui::KioskWindow window(model, density);
        window.setMotionReduced(true);
        window.resize(glass);
        emit model.languageRequested(language);
        model.setTextScale(scale);
        model.setFacilityName(QStringLiteral("うけつけ内科クリニック"));
        window.show();
        for (const samples::KioskState& state : samples::kioskStates()) {
            model.forgetPerson();
            model.setReaderReady(true);
            model.setScreen(ui::KioskViewModel::Screen::Idle);
            state.fill(model);
            QCoreApplication::processEvents();
            window.grabWindow();  // lays out and paints
            const QString favour = faultOfConsent(window.rootObject(), window.size());
            if (!favour.isEmpty()) {
                faults.append(state.name + QStringLiteral(": ") + favour);
            }
            const QList<QQuickItem*> all = items::shown(window.rootObject());
            for (QQuickItem* item : all) {
                const QString fault = items::isText(item)  ? faultOfText(item, window.size())
                                      : items::isKey(item) ? faultOfKey(item, density)
                                                           : QString();
                if (!fault.isEmpty()) {
                    faults.append(state.name + QStringLiteral(": ") + fault);
                }
            }
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    }
};

QTEST_MAIN(TestLayout)
#include "tst_layout.moc"
