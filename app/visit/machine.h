// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/visit/effect.h"
#include "app/visit/event.h"

namespace visit {

struct Step {
    Visit visit;
    Effects effects;
};

/// The whole flow of a patient's visit (shared/design.md §3): pure, total, never blocks, reads no clock.
///
/// An event that means nothing in the present state changes nothing and has no effects.
/// @return the visit after the event and what must be done, in order
/// @thread any
[[nodiscard]] Step next(const Visit& visit, const Event& event);

}  // namespace visit
