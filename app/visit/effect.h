// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/visit/visit.h"

namespace visit {

enum class EffectKind : std::uint8_t {
    BeginWithoutCard,  ///< a visit that no card has begun
    ReadCard,          ///< certificate, tries, kind
    RequestNonce,      ///< early, while the person still chooses
    ShowCardPhoto,     ///< to the member of staff who has proved himself
    PrepareReference,  ///< code B, card surface, photo to the vision thread
    StartMatch,
    StopMatch,
    ExtendFaceStep,  ///< more time to turn or to come closer
    VerifyPin,       ///< `lastTryAccepted`
    LookAtPhone,     ///< what was laid there, and how many tries its PIN has left
    TapPhone,        ///< certificate and signature of a telephone that asks for no PIN here; with one: VerifyPin
    WipePin,
    Receive,               ///< `method`: bind to the nonce and ask the service
    JudgeProxy,            ///< what the one who acts may do: what is recorded, and the age of the person
    RegisterCard,          ///< have the card of this reception registered as insurance card
    WatchPaper,            ///< the camera looks for the paper, from the beginning
    StopWatching,          ///< and closes
    InquireByCertificate,  ///< eligibility only, by what was typed
    SendConsents,          ///< the visit's items and choices
    FetchResult,           ///< `withHistory`: medical items may be asked for
    RecordArrival,         ///< `outcome`, `reason`: Completed…, or HandedToDesk = to be checked at the desk
    CallDesk,              ///< `reason`
    ReleaseCard,
    AlertCardLeft,  ///< `stage` 1 tone, 2 louder, 3 desk
    AskStillThere,
    ResetPreferences,  ///< language and text size back to the kiosk's own
    RetryReader,
    PrintReceipt,
    WipeReceipt,
    WipePersonal,  ///< everything of this visit, in every thread
    CloseVisit,    ///< `outcome`, `reason`, `method`: exactly one per visit
    ArmDeadline,   ///< `limit`
};

/// What must be done; carried out by the session, in order.
struct Effect {
    EffectKind kind{};
    VisitId visit = 0;
    CertificateTag certificate = 0;
    Method method = Method::None;
    Reason reason = Reason::None;
    Outcome outcome = Outcome::None;
    bool lastTryAccepted = false;
    bool withHistory = false;
    std::uint8_t stage = 0;
    std::chrono::milliseconds limit{0};
    bool operator==(const Effect&) const = default;
};
using Effects = std::vector<Effect>;

}  // namespace visit
