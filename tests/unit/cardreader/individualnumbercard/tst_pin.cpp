// SPDX-License-Identifier: Apache-2.0
#include "cardreader/individualnumbercard/pin.h"
#include "tests/support/scripted_channel.h"

#include <QRegularExpression>
#include <QtTest>

#include <new>
#include <type_traits>

using namespace cardreader;

static_assert(!std::is_copy_constructible_v<Pin> && !std::is_copy_assignable_v<Pin>);
static_assert(!std::is_copy_constructible_v<VerificationCodeB> && std::is_nothrow_move_constructible_v<Pin>);

namespace {
/// Looks at memory whose object may be dead, out of the optimiser's sight.
bool holds(const void* memory, std::size_t size, std::uint8_t wanted) {
    asm volatile("" : "+r"(memory) : : "memory");
    const auto* at = static_cast<const volatile std::uint8_t*>(memory);
    return std::any_of(at, at + size, [wanted](std::uint8_t byte) { return byte == wanted; });
}
}  // namespace

class TestPin : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(".?")); }

    void pinTakesFourDigitsOnly() {
        Pin pin;
        QVERIFY(!pin.append(10));
        QVERIFY(!pin.append(-1));
        for (const int digit : {1, 2, 3, 4}) {
            QVERIFY(pin.append(digit));
        }
        QVERIFY(pin.isComplete());
        QVERIFY(!pin.append(5));
        QCOMPARE(support::hexOf(pin.ascii()), QByteArray("31323334"));
        pin.removeLast();
        QCOMPARE(pin.size(), std::size_t{3});
        QVERIFY(!pin.isComplete());
    }

    void pinLeavesNothingBehind() {
        auto* const memory = ::operator new(sizeof(Pin));
        auto* pin = new (memory) Pin;
        for (int i = 0; i < 4; ++i) {
            pin->append(9);
        }
        QVERIFY(holds(memory, sizeof(Pin), '9'));
        const Pin moved(std::move(*pin));
        QVERIFY(!holds(memory, sizeof(Pin), '9'));
        QVERIFY(moved.isComplete());
        pin->append(9);
        pin->~Pin();
        QVERIFY(!holds(memory, sizeof(Pin), '9'));
        ::operator delete(memory);
    }
};

QTEST_APPLESS_MAIN(TestPin)
#include "tst_pin.moc"
