// SPDX-License-Identifier: Apache-2.0
#include "app/session/revocation_fetch.h"

#include "app/eligibility/waiting_fetch.h"

namespace session {

cardreader::RevocationFetch revocationFetch(const eligibility::ServiceSettings& settings) {
    return [https = std::make_shared<eligibility::WaitingFetch>(settings)](
               const cardreader::RevocationRequest& request) -> std::optional<cardreader::Bytes> {
        const QByteArray body(reinterpret_cast<const char*>(request.body.data()),
                              static_cast<qsizetype>(request.body.size()));
        const auto answer =
            https->fetch(QUrl(QString::fromStdString(request.url)), QByteArray::fromStdString(request.contentType),
                         body, QByteArray::fromStdString(request.expectedType));
        return answer ? std::optional(cardreader::Bytes(answer->begin(), answer->end())) : std::nullopt;
    };
}

}  // namespace session
