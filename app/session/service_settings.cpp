// SPDX-License-Identifier: Apache-2.0
#include "app/session/service_settings.h"

namespace session {

eligibility::ServiceSettings serviceSettings(const platform::Config& config) {
    return {.url = QUrl(config.service.url, QUrl::StrictMode),
            .authorityFile = config.service.ca,
            .certificateFile = config.service.certificate,
            .keyFile = config.service.key,
            .terminalKeyFile = config.service.terminalKey,
            .terminalCertificateFile = config.service.terminalCertificate,
            .institutionCode = config.facility.institutionCode,
            .timeout = config.service.timeout};
}

}  // namespace session
