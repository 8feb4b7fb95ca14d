// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/simulators/service/http_message.h"

#include <QString>

namespace simservice {

/// Who asks, as the connection and the headers say.
struct Caller {
    QString facility;  ///< institution code behind the client certificate
    QString client;    ///< fingerprint of that certificate
    QString visit;
    QString role;    ///< Uketsuke-Role, "reception" when absent
    QString reason;  ///< Uketsuke-Reason
};

}  // namespace simservice
