// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/eligibility/service_types.h"
#include "cardreader/certificate/revocation_source.h"

namespace session {

/// What carries the card thread's questions about revocation outside: HTTPS with the service's identity, two seconds at
/// most, on a network thread of its own that lives as long as the last copy.
[[nodiscard]] cardreader::RevocationFetch revocationFetch(const eligibility::ServiceSettings& settings);

}  // namespace session
