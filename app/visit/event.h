// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/visit/visit.h"

namespace visit {

enum class EventKind : std::uint8_t {
    // the reader and the card on it
    CardPlaced,
    CardRemoved,
    ReaderLost,
    ReaderReady,
    CardRead,
    CardRefused,  ///< `reason`
    PhoneSeen,    ///< a telephone: `flag` = it asks its owner itself, otherwise `tries` on its PIN
    PhoneProved,  ///< its certificate and signature: `certificate`, `card`
    // the devices of the face way; `flag` = all there
    FaceDevicesChanged,
    ReferenceReady,
    ReferenceSeen,  ///< the card has a photo; it is being read on
    ReferenceFailed,
    FaceMatched,
    FaceNotMatched,
    FaceUnconfirmed,  ///< the camera cannot settle it, no further try at it: the other ways
    FaceStepAsked,    ///< turn or come closer: liveness is in doubt
    FaceStepDone,     ///< face the camera again
    FaceFailed,
    PinVerified,
    PinWrong,  ///< `tries` left
    PinFailed,
    // the service, the chart folder, the store
    ReceptionAccepted,  ///< `items`, `applies`
    ReceptionRefused,
    ReceptionFailed,
    ReceptionUnregistered,  ///< identified, but the card was never registered as insurance card
    CardRegistered,         ///< `items`, `applies`: the reception as it stands now
    RegistrationFailed,     ///< `reason`: refused, or no answer
    ConsentsSent,
    ConsentsFailed,
    ResultDelivered,
    ResultFailed,
    ArrivalRecorded,
    ArrivalFailed,
    CertificateAnswered,    ///< `reason`: None = insured
    CertificateUnanswered,  ///< `reason`
    PaperRead,              ///< K15: the camera has read what it could; the session's form holds it
    PaperUnreadable,        ///< K15: no camera, or nothing to read with
    // staff
    StaffGranted,
    ProxyJudged,     ///< `standing`
    ProxyConfirmed,  ///< `flag`: the consent is in the scope
    StaffConfirmed,
    StaffDeclined,
    // the person
    FaceChosen,
    PinChosen,
    StaffChosen,
    ProxyChosen,   ///< K02: somebody acts for the person
    ProxyNamed,    ///< K02: `proxy`
    ProxySkipped,  ///< K05: on without the consent
    PhoneChosen,   ///< K00: a telephone instead of a card
    WalletChosen,  ///< K10
    AndroidChosen,
    CertificateChosen,  ///< K00: a certificate of eligibility instead of a card
    PaperShown,         ///< K15: the paper is held up once more
    TypingChosen,       ///< K15: typed, not held before the camera
    NoticeHeld,         ///< K15: all there is is the notice (資格情報のお知らせ)
    FieldTyped,         ///< K15: the question is answered, or there is nothing to answer on this paper
    SymbolLeft,         ///< K15: the symbol is handed over to the desk
    FieldChosen,        ///< K15: `item`, a CertificateField to be corrected
    CertificateSent,    ///< K15: what the review page shows is right; also "this is my paper" on the first page
    PinEntered,
    LastTryInsisted,
    RegistrationAgreed,
    RegistrationDeclined,
    ConsentAll,
    ConsentNone,
    ConsentChoose,
    ItemAnswered,  ///< `item`, `flag`
    ItemsConfirmed,
    ChoiceAnswered,  ///< K11 to K13: `flag`
    RetryChosen,
    ReceiptShown,    ///< K17: the receipt as a code on the screen
    ReceiptPrinted,  ///< K17: the receipt on paper, wanted
    Acknowledged,
    Back,
    Cancelled,
    HelpRequested,
    HandOverChosen,  ///< K90: on at the desk, the kiosk is free
    MoreTime,
    Touched,
    // the clock
    HoursEnded,  ///< the facility receives nobody until
    HoursBegan,
    DeadlinePassed,
};
inline constexpr auto eventKinds = static_cast<std::size_t>(EventKind::DeadlinePassed) + 1;

/// Which of the questions that not everybody is asked apply to this person, as the service says.
struct Applies {
    bool specificDisease = false;
    bool subsidies = false;
};

/// What happened. `visit` and `certificate` say for which card a machine's answer was asked; an answer for another card
/// is stale.
struct Event {
    EventKind kind{};
    VisitId visit = 0;
    CertificateTag certificate = 0;
    CardFacts card{};
    int tries = 0;
    Reason reason = Reason::None;
    std::vector<std::string> items{};
    Applies applies{};
    std::size_t item = 0;
    bool flag = false;
    ProxyKind proxy = ProxyKind::None;
    ProxyStanding standing = ProxyStanding::Unknown;
};

/// True for answers that are bound to one visit: they are dropped unless the id is the present one.
[[nodiscard]] bool isBoundToVisit(EventKind kind);
/// True for answers that are bound to the certificate read in this visit as well.
[[nodiscard]] bool isBoundToCertificate(EventKind kind);

}  // namespace visit
