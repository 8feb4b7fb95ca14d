// SPDX-License-Identifier: Apache-2.0
#include "app/visit/visit.h"

#include <array>

namespace visit {
namespace {

using namespace std::chrono_literals;

/// Everything that a state is, apart from its transitions.
struct StateRow {
    State state;
    std::string_view name;
    Screen screen;
    std::chrono::milliseconds limit;
    bool person;  ///< silence brings a warning first
    bool busy;    ///< progress is shown
};

// clang-format off
constexpr std::array states{
    StateRow{State::Idle,              "idle",              Screen::K00, 60s,   false, false},
    StateRow{State::OutOfService,      "outOfService",      Screen::K00, 5s,    false, false},
    StateRow{State::ReadingCard,       "readingCard",       Screen::K01, 5s,    false, true},
    StateRow{State::PreparingFace,     "preparingFace",     Screen::K01, 3s,    false, true},
    StateRow{State::ChoosingMethod,    "choosingMethod",    Screen::K02, 30s,   true,  false},
    StateRow{State::FacingCamera,      "facingCamera",      Screen::K03, 15s,   false, true},
    StateRow{State::MovingForCamera,   "movingForCamera",   Screen::K03, 40s,   true,  false},
    StateRow{State::OfferingFaceRetry, "offeringFaceRetry", Screen::K03, 30s,   true,  false},
    StateRow{State::EnteringPin,       "enteringPin",       Screen::K04, 30s,   true,  false},
    StateRow{State::CheckingPin,       "checkingPin",       Screen::K04, 8s,    false, true},
    StateRow{State::WarningLastTry,    "warningLastTry",    Screen::K04, 30s,   true,  false},
    StateRow{State::PinLocked,         "pinLocked",         Screen::K81, 30s,   true,  false},
    StateRow{State::StaffChecking,     "staffChecking",     Screen::K05, 120s,  true,  false},
    StateRow{State::Verified,          "verified",          Screen::K06, 800ms, false, false},
    StateRow{State::AwaitingReception, "awaitingReception", Screen::K06, 10s,   false, true},
    StateRow{State::AskingToRegister,  "askingToRegister",  Screen::K07, 30s,   true,  false},
    StateRow{State::RegisteringCard,   "registeringCard",   Screen::K07, 10s,   false, true},
    StateRow{State::AskingConsent,     "askingConsent",     Screen::K08, 30s,   true,  false},
    StateRow{State::ChoosingItems,     "choosingItems",     Screen::K09, 30s,   true,  false},
    StateRow{State::AskingDisease, "askingDisease", Screen::K11, 30s, true, false},
    StateRow{State::AskingSubsidies, "askingSubsidies", Screen::K12, 30s, true, false},
    StateRow{State::AskingIssueForm, "askingIssueForm", Screen::K13, 30s, true, false},
    StateRow{State::SendingConsents,   "sendingConsents",   Screen::K08, 10s,   false, true},
    StateRow{State::FetchingResult,    "fetchingResult",    Screen::K08, 10s,   false, true},
    StateRow{State::RecordingArrival,  "recordingArrival",  Screen::K08, 5s,    false, true},
    StateRow{State::ShowingNotice,     "showingNotice",     Screen::K14, 30s,   true,  false},
    StateRow{State::CallingDesk,       "callingDesk",       Screen::K90, 30s,   false, false},
    StateRow{State::Trouble,           "trouble",           Screen::K80, 30s,   false, false},
    StateRow{State::ReturningCard,     "returningCard",     Screen::K16, 5s,    false, false},
    StateRow{State::CardLeft,          "cardLeft",          Screen::K82, 5s,    false, false},
    StateRow{State::ShowingPapers,        "showingPapers",        Screen::K15, 60s, true,  false},
    StateRow{State::HoldingPaper,         "holdingPaper",         Screen::K15, 60s, true,  false},
    StateRow{State::TypingCertificate,    "typingCertificate",    Screen::K15, 60s, true,  false},
    StateRow{State::ReviewingCertificate, "reviewingCertificate", Screen::K15, 60s, true,  false},
    StateRow{State::AskingByCertificate,  "askingByCertificate",  Screen::K15, 10s, false, true},
    StateRow{State::ChoosingPhone,     "choosingPhone",     Screen::K10, 60s,   true,  false},
    StateRow{State::HoldingPhone,      "holdingPhone",      Screen::K10, 30s,   true,  false},
    StateRow{State::ReadingPhone,      "readingPhone",      Screen::K10, 5s,    false, true},
    StateRow{State::TappingPhone,      "tappingPhone",      Screen::K10, 8s,    false, true},
    StateRow{State::Done,              "done",              Screen::K17, 5s,    false, false},
    StateRow{State::ShowingReceipt,    "showingReceipt",    Screen::K17, 30s,   true,  false},
    StateRow{State::Closed,            "closed",            Screen::K00, 60s,   false, false},
    StateRow{State::NamingProxy,       "namingProxy",       Screen::K02, 30s,   true,  false},
    StateRow{State::JudgingProxy,      "judgingProxy",      Screen::K06, 10s,   false, true},
    StateRow{State::ConfirmingProxy,   "confirmingProxy",   Screen::K05, 120s,  true,  false},
};
// clang-format on

const StateRow& row(State state) {
    return states.at(static_cast<std::size_t>(state));
}

static_assert([] {
    for (std::size_t i = 0; i < states.size(); ++i) {
        if (states.at(i).state != static_cast<State>(i)) {
            return false;
        }
    }
    return states.size() == static_cast<std::size_t>(State::ConfirmingProxy) + 1;
}());

constexpr auto afterWarning = 20s;     // reception-domain §2.2
constexpr auto helpKeepsPlace = 120s;  // K90: the place in the flow is kept 2 min
constexpr auto secondTone = 10s;       // 5 s + 10 s = louder at 15 s
constexpr auto alertAgain = 20s;
constexpr auto staffLooks = 60s;
constexpr auto ticketIsRead = 15s;  // a number that names nobody may stand longer than a name

}  // namespace

std::string_view name(Screen screen) {
    constexpr std::array<std::string_view, 22> names{"K00", "K01", "K02", "K03", "K04", "K05", "K06", "K07",
                                                     "K08", "K09", "K10", "K11", "K12", "K13", "K14", "K15",
                                                     "K16", "K17", "K80", "K81", "K82", "K90"};
    return names.at(static_cast<std::size_t>(screen));
}

std::string_view name(Outcome outcome) {
    constexpr std::array<std::string_view, 6> names{"none",           "completed", "completed_no_consent",
                                                    "handed_to_desk", "abandoned", "failed"};
    return names.at(static_cast<std::size_t>(outcome));
}

std::string_view name(Method method) {
    constexpr std::array<std::string_view, 6> names{"none", "face", "pin", "staff", "certificate", "phone"};
    return names.at(static_cast<std::size_t>(method));
}

std::string_view name(State state) {
    return row(state).name;
}

Offers offers(const Visit& visit) {
    const bool open = visit.lane == Lane::Card && visit.certificate != 0 && visit.identifiedBy == Method::None;
    return {
        .face = open && visit.faceDevices && visit.card.hasPhoto &&
                (visit.reference == Reference::Seen || visit.reference == Reference::Ready) &&
                visit.faceAttempts < maxFaceAttempts,
        .pin = open && visit.card.hasPin && visit.card.pinTries.value_or(0) > 0,
        .staff = open && visit.staffCheck,
    };
}

bool canLookAgain(const Visit& visit) {
    return visit.reason == Reason::FrontUnreadable && visit.cardPresent && visit.faceDevices && visit.card.hasPhoto &&
           visit.reference == Reference::None;
}

Screen screen(const Visit& visit) {
    return visit.help ? Screen::K90 : row(visit.state).screen;
}

bool needsInsistence(const Visit& visit) {
    return visit.card.pinTries.value_or(0) <= 1 || visit.pinSpent >= 2;
}

std::chrono::milliseconds timeLimit(const Visit& visit) {
    if (visit.help) {
        return helpKeepsPlace;
    }
    if (visit.warned) {
        return afterWarning;
    }
    if (visit.leftStage == 1) {
        return secondTone;
    }
    if (visit.leftStage == 3) {
        return alertAgain;
    }
    if (visit.tickets && visit.state == State::Done) {
        return ticketIsRead;
    }
    return visit.staffGranted ? staffLooks : row(visit.state).limit;
}

bool isBusy(const Visit& visit) {
    return !visit.help && row(visit.state).busy;
}

bool waitsForPerson(State state) {
    return row(state).person;
}

bool holdsPersonalData(const Visit& visit) {
    return visit.certificate != 0 || visit.card != CardFacts{} || visit.reference != Reference::None ||
           visit.reception != Reception::NotAsked || visit.registration != Registration::None ||
           visit.consent != Consent::NotAsked || !visit.items.empty() || visit.choices != Choices{} ||
           visit.staffGranted || visit.faceAttempts != 0 || visit.pinSpent != 0 || visit.insisted ||
           visit.symbolAtDesk || visit.pinTyped || visit.proxy != ProxyKind::None;
}

}  // namespace visit
