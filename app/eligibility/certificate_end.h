// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/eligibility/error.h"

#include <QDateTime>
#include <QString>

#include <cstdint>

namespace eligibility {

/// How urgently this machine's certificate has to be renewed. Renewal takes an application and days of waiting.
enum class RenewalReminder : std::uint8_t { None, Within90Days, Within30Days, Within7Days, Ended };

[[nodiscard]] RenewalReminder renewalReminder(const QDateTime& end, const QDateTime& now);

/// @param file  PEM, this machine's certificate first
/// @return its last moment, UTC
/// @retval ErrorCode::ServiceIdentityUnreadable
[[nodiscard]] Result<QDateTime> certificateEnd(const QString& file);

}  // namespace eligibility
