// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/store/arrival.h"
#include "app/store/store.h"

#include <optional>

namespace store {

/// The words that stand in the file for enumerators: stable, whatever the order in the source.
[[nodiscard]] QString word(Method value);
[[nodiscard]] QString word(Outcome value);
[[nodiscard]] QString word(ArrivalState value);
[[nodiscard]] QString word(ChartFileState value);

[[nodiscard]] std::optional<Method> methodFrom(const QString& word);
[[nodiscard]] std::optional<Outcome> outcomeFrom(const QString& word);
[[nodiscard]] std::optional<ArrivalState> arrivalStateFrom(const QString& word);

}  // namespace store
