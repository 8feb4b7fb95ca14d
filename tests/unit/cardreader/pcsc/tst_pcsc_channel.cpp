// SPDX-License-Identifier: Apache-2.0
#include "cardreader/individualnumbercard/individual_number_card.h"
#include "cardreader/pcsc/pcsc_channel.h"
#include "cardreader/pcsc/reader_monitor.h"
#include "tests/support/card_stack.h"

#include <QRegularExpression>
#include <QtTest>

#include <condition_variable>
#include <mutex>

#include <winscard.h>

using namespace cardreader;
using support::CardStack;

namespace {
Pin pinOf(const char* text) {
    Pin pin;
    for (; *text != '\0'; ++text) {
        pin.append(*text - '0');
    }
    return pin;
}

/// Another program with its hand on the card.
class OtherProgram {
public:
    OtherProgram() { SCardEstablishContext(SCARD_SCOPE_SYSTEM, nullptr, nullptr, &m_context); }
    OtherProgram(const OtherProgram&) = delete;
    OtherProgram& operator=(const OtherProgram&) = delete;
    ~OtherProgram() {
        disconnect(SCARD_LEAVE_CARD);
        SCardReleaseContext(m_context);
    }
    bool connect(const std::string& reader, DWORD share) {
        DWORD protocol = 0;
        return SCardConnect(m_context, reader.c_str(), share, SCARD_PROTOCOL_T1, &m_card, &protocol) == SCARD_S_SUCCESS;
    }
    bool begin() const { return SCardBeginTransaction(m_card) == SCARD_S_SUCCESS; }
    void disconnect(DWORD disposition) {
        SCardDisconnect(m_card, disposition);
        m_card = 0;
    }

private:
    SCARDCONTEXT m_context = 0;
    SCARDHANDLE m_card = 0;
};

/// Keeps what the monitor says until the test asks.
class Snapshots {
public:
    void add(const ReaderSnapshot& snapshot) {
        const std::lock_guard lock(m_mutex);
        m_last = snapshot;
        m_changed.notify_all();
    }
    template <typename Condition>
    bool await(Condition condition) {
        std::unique_lock lock(m_mutex);
        return m_changed.wait_for(lock, std::chrono::minutes(2), [&] { return m_last && condition(*m_last); });
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::optional<ReaderSnapshot> m_last;
};

bool hasCard(const ReaderSnapshot& snapshot) {
    return std::any_of(snapshot.readers.begin(), snapshot.readers.end(),
                       [](const ReaderSlot& each) { return each.state == SlotState::Present; });
}
}  // namespace

class TestPcscChannel : public QObject {
    Q_OBJECT

private:
    CardStack m_stack;

    bool placed(const QString& person) { return m_stack.place(person) && CardStack::cardIsSeen(true); }
    bool taken() { return m_stack.remove() && CardStack::cardIsSeen(false); }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(".?")); }

    void withoutServiceItIsSaid() {
        const auto context = Context::establish();
        QVERIFY(!context);
        QCOMPARE(context.error().code, ErrorCode::ServiceUnavailable);
    }

    void withoutReaderItIsSaid() {
        QVERIFY(m_stack.startService(false));
        {
            const auto context = Context::establish();
            QVERIFY(context && context->readers()->empty());
            QCOMPARE(openCard(*context, {}).error().code, ErrorCode::NoReader);
        }
        m_stack.stopService();
    }

    void monitorFollowsServiceReaderAndCard() {
        Snapshots seen;
        const ReaderMonitor monitor([&seen](const ReaderSnapshot& snapshot) { seen.add(snapshot); });
        QVERIFY(seen.await([](const auto& last) { return !last.serviceAvailable; }));
        QVERIFY(m_stack.startService());
        QVERIFY(seen.await([](const auto& last) { return last.serviceAvailable && !last.readers.empty(); }));
        QVERIFY(m_stack.startSimulator());
        QVERIFY(m_stack.place(QStringLiteral("s07")));
        QVERIFY(seen.await(hasCard));
        QVERIFY(m_stack.remove());
        QVERIFY(seen.await([](const auto& last) { return !hasCard(last); }));
        m_stack.stopService();
        QVERIFY(seen.await([](const auto& last) { return !last.serviceAvailable && last.readers.empty(); }));
        QVERIFY(m_stack.startService());
        QVERIFY(seen.await([](const auto& last) { return last.serviceAvailable && !last.readers.empty(); }));
    }

    void monitorEndsAtAnyMoment() {
        for (int round = 0; round < 20; ++round) {
            Snapshots seen;
            const ReaderMonitor monitor([&seen](const ReaderSnapshot& snapshot) { seen.add(snapshot); });
            if (round % 2 == 0) {
                QVERIFY(seen.await([](const auto&) { return true; }));
            }
        }
    }

    void contextsAreGivenBack() {
        for (int round = 0; round < 500; ++round) {  // pcscd serves some 200 at a time
            QVERIFY(Context::establish());
        }
    }

    void emptyReaderHasNoCard() {
        m_stack.stopSimulator();
        QVERIFY(m_stack.startSimulator());
        const auto context = Context::establish();
        QCOMPARE(openCard(*context, {}).error().code, ErrorCode::NoCard);
        QCOMPARE(openCard(*context, "no such reader").error().code, ErrorCode::NoReader);
    }

    void verifiedPinDiesWithTheChannel() {
        QVERIFY(placed(QStringLiteral("s15")));
        const auto context = Context::establish();
        const std::array<std::uint8_t, 3> challenge{1, 2, 3};
        {
            const auto channel = openCard(*context, "Virtual");
            QVERIFY(channel);
            IndividualNumberCard card(**channel);
            QVERIFY(card.verifyPin(pinOf("8206"), LastTry::Refuse)->verified);
            QCOMPARE(card.sign(challenge)->size(), std::size_t{256});
            QVERIFY((*channel)->exchange().apdus >= 4);
            QVERIFY((*channel)->exchange().bytesReceived > 256);
        }
        const auto channel = openCard(*context, "Virtual");
        QVERIFY(channel);
        IndividualNumberCard card(**channel);
        QCOMPARE(card.sign(challenge).error().code, ErrorCode::AccessDenied);
    }

    void otherProgramsAreNamed() {
        const auto context = Context::establish();
        const auto reader = context->readers()->front().name;
        OtherProgram other;
        QVERIFY(other.connect(reader, SCARD_SHARE_EXCLUSIVE));
        QCOMPARE(openCard(*context, {}).error().code, ErrorCode::CardInUse);
        QCOMPARE(context->readers()->front().state, SlotState::InUse);
        other.disconnect(SCARD_LEAVE_CARD);
        QVERIFY(openCard(*context, {}));
    }

    void foreignTransactionEndsInAnAnswerNotInAHang() {
        const auto context = Context::establish();
        const auto channel = openCard(*context, {});
        QVERIFY(channel);
        OtherProgram other;
        QVERIFY(other.connect((*channel)->reader(), SCARD_SHARE_SHARED));
        QVERIFY(other.begin());
        QCOMPARE((*channel)->beginTransaction().error().code, ErrorCode::CardInUse);
    }

    void resetByAnotherProgramIsSurvived() {
        const auto context = Context::establish();
        const auto channel = openCard(*context, {});
        QVERIFY(channel);
        IndividualNumberCard card(**channel);
        QCOMPARE(card.identify()->kind, CardKind::Ordinary);
        OtherProgram other;
        QVERIFY(other.connect((*channel)->reader(), SCARD_SHARE_SHARED));
        other.disconnect(SCARD_RESET_CARD);
        QCOMPARE(card.pinTries()->left, 3);
        QVERIFY((*channel)->resets() > 0);
    }

    void stopEndsAnExchange() {
        const auto context = Context::establish();
        const auto channel = openCard(*context, {});
        const auto stop = std::make_shared<std::atomic<bool>>(true);
        (*channel)->setStop(stop);
        IndividualNumberCard card(**channel);
        QCOMPARE(card.identify().error().code, ErrorCode::Cancelled);
    }

    void removedCardIsNoticedInTheMiddle() {
        const auto context = Context::establish();
        const auto channel = openCard(*context, {});
        IndividualNumberCard card(**channel);
        QVERIFY(card.identify());
        QVERIFY(taken());
        const auto result = card.readCertificate();
        QVERIFY(!result);
        QCOMPARE((*channel)->settle(result.error()).code, ErrorCode::CardRemoved);
    }

    void cardWithNonsenseForAnAnswerIsMute() {
        QVERIFY(m_stack.fault(QStringLiteral("mute")));
        QVERIFY(placed(QStringLiteral("s15")));
        const auto context = Context::establish();
        QCOMPARE(openCard(*context, {}).error().code, ErrorCode::CardMute);
        QVERIFY(m_stack.fault(QStringLiteral("none")));
        QVERIFY(taken());
    }
};

QTEST_GUILESS_MAIN(TestPcscChannel)
#include "tst_pcsc_channel.moc"
