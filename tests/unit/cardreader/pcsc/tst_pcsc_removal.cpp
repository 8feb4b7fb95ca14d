// SPDX-License-Identifier: Apache-2.0
#include "cardreader/individualnumbercard/individual_number_card.h"
#include "cardreader/pcsc/pcsc_channel.h"
#include "tests/support/card_stack.h"

#include <QRegularExpression>
#include <QtTest>

#include <winscard.h>

using namespace cardreader;
using support::CardStack;

namespace {
/// Another program that touches the card and lets go of it in its own way.
bool touchedByAnotherProgram(const std::string& reader, DWORD disposition) {
    SCARDCONTEXT context = 0;
    SCARDHANDLE card = 0;
    DWORD protocol = 0;
    SCardEstablishContext(SCARD_SCOPE_SYSTEM, nullptr, nullptr, &context);
    const auto code = SCardConnect(context, reader.c_str(), SCARD_SHARE_SHARED, SCARD_PROTOCOL_T1, &card, &protocol);
    SCardDisconnect(card, disposition);
    SCardReleaseContext(context);
    return code == SCARD_S_SUCCESS;
}
}  // namespace

/// A real pcscd and the virtual reader: what happens to a card that is being used.
class TestPcscRemoval : public QObject {
    Q_OBJECT

private:
    CardStack m_stack;
    std::optional<Context> m_context;
    std::unique_ptr<PcscChannel> m_channel;

    bool opened() {
        auto context = Context::establish();
        if (context) {
            m_context.emplace(std::move(*context));
            auto channel = openCard(*m_context, {});
            m_channel = channel ? std::move(*channel) : nullptr;
        }
        return m_channel != nullptr;
    }
    bool placed() { return m_stack.place(QStringLiteral("s15")) && CardStack::cardIsSeen(true) && opened(); }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(".?")); }
    void initTestCase() { QVERIFY(m_stack.startService() && m_stack.startSimulator()); }
    void cleanup() {
        m_channel.reset();
        m_context.reset();
        m_stack.fault(QStringLiteral("none"));
        m_stack.remove();
        QVERIFY(CardStack::cardIsSeen(false));
    }

    void aCardInTroubleThatStaysIsNotCalledRemoved() {
        QVERIFY(m_stack.fault(QStringLiteral("truncated-certificate")));
        QVERIFY(placed());
        IndividualNumberCard card(*m_channel);
        const auto result = card.readCertificate();
        QVERIFY(!result);
        const auto before = m_channel->exchange().apdus;
        QCOMPARE(m_channel->settle(result.error()).code, ErrorCode::FileDamaged);
        QCOMPARE(m_channel->exchange().apdus, before + 1);  // the card was asked, nothing was waited for
    }

    void aCardPulledInTheMiddleIsCalledRemoved() {
        QVERIFY(placed());
        IndividualNumberCard card(*m_channel);
        QVERIFY(m_stack.removeAfter(1));
        const auto result = card.readCertificate();
        QVERIFY(!result);
        QCOMPARE(m_channel->settle(result.error()).code, ErrorCode::CardRemoved);
    }

    void anotherProgramCutsThePower() {
        QVERIFY(placed());
        IndividualNumberCard card(*m_channel);
        QVERIFY(card.identify());
        QVERIFY(touchedByAnotherProgram(m_channel->reader(), SCARD_UNPOWER_CARD));
        QCOMPARE(card.pinTries()->left, 3);
        QVERIFY(m_channel->resets() > 0);
    }

    void pcscdRestartedUnderAChannel() {
        QVERIFY(placed());
        IndividualNumberCard card(*m_channel);
        QVERIFY(card.identify());
        m_stack.stopService();
        const auto lost = card.pinTries();
        QVERIFY(!lost);
        QCOMPARE(m_channel->settle(lost.error()).code, ErrorCode::ServiceUnavailable);
        QVERIFY(m_stack.startService() && CardStack::cardIsSeen(true));
        const auto stillLost = card.pinTries();
        QVERIFY(!stillLost);  // dead for good, and says so
        QVERIFY(stillLost.error().code == ErrorCode::ServiceUnavailable ||
                stillLost.error().code == ErrorCode::ReaderUnavailable);
        QVERIFY(opened());
        IndividualNumberCard again(*m_channel);
        QCOMPARE(again.identify()->kind, CardKind::Ordinary);
    }
};

QTEST_GUILESS_MAIN(TestPcscRemoval)
#include "tst_pcsc_removal.moc"
