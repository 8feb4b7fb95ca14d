// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/chart/error.h"

#include <QByteArray>

namespace chart {

/// Whether a message holds what the chart computer needs to act on an arrival.
/// @retval MessageNotXml, MessageInsufficient
/// @source spec/eligibility-messages.md §2.10
[[nodiscard]] Result<void> checkFaceMessage(const QByteArray& xml);

}  // namespace chart
