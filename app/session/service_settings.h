// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/eligibility/service_types.h"
#include "app/platform/config.h"

namespace session {

/// The service client's settings as the configuration has them.
[[nodiscard]] eligibility::ServiceSettings serviceSettings(const platform::Config& config);

}  // namespace session
