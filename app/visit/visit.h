// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/visit/proxy.h"
#include "app/visit/reason.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace visit {

/// Screens by the names of shared/spec/reception-domain.md §2.
enum class Screen : std::uint8_t {
    K00,
    K01,
    K02,
    K03,
    K04,
    K05,
    K06,
    K07,
    K08,
    K09,
    K10,
    K11,
    K12,
    K13,
    K14,
    K15,
    K16,
    K17,
    K80,
    K81,
    K82,
    K90
};
[[nodiscard]] std::string_view name(Screen screen);

enum class State : std::uint8_t {
    Idle,                  ///< K00, nobody here
    OutOfService,          ///< K00, no reader: tries again by itself
    ReadingCard,           ///< K01
    PreparingFace,         ///< K01, the card's photo is being looked for: a card without one never shows the face way
    ChoosingMethod,        ///< K02
    FacingCamera,          ///< K03, camera runs; compared once the photo is whole
    MovingForCamera,       ///< K03, camera runs: the person is asked to turn or to come closer
    OfferingFaceRetry,     ///< K03, camera stopped: again, PIN or help
    EnteringPin,           ///< K04
    CheckingPin,           ///< K04, the card verifies
    WarningLastTry,        ///< K04, full-screen warning; only an explicit choice goes on
    PinLocked,             ///< K81
    StaffChecking,         ///< K05
    Verified,              ///< K06, shown for a moment while the service is asked
    AwaitingReception,     ///< K06 with progress: the service has not answered yet
    AskingToRegister,      ///< K07, the card was never registered as insurance card: now or not
    RegisteringCard,       ///< K07 with progress
    AskingConsent,         ///< K08
    ChoosingItems,         ///< K09
    AskingDisease,         ///< K11, only when the service says that it applies
    AskingSubsidies,       ///< K12, only when the service found one
    AskingIssueForm,       ///< K13, only where the facility issues electronic prescriptions
    SendingConsents,       ///< K08 with progress
    FetchingResult,        ///< K08 with progress
    RecordingArrival,      ///< K08 with progress
    ShowingNotice,         ///< K14
    CallingDesk,           ///< K90, the machine gave up and a human takes over
    Trouble,               ///< K80: what, and what to do
    ReturningCard,         ///< K16
    CardLeft,              ///< K82
    ShowingPapers,         ///< K15, which paper is the right one
    HoldingPaper,          ///< K15, camera runs: the paper is held before it
    TypingCertificate,     ///< K15, one question a page: `field`
    ReviewingCertificate,  ///< K15, everything that was typed
    AskingByCertificate,   ///< K15 with progress
    ChoosingPhone,         ///< K10, which telephone
    HoldingPhone,          ///< K10, to be laid on the reader
    ReadingPhone,          ///< K10 with progress: what it is, tries left
    TappingPhone,          ///< K10 with progress: it has asked its owner itself, certificate and signature
    Done,                  ///< K17
    ShowingReceipt,        ///< K17, the receipt of the answers as a code to photograph
    Closed,                ///< K00 outside the hours: no visit begins
    NamingProxy,           ///< K02, who acts for the person
    JudgingProxy,          ///< K06 with progress: what the one who acts may do
    ConfirmingProxy,       ///< K05, a member of staff looks at what shows the relation
};

/// Ways to identify, in the order of the ladder (reception-domain §4.5).
enum class Method : std::uint8_t { None, Face, Pin, Staff, Certificate, Phone };

/// What a visit leans on: a card on the reader, a certificate of eligibility (資格確認書) whose data are
/// typed, or a telephone that is held there for a moment.
enum class Lane : std::uint8_t { Card, Certificate, Phone };

/// A wallet-style telephone asks its owner itself; the other kind has a PIN that is typed here.
enum class PhoneKind : std::uint8_t { None, Wallet, Android };

/// The questions of K15, in the order of the paper.
enum class CertificateField : std::uint8_t { Insurer, Symbol, Number, Branch, Birthdate };
inline constexpr std::size_t certificateFields = 5;

/// What a checked certificate allows; those that allow nothing are reasons, not values here.
enum class CertificateState : std::uint8_t { Valid, Expiring, Grace };

enum class Answer : std::uint8_t { Unset, No, Yes };
enum class Consent : std::uint8_t { NotAsked, Given, Declined, Skipped };
/// A question with two answers that not everybody is asked.
enum class Choice : std::uint8_t { NotAsked, Open, No, Yes };
enum class Reception : std::uint8_t { NotAsked, Asked, Unregistered, Accepted };
/// Making the card the insurance card on the spot (K07): offered, wanted by the person, done by the service.
enum class Registration : std::uint8_t { None, Offered, Wanted, Done };
/// The card's photo: looked for, known to be there and being read on while the person chooses, ready to compare with.
enum class Reference : std::uint8_t { None, Preparing, Seen, Ready };
enum class Outcome : std::uint8_t { None, Completed, CompletedNoConsent, HandedToDesk, Abandoned, Failed };
[[nodiscard]] std::string_view name(Outcome outcome);
[[nodiscard]] std::string_view name(Method method);
[[nodiscard]] std::string_view name(State state);

/// One line of the consent question; which lines there are is data (the service or the configuration says).
struct ConsentItem {
    std::string code;
    Answer answer = Answer::Unset;
    bool operator==(const ConsentItem&) const = default;
};

/// K11 to K13, in the order in which they are asked.
struct Choices {
    Choice specificDisease = Choice::NotAsked;  ///< the certificate of a specific disease may be told to the facility
    Choice subsidies = Choice::NotAsked;        ///< certificates of medical subsidies are used
    Choice prescription = Choice::NotAsked;     ///< electronic, not paper
    bool operator==(const Choices&) const = default;
};

/// Names the certificate that a visit is bound to; 0 = none. A digest of the session's making, no personal data by
/// itself.
using CertificateTag = std::uint64_t;
using VisitId = std::uint64_t;

/// Stands for the paper where a card has its certificate: answers are bound to it while its data are there.
inline constexpr CertificateTag paperTag = ~CertificateTag{0};
/// Stands for a telephone whose certificate has not been read: that is shown after the PIN only.
inline constexpr CertificateTag phoneTag = paperTag - 1;

/// What the card said about itself; forgotten with the card.
struct CardFacts {
    bool hasPhoto = false;
    bool hasPin = false;
    CertificateState certificate = CertificateState::Valid;
    std::optional<int> pinTries;  ///< nullopt: the card did not tell, so no PIN is asked
    bool operator==(const CardFacts&) const = default;
};

/// Everything about one visit, as a value. Only `id` and the kiosk's own (`allowedExtensions`, `faceDevices`,
/// `staffCheck`, `issueForm`, `phones`, `paperCamera`, `receipts`, `tickets`, `proxies`, `defaultItems`, `noReader`)
/// survive from one visit to the next.
struct Visit {
    VisitId id = 1;  ///< grows with every card that leaves: what belongs to an older id is stale
    State state = State::Idle;
    bool help = false;            ///< K90 lies over the state; the place is kept
    bool warned = false;          ///< "are you still there?" was asked
    std::uint8_t extensions = 0;  ///< how often more time was asked for on this screen
    std::uint8_t leftStage = 0;   ///< 0 quiet, 1 tone, 2 louder, 3 desk alerted
    bool cardPresent = false;

    std::uint8_t allowedExtensions = 10;  ///< reception-domain §2.2
    bool faceDevices = false;             ///< camera, models and a source for verification code B are there
    bool staffCheck = false;              ///< members of staff can prove themselves at this kiosk
    bool issueForm = false;               ///< this facility lets the person choose electronic or paper prescriptions
    bool phones = false;                  ///< telephones are served here
    bool paperCamera = false;             ///< a camera can read a certificate held before it (K15)
    bool receipts = false;                ///< this kiosk gives receipts of the answers (reception-domain §8.2)
    bool tickets = false;                 ///< this facility calls people by a number: K17 shows it a little longer
    bool proxies = false;                 ///< somebody may act for the person here
    std::vector<std::string> defaultItems;
    Reason noReader = Reason::None;  ///< why no card can be read here now; other lanes go on

    Lane lane = Lane::Card;
    CertificateField field = CertificateField::Insurer;  ///< the question on the screen
    bool correcting = false;                             ///< asked for from the review page, and leads back to it
    PhoneKind phone = PhoneKind::None;                   ///< as chosen, then as seen
    bool pinTyped = false;                               ///< the PIN waits for the telephone
    bool symbolAtDesk = false;  ///< the symbol is no digits: the desk reads it, so the service is not asked here

    CertificateTag certificate = 0;
    CardFacts card;
    Reference reference = Reference::None;
    std::uint8_t faceAttempts = 0;
    std::uint8_t pinSpent = 0;
    bool insisted = false;      ///< the warning page was answered with "use the last try": good for one try
    bool staffGranted = false;  ///< a member of staff has proved himself on this page, K05, and still stands there
    Method identifiedBy = Method::None;
    Reception reception = Reception::NotAsked;
    Registration registration = Registration::None;
    ProxyKind proxy = ProxyKind::None;  ///< who acts, as he says himself
    ProxyStanding proxyStanding = ProxyStanding::Unknown;
    Consent consent = Consent::NotAsked;
    std::vector<ConsentItem> items;
    Choices choices;

    bool receipt =
        false;  ///< the session keeps a receipt of the answers; the one thing that outlives the card, until K17 ends

    bool handedOver = false;       ///< goes on at the desk: what is known is still written for it
    Reason reason = Reason::None;  ///< what the screen explains
    Outcome outcome = Outcome::None;
    Reason outcomeReason = Reason::None;
    bool operator==(const Visit&) const = default;
};

/// The ways that K02 and its kin may show now.
struct Offers {
    bool face = false;
    bool pin = false;
    bool staff = false;
    [[nodiscard]] bool any() const { return face || pin || staff; }
};

[[nodiscard]] Offers offers(const Visit& visit);

/// True when the tray camera may be asked to look at the card's front once more: it could not read it, and no try of
/// verification code B was spent.
[[nodiscard]] bool canLookAgain(const Visit& visit);
[[nodiscard]] Screen screen(const Visit& visit);

/// True when the next PIN try needs the explicit choice on the warning page (reception-domain §4.2).
[[nodiscard]] bool needsInsistence(const Visit& visit);

/// The time limit of the state as it stands; never zero.
[[nodiscard]] std::chrono::milliseconds timeLimit(const Visit& visit);

/// K00, whatever it says: nobody's visit runs.
[[nodiscard]] constexpr bool isAtRest(State state) {
    return state == State::Idle || state == State::OutOfService || state == State::Closed;
}

/// The state waits for a machine, not for the person: the screen shows progress.
[[nodiscard]] bool isBusy(const Visit& visit);

/// The person is asked something: silence first brings a warning (30 s), then the card back (20 s more).
[[nodiscard]] bool waitsForPerson(State state);

/// A page at which a member of staff proves himself.
[[nodiscard]] constexpr bool staffStands(State state) {
    return state == State::StaffChecking || state == State::ConfirmingProxy;
}

/// Enough is known for the desk to go on with: the person is identified, the reception accepted, no answer sent yet.
[[nodiscard]] bool canFinishAtDesk(const Visit& visit);

/// The person acts, or somebody in whose scope the consent is.
[[nodiscard]] bool mayAnswerConsent(const Visit& visit);

/// There was something to ask, and it was not asked because another one stood there.
[[nodiscard]] bool leavesConsentToPerson(const Visit& visit);

/// Anything in it that came from the card, the person or an answer about him.
[[nodiscard]] bool holdsPersonalData(const Visit& visit);

/// One transaction, one automatic repeat, two offered ones (reception-domain §2, K03).
inline constexpr std::uint8_t maxFaceAttempts = 4;

}  // namespace visit
