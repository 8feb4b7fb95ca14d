// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/message_door.h"

#include "app/ctl/error.h"
#include "app/eligibility/file_transport.h"
#include "app/eligibility/https_transport.h"
#include "app/session/service_settings.h"

#include <QDir>

namespace ctl {

std::optional<MessageFolders> messageFolders(const Call& call, const platform::Config& config) {
    const QString folder = call.options.value(QStringLiteral("folder"));
    if (!folder.isEmpty()) {
        return MessageFolders{QDir(folder).filePath(QStringLiteral("req")),
                              QDir(folder).filePath(QStringLiteral("res"))};
    }
    if (config.service.transport == QLatin1String("folders")) {
        return MessageFolders{config.service.requestFolder, config.service.answerFolder};
    }
    return std::nullopt;
}

tl::expected<std::unique_ptr<eligibility::MessageTransport>, Failure> openDoor(const Call& call,
                                                                               const platform::Config& config) {
    const auto folders = messageFolders(call, config);
    if (folders) {
        eligibility::FileTransportSettings settings;
        settings.requestFolder = folders->requests;
        settings.answerFolder = folders->answers;
        return std::make_unique<eligibility::FileTransport>(settings);
    }
    if (config.service.url.isEmpty()) {
        return fail(name(ErrorCode::ServiceNotSet));
    }
    eligibility::HttpsTransportSettings settings;
    settings.service = session::serviceSettings(config);
    settings.limits.time = config.service.timeout * settings.tries;
    settings.tryTime = config.service.timeout;
    auto transport = std::make_unique<eligibility::HttpsTransport>(settings);
    if (const auto ready = transport->prepare(); !ready) {
        return failFrom(ready.error());
    }
    return transport;
}

}  // namespace ctl
