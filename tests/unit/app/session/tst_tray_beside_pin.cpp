// SPDX-License-Identifier: Apache-2.0
// The tray's camera may need seconds, and selecting the surface makes the card forget a verified PIN. Here the reading
// comes at the worst moments, one after the other; the order is held by stopping the card or the service, never by
// time.
#include "tests/unit/app/session/session_bench.h"

#include "app/platform/log.h"

#include <QtTest>

using visit::EventKind;
using visit::State;

class TestTrayBesidePin : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void readBetweenPinAndSignatureTheCardStillSigns();
    void readWhileARightPinIsCheckedTheCardStillSigns();
    void readWhileAWrongPinIsCheckedFaceIsStillOffered();
    void aHandAboveTheCardAtFirstIsNoFailure();

private:
    void chooseThePinBeforeTheTrayHasRead();

    testsupport::TempFolder m_logs;
    std::unique_ptr<SessionBench> m_bench;
};

void TestTrayBesidePin::init() {
    if (SessionBench::models().isEmpty()) {
        QSKIP("no face models are installed (packaging/models): without them the tray is never read");
    }
    QVERIFY(!platform::installLog({.program = QStringLiteral("tst_tray_beside_pin"), .directory = m_logs.path()}));
    m_bench = std::make_unique<SessionBench>();
    m_bench->setCodeB("03030420312285");
    m_bench->holdTray();
    QVERIFY(m_bench->startWorld());
    QVERIFY(m_bench->startSession(true));
}

void TestTrayBesidePin::cleanup() {
    m_bench.reset();
    platform::uninstallLog();
}

void TestTrayBesidePin::chooseThePinBeforeTheTrayHasRead() {
    QVERIFY(m_bench->stack.place(QStringLiteral("s07")));
    QVERIFY(m_bench->reaches(State::PreparingFace));
    m_bench->letTimePass();
    QVERIFY(m_bench->reaches(State::ChoosingMethod));
    m_bench->want(EventKind::PinChosen);
}

void TestTrayBesidePin::readBetweenPinAndSignatureTheCardStillSigns() {
    m_bench->holdService();  // no nonce, so nothing is signed yet
    chooseThePinBeforeTheTrayHasRead();
    m_bench->type({4, 9, 7, 1});
    QVERIFY(m_bench->reaches(State::Verified));
    QVERIFY(m_bench->readTray());
    m_bench->letServiceAnswer();
    QTRY_COMPARE_WITH_TIMEOUT(m_bench->session->visit().reception, visit::Reception::Accepted, 60'000);
    QCOMPARE(m_bench->session->visit().state, State::Verified);
}

void TestTrayBesidePin::readWhileARightPinIsCheckedTheCardStillSigns() {
    chooseThePinBeforeTheTrayHasRead();
    m_bench->stack.holdCard();
    m_bench->type({4, 9, 7, 1});
    QVERIFY(m_bench->readTray());
    QCOMPARE(m_bench->session->visit().state, State::CheckingPin);
    m_bench->stack.letCardAnswer();
    QTRY_COMPARE_WITH_TIMEOUT(m_bench->session->visit().reception, visit::Reception::Accepted, 60'000);
    QCOMPARE(m_bench->session->visit().state, State::Verified);
}

void TestTrayBesidePin::readWhileAWrongPinIsCheckedFaceIsStillOffered() {
    chooseThePinBeforeTheTrayHasRead();
    m_bench->stack.holdCard();
    m_bench->type({0, 0, 0, 0});
    QVERIFY(m_bench->readTray());
    QCOMPARE(m_bench->session->visit().state, State::CheckingPin);
    m_bench->stack.letCardAnswer();
    QVERIFY(m_bench->reaches(State::EnteringPin));
    QCOMPARE(m_bench->session->visit().card.pinTries.value_or(-1), 2);
    QTRY_VERIFY_WITH_TIMEOUT(visit::offers(m_bench->session->visit()).face, 60'000);
    m_bench->type({4, 9, 7, 1});  // and the PIN still works, now that the surface is the selected application
    QTRY_COMPARE_WITH_TIMEOUT(m_bench->session->visit().reception, visit::Reception::Accepted, 60'000);
}

/// The tray looks as soon as a card is there: what it cannot read then it looks at again.
void TestTrayBesidePin::aHandAboveTheCardAtFirstIsNoFailure() {
    m_bench->setCodeB("");
    QVERIFY(m_bench->stack.place(QStringLiteral("s07")));
    QVERIFY(m_bench->reaches(State::PreparingFace));
    QVERIFY(m_bench->readTray());
    QCOMPARE(m_bench->session->visit().state, State::PreparingFace);
    m_bench->setCodeB("03030420312285");
    QVERIFY(m_bench->readTray());
    QVERIFY(m_bench->reaches(State::ChoosingMethod));
    QCOMPARE(m_bench->session->visit().reason, visit::Reason::None);
    m_bench->want(EventKind::FaceChosen);  // at once, whether the photo is whole or not
    QCOMPARE(m_bench->session->visit().state, State::FacingCamera);
    m_bench->standBeforeCamera(QStringLiteral("s07_live1.jpg"));
    QVERIFY(m_bench->reaches(State::Verified));
}

QTEST_GUILESS_MAIN(TestTrayBesidePin)
#include "tst_tray_beside_pin.moc"
