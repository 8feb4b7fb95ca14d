// SPDX-License-Identifier: Apache-2.0
#include "tests/unit/app/visit/walk.h"

#include <algorithm>
#include <array>
#include <deque>
#include <unordered_set>

namespace walk {
namespace {

using namespace visit;

void append(std::string& text, std::initializer_list<int> values) {
    for (const int value : values) {
        text.push_back(static_cast<char>('0' + value));
    }
}

template <typename T>
int number(T value) {
    return static_cast<int>(value);
}

constexpr std::array choiceScreens{Screen::K11, Screen::K12, Screen::K13};

/// Of K11 to K13, where the person is; 3: at none of them.
std::size_t choiceAt(const Visit& v) {
    return static_cast<std::size_t>(std::ranges::find(choiceScreens, screen(v)) - choiceScreens.begin());
}

void watchChoices(Witness& w, const Visit& before, const Event& event) {
    const bool accepted = event.kind == EventKind::ReceptionAccepted || event.kind == EventKind::CardRegistered;
    if (accepted && before.reception != Reception::Accepted) {
        w.applies = {event.applies.specificDisease, event.applies.subsidies, before.issueForm};
    }
    if (event.kind == EventKind::ChoiceAnswered && choiceAt(before) < w.choices.size()) {
        w.choices[choiceAt(before)] = event.flag ? Answer::Yes : Answer::No;
    }
}

bool onConsentScreen(const Visit& v) {
    return !isBusy(v) && (screen(v) == Screen::K08 || screen(v) == Screen::K09);
}

void watchConsent(Witness& w, const Visit& before, const Event& event) {
    if (!onConsentScreen(before) || w.identified == Method::None) {
        return;
    }
    const bool chosen = screen(before) == Screen::K09;
    if (event.kind == EventKind::ItemAnswered && chosen && event.item < w.answers.size()) {
        w.answers[event.item] = event.flag ? Answer::Yes : Answer::No;
    }
    const bool complete = std::ranges::find(w.answers, Answer::Unset) == w.answers.end();
    const bool someYes = std::ranges::find(w.answers, Answer::Yes) != w.answers.end();
    w.consented = w.consented || (event.kind == EventKind::ConsentAll && !chosen) ||
                  (event.kind == EventKind::ItemsConfirmed && chosen && complete && someYes);
}

bool staffStands(const Visit& v) {
    return v.state == State::StaffChecking || v.state == State::ConfirmingProxy;
}

void watchEvent(Witness& w, const Visit& before, const Event& event) {
    switch (event.kind) {
        case EventKind::CardPlaced:
            w.cardOn = true;
            break;
        case EventKind::CardRemoved:
            w.cardOn = false;
            break;
        case EventKind::PhoneSeen:
            w.reportedTries = std::clamp(event.tries, -1, 3);
            break;
        case EventKind::PhoneProved:
            w.identified = before.lane == Lane::Phone && (w.pinAsked || before.state == State::TappingPhone)
                               ? Method::Phone
                               : w.identified;
            break;
        case EventKind::CertificateSent:
            w.identified =
                before.state == State::ReviewingCertificate && !before.help ? Method::Certificate : w.identified;
            break;
        case EventKind::CardRead:
            w.reportedTries = event.card.pinTries.value_or(-1);
            w.grace = event.card.certificate == CertificateState::Grace;
            break;
        case EventKind::PinWrong:
            w.reportedTries = std::clamp(event.tries, 0, 3);
            break;
        case EventKind::LastTryInsisted:
            w.insisted = w.insisted || (!before.help && before.state == State::WarningLastTry);
            break;
        case EventKind::PinVerified:
            w.identified = w.pinAsked && before.state == State::CheckingPin ? Method::Pin : w.identified;
            break;
        case EventKind::FaceMatched:
            w.identified = w.matchStarted && before.state == State::FacingCamera ? Method::Face : w.identified;
            break;
        case EventKind::RegistrationAgreed:
            w.wantsRegistration = screen(before) == Screen::K07 && !isBusy(before) && w.identified != Method::None;
            break;
        case EventKind::ProxyJudged:
            w.scope = w.scope || (before.state == State::JudgingProxy && event.standing == ProxyStanding::Consent);
            break;
        case EventKind::ProxyConfirmed:
            w.scope = w.scope || (before.state == State::ConfirmingProxy && w.granted && event.flag);
            break;
        case EventKind::StaffGranted:
            w.granted = w.granted || (staffStands(before) && !before.help);
            break;
        case EventKind::StaffConfirmed:
            w.identified = w.granted && before.state == State::StaffChecking ? Method::Staff : w.identified;
            break;
        default:
            watchConsent(w, before, event);
    }
}

Witness watch(const Node& node, const Event& event, const Step& step) {
    Witness w = node.witness;
    if (step.visit == node.visit && step.effects.empty()) {
        return w;  // nothing happened
    }
    watchEvent(w, node.visit, event);
    watchChoices(w, node.visit, event);
    if (choiceAt(node.visit) < choiceScreens.size() && step.visit.state == State::AskingConsent) {
        w.consented = false;  // gone back to the question: asked anew
        w.answers.clear();
    }
    if (step.visit.handedOver && !node.visit.handedOver) {
        w.consented = false;  // not sent: asked at the desk, or not at all
        w.answers.clear();
    }
    if (find(step.effects, EffectKind::VerifyPin) != nullptr) {
        w.pinAsked = true;
        w.spentUninsisted = std::min(w.spentUninsisted + (w.insisted ? 0 : 1), 3);
        w.insisted = false;
    }
    w.pinAsked = w.pinAsked && step.visit.state == State::CheckingPin;
    w.granted = w.granted && staffStands(step.visit) && !step.visit.help && !(event.kind == EventKind::DeadlinePassed);
    w.matchStarted = w.matchStarted || find(step.effects, EffectKind::StartMatch) != nullptr;
    w.answers.resize(step.visit.items.size(), Answer::Unset);
    if (step.visit.id != node.visit.id) {
        return {.cardOn = step.visit.cardPresent, .answers = {}};
    }
    if (w.identified != Method::None || step.visit.certificate == 0) {  // from here on nothing of the ways is judged
        w = {.cardOn = w.cardOn,
             .grace = w.grace,
             .granted = w.granted && step.visit.state == State::ConfirmingProxy,
             .identified = w.identified,
             .answers = w.answers,
             .applies = w.applies,
             .choices = w.choices,
             .wantsRegistration = w.wantsRegistration && step.visit.state == State::RegisteringCard,
             .scope = w.scope,
             .consented = w.consented};
    }
    return w;
}

}  // namespace

std::string key(const Visit& v) {
    std::string text;
    append(text, {number(v.state),
                  v.help,
                  v.warned,
                  v.extensions,
                  v.leftStage,
                  v.cardPresent,
                  number(v.lane),
                  number(v.field),
                  v.correcting,
                  v.symbolAtDesk,
                  number(v.phone),
                  number(v.noReader),
                  v.pinTyped,
                  v.faceDevices,
                  v.staffCheck,
                  v.certificate != 0,
                  v.card.hasPhoto,
                  v.card.hasPin,
                  number(v.card.certificate),
                  v.card.pinTries.value_or(9),
                  number(v.reference),
                  v.faceAttempts,
                  v.pinSpent,
                  v.insisted,
                  v.staffGranted,
                  number(v.identifiedBy),
                  number(v.reception),
                  number(v.registration),
                  number(v.choices.specificDisease),
                  number(v.choices.subsidies),
                  number(v.choices.prescription),
                  v.issueForm,
                  v.receipt,
                  v.proxies,
                  number(v.proxy),
                  number(v.proxyStanding),
                  v.handedOver,
                  number(v.consent),
                  number(v.reason),
                  number(v.outcome),
                  number(v.outcomeReason)});
    for (const ConsentItem& item : v.items) {
        append(text, {number(item.answer)});
    }
    return text;
}

std::string key(const Node& node) {
    const Witness& w = node.witness;
    std::string text = key(node.visit) + '/';
    append(text, {w.cardOn, w.grace, w.reportedTries + 1, w.spentUninsisted, w.insisted, w.pinAsked, w.matchStarted,
                  w.granted, number(w.identified), w.wantsRegistration, w.scope, w.consented});
    for (std::size_t i = 0; i < w.applies.size(); ++i) {
        append(text, {w.applies[i], number(w.choices[i])});
    }
    for (const Answer answer : w.answers) {
        append(text, {number(answer)});
    }
    return text;
}

Visit start(bool staffCheck) {
    Visit v;
    v.staffCheck = staffCheck;
    v.receipts = staffCheck;
    v.issueForm = staffCheck;  // two kiosks are enough: one that has both, one that has neither
    v.phones = !staffCheck;
    v.paperCamera = staffCheck;
    v.allowedExtensions = 1;  // counts like ten, with fewer states
    v.defaultItems = {"YZK", "SHJ"};
    return v;
}

Totals everyStep(const std::function<void(const Seen&)>& onStep) {
    Totals totals;
    std::unordered_set<std::string> known;
    std::unordered_set<std::string> visits;
    std::deque<Node> open{{start(false), {}}, {start(true), {}}, {startWithProxies(), {}}};
    for (const Node& node : open) {
        known.insert(key(node));
    }
    while (!open.empty()) {
        const Node node = std::move(open.front());
        open.pop_front();
        ++totals.states;
        visits.insert(key(node.visit));
        for (const Event& event : eventsFor(node.visit)) {
            const Step step = next(node.visit, event);
            const Witness after = watch(node, event, step);
            onStep({node, event, step, after});
            ++totals.steps;
            if (step.visit == node.visit && after == node.witness) {
                continue;  // most events mean nothing in most states
            }
            Node reached{step.visit, after};
            reached.visit.id = 1;
            if (known.insert(key(reached)).second) {
                open.push_back(std::move(reached));
            }
        }
    }
    totals.visits = visits.size();
    return totals;
}

const std::vector<Visit>& everyVisit() {
    static const std::vector<Visit> all = [] {
        std::unordered_set<std::string> known{key(start(false)), key(start(true)), key(startWithProxies())};
        std::vector<Visit> reached{start(false), start(true), startWithProxies()};
        for (std::size_t at = 0; at < reached.size(); ++at) {
            const Visit v = reached[at];
            for (const Event& event : eventsFor(v)) {
                Visit after = next(v, event).visit;
                after.id = 1;
                if (after != v && known.insert(key(after)).second) {
                    reached.push_back(std::move(after));
                }
            }
        }
        return reached;
    }();
    return all;
}

const Effect* find(const Effects& effects, EffectKind kind) {
    const auto found = std::ranges::find(effects, kind, &Effect::kind);
    return found == effects.end() ? nullptr : &*found;
}

std::size_t count(const Effects& effects, EffectKind kind) {
    return static_cast<std::size_t>(std::ranges::count(effects, kind, &Effect::kind));
}

}  // namespace walk
