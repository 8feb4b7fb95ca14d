// SPDX-License-Identifier: Apache-2.0
// K15 told event by event: a certificate of eligibility instead of a card.
#include "tests/unit/app/visit/story.h"

#include <QtTest/QtTest>

using namespace visit;
using story::Story;

namespace {

/// Up to the review page, every question answered.
Story reviewed() {
    Story tell;
    tell(EventKind::CertificateChosen)(EventKind::CertificateSent);
    for (std::size_t field = 0; field < certificateFields; ++field) {
        tell(EventKind::FieldTyped);
    }
    return tell;
}

}  // namespace

class CertificateLane : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }
    void fiveQuestionsThenTheReviewThenTheService();
    void theServiceSaysYes();
    void nobodyFoundIsTheDesksMatter();
    void aSymbolInWordsGoesToTheDeskUnasked();
    void correctingLeadsBackToTheReview();
    void backGoesQuestionByQuestion();
    void theNoticeAloneIsExplained();
    void aCardFoundMeanwhileBeginsItsOwnVisit();
    void aCardBesideTheAnswerIsGivenBack();
    void giveUpAndNothingIsKept();
    void theCameraIsOfferedFirst();
    void whatTheCameraSaysLateIsStale();
    void helpClosesTheCamera();
    void noReaderIsNoReasonNotToBeReceived();
    void theReaderMayComeAndGo();
};

void CertificateLane::fiveQuestionsThenTheReviewThenTheService() {
    Story tell;
    tell(EventKind::CertificateChosen);
    QCOMPARE(tell.v.state, State::ShowingPapers);
    QVERIFY(!holdsPersonalData(tell.v));
    tell(EventKind::CertificateSent);
    for (std::size_t field = 0; field < certificateFields; ++field) {
        QCOMPARE(tell.v.state, State::TypingCertificate);
        QCOMPARE(static_cast<std::size_t>(tell.v.field), field);
        tell(EventKind::FieldTyped);
    }
    QCOMPARE(tell.v.state, State::ReviewingCertificate);
    QVERIFY(holdsPersonalData(tell.v));
    tell(EventKind::CertificateSent);
    QCOMPARE(tell.v.state, State::AskingByCertificate);
    QVERIFY(tell.effect(EffectKind::InquireByCertificate) != nullptr);
}

void CertificateLane::theServiceSaysYes() {
    Story tell = reviewed();
    tell(EventKind::CertificateSent)(EventKind::CertificateAnswered);
    const Effect* record = tell.effect(EffectKind::RecordArrival);
    QVERIFY(record != nullptr);
    QCOMPARE(record->method, Method::Certificate);
    QCOMPARE(record->outcome, Outcome::CompletedNoConsent);
    tell(EventKind::ArrivalRecorded);
    QCOMPARE(tell.v.state, State::Done);  // there is no card to take
    QCOMPARE(tell.effect(EffectKind::CloseVisit)->outcome, Outcome::CompletedNoConsent);
    QVERIFY(!holdsPersonalData(tell.v));
    QCOMPARE(tell.v.lane, Lane::Card);
}

void CertificateLane::nobodyFoundIsTheDesksMatter() {
    Story tell = reviewed();
    tell(EventKind::CertificateSent);
    tell({.kind = EventKind::CertificateAnswered, .reason = Reason::CertificateNoMatch});
    QCOMPARE(tell.v.state, State::CallingDesk);
    QCOMPARE(tell.effect(EffectKind::RecordArrival)->method, Method::Certificate);
    QVERIFY(tell.effect(EffectKind::CallDesk) != nullptr);
    tell(EventKind::Acknowledged);
    QCOMPARE(tell.v.state, State::Done);
    QCOMPARE(tell.effect(EffectKind::CloseVisit)->reason, Reason::CertificateNoMatch);
}

void CertificateLane::aSymbolInWordsGoesToTheDeskUnasked() {
    Story tell;
    tell(EventKind::CertificateChosen)(EventKind::CertificateSent)(EventKind::SymbolLeft);
    QCOMPARE(tell.v.field, CertificateField::Insurer);  // only the symbol can be left
    tell(EventKind::FieldTyped)(EventKind::SymbolLeft);
    QCOMPARE(tell.v.field, CertificateField::Number);
    tell(EventKind::FieldTyped)(EventKind::FieldTyped)(EventKind::FieldTyped)(EventKind::CertificateSent);
    QCOMPARE(tell.v.state, State::CallingDesk);
    QCOMPARE(tell.v.reason, Reason::CertificateSymbol);
    QVERIFY(tell.effect(EffectKind::InquireByCertificate) == nullptr);
    QVERIFY(tell.effect(EffectKind::RecordArrival) != nullptr);
}

void CertificateLane::correctingLeadsBackToTheReview() {
    Story tell = reviewed();
    tell({.kind = EventKind::FieldChosen, .item = 2});
    QCOMPARE(tell.v.field, CertificateField::Number);
    tell(EventKind::FieldTyped);
    QCOMPARE(tell.v.state, State::ReviewingCertificate);
    tell({.kind = EventKind::FieldChosen, .item = 1})(EventKind::Back);
    QCOMPARE(tell.v.state, State::ReviewingCertificate);
}

void CertificateLane::backGoesQuestionByQuestion() {
    Story tell = reviewed();
    for (std::size_t field = certificateFields; field-- > 0;) {
        tell(EventKind::Back);
        QCOMPARE(static_cast<std::size_t>(tell.v.field), field);
    }
    tell(EventKind::Back);
    QCOMPARE(tell.v.state, State::ShowingPapers);
    tell(EventKind::Back);
    QCOMPARE(tell.v.state, State::Idle);
    QVERIFY(!holdsPersonalData(tell.v));
}

void CertificateLane::theNoticeAloneIsExplained() {
    Story tell;
    tell(EventKind::CertificateChosen)(EventKind::NoticeHeld);
    QCOMPARE(tell.v.state, State::Trouble);
    QCOMPARE(tell.v.reason, Reason::NoticeAlone);
    tell(EventKind::CardPlaced);
    QCOMPARE(tell.v.state, State::ReadingCard);
}

void CertificateLane::aCardFoundMeanwhileBeginsItsOwnVisit() {
    Story tell = reviewed();
    const VisitId before = tell.v.id;
    tell(EventKind::CardPlaced);
    QCOMPARE(tell.v.state, State::ReadingCard);
    QCOMPARE(tell.v.lane, Lane::Card);
    QVERIFY(tell.v.id != before);
    QCOMPARE(tell.effect(EffectKind::CloseVisit)->outcome, Outcome::Abandoned);
    QVERIFY(tell.effect(EffectKind::WipePersonal) != nullptr);
    QVERIFY(tell.effect(EffectKind::ReadCard) != nullptr);
}

void CertificateLane::aCardBesideTheAnswerIsGivenBack() {
    Story tell = reviewed();
    tell(EventKind::CertificateSent)(EventKind::CardPlaced);
    QCOMPARE(tell.v.state, State::AskingByCertificate);
    tell(EventKind::CertificateAnswered)(EventKind::ArrivalRecorded);
    QCOMPARE(tell.v.state, State::ReturningCard);
    tell(EventKind::CardRemoved);
    QCOMPARE(tell.v.state, State::Done);
    QCOMPARE(tell.effect(EffectKind::CloseVisit)->method, Method::Certificate);
}

void CertificateLane::giveUpAndNothingIsKept() {
    Story tell = reviewed();
    tell(EventKind::Cancelled);
    QCOMPARE(tell.v.state, State::Idle);
    QVERIFY(!holdsPersonalData(tell.v));
    QVERIFY(tell.effect(EffectKind::RecordArrival) == nullptr);
    QVERIFY(tell.effect(EffectKind::WipePersonal) != nullptr);
}

void CertificateLane::theCameraIsOfferedFirst() {
    Story tell;
    tell.v.paperCamera = true;
    tell(EventKind::CertificateChosen)(EventKind::CertificateSent);
    QCOMPARE(tell.v.state, State::HoldingPaper);
    QVERIFY(tell.effect(EffectKind::WatchPaper) != nullptr);
    tell(EventKind::PaperShown);
    QVERIFY(tell.effect(EffectKind::StopWatching) != nullptr && tell.effect(EffectKind::WatchPaper) != nullptr);
    tell(EventKind::PaperRead);
    QCOMPARE(tell.v.state, State::TypingCertificate);  // each question, whatever was read
    QCOMPARE(tell.v.field, CertificateField::Insurer);
    QVERIFY(tell.effect(EffectKind::StopWatching) != nullptr);
    tell(EventKind::Back);
    QCOMPARE(tell.v.state, State::HoldingPaper);
    tell(EventKind::TypingChosen);
    QCOMPARE(tell.v.state, State::TypingCertificate);
    tell(EventKind::Back)(EventKind::PaperUnreadable);
    QCOMPARE(tell.v.state, State::TypingCertificate);
    tell(EventKind::Back)(EventKind::Back);
    QCOMPARE(tell.v.state, State::ShowingPapers);
    QVERIFY(!holdsPersonalData(tell.v));
}

void CertificateLane::whatTheCameraSaysLateIsStale() {
    Story tell;
    tell.v.paperCamera = true;
    tell(EventKind::CertificateChosen)(EventKind::CertificateSent)(EventKind::Back)(EventKind::PaperRead);
    QCOMPARE(tell.v.state, State::ShowingPapers);
    tell(EventKind::CertificateSent)(EventKind::CardPlaced);
    QCOMPARE(tell.v.state, State::ReadingCard);
    QVERIFY(tell.effect(EffectKind::StopWatching) != nullptr);
}

void CertificateLane::helpClosesTheCamera() {
    Story tell;
    tell.v.paperCamera = true;
    tell(EventKind::CertificateChosen)(EventKind::CertificateSent)(EventKind::HelpRequested);
    QVERIFY(tell.v.help && tell.effect(EffectKind::StopWatching) != nullptr);
    tell(EventKind::Back);
    QCOMPARE(tell.v.state, State::ShowingPapers);
}

void CertificateLane::noReaderIsNoReasonNotToBeReceived() {
    Story tell;
    tell(Event{.kind = EventKind::ReaderLost, .reason = Reason::ReaderMissing});
    QCOMPARE(tell.v.state, State::OutOfService);
    QCOMPARE(tell.effect(EffectKind::CallDesk)->reason, Reason::ReaderMissing);
    tell(Event{.kind = EventKind::ReaderLost, .reason = Reason::ReaderMissing});
    QVERIFY(tell.effect(EffectKind::CallDesk) == nullptr);  // once
    tell(EventKind::CertificateChosen)(EventKind::CertificateSent);
    for (std::size_t field = 0; field < certificateFields; ++field) {
        tell(EventKind::FieldTyped);
    }
    tell(EventKind::CertificateSent)(EventKind::CertificateAnswered)(EventKind::ArrivalRecorded);
    QCOMPARE(tell.v.state, State::Done);
    QCOMPARE(tell.v.outcome, Outcome::CompletedNoConsent);
    tell(EventKind::Acknowledged);
    QCOMPARE(tell.v.state, State::OutOfService);
    QCOMPARE(tell.v.reason, Reason::ReaderMissing);
}

void CertificateLane::theReaderMayComeAndGo() {
    Story tell = reviewed();
    const VisitId visit = tell.v.id;
    tell(Event{.kind = EventKind::ReaderLost, .reason = Reason::ReaderMissing});
    QCOMPARE(tell.v.state, State::ReviewingCertificate);
    QCOMPARE(tell.v.id, visit);
    tell(EventKind::ReaderReady)(EventKind::Cancelled);
    QCOMPARE(tell.v.state, State::Idle);
}

QTEST_APPLESS_MAIN(CertificateLane)
#include "tst_certificate_lane.moc"
