// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ctl/command.h"
#include "facematch/evaluate/evaluate.h"

namespace ctl {

/// The options of a command that goes through a labelled set: --pairs, --images, --cross, --identities, --card.
[[nodiscard]] QList<QCommandLineOption> pairOptions();

/// What they ask for; progress goes to standard error.
/// @retval ctl.usage-wrong  one is missing or malformed
[[nodiscard]] tl::expected<facematch::EvaluationSettings, Failure> pairSettings(const Call& call);

/// @return false when the file cannot be written; the old one, if any, is left then
[[nodiscard]] bool written(const QString& file, const std::string& content);

}  // namespace ctl
