// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ctl/command.h"
#include "app/eligibility/consent_journal.h"

namespace ctl {

/// --insurer, --symbol, --number, --branch: the insured person a command is about.
[[nodiscard]] QList<QCommandLineOption> insuredOptions();
/// @retval ctl.usage-wrong  insurer or number is missing or malformed
[[nodiscard]] tl::expected<eligibility::InsuredPerson, Failure> insuredFrom(const QCommandLineParser& options);

/// An option with a value, in a line.
[[nodiscard]] QCommandLineOption valueOption(const char* key, const char* text, const char* value);
/// @return the moment in ISO 8601 (UTC), null when it is none
[[nodiscard]] QJsonValue momentJson(const QDateTime& moment);

}  // namespace ctl
