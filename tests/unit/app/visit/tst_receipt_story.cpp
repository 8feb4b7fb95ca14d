// SPDX-License-Identifier: Apache-2.0
// The receipt on K17 told as stories (reception-domain §8.2).
#include "tests/unit/app/visit/story.h"

#include <QTest>

using namespace story;

namespace {

/// At K17 after a visit in which everything was agreed to.
Story finished(bool receipts = true) {
    Story story;
    story.v.receipts = receipts;
    story.insert(ordinary)(EventKind::PinChosen)(EventKind::PinEntered)(EventKind::PinVerified);
    story.accepted()(EventKind::DeadlinePassed)(EventKind::ConsentAll)(EventKind::ConsentsSent);
    return std::move(story(EventKind::ResultDelivered)(EventKind::ArrivalRecorded)(EventKind::CardRemoved));
}

}  // namespace

class ReceiptStories : public QObject {
    Q_OBJECT

private slots:
    void itIsWipedWithK17() {
        Story story = finished();
        QCOMPARE(screen(story.v), Screen::K17);
        QVERIFY(story.v.receipt && !holdsPersonalData(story.v));
        QCOMPARE(timeLimit(story.v), std::chrono::seconds{5});
        story(EventKind::DeadlinePassed);
        QVERIFY(story.effect(EffectKind::WipeReceipt) != nullptr);
        QCOMPARE(screen(story.v), Screen::K00);
    }
    void shownOnlyWhenWanted() {
        Story story = finished();
        story(EventKind::ReceiptShown);
        QCOMPARE(story.v.state, State::ShowingReceipt);
        QCOMPARE(story(EventKind::Back).v.state, State::Done);
        story(EventKind::ReceiptShown)(EventKind::Acknowledged);
        QVERIFY(story.effect(EffectKind::WipeReceipt) != nullptr);
        QCOMPARE(screen(story.v), Screen::K00);
    }
    void silenceBeforeTheCodeWarnsFirst() {
        Story story = finished();
        story(EventKind::ReceiptShown)(EventKind::DeadlinePassed);
        QVERIFY(story.effect(EffectKind::AskStillThere) != nullptr);
        QCOMPARE(screen(story(EventKind::DeadlinePassed).v), Screen::K00);
        QVERIFY(!story.v.receipt);
    }
    void printedWhenWanted() {
        Story story = finished();
        story(EventKind::ReceiptPrinted);
        QVERIFY(story.effect(EffectKind::PrintReceipt) != nullptr);
        QCOMPARE(story.v.state, State::Done);
    }
    void theNextPersonFindsNothing() {
        Story story = finished();
        story(EventKind::ReceiptShown)(EventKind::CardPlaced);
        QCOMPARE(screen(story.v), Screen::K01);
        QVERIFY(story.effect(EffectKind::WipeReceipt) != nullptr);
    }
    void noneWhereTheFacilityGivesNone() {
        Story story = finished(false);
        QVERIFY(!story.v.receipt);
        QCOMPARE(story(EventKind::ReceiptShown).v.state, State::Done);
        QVERIFY(story(EventKind::ReceiptPrinted).effect(EffectKind::PrintReceipt) == nullptr);
    }
    void noneWhereNothingWasAsked() {
        CardFacts grace = ordinary;
        grace.certificate = CertificateState::Grace;
        Story story;
        story.v.receipts = true;
        story.insert(grace)(EventKind::PinChosen)(EventKind::PinEntered)(EventKind::PinVerified).accepted({});
        story(EventKind::DeadlinePassed)(EventKind::ResultDelivered)(EventKind::ArrivalRecorded);
        QVERIFY(!story.v.receipt);
    }
};

QTEST_APPLESS_MAIN(ReceiptStories)
#include "tst_receipt_story.moc"
