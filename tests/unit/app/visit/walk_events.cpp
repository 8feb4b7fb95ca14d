// SPDX-License-Identifier: Apache-2.0
// The kiosks that are walked, and every event that can be told in a state.
#include "tests/unit/app/visit/walk.h"

namespace walk {
namespace {

using namespace visit;

void addCardEvents(std::vector<Event>& events, const Visit& v) {
    if (v.proxies) {
        for (const auto state : {CertificateState::Valid, CertificateState::Grace}) {
            const CardFacts facts{.hasPin = true, .certificate = state, .pinTries = 2};
            events.push_back({.kind = EventKind::CardRead, .visit = v.id, .certificate = 7, .card = facts});
        }
        return;
    }
    for (const bool photo : {false, true}) {
        for (const bool pin : {false, true}) {
            for (const auto state : {CertificateState::Valid, CertificateState::Expiring, CertificateState::Grace}) {
                for (int tries = -1; tries <= 3; ++tries) {
                    const CardFacts facts{.hasPhoto = photo,
                                          .hasPin = pin,
                                          .certificate = state,
                                          .pinTries = tries < 0 ? std::nullopt : std::optional{tries}};
                    events.push_back({.kind = EventKind::CardRead, .visit = v.id, .certificate = 7, .card = facts});
                }
            }
        }
    }
    for (const auto reason : {Reason::CardUnreadable, Reason::CardUnknown, Reason::CertificateExpired,
                              Reason::CertificateRevoked, Reason::CertificateDamaged}) {
        events.push_back({.kind = EventKind::CardRefused, .visit = v.id, .reason = reason});
    }
}

void addAnswers(std::vector<Event>& events, const Visit& v, EventKind kind) {
    const Event plain{.kind = kind, .visit = v.id, .certificate = v.certificate, .reason = Reason::ServiceUnreachable};
    switch (kind) {
        case EventKind::PinWrong:
            for (const int tries : {-1, 0, 1, 2, 3, 9}) {
                events.push_back(plain);
                events.back().tries = tries;
            }
            break;
        case EventKind::CardRegistered:
        case EventKind::ReceptionAccepted:
            events.push_back(plain);
            events.push_back(plain);
            events.back().items = {"YZK", "SHJ"};
            events.back().applies = {.specificDisease = true, .subsidies = true};
            events.push_back(plain);
            events.back().applies.subsidies = true;
            break;
        case EventKind::ItemAnswered:
            for (const std::size_t item : {0U, 1U, 9U}) {
                for (const bool yes : {false, true}) {
                    events.push_back(plain);
                    events.back().item = item;
                    events.back().flag = yes;
                }
            }
            break;
        case EventKind::PhoneSeen:
            for (int tries = -1; tries <= 3; ++tries) {
                events.push_back(plain);
                events.back().tries = tries;
                events.back().flag = tries < 0;
            }
            events.push_back(plain);
            events.back().tries = -1;
            break;
        case EventKind::PhoneProved:
            for (const auto state : {CertificateState::Valid, CertificateState::Expiring}) {
                events.push_back(plain);
                events.back().certificate = 7;
                events.back().card.certificate = state;
            }
            break;
        case EventKind::CardRefused:
            events.push_back(plain);
            events.push_back(plain);
            events.back().reason = Reason::PhoneExpired;
            break;
        case EventKind::CertificateAnswered:
            for (const auto reason : {Reason::None, Reason::CertificateNoMatch, Reason::CertificateSeveral}) {
                events.push_back(plain);
                events.back().reason = reason;
            }
            break;
        case EventKind::FieldChosen:
            for (const std::size_t item : {0U, 1U, 4U, 9U}) {
                events.push_back(plain);
                events.back().item = item;
            }
            break;
        case EventKind::ProxyConfirmed:
        case EventKind::ChoiceAnswered:
        case EventKind::FaceDevicesChanged:
            events.push_back(plain);
            events.push_back(plain);
            events.back().flag = true;
            break;
        case EventKind::ProxyNamed:
            for (const auto who : {ProxyKind::None, ProxyKind::Carer}) {
                events.push_back(plain);
                events.back().proxy = who;
            }
            break;
        case EventKind::ProxyJudged:
            for (const auto standing :
                 {ProxyStanding::Unknown, ProxyStanding::AskDesk, ProxyStanding::Reception, ProxyStanding::Consent}) {
                events.push_back(plain);
                events.back().standing = standing;
            }
            break;
        case EventKind::ReferenceFailed:
            events.push_back(plain);
            events.push_back(plain);
            events.back().reason = Reason::FrontUnreadable;
            break;
        case EventKind::ReaderLost:
            events.push_back(plain);
            events.back().reason = Reason::ReaderMissing;
            break;
        default:
            events.push_back(plain);
    }
}

/// The ways in without a card, and the camera: where proxies are walked they are left out (see startWithProxies).
bool walkedElsewhere(EventKind kind) {
    return kind == EventKind::CertificateChosen || kind == EventKind::FaceDevicesChanged ||
           kind == EventKind::PhoneChosen;
}

}  // namespace

Visit startWithProxies() {
    Visit v;
    v.staffCheck = true;
    v.proxies = true;
    v.allowedExtensions = 1;
    v.defaultItems = {"YZK", "SHJ"};
    return v;
}

std::vector<Event> eventsFor(const Visit& v) {
    std::vector<Event> events;
    if (v.state == State::ReadingCard) {  // elsewhere the default branch tells them once
        addCardEvents(events, v);
    }
    for (std::size_t kind = 0; kind < eventKinds; ++kind) {
        if (v.proxies && walkedElsewhere(static_cast<EventKind>(kind))) {
            continue;
        }
        addAnswers(events, v, static_cast<EventKind>(kind));
    }
    return events;
}

}  // namespace walk
