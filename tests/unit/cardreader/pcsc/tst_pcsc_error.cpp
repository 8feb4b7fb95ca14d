// SPDX-License-Identifier: Apache-2.0
#include "cardreader/pcsc/pcsc_error.h"

#include <QRegularExpression>
#include <QtTest>

#include <winscard.h>

using namespace cardreader;

class TestPcscError : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(".?")); }

    void everyCodeHasOneMeaning_data() {
        QTest::addColumn<qlonglong>("code");
        QTest::addColumn<int>("error");
        const auto row = [](const char* what, LONG code, ErrorCode error) {
            QTest::newRow(what) << static_cast<qlonglong>(code) << static_cast<int>(error);
        };
        row("removed", SCARD_W_REMOVED_CARD, ErrorCode::CardRemoved);
        row("no card", SCARD_E_NO_SMARTCARD, ErrorCode::NoCard);
        row("wrong side up", SCARD_W_UNRESPONSIVE_CARD, ErrorCode::CardMute);
        row("reset by another", SCARD_W_RESET_CARD, ErrorCode::CardReset);
        row("exclusive elsewhere", SCARD_E_SHARING_VIOLATION, ErrorCode::CardInUse);
        row("no pcscd", SCARD_E_NO_SERVICE, ErrorCode::ServiceUnavailable);
        row("polkit", SCARD_W_SECURITY_VIOLATION, ErrorCode::ServiceRefused);
        row("no reader", SCARD_E_NO_READERS_AVAILABLE, ErrorCode::NoReader);
        row("unplugged", SCARD_E_READER_UNAVAILABLE, ErrorCode::ReaderUnavailable);
        row("not carried", SCARD_E_NOT_TRANSACTED, ErrorCode::CardNotTransacted);
        row("200 contexts", SCARD_E_NO_MEMORY, ErrorCode::OutOfResources);
        row("anything else", SCARD_E_DUPLICATE_READER, ErrorCode::PcscUnexpected);
    }
    void everyCodeHasOneMeaning() {
        QFETCH(qlonglong, code);
        const auto error = pcscError(code);
        QTEST(static_cast<int>(error.code), "error");
        QCOMPARE(error.native, static_cast<std::uint32_t>(code));
    }

    void slotStates() {
        QCOMPARE(slotState(SCARD_STATE_EMPTY), SlotState::Empty);
        QCOMPARE(slotState(SCARD_STATE_PRESENT), SlotState::Present);
        QCOMPARE(slotState(SCARD_STATE_PRESENT | SCARD_STATE_INUSE), SlotState::Present);
        QCOMPARE(slotState(SCARD_STATE_PRESENT | SCARD_STATE_MUTE), SlotState::Mute);
        QCOMPARE(slotState(SCARD_STATE_PRESENT | SCARD_STATE_EXCLUSIVE), SlotState::InUse);
    }
};

QTEST_APPLESS_MAIN(TestPcscError)
#include "tst_pcsc_error.moc"
