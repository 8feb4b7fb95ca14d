// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ctl/command.h"
#include "app/eligibility/message_transport.h"

#include <memory>

namespace ctl {

/// The transport that a command's messages go through: the folders of `--folder DIR` (req and res in it), else the
/// service of the configuration.
/// @retval ctl.service-not-set  neither is given
[[nodiscard]] tl::expected<std::unique_ptr<eligibility::MessageTransport>, Failure> openDoor(
    const Call& call, const platform::Config& config);

}  // namespace ctl
