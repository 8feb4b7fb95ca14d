// SPDX-License-Identifier: Apache-2.0
#include "app/visit/machine.h"

#include "app/visit/turn.h"

#include <algorithm>
#include <array>

namespace visit {
namespace {

using enum EventKind;

struct Row {
    State from;
    EventKind on;
    void (*rule)(Turn&);
};

// clang-format off
constexpr std::array table{
    Row{State::OutOfService,      ReaderReady,       readerReady},         // -> K00
    Row{State::OutOfService,      CardPlaced,        beginVisit},          // -> K01
    Row{State::Idle,              CardPlaced,        beginVisit},          // K00 -> K01
    Row{State::Done,              CardPlaced,        beginVisit},          // K17 -> K01
    Row{State::Idle,              HoursEnded,        closeHours},          // K00, closed
    Row{State::Closed,            HoursBegan,        toIdle},              // K00
    Row{State::Closed,            ReaderReady,       stayClosed},          // K00, closed
    Row{State::Closed,            CardPlaced,        refuseWhileClosed},   // K00 -> K80
    Row{State::Trouble,           HoursBegan,        hoursBeganAtCard},    // K80 -> K01
    Row{State::Trouble,           CardPlaced,        beginVisit},          // K80 -> K01
    Row{State::ReadingCard,       PhoneSeen,         phoneSeen},           // K01 -> K10 K04 K81
    Row{State::Idle,              PhoneChosen,       choosePhone},         // K00 -> K10
    Row{State::Done,              PhoneChosen,       choosePhone},         // K17 -> K10
    Row{State::Trouble,           PhoneChosen,       choosePhone},         // K80 -> K10
    Row{State::ChoosingPhone,     WalletChosen,      chooseWallet},        // K10
    Row{State::ChoosingPhone,     AndroidChosen,     chooseAndroid},       // K10
    Row{State::ChoosingPhone,     Back,              cancel},              // K10 -> K00
    Row{State::HoldingPhone,      CardPlaced,        phoneLaid},           // K10, reading
    Row{State::HoldingPhone,      Back,              backFromHolding},     // K10 -> K10 K04
    Row{State::ReadingPhone,      PhoneSeen,         phoneSeen},           // K10 -> K04 K81
    Row{State::ReadingPhone,      CardRead,          cardInsteadOfPhone},  // K10 -> K02
    Row{State::ReadingPhone,      CardRefused,       refusePhone},         // K10 -> K80 K90
    Row{State::ReadingPhone,      Back,              leavePhone},          // K10
    Row{State::TappingPhone,      PhoneProved,       phoneProved},         // K10 -> K06
    Row{State::TappingPhone,      CardRefused,       refusePhone},         // K10 -> K80 K90
    Row{State::TappingPhone,      Back,              leavePhone},          // K10
    Row{State::CheckingPin,       PhoneProved,       phoneProved},         // K04 -> K06
    Row{State::CheckingPin,       CardRefused,       refusePhone},         // K04 -> K80 K90
    Row{State::Idle,              CertificateChosen, chooseCertificate},   // K00 -> K15
    Row{State::Done,              CertificateChosen, chooseCertificate},   // K17 -> K15
    Row{State::Trouble,           CertificateChosen, chooseCertificate},   // K80 -> K15
    Row{State::OutOfService,      CertificateChosen, chooseCertificate},   // K00 -> K15, no card can be read
    Row{State::ShowingPapers,     CertificateSent,   confirmPaper},        // K15
    Row{State::HoldingPaper,      PaperRead,         typePaper},           // K15, the first question
    Row{State::HoldingPaper,      PaperUnreadable,   typePaper},           // K15, the first question
    Row{State::HoldingPaper,      TypingChosen,      typePaper},           // K15, the first question
    Row{State::HoldingPaper,      PaperShown,        showPaper},           // K15, once more
    Row{State::HoldingPaper,      Back,              backFromPaper},       // K15, which paper
    Row{State::HoldingPaper,      CardPlaced,        cardInsteadOfCertificate},  // K15 -> K01
    Row{State::ShowingPapers,     NoticeHeld,        noticeHeld},          // K15 -> K80
    Row{State::ShowingPapers,     Back,              cancel},              // K15 -> K00
    Row{State::ShowingPapers,     CardPlaced,        cardInsteadOfCertificate},  // K15 -> K01
    Row{State::TypingCertificate, FieldTyped,        fieldTyped},          // K15, the next question
    Row{State::TypingCertificate, SymbolLeft,        leaveSymbol},         // K15, the next question
    Row{State::TypingCertificate, Back,              backInCertificate},   // K15, the question before
    Row{State::TypingCertificate, CardPlaced,        cardInsteadOfCertificate},  // K15 -> K01
    Row{State::ReviewingCertificate, FieldChosen,    chooseField},         // K15, one question again
    Row{State::ReviewingCertificate, CertificateSent, sendCertificate},    // K15, asking; K90
    Row{State::ReviewingCertificate, Back,           backInCertificate},   // K15, the last question
    Row{State::ReviewingCertificate, CardPlaced,     cardInsteadOfCertificate},  // K15 -> K01
    Row{State::AskingByCertificate, CertificateAnswered, certificateAnswered},   // K15 -> K17 K90
    Row{State::AskingByCertificate, CertificateUnanswered, callDeskForEvent},    // K15 -> K90
    Row{State::ReadingCard,       CardRead,          acceptCard},          // K01 -> K02 K81 K90
    Row{State::ReadingCard,       CardRefused,       refuseCard},          // K01 -> K80
    Row{State::ReadingCard,       Back,              cancel},              // K01 -> K16
    Row{State::PreparingFace,     Back,              cancel},              // K01 -> K16
    Row{State::ChoosingMethod,    FaceChosen,        chooseFace},          // K02 -> K03
    Row{State::ChoosingMethod,    PinChosen,         choosePin},           // K02 -> K04
    Row{State::ChoosingMethod,    StaffChosen,       chooseStaff},         // K02 -> K05
    Row{State::ChoosingMethod,    RetryChosen,       lookAgain},           // K02 -> K01, the front again
    Row{State::ChoosingMethod,    Back,              cancel},              // K02 -> K16
    Row{State::ChoosingMethod,    ProxyChosen,       chooseProxy},         // K02, who acts
    Row{State::NamingProxy,       ProxyNamed,        nameProxy},           // K02
    Row{State::NamingProxy,       Back,              leaveNaming},         // K02
    Row{State::JudgingProxy,      ProxyJudged,       proxyJudged},         // K06 -> K08 K05 ...
    Row{State::ConfirmingProxy,   StaffGranted,      staffGranted},        // K05, staff looks
    Row{State::ConfirmingProxy,   ProxyConfirmed,    proxyConfirmed},      // K05 -> K08 K11 ...
    Row{State::ConfirmingProxy,   StaffDeclined,     proxyDeclined},       // K05 -> K12 ...
    Row{State::ConfirmingProxy,   ProxySkipped,      skipProxyCheck},      // K05 -> K12 ...
    Row{State::ConfirmingProxy,   Back,              cancel},              // K05 -> K16
    Row{State::FacingCamera,      FaceMatched,       faceMatched},         // K03 -> K06
    Row{State::FacingCamera,      FaceNotMatched,    faceNotMatched},      // K03 -> K03 K02 K90
    Row{State::FacingCamera,      FaceUnconfirmed,   faceUnconfirmed},     // K03 -> K02 K81 K90
    Row{State::FacingCamera,      FaceStepAsked,     faceStepAsked},       // K03, turn or come closer
    Row{State::FacingCamera,      FaceFailed,        faceFailed},          // K03 -> K02 K90
    Row{State::FacingCamera,      PinChosen,         choosePin},           // K03 -> K04
    Row{State::FacingCamera,      StaffChosen,       chooseStaff},        // K03 -> K05
    Row{State::FacingCamera,      Back,              leaveForChoosing},    // K03 -> K02
    Row{State::MovingForCamera,   FaceStepAsked,     faceStepAsked},       // K03, another step
    Row{State::MovingForCamera,   FaceStepDone,      faceStepDone},        // K03, compare again
    Row{State::MovingForCamera,   FaceNotMatched,    faceNotMatched},      // K03 -> K03 K02 K90
    Row{State::MovingForCamera,   FaceUnconfirmed,   faceUnconfirmed},     // K03 -> K02 K81 K90
    Row{State::MovingForCamera,   FaceFailed,        faceFailed},          // K03 -> K02 K90
    Row{State::MovingForCamera,   PinChosen,         choosePin},           // K03 -> K04
    Row{State::MovingForCamera,   StaffChosen,       chooseStaff},         // K03 -> K05
    Row{State::MovingForCamera,   MoreTime,          moreTimeToMove},      // K03, as long as it takes
    Row{State::MovingForCamera,   Back,              leaveForChoosing},    // K03 -> K02
    Row{State::OfferingFaceRetry, FaceChosen,        chooseFace},          // K03 again
    Row{State::OfferingFaceRetry, PinChosen,         choosePin},           // K03 -> K04
    Row{State::OfferingFaceRetry, StaffChosen,       chooseStaff},         // K03 -> K05
    Row{State::OfferingFaceRetry, Back,              leaveForChoosing},    // K03 -> K02
    Row{State::EnteringPin,       PinEntered,        enterPin},            // K04, verifying
    Row{State::EnteringPin,       FaceChosen,        chooseFace},          // K04 -> K03
    Row{State::EnteringPin,       StaffChosen,       chooseStaff},        // K04 -> K05
    Row{State::EnteringPin,       Back,              leaveForChoosing},    // K04 -> K02
    Row{State::CheckingPin,       PinVerified,       pinVerified},         // K04 -> K06
    Row{State::CheckingPin,       PinWrong,          pinWrong},            // K04 -> K04 K81
    Row{State::CheckingPin,       PinFailed,         pinFailed},           // K04 -> K80
    Row{State::WarningLastTry,    LastTryInsisted,   insistOnLastTry},     // K04, the explicit choice
    Row{State::WarningLastTry,    FaceChosen,        chooseFace},          // K04 -> K03
    Row{State::WarningLastTry,    StaffChosen,       chooseStaff},         // K04 -> K05
    Row{State::WarningLastTry,    Back,              leaveForChoosing},    // K04 -> K02
    Row{State::PinLocked,         FaceChosen,        chooseFace},          // K81 -> K03
    Row{State::PinLocked,         StaffChosen,       chooseStaff},         // K81 -> K05
    Row{State::PinLocked,         Back,              leavePinLocked},      // K81 -> K02 K16
    Row{State::StaffChecking,     StaffGranted,      staffGranted},        // K05, staff looks
    Row{State::StaffChecking,     StaffConfirmed,    staffConfirmed},      // K05 -> K06
    Row{State::StaffChecking,     StaffDeclined,     staffDeclined},       // K05 -> K90
    Row{State::StaffChecking,     Back,              leaveForChoosing},    // K05 -> K02
    Row{State::Verified,          ReceptionAccepted, receptionAccepted},   // K06, kept until seen
    Row{State::Verified,          ReceptionRefused,  receptionRefused},    // K06 -> K90
    Row{State::Verified,          ReceptionFailed,   receptionRefused},    // K06 -> K90
    Row{State::Verified,          ReceptionUnregistered, receptionUnregistered}, // K06, kept until seen
    Row{State::AwaitingReception, ReceptionAccepted, receptionAccepted},   // K06 -> K08
    Row{State::AwaitingReception, ReceptionRefused,  receptionRefused},    // K06 -> K90
    Row{State::AwaitingReception, ReceptionFailed,   receptionRefused},    // K06 -> K90
    Row{State::AwaitingReception, ReceptionUnregistered, receptionUnregistered}, // K06 -> K07 K90
    Row{State::AskingToRegister,  RegistrationAgreed,    agreeToRegistration},  // K07, registering
    Row{State::AskingToRegister,  RegistrationDeclined,  declineRegistration},  // K07 -> K90
    Row{State::AskingToRegister,  Back,                  cancel},               // K07 -> K16
    Row{State::RegisteringCard,   CardRegistered,        cardRegistered},       // K07 -> K06, asking again
    Row{State::RegisteringCard,   RegistrationFailed,    callDeskForEvent},     // K07 -> K90
    Row{State::AskingConsent,     ConsentAll,        consentAll},          // K08, sending
    Row{State::AskingConsent,     ConsentNone,       consentNone},         // K08, sending
    Row{State::AskingConsent,     ConsentChoose,     chooseItems},         // K08 -> K09
    Row{State::AskingConsent,     ReceptionAccepted, receptionAccepted},   // a late answer
    Row{State::AskingConsent,     ReceptionRefused,  receptionRefused},    // K08 -> K90
    Row{State::AskingConsent,     ReceptionFailed,   receptionRefused},    // K08 -> K90
    Row{State::AskingConsent,     ReceptionUnregistered, receptionUnregistered}, // K08 -> K07 K90
    Row{State::AskingConsent,     Back,              cancel},              // K08 -> K16
    Row{State::ChoosingItems,     ItemAnswered,      answerItem},          // K09
    Row{State::ChoosingItems,     ItemsConfirmed,    confirmItems},        // K09, sending
    Row{State::ChoosingItems,     ReceptionAccepted, receptionAccepted},   // a late answer
    Row{State::ChoosingItems,     ReceptionRefused,  receptionRefused},    // K09 -> K90
    Row{State::ChoosingItems,     ReceptionFailed,   receptionRefused},    // K09 -> K90
    Row{State::ChoosingItems,     ReceptionUnregistered, receptionUnregistered}, // K09 -> K07 K90
    Row{State::ChoosingItems,     Back,              backToConsent},       // K09 -> K08
    Row{State::AskingDisease,     ChoiceAnswered,    answerChoice},        // K11 -> K12 K13, sending
    Row{State::AskingDisease,     Back,              backFromChoice},      // K11 -> K08 K16
    Row{State::AskingSubsidies,   ChoiceAnswered,    answerChoice},        // K12 -> K13, sending
    Row{State::AskingSubsidies,   Back,              backFromChoice},      // K12 -> K11 K08 K16
    Row{State::AskingIssueForm,   ChoiceAnswered,    answerChoice},        // K13, sending
    Row{State::AskingIssueForm,   Back,              backFromChoice},      // K13 -> K12 K11 K08 K16
    Row{State::SendingConsents,   ConsentsSent,      fetchResult},         // K08
    Row{State::SendingConsents,   ConsentsFailed,    callDeskForEvent},    // K08 -> K90
    Row{State::FetchingResult,    ResultDelivered,   recordArrival},       // K08
    Row{State::FetchingResult,    ResultFailed,      callDeskForEvent},    // K08 -> K90
    Row{State::RecordingArrival,  ArrivalRecorded,   arrivalRecorded},     // K08 -> K14 K16
    Row{State::RecordingArrival,  ArrivalFailed,     callDeskForEvent},    // K08 -> K90
    Row{State::ShowingNotice,     Acknowledged,      cancel},              // K14 -> K16
    Row{State::ShowingNotice,     Back,              cancel},              // K14 -> K16
    Row{State::CallingDesk,       Acknowledged,      cancel},              // K90 -> K16
    Row{State::CallingDesk,       Back,              cancel},              // K90 -> K16
    Row{State::Trouble,           RetryChosen,       readAgain},          // K80 -> K01 K16 K00
    Row{State::Trouble,           Acknowledged,      cancel},              // K80 -> K16 K00
    Row{State::Trouble,           Back,              cancel},              // K80 -> K16 K00
    Row{State::Done,              ReceiptShown,      showReceipt},         // K17, the code
    Row{State::Done,              ReceiptPrinted,    printReceipt},        // K17, on paper
    Row{State::ShowingReceipt,    Back,              leaveReceipt},        // K17
    Row{State::ShowingReceipt,    Acknowledged,      toIdle},              // K17 -> K00
    Row{State::ShowingReceipt,    CardPlaced,        beginVisit},          // K17 -> K01
    Row{State::Done,              Acknowledged,      toIdle},              // K17 -> K00
    Row{State::Done,              Back,              toIdle},              // K17 -> K00
};
// clang-format on

struct AnyRow {
    EventKind on;
    void (*rule)(Turn&);
};

// clang-format off
constexpr std::array anywhere{
    AnyRow{CardPlaced,         cardBesideCertificate},
    AnyRow{CardRemoved,        cardRemoved},          // -> K17 K80 K00
    AnyRow{ReaderLost,         readerLost},           // -> K80
    AnyRow{FaceDevicesChanged, faceDevicesChanged},
    AnyRow{ReferenceReady,     referenceReady},
    AnyRow{ReferenceSeen,      referenceSeen},
    AnyRow{ReferenceFailed,    referenceFailed},
    AnyRow{HelpRequested,      requestHelp},          // -> K90
    AnyRow{Cancelled,          cancel},               // -> K16 K00
    AnyRow{MoreTime,           moreTime},
    AnyRow{Touched,            touched},
    AnyRow{DeadlinePassed,     deadlinePassed},
};
// clang-format on

bool fromPerson(EventKind kind) {
    return kind >= FaceChosen && kind <= Touched;
}

bool isStale(const Visit& visit, const Event& event) {
    return (isBoundToVisit(event.kind) && event.visit != visit.id) ||
           (isBoundToCertificate(event.kind) && (visit.certificate == 0 || event.certificate != visit.certificate));
}

void apply(Turn& turn) {
    if (turn.event.kind == ReaderReady || turn.event.kind == CardPlaced) {
        readerBack(turn);  // in whatever state: a visit that needs no card goes on
    }
    if (turn.v.help && (fromPerson(turn.event.kind) || turn.event.kind == DeadlinePassed)) {
        endHelp(turn);
        return;
    }
    const auto* const row =
        std::ranges::find_if(table, [&](const Row& r) { return r.from == turn.v.state && r.on == turn.event.kind; });
    if (row != table.end()) {
        row->rule(turn);
        return;
    }
    const auto* const any = std::ranges::find(anywhere, turn.event.kind, &AnyRow::on);
    if (any != anywhere.end()) {
        any->rule(turn);
    }
}

}  // namespace

bool isBoundToVisit(EventKind kind) {
    return (kind >= CardRead && kind <= PhoneProved) || (kind >= ReferenceReady && kind <= StaffDeclined);
}

bool isBoundToCertificate(EventKind kind) {
    return kind >= ReferenceReady && kind <= StaffDeclined;
}

Step next(const Visit& visit, const Event& event) {
    if (isStale(visit, event)) {
        return {.visit = visit, .effects = {}};
    }
    Turn turn{.v = visit, .event = event};
    apply(turn);
    if (turn.rearm) {
        turn.add(EffectKind::ArmDeadline).limit = timeLimit(turn.v);
    }
    return {.visit = std::move(turn.v), .effects = std::move(turn.effects)};
}

}  // namespace visit
