// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ctl/command.h"
#include "app/eligibility/message_transport.h"

#include <memory>
#include <optional>

namespace ctl {

/// Where a confirmation PC takes questions and puts answers.
struct MessageFolders {
    QString requests;
    QString answers;
};
/// @return the folders of `--folder DIR` (req and res in it), else those of `[service] transport = "folders"`; nothing
///     when messages go over HTTPS
[[nodiscard]] std::optional<MessageFolders> messageFolders(const Call& call, const platform::Config& config);

/// The transport that a command's messages go through: those folders, else the service of the configuration.
/// @retval ctl.service-not-set  neither is given
[[nodiscard]] tl::expected<std::unique_ptr<eligibility::MessageTransport>, Failure> openDoor(
    const Call& call, const platform::Config& config);

}  // namespace ctl
