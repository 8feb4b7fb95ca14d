// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/eligibility/service_types.h"

#include <QSslConfiguration>

namespace eligibility {

/// Mutual TLS from the files of the settings: only the configured authority is trusted, TLS 1.2 at least.
/// @retval ErrorCode::ServiceAuthorityUnreadable, ServiceIdentityUnreadable
[[nodiscard]] Result<QSslConfiguration> tlsFrom(const ServiceSettings& settings);

}  // namespace eligibility
