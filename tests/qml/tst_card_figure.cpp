// SPDX-License-Identifier: Apache-2.0
// The card that moves on K00 all day: what it costs, and that its parts are the drawing they are cut from.
#include "tests/qml/support/items.h"
#include "tests/qml/support/sample_states.h"
#include "ui/kiosk/kiosk_view_model.h"
#include "ui/kiosk/kiosk_window.h"

#include <QRegularExpression>
#include <QTest>

#include <cmath>
#include <set>

class TestCardFigure : public QObject {
    Q_OBJECT

private slots:
    void init() {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".?")));
        m_window.setMotionReduced(true);  // the test turns the hand itself
        m_window.resize(1080, 1920);
        for (const samples::KioskState& sample : samples::kioskStates()) {
            if (sample.name == QLatin1String("K00")) {
                sample.fill(m_model);
            }
        }
        m_window.show();
        QCoreApplication::processEvents();
        m_window.grabWindow();
        m_figure = items::named(m_window.rootObject(), QStringLiteral("cardFigure"));
        QVERIFY(m_figure != nullptr);
    }

    void littleIsPaintedAnew() {
        double moving = 0;
        for (const auto* part : {"movingCard", "movingArrow"}) {
            const QQuickItem* const item = items::named(m_figure, QLatin1String(part));
            moving += item->width() * (item->height() + m_figure->property("travel").toDouble());
        }
        QVERIFY2(moving < 0.1 * m_window.width() * m_window.height(), qPrintable(QString::number(moving)));
    }

    /// Positions are whole pixels, so that steps which nobody would see paint nothing.
    void itMovesInWholePixelsAndReturns() {
        const QQuickItem* const card = items::named(m_figure, QStringLiteral("movingCard"));
        const double first = card->y();
        std::set<double> places;
        for (int step = 0; step < m_figure->property("steps").toInt(); ++step) {
            m_figure->setProperty("step", step);
            places.insert(card->y());
        }
        m_figure->setProperty("step", 0);
        QCOMPARE(card->y(), first);
        QVERIFY(places.size() > 10 && places.size() <= 31);
        for (const double place : places) {
            QCOMPARE(place, std::round(place));
        }
        QCOMPARE(*places.begin(), first);  // it comes down from where it rests
    }

    void theCutPartsShowTheWholeDrawing() {
        m_figure->setProperty("step", 0);
        const QImage seen = m_window.grabWindow();
        const QQuickItem* const card = items::named(m_figure, QStringLiteral("movingCard"));
        const QRectF box = card->mapRectToScene(card->boundingRect());
        // The upper rim of the card runs through the middle of the part's upper edge, its head band lies below it.
        const auto at = [&](double x, double y) {
            return seen.pixelColor((box.topLeft() + QPointF(box.width() * x, box.height() * y)).toPoint());
        };
        QCOMPARE(at(0.5, 5.0 / 117), at(5.0 / 180, 0.5));    // ink: upper rim, left rim
        QVERIFY(at(0.5, 15.0 / 117) != at(0.5, 5.0 / 117));  // the band in the accent
        QVERIFY(at(0.9, 0.9) != at(0.5, 15.0 / 117));        // the sheet below
    }

private:
    ui::KioskViewModel m_model;
    ui::KioskWindow m_window{m_model, 3.71};
    QQuickItem* m_figure = nullptr;
};

QTEST_MAIN(TestCardFigure)
#include "tst_card_figure.moc"
