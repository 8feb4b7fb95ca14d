// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/visit/machine.h"

#include <algorithm>

namespace story {

using namespace visit;

/// A visit told event by event; remembers every effect.
struct Story {
    Visit v;
    Effects told;

    Story() {
        v.defaultItems = {"YZK", "SHJ"};
        v.faceDevices = true;
    }
    Story& operator()(Event event) {
        if (isBoundToVisit(event.kind)) {
            event.visit = v.id;
        }
        if (isBoundToCertificate(event.kind)) {
            event.certificate = v.certificate;
        }
        Step step = next(v, event);
        v = std::move(step.visit);
        told = std::move(step.effects);
        return *this;
    }
    Story& operator()(EventKind kind) { return (*this)(Event{.kind = kind}); }
    /// @param photo  the photo is found; otherwise its search goes on
    Story& insert(CardFacts facts, bool photo = true) {
        (*this)(EventKind::CardPlaced);
        Step step = next(v, {.kind = EventKind::CardRead, .visit = v.id, .certificate = 77, .card = facts});
        v = std::move(step.visit);
        told = std::move(step.effects);
        return photo ? (*this)(EventKind::ReferenceReady) : *this;
    }
    Story& accepted(std::vector<std::string> items = {"YZK", "SHJ"}) {
        return (*this)({.kind = EventKind::ReceptionAccepted, .items = std::move(items)});
    }
    /// Identified by PIN; the service says that the card was never registered. @return at K07
    Story& unregistered(CardFacts facts) {
        insert(facts)(EventKind::PinChosen)(EventKind::PinEntered)(EventKind::PinVerified);
        return (*this)(EventKind::ReceptionUnregistered)(EventKind::DeadlinePassed);
    }
    Story& wrongPin(int left) {
        (*this)(EventKind::PinEntered);
        return (*this)({.kind = EventKind::PinWrong, .tries = left});
    }
    [[nodiscard]] const Effect* effect(EffectKind kind) const {
        const auto found = std::ranges::find(told, kind, &Effect::kind);
        return found == told.end() ? nullptr : &*found;
    }
};

inline constexpr CardFacts ordinary{
    .hasPhoto = true, .hasPin = true, .certificate = CertificateState::Valid, .pinTries = 3};

}  // namespace story
