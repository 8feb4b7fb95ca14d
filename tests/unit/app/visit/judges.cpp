// SPDX-License-Identifier: Apache-2.0
// What must hold of the visits that do not begin with a plastic card, and of the questions that not everybody is asked.
#include "tests/unit/app/visit/judges.h"

#include <algorithm>
#include <array>

using namespace visit;

namespace walk {

bool leansOnTheCard(const Visit& v) {
    return v.lane == Lane::Card || v.state == State::ReturningCard || v.state == State::CardLeft;
}

void choicesAreSentOnlyWhenAskedAndAnswered(const Seen& s, Verdict& verdict) {
    const bool sends = walk::find(s.step.effects, EffectKind::SendConsents) != nullptr;
    const Choices& c = s.step.visit.choices;
    const std::array sent{c.specificDisease, c.subsidies, c.prescription};
    for (std::size_t i = 0; sends && i < sent.size(); ++i) {
        const bool inScope = i != 0 || s.step.visit.proxy == ProxyKind::None || s.after.scope;
        verdict.require((sent[i] != Choice::NotAsked) == (s.after.applies[i] && inScope), s,
                        "sent unasked, or left out");
        verdict.require(sent[i] != Choice::Open, s, "sent unanswered");
        const Answer told = sent[i] == Choice::Yes ? Answer::Yes : sent[i] == Choice::No ? Answer::No : Answer::Unset;
        verdict.require(sent[i] == Choice::NotAsked || told == s.after.choices[i], s, "not what was pressed");
    }
    verdict.require(!sends || s.after.identified != Method::None, s, "answers of an unidentified person");
    const bool present = s.before.visit.cardPresent || s.before.visit.identifiedBy == Method::Phone;
    verdict.require(!sends || present, s, "answers without a card");
}

void certificatesAskForEligibilityOnly(const Seen& s, Verdict& verdict) {
    using enum EffectKind;
    const Visit& a = s.before.visit;
    const Effects& effects = s.step.effects;
    const bool asks = walk::find(effects, InquireByCertificate) != nullptr;
    verdict.require(!asks || (a.state == State::ReviewingCertificate && s.event.kind == EventKind::CertificateSent), s,
                    "asked without the review page");
    verdict.require(!asks || !a.symbolAtDesk, s, "asked with a symbol that nobody typed");
    const bool stays = a.lane == Lane::Certificate && s.step.visit.lane == Lane::Certificate;
    for (const auto kind : {ReadCard, PrepareReference, StartMatch, VerifyPin, Receive, SendConsents, FetchResult}) {
        verdict.require(!stays || walk::find(effects, kind) == nullptr, s, "something of a card, by a certificate");
    }
    const bool watches = walk::find(effects, WatchPaper) != nullptr;
    verdict.require(!watches || s.step.visit.state == State::HoldingPaper, s, "watched, and nobody holds a paper up");
    const bool leaves = a.state == State::HoldingPaper && (s.step.visit.state != a.state || s.step.visit.help);
    verdict.require(!leaves || walk::count(effects, StopWatching) == 1, s, "the camera stays open");
    const bool noReader = s.event.kind == EventKind::ReaderLost && a.lane == Lane::Certificate && !leansOnTheCard(a);
    verdict.require(!noReader || s.step.visit.id == a.id, s, "a certificate's visit ended with the card reader");
    const bool over = a.lane == Lane::Certificate && s.step.visit.id != a.id;
    verdict.require(!over || walk::count(effects, WipePersonal) == 1, s, "what was typed is not wiped");
    verdict.require(s.step.visit.lane == Lane::Certificate || s.step.visit.certificate != paperTag, s,
                    "paper in a card's visit");
}

void phonesShowNoFace(const Seen& s, Verdict& verdict) {
    using enum EffectKind;
    const Visit& a = s.before.visit;
    const Visit& b = s.step.visit;
    const bool inLane = b.lane == Lane::Phone;
    for (const auto kind : {PrepareReference, StartMatch, ShowCardPhoto, InquireByCertificate}) {
        verdict.require(!inLane || walk::find(s.step.effects, kind) == nullptr, s, "a face, by a telephone");
    }
    verdict.require(!inLane || (!offers(b).face && !offers(b).staff), s, "a face offered to a telephone");
    verdict.require(walk::find(s.step.effects, TapPhone) == nullptr || b.state == State::TappingPhone, s,
                    "tapped, and nobody waits for it");
    const bool pulled =
        s.event.kind == EventKind::CardRemoved && a.lane == Lane::Phone && a.cardPresent &&
        (a.state == State::ReadingPhone || a.state == State::TappingPhone || a.state == State::CheckingPin);
    verdict.require(!pulled || (b.certificate == 0 && b.card == CardFacts{} && !b.insisted), s,
                    "something of a telephone that was pulled away");
    const bool over = a.lane == Lane::Phone && b.id != a.id;
    verdict.require(!over || walk::count(s.step.effects, WipePersonal) == 1, s, "a telephone's visit is not wiped");
    verdict.require(b.lane != Lane::Card || (!b.pinTyped && b.certificate != phoneTag), s,
                    "a telephone in a card's visit");
}

void facesAreComparedWithTheWholePhoto(const Seen& s, Verdict& verdict) {
    const Visit& a = s.before.visit;
    const Visit& b = s.step.visit;
    const bool starts = walk::find(s.step.effects, EffectKind::StartMatch) != nullptr;
    verdict.require(!starts || b.reference == Reference::Ready, s, "compared with a photo that is not whole");
    const bool matched = a.identifiedBy == Method::None && b.identifiedBy == Method::Face;
    verdict.require(!matched || a.reference == Reference::Ready, s, "identified by half a photo");
    const bool coming = b.state == State::FacingCamera && b.reference == Reference::Seen;
    verdict.require(b.state != State::FacingCamera || coming || b.reference == Reference::Ready, s,
                    "a camera that waits for nothing");
    verdict.require(b.state != State::MovingForCamera || b.reference == Reference::Ready, s, "a step for nothing");
    const bool whole = a.state == State::FacingCamera && b.state == a.state && a.reference == Reference::Seen &&
                       b.reference == Reference::Ready;
    verdict.require(!whole || starts, s, "the photo is whole and nobody compares");
}

void handOverLeavesTheAnswersToThePerson(const Seen& s, Verdict& verdict) {
    const Visit& a = s.before.visit;
    const Visit& b = s.step.visit;
    verdict.require(
        b.handedOver == a.handedOver || !b.handedOver || (a.help && s.event.kind == EventKind::HandOverChosen), s,
        "handed over without being wanted");
    const Effect* fetch = walk::find(s.step.effects, EffectKind::FetchResult);
    verdict.require(!b.handedOver || fetch == nullptr || !fetch->withHistory, s, "history for the desk");
    const bool sends = walk::find(s.step.effects, EffectKind::SendConsents) != nullptr;
    verdict.require(!b.handedOver || (!sends && b.consent == Consent::Skipped), s, "an answer for the desk");
    const Effect* record = walk::find(s.step.effects, EffectKind::RecordArrival);
    verdict.require(!a.handedOver || record == nullptr || record->outcome == Outcome::HandedToDesk, s,
                    "received, and yet handed over");
    const Effect* end = walk::find(s.step.effects, EffectKind::CloseVisit);
    verdict.require(!a.handedOver || end == nullptr || end->outcome == Outcome::HandedToDesk, s,
                    "ended, and yet handed over");
}

void proxiesStayInTheirScope(const Seen& s, Verdict& verdict) {
    const Visit& a = s.before.visit;
    const Visit& b = s.step.visit;
    const bool may = b.proxy == ProxyKind::None || s.after.scope;
    using enum State;
    constexpr std::array persons{AskingConsent, ChoosingItems, AskingDisease, AskingToRegister, RegisteringCard};
    verdict.require(may || std::ranges::find(persons, b.state) == persons.end(), s, "asked of somebody else");
    verdict.require(may || (b.consent != Consent::Given && b.consent != Consent::Declined), s,
                    "answered by somebody else");
    const Effect* fetch = walk::find(s.step.effects, EffectKind::FetchResult);
    verdict.require(fetch == nullptr || !fetch->withHistory || may, s, "history by somebody else's word");
    verdict.require(b.proxyStanding != ProxyStanding::Consent || s.after.scope, s, "a scope that nobody gave");
    verdict.require(b.proxy == a.proxy || b.proxy == ProxyKind::None || s.event.kind == EventKind::ProxyNamed, s,
                    "a proxy who did not name himself");
    verdict.require(b.id == a.id || b.proxy == ProxyKind::None, s, "a proxy who outlives the visit");
    const bool judged = walk::find(s.step.effects, EffectKind::JudgeProxy) != nullptr;
    verdict.require(!judged || b.identifiedBy != Method::None, s, "judged for nobody");
}

void receiptOnlyOnK17AndNoLonger(const Seen& s, Verdict& verdict) {
    const Visit& a = s.before.visit;
    const Visit& b = s.step.visit;
    const bool finished = b.outcome == Outcome::Completed || b.outcome == Outcome::CompletedNoConsent;
    verdict.require(!b.receipt || (finished && b.receipts), s, "a receipt of a visit that did not end well");
    using enum State;  // from the recorded arrival to the end of K17, whatever lies on the reader
    constexpr std::array ends{ShowingNotice, ReturningCard, CardLeft, Done, ShowingReceipt};
    verdict.require(!b.receipt || std::ranges::find(ends, b.state) != ends.end(), s, "a receipt after K17");
    const std::size_t wiped = walk::count(s.step.effects, EffectKind::WipeReceipt);
    verdict.require(wiped == (a.receipt && !b.receipt ? 1U : 0U), s, "the session keeps what the visit forgot");
    const bool prints = walk::find(s.step.effects, EffectKind::PrintReceipt) != nullptr;
    verdict.require(!prints || (a.receipt && s.event.kind == EventKind::ReceiptPrinted && !a.help), s,
                    "printed without being wanted");
    verdict.require(b.state != State::ShowingReceipt || (b.receipt && !b.cardPresent), s, "shown without one");
}

}  // namespace walk
