// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/store/arrival.h"
#include "ui/desk/arrival_list_model.h"

#include <QString>

namespace platform {
class FailureTable;
}

namespace desk {

/// Puts an arrival of the store into the words and chips of the desk's list.
///
/// @param failures  says the desk code and the cause of a visit that needs help
/// @param language  "ja" or "en"
[[nodiscard]] ui::ArrivalRow rowOf(const store::Arrival& arrival, const platform::FailureTable& failures,
                                   const QString& language);

/// @return the day in words, e.g. 「2026年3月4日（水）」
[[nodiscard]] QString dayInWords(QDate day, const QString& language);

}  // namespace desk
