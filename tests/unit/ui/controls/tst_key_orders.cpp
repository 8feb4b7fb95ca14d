// SPDX-License-Identifier: Apache-2.0
#include "ui/controls/key_orders.h"

#include <QTest>

using namespace std::chrono_literals;
using ui::KeyOrder;
using ui::orderOf;

class TestKeyOrders : public QObject {
    Q_OBJECT

private slots:
    /// A number pad has no more than this: each order is on it.
    void theNumberPadDoesEverything() {
        for (const auto& [key, order] : std::initializer_list<std::pair<int, KeyOrder>>{
                 {Qt::Key_Plus, KeyOrder::Next},
                 {Qt::Key_Minus, KeyOrder::Previous},
                 {Qt::Key_Enter, KeyOrder::Choose},
                 {Qt::Key_0, KeyOrder::Repeat},
                 {Qt::Key_Asterisk, KeyOrder::Repeat},
                 {Qt::Key_Slash, KeyOrder::Explain},
                 {Qt::Key_1, KeyOrder::Language},
                 {Qt::Key_2, KeyOrder::Quieter},
                 {Qt::Key_8, KeyOrder::Louder},
                 {Qt::Key_4, KeyOrder::Slower},
                 {Qt::Key_6, KeyOrder::Faster},
                 {Qt::Key_7, KeyOrder::Curtain},
             }) {
            QCOMPARE(orderOf(key, false), order);
        }
    }

    void figuresAreDigitsWhileTyping() {
        for (int key = Qt::Key_0; key <= Qt::Key_9; ++key) {
            QCOMPARE(orderOf(key, true), KeyOrder::Digit);
        }
        QCOMPARE(orderOf(Qt::Key_Period, true), KeyOrder::Erase);
        QCOMPARE(orderOf(Qt::Key_Plus, true), KeyOrder::Next);
        QCOMPARE(orderOf(Qt::Key_Asterisk, true), KeyOrder::Repeat);
    }

    void otherKeysMeanNothing() {
        QCOMPARE(orderOf(Qt::Key_A, false), KeyOrder::None);
        QVERIFY(ui::isModifier(Qt::Key_Shift));
        QVERIFY(ui::isModifier(Qt::Key_NumLock));
        QVERIFY(!ui::isModifier(Qt::Key_A));
    }

    void aTremblingFingerPressesOnce() {
        ui::KeyBounce bounce(80ms);
        QVERIFY(bounce.accepts(Qt::Key_5, 0ms));
        bounce.released(Qt::Key_5, 100ms);
        QVERIFY(!bounce.accepts(Qt::Key_5, 179ms));
        QVERIFY(bounce.accepts(Qt::Key_6, 110ms));
        QVERIFY(bounce.accepts(Qt::Key_5, 180ms));
    }
};

QTEST_APPLESS_MAIN(TestKeyOrders)
#include "tst_key_orders.moc"
