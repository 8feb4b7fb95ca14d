// SPDX-License-Identifier: Apache-2.0
#include "cardreader/iso7816/tracing_channel.h"
#include "tests/support/scripted_channel.h"

#include <QRegularExpression>
#include <QtTest>

using namespace cardreader;
using support::hexOf;
using support::ScriptedChannel;

namespace {
CommandApdu readBinary() {
    return CommandApdu({0x00, 0xB0, 0x8A, 0x00}, {}, 256);
}
}  // namespace

class TestExchangeApdu : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(".?")); }

    void collectsMoreBytes() {
        ScriptedChannel card;
        card.expect("00B08A0000", "0102 6103").expect("00C0000003", "0304 6101").expect("00C0000001", "05 9000");
        const auto response = exchangeApdu(card, readBinary());
        QVERIFY(response);
        QCOMPARE(hexOf(response->data.view()), QByteArray("0102030405"));
        QVERIFY(response->status.isDone());
        QVERIFY(card.isDone());
    }

    void resendsOnceWithTheRightLe() {
        ScriptedChannel card;
        card.expect("00B08A0000", "6C02").expect("00B08A0002", "AABB 9000");
        QCOMPARE(hexOf(exchangeApdu(card, readBinary())->data.view()), QByteArray("AABB"));
        card.expect("00B08A0000", "6C02").expect("00B08A0002", "6C03");
        QCOMPARE(exchangeApdu(card, readBinary())->status.value(), std::uint16_t{0x6C03});
        QVERIFY(card.isDone());
    }

    void endsWhenTheCardPromisesForEver() {
        ScriptedChannel card;
        card.expect("00B08A0000", "6100").expect("00C0000000", "6100");
        QCOMPARE(exchangeApdu(card, readBinary()).error().code, ErrorCode::UnexpectedStatus);
    }

    void stumpOfAnAnswerMeansRemoved_data() {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("nothing") << QByteArray("");
        QTest::newRow("one byte") << QByteArray("90");
        QTest::newRow("data without status word") << QByteArray("30820401A0030201");
    }
    void stumpOfAnAnswerMeansRemoved() {
        QFETCH(QByteArray, answer);
        ScriptedChannel card;
        card.expect("00B08A0000", answer);
        QCOMPARE(exchangeApdu(card, readBinary()).error().code, ErrorCode::CardRemoved);
    }

    void statusWordsMeanWhatTheTableSays() {
        QCOMPARE(StatusWord(0x63C2).triesLeft(), std::optional(2));
        QCOMPARE(StatusWord(0x63C0).triesLeft(), std::optional(0));
        QCOMPARE(StatusWord(0x6983).triesLeft(), std::optional(0));
        QCOMPARE(StatusWord(0x6984).triesLeft(), std::optional(0));
        QCOMPARE(StatusWord(0x6300).triesLeft(), std::nullopt);
        QCOMPARE(StatusWord(0x9000).triesLeft(), std::nullopt);
        QCOMPARE(StatusWord(0x6982).error(), ErrorCode::AccessDenied);
        QCOMPARE(StatusWord(0x6A82).error(), ErrorCode::FileMissing);
        QCOMPARE(StatusWord(0x6D00).error(), ErrorCode::CardNotSupported);
        QCOMPARE(StatusWord(0x6F00).error(), ErrorCode::CardFault);
        QCOMPARE(StatusWord(0x6FFF).error(), ErrorCode::UnexpectedStatus);
    }

    void traceHoldsNoSecret() {
        ScriptedChannel card;
        card.expect("0020009804 31323334", "63C2").expect("00B08A0000", "0102 9000");
        TracingChannel traced(card);
        QVERIFY(traced.transmit(CommandApdu({0x00, 0x20, 0x00, 0x98}, support::bytesOf("31323334"))));
        QVERIFY(traced.transmit(readBinary()));
        QCOMPARE(traced.steps().size(), std::size_t{2});
        QCOMPARE(traced.steps()[0].apdu, std::string("00200098XX"));
        QCOMPARE(*traced.steps()[0].statusWord, std::uint16_t{0x63C2});
        QCOMPARE(traced.steps()[1].bytesReceived, std::size_t{2});
    }
};

QTEST_APPLESS_MAIN(TestExchangeApdu)
#include "tst_exchange_apdu.moc"
