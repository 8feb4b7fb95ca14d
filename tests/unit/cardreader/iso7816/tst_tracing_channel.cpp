// SPDX-License-Identifier: Apache-2.0
#include "cardreader/iso7816/tracing_channel.h"
#include "tests/support/scripted_channel.h"

#include <QRegularExpression>
#include <QtTest>

using namespace cardreader;

/// The trace that may be sent to support: every command in order, no secret, and what the inner channel says unchanged.
class TestTracingChannel : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void commandsAreKeptWithoutSecrets() {
        support::ScriptedChannel inner;
        inner.expect("0020009804 34393731", "63C2")
            .expect("00B08A0000", "30820102 9000")
            .expect("00B0010000", "")
            .expect("802A009703 30310500", "9000");
        inner.setApduLimit(ApduLimit::ShortOnly);
        TracingChannel trace(inner);
        const std::array<std::uint8_t, 4> pin{0x34, 0x39, 0x37, 0x31};
        QCOMPARE(trace.transmit(CommandApdu({0x00, 0x20, 0x00, 0x98}, pin))->status.value(), std::uint16_t{0x63C2});
        QCOMPARE(trace.transmit(CommandApdu({0x00, 0xB0, 0x8A, 0x00}, {}, 256))->data.size(), std::size_t{4});
        QCOMPARE(trace.transmit(CommandApdu({0x00, 0xB0, 0x01, 0x00}, {}, 256)).error().code, ErrorCode::CardRemoved);
        const std::array<std::uint8_t, 3> nonce{0x30, 0x31, 0x05};
        QVERIFY(trace.transmit(CommandApdu({0x80, 0x2A, 0x00, 0x97}, nonce, 256)));
        const auto& steps = trace.steps();
        QCOMPARE(steps.size(), std::size_t{4});
        QCOMPARE(steps[0].apdu, std::string("00200098XX"));
        QCOMPARE(*steps[0].statusWord, std::uint16_t{0x63C2});
        QCOMPARE(steps[1].apdu, std::string("00B08A0000"));
        QVERIFY(steps[1].bytesReceived >= 4);
        QVERIFY(!steps[2].statusWord);  // no answer, no word
        QCOMPARE(steps[2].error->code, ErrorCode::CardRemoved);
        QCOMPARE(steps[3].apdu, std::string("802A009703XX00"));  // what was signed stays here
        QCOMPARE(trace.exchange(), inner.exchange());
        QCOMPARE(trace.apduLimit(), ApduLimit::ShortOnly);
        QCOMPARE(trace.resets(), inner.resets());
        QVERIFY(CardTransaction::begin(trace));
        QVERIFY(inner.isDone());  // the transaction was opened and closed inside
    }
};

QTEST_GUILESS_MAIN(TestTracingChannel)
#include "tst_tracing_channel.moc"
