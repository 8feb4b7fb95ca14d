// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/simulators/service/openssl_handles.h"

#include <QByteArray>
#include <QDateTime>

namespace simservice {

/// What the cards' authority answers to an OCSP request (RFC 6960), signed by itself, good for an hour. A certificate
/// is revoked when `list` names it.
/// @return DER of the response; one that says "malformed" or "internal error" when there is nothing better to say
[[nodiscard]] QByteArray ocspAnswer(X509* authority, EVP_PKEY* key, X509_CRL* list, const QByteArray& request,
                                    const QDateTime& now);

}  // namespace simservice
