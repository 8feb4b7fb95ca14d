// SPDX-License-Identifier: Apache-2.0
// A trembling hand: every press slides about and some strike twice; each is counted once, on the key that was meant.
// The trembling is drawn from a seed, so that it is the same on every run.
#include "tests/qml/support/items.h"
#include "tests/qml/support/sample_states.h"
#include "ui/kiosk/kiosk_window.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <limits>
#include <random>

using ui::KioskViewModel;

namespace {

constexpr double density = 3.71;
constexpr double tremorMm = 6.0;  // to each side, while the finger is down

class TremblingHand {
public:
    TremblingHand(ui::KioskWindow& window, unsigned seed) : m_window(window), m_random(seed) {}

    /// One press as meant: down on the key, sliding about on it, up.
    void press(const char* objectName) {
        QQuickItem* const key = items::named(m_window.rootObject(), QLatin1String(objectName));
        QVERIFY2(key, objectName);
        const QRectF box = key->mapRectToScene(key->boundingRect());
        const QPointF aim = box.center();
        strike(aim, box);
        for (int again = std::uniform_int_distribution(0, 2)(m_random); again > 0; --again) {
            strike(aim, box);
        }
    }

private:
    void strike(const QPointF& aim, const QRectF& box) {
        QTest::mousePress(&m_window, Qt::LeftButton, {}, shaken(aim, box));
        for (int i = 0; i < 12; ++i) {
            QTest::mouseMove(&m_window, shaken(aim, box));
        }
        QTest::mouseRelease(&m_window, Qt::LeftButton, {}, shaken(aim, box));
    }
    QPoint shaken(const QPointF& aim, const QRectF& box) {
        std::uniform_real_distribution shake(-tremorMm * density, tremorMm * density);
        const QRectF inside = box.adjusted(1, 1, -2, -2);
        return {int(std::clamp(aim.x() + shake(m_random), inside.left(), inside.right())),
                int(std::clamp(aim.y() + shake(m_random), inside.top(), inside.bottom()))};
    }

    ui::KioskWindow& m_window;
    std::mt19937 m_random;
};

/// A kiosk on which two strikes of one hand never look like two intentions, however slow the machine is.
struct Kiosk {
    KioskViewModel model;
    ui::KioskWindow window{model, density};

    Kiosk(const QString& state, double textScale) {
        window.setMotionReduced(true);
        window.resize(1280, 800);
        model.setTextScale(textScale);
        for (const samples::KioskState& sample : samples::kioskStates()) {
            if (sample.name == state) {
                sample.fill(model);
            }
        }
        window.show();
        QCoreApplication::processEvents();
        window.grabWindow();
        const QList<QQuickItem*> all = items::shown(window.rootObject());
        for (QQuickItem* item : all) {
            if (items::isKey(item)) {
                item->setProperty("bounceMs", std::numeric_limits<int>::max());
            }
        }
        window.rootObject()->setProperty("settleMs", std::numeric_limits<int>::max());
    }
};

}  // namespace

class TestTremor : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void everyPressCountsOnce_data() {
        QTest::addColumn<unsigned>("seed");
        QTest::addColumn<double>("scale");
        for (unsigned seed = 1; seed <= 8; ++seed) {
            // At the largest text the page scrolls, and a page that scrolls must not take the press away.
            QTest::addRow("seed %u", seed) << seed << (seed % 2 == 0 ? 2.0 : 1.0);
        }
    }
    void everyPressCountsOnce() {
        QFETCH(unsigned, seed);
        QFETCH(double, scale);
        Kiosk kiosk(QStringLiteral("K02"), scale);
        QSignalSpy chosen(&kiosk.model, &KioskViewModel::methodChosen);
        TremblingHand(kiosk.window, seed).press("chooseFace");
        QCOMPARE(chosen.count(), 1);
        QSignalSpy help(&kiosk.model, &KioskViewModel::helpRequested);
        TremblingHand(kiosk.window, seed + 100).press("help");
        QCOMPARE(help.count(), 1);
    }
    void digitsAreNotDoubled() {
        Kiosk kiosk(QStringLiteral("K04"), 1.0);
        QList<int> digits;
        connect(kiosk.model.pinPad(), &ui::PinPadModel::digitEntered, this, [&](int digit) { digits.append(digit); });
        TremblingHand hand(kiosk.window, 7);
        for (const char* key : {"digit3", "digit9", "digit1", "digit0"}) {
            hand.press(key);
        }
        QCOMPARE(digits, (QList<int>{3, 9, 1, 0}));
    }
    /// The second strike falls on the next page, where another key may lie beneath the finger.
    void theNextPageIsNotStruck() {
        for (unsigned seed = 1; seed <= 8; ++seed) {
            Kiosk kiosk(QStringLiteral("K02"), 1.0);
            QSignalSpy other(&kiosk.model, &KioskViewModel::otherWayRequested);
            QSignalSpy digits(kiosk.model.pinPad(), &ui::PinPadModel::digitEntered);
            connect(&kiosk.model, &KioskViewModel::methodChosen, &kiosk.model, [&kiosk] {
                kiosk.model.pinPad()->setTriesLeft(3);
                kiosk.model.setScreen(KioskViewModel::Screen::PinPad);
                kiosk.window.grabWindow();
            });
            TremblingHand hand(kiosk.window, seed);
            hand.press("chooseFace");
            hand.press("title");  // wherever the finger falls now
            QQuickItem* const pad = items::named(kiosk.window.rootObject(), QStringLiteral("digit5"));
            QVERIFY(pad);
            QTest::mouseClick(&kiosk.window, Qt::LeftButton, {},
                              pad->mapRectToScene(pad->boundingRect()).center().toPoint());
            QCOMPARE(other.count() + digits.count(), 0);
        }
    }
};

QTEST_MAIN(TestTremor)
#include "tst_tremor.moc"
