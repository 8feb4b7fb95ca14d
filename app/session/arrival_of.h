// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session/visit_data.h"
#include "app/store/arrival.h"
#include "app/visit/effect.h"

namespace session {

/// The row the desk will see of a visit.
///
/// @param visit   as it stands when the effect is carried out
/// @param effect  RecordArrival or CallDesk
[[nodiscard]] store::Arrival arrivalOf(const visit::Visit& visit, const visit::Effect& effect, const VisitData& data,
                                       const QString& kioskId);

}  // namespace session
