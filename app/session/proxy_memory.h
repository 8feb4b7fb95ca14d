// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/store/proxy_ledger.h"
#include "app/visit/proxy.h"

#include <optional>

namespace session {

/// @param visit  id of the visit in which the relation was seen
[[nodiscard]] store::ProxyRow rowOf(const visit::ProxyRelation& relation, const QString& visit);

/// @return nothing for a word that this version does not know: the desk is asked then
[[nodiscard]] std::optional<visit::ProxyRelation> relationFrom(const store::ProxyRow& row);

/// @return nothing for an invalid date
[[nodiscard]] std::optional<visit::Day> dayFrom(QDate date);

}  // namespace session
