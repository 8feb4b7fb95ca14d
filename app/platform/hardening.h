// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/platform/error.h"

#include <optional>

namespace platform {

/// Keeps secrets in this process: no core dump (RLIMIT_CORE 0) and neither dumpable nor traceable by other processes of
/// the same user (PR_SET_DUMPABLE 0). Call first in main(), before any secret exists; children inherit the limit.
///
/// @return nothing when both hold
/// @retval ErrorCode::HardeningIncomplete  a step was refused; the program says so and decides
[[nodiscard]] std::optional<Error> harden();

}  // namespace platform
