// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/visit/machine.h"

#include <array>
#include <functional>
#include <string>
#include <vector>

namespace walk {

/// What an onlooker knows who sees events and effects, but not the visit's inside.
struct Witness {
    bool cardOn = false;
    bool grace = false;
    int reportedTries = -1;   ///< -1: the card told nothing
    int spentUninsisted = 0;  ///< VERIFYs sent in this visit without the explicit choice, saturates at 3
    bool insisted = false;    ///< the warning page was on the screen and answered, since the last try
    bool pinAsked = false;    ///< the card is verifying
    bool matchStarted = false;
    bool granted = false;
    visit::Method identified = visit::Method::None;
    std::vector<visit::Answer> answers;
    std::array<bool, 3> applies{};           ///< K11 to K13, as the service and the facility say
    std::array<visit::Answer, 3> choices{};  ///< what was pressed there last
    bool wantsRegistration = false;          ///< yes on K07, by the identified person, not yet used
    bool scope = false;                      ///< a proxy's: the consent is in it, as recorded or as staff has just said
    bool consented = false;                  ///< a yes was given on a consent screen, by the identified person
    bool operator==(const Witness&) const = default;
};

struct Node {
    visit::Visit visit;
    Witness witness;
};

/// One step as the proofs see it.
struct Seen {
    const Node& before;
    const visit::Event& event;
    const visit::Step& step;
    const Witness& after;  ///< the witness after event and effects
};

struct Totals {
    std::size_t states = 0;
    std::size_t visits = 0;  ///< different visits, without the witness
    std::size_t steps = 0;
};

/// Every event that can be told in a state, fresh ones only (bound to this visit and certificate).
[[nodiscard]] std::vector<visit::Event> eventsFor(const visit::Visit& visit);

/// A visit and witness with the id taken out: what makes two states the same.
[[nodiscard]] std::string key(const visit::Visit& visit);
[[nodiscard]] std::string key(const Node& node);

/// @param staffCheck  whether this kiosk offers the staff check, and the form of prescriptions
[[nodiscard]] visit::Visit start(bool staffCheck);

/// A third kiosk, where somebody may act for the person. The ways of identification know nothing of that, so they are
/// walked there with few cards and without a camera; the two others walk them all.
[[nodiscard]] visit::Visit startWithProxies();

/// Walks breadth first over everything reachable; `onStep` is called for every (state, event).
Totals everyStep(const std::function<void(const Seen&)>& onStep);

/// @return every reachable visit, once; walked at the first call
[[nodiscard]] const std::vector<visit::Visit>& everyVisit();

[[nodiscard]] const visit::Effect* find(const visit::Effects& effects, visit::EffectKind kind);
[[nodiscard]] std::size_t count(const visit::Effects& effects, visit::EffectKind kind);

}  // namespace walk
