// SPDX-License-Identifier: Apache-2.0
#include "cardreader/pcsc/pcsc_channel.h"
#include "cardreader/pcsc/pcsc_error.h"
#include "tests/support/scripted_pcscd.h"

#include <QRegularExpression>
#include <QtTest>

using namespace cardreader;
using support::ScriptedPcscd;
using Call = ScriptedPcscd::Call;
using Channel = Result<std::unique_ptr<PcscChannel>>;

namespace {
const std::string kReader = "Reader 00 00";
const CommandApdu kCommand({0x00, 0xB0, 0x8A, 0x00}, {}, 256);
const Error kStump{ErrorCode::CardRemoved};  // no status word: nobody knows yet why

ScriptedPcscd::Bytes stump(const ScriptedPcscd::Bytes&) {
    return {0x30};
}
}  // namespace

/// What no virtual reader can be made to do.
class TestPcscTrouble : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(".?")); }

    void everyCodeAtEveryCallIsADefinedResult() {
        constexpr std::array kCalls{Call::Establish, Call::ListReaders, Call::StatusChange,
                                    Call::Connect,   Call::Reconnect,   Call::Begin,
                                    Call::Transmit,  Call::Control,     Call::Attribute};
        for (const auto call : kCalls) {
            for (const auto& meaning : pcscMeanings()) {
                ScriptedPcscd pcscd;
                pcscd.plug(kReader, true);
                pcscd.fail(call, meaning.code);
                walkThrough();
                QCOMPARE(pcscd.open(), 0);  // every context and card was given back
            }
        }
    }

    void otherSlotsAreTriedBeforeAnythingIsWaitedFor() {
        ScriptedPcscd pcscd;
        pcscd.plug("A 00 00", true);
        pcscd.plug("B 00 00", true);
        pcscd.fail(Call::Connect, SCARD_E_SHARING_VIOLATION);
        const auto context = Context::establish();
        const auto channel = openCard(*context, {});
        QVERIFY(channel);
        QCOMPARE((*channel)->reader(), std::string("B 00 00"));
        QCOMPARE(pcscd.count(Call::Connect), 2);
    }

    void aCardThatIsLetGoInTimeIsTaken() {
        ScriptedPcscd pcscd;
        pcscd.plug(kReader, true);
        pcscd.fail(Call::Connect, SCARD_E_SHARING_VIOLATION, 3);
        const auto context = Context::establish();
        QVERIFY(PcscChannel::connect(*context, kReader));
        QCOMPARE(pcscd.count(Call::Connect), 4);
        pcscd.fail(Call::Connect, SCARD_E_SHARING_VIOLATION, 3);
        QVERIFY(openCard(*context, {}));
    }

    void patienceHasAnEnd() {
        ScriptedPcscd pcscd;
        pcscd.plug(kReader, true);
        pcscd.fail(Call::Connect, SCARD_E_SHARING_VIOLATION, 1000);
        const auto context = Context::establish();
        QCOMPARE(PcscChannel::connect(*context, kReader).error().code, ErrorCode::CardInUse);
        QCOMPARE(pcscd.count(Call::Connect), 15);  // 10+20+40+80+160+8×200+90 ms
    }

    void stopEndsPatience() {
        ScriptedPcscd pcscd;
        pcscd.plug(kReader, true);
        pcscd.fail(Call::Connect, SCARD_E_SHARING_VIOLATION, 1000);
        const auto context = Context::establish();
        const auto stop = std::make_shared<std::atomic<bool>>(true);
        QCOMPARE(PcscChannel::connect(*context, kReader, stop).error().code, ErrorCode::CardInUse);
        QCOMPARE(pcscd.count(Call::Connect), 1);
        pcscd.fail(Call::Connect, SCARD_S_SUCCESS, 0);
        const auto channel = PcscChannel::connect(*context, kReader, stop);
        pcscd.fail(Call::Attribute, SCARD_E_SHARING_VIOLATION, 1000);
        QCOMPARE((*channel)->beginTransaction().error().code, ErrorCode::Cancelled);
        QCOMPARE((*channel)->transmit(kCommand).error().code, ErrorCode::Cancelled);
    }

    void aSleepingCardIsWoken() {
        ScriptedPcscd pcscd;
        pcscd.plug(kReader, true);
        pcscd.fail(Call::Connect, SCARD_W_UNPOWERED_CARD);
        const auto context = Context::establish();
        QVERIFY(openCard(*context, {}));
        pcscd.fail(Call::Connect, SCARD_W_UNPOWERED_CARD, 2);
        QCOMPARE(openCard(*context, {}).error().code, ErrorCode::CardMute);
    }

    void lostPowerIsAResetThatIsSaid() {
        ScriptedPcscd pcscd;
        pcscd.plug(kReader, true);
        const auto context = Context::establish();
        const auto channel = openCard(*context, {});
        pcscd.fail(Call::Transmit, SCARD_W_UNPOWERED_CARD);
        QCOMPARE((*channel)->transmit(kCommand).error().code, ErrorCode::CardReset);
        QCOMPARE((*channel)->resets(), 1U);
        QVERIFY((*channel)->transmit(kCommand));
        pcscd.fail(Call::Begin, SCARD_W_UNPOWERED_CARD);
        QVERIFY((*channel)->beginTransaction());  // nothing was under way: no need to say it
        QCOMPARE((*channel)->resets(), 2U);
        pcscd.fail(Call::Transmit, SCARD_W_UNPOWERED_CARD);
        pcscd.fail(Call::Reconnect, SCARD_W_UNPOWERED_CARD);
        QCOMPARE((*channel)->transmit(kCommand).error().code, ErrorCode::CardMute);  // it takes no power any more
    }

    void aNewProtocolAfterAResetIsUsed() {
        ScriptedPcscd pcscd;
        pcscd.plug(kReader, true);
        const auto context = Context::establish();
        const auto channel = openCard(*context, {});
        QVERIFY((*channel)->isT1());
        pcscd.protocol = SCARD_PROTOCOL_T0;
        pcscd.fail(Call::Transmit, SCARD_W_RESET_CARD);
        QCOMPARE((*channel)->transmit(kCommand).error().code, ErrorCode::CardReset);
        QVERIFY(!(*channel)->isT1());
    }

    void aBrokenAnswerIsSettledByTheDriver() {
        ScriptedPcscd pcscd;
        pcscd.plug(kReader, true);
        const auto context = Context::establish();
        const auto channel = openCard(*context, {});
        pcscd.card = stump;
        pcscd.presence = {2};
        QCOMPARE((*channel)->settle(kStump).code, ErrorCode::CardNotTransacted);
        pcscd.presence = {0};
        QCOMPARE((*channel)->settle(kStump).code, ErrorCode::CardRemoved);
        QCOMPARE(pcscd.count(Call::Transmit), 0);  // the card was not asked
        pcscd.fail(Call::Attribute, SCARD_W_REMOVED_CARD);
        pcscd.presence = {2};
        QCOMPARE((*channel)->settle(kStump).code, ErrorCode::CardRemoved);
    }

    void aBrokenAnswerIsSettledByTheCard() {
        ScriptedPcscd pcscd;
        pcscd.plug(kReader, true);
        const auto context = Context::establish();
        const auto channel = openCard(*context, {});
        QCOMPARE((*channel)->settle(kStump).code, ErrorCode::CardNotTransacted);
        QCOMPARE((*channel)->settle(Error{ErrorCode::FileDamaged}).code, ErrorCode::FileDamaged);
        QCOMPARE(pcscd.count(Call::Transmit), 2);
        QCOMPARE((*channel)->settle(Error{ErrorCode::AccessDenied}).code, ErrorCode::AccessDenied);
        QCOMPARE(pcscd.count(Call::Transmit), 2);  // no removal hides behind a card that answers in full
    }

    void aCardThatIsGoneIsSeenAtOnce() {
        ScriptedPcscd pcscd;
        pcscd.plug(kReader, true);
        const auto context = Context::establish();
        const auto channel = openCard(*context, {});
        pcscd.take(kReader);
        QCOMPARE((*channel)->settle(kStump).code, ErrorCode::CardRemoved);
        QCOMPARE(pcscd.count(Call::Transmit), 0);
    }

    void aSilentCardIsWaitedForAndNoLonger() {
        ScriptedPcscd pcscd;
        pcscd.plug(kReader, true);
        const auto context = Context::establish();
        const auto channel = openCard(*context, {});
        pcscd.card = stump;
        QCOMPARE((*channel)->settle(kStump).code, ErrorCode::CardNotTransacted);
        pcscd.card = [&pcscd](const ScriptedPcscd::Bytes& command) {
            pcscd.take(kReader);  // pcscd sees it just after the card was asked
            return stump(command);
        };
        QCOMPARE((*channel)->settle(kStump).code, ErrorCode::CardRemoved);
    }

    void aReaderThatIsGoneIsNotACardThatIsGone() {
        ScriptedPcscd pcscd;
        pcscd.plug(kReader, true);
        const auto context = Context::establish();
        const auto channel = openCard(*context, {});
        pcscd.unplug(kReader);
        QCOMPARE((*channel)->settle(kStump).code, ErrorCode::ReaderUnavailable);
        pcscd.plug(kReader, true);
        pcscd.fail(Call::StatusChange, SCARD_E_NO_SERVICE);
        QCOMPARE((*channel)->settle(kStump).code, ErrorCode::ServiceUnavailable);
    }

    void whatTheReaderSaysAboutLengths_data() {
        QTest::addColumn<QByteArray>("features");
        QTest::addColumn<QByteArray>("properties");
        QTest::addColumn<int>("limit");
        const auto row = [](const char* what, const char* features, const char* properties, ApduLimit limit) {
            QTest::newRow(what) << QByteArray::fromHex(features) << QByteArray::fromHex(properties)
                                << static_cast<int>(limit);
        };
        const auto* const asked = "0604AABBCCDD 120442330012";
        row("not offered", "", "", ApduLimit::Unknown);
        row("no such property", "0604AABBCCDD", "0A0400000100", ApduLimit::Unknown);
        row("refused", asked, "", ApduLimit::Unknown);
        row("a list that ends early", asked, "0A0400", ApduLimit::Unknown);
        row("too few bytes", asked, "0A020001", ApduLimit::Unknown);
        row("short only", asked, "0102AAAA 0A0400000000", ApduLimit::ShortOnly);
        row("65,536", asked, "0A0400000100", ApduLimit::Extended);
        row("261", asked, "0A0405010000", ApduLimit::ShortOnly);
        row("512", asked, "0A0400020000", ApduLimit::Extended);
    }
    void whatTheReaderSaysAboutLengths() {
        QFETCH(QByteArray, features);
        QFETCH(QByteArray, properties);
        ScriptedPcscd pcscd;
        pcscd.plug(kReader, true);
        pcscd.features = {features.begin(), features.end()};
        pcscd.properties = {properties.begin(), properties.end()};
        const auto context = Context::establish();
        QTEST(static_cast<int>((*openCard(*context, {}))->apduLimit()), "limit");
    }

    void whatTheAnswerToResetTellsOfTheLink() {
        ScriptedPcscd pcscd;
        pcscd.plug(kReader, true);
        const auto context = Context::establish();
        const auto channel = openCard(*context, {});
        QVERIFY((*channel)->isContactless());
        pcscd.atr = {0x3B, 0xDA, 0x13, 0xFF, 0x81};
        QVERIFY(!(*channel)->isContactless());
        pcscd.atr = {};
        QVERIFY(!(*channel)->isContactless());
    }

private:
    /// What a program does with a card. Reaching the end is the test: no hang, no crash, nothing left open.
    static void walkThrough() {
        const auto context = Context::establish();
        const auto channel = context ? openCard(*context, "reader") : Channel(tl::unexpected(context.error()));
        if (!channel) {
            return;
        }
        const auto transaction = CardTransaction::begin(**channel);
        const auto answer = exchangeApdu(**channel, kCommand);
        const auto settled = answer ? kStump : (*channel)->settle(answer.error());
        static_cast<void>(settled);
    }
};

QTEST_GUILESS_MAIN(TestPcscTrouble)
#include "tst_pcsc_trouble.moc"
