// SPDX-License-Identifier: Apache-2.0
#include "cardreader/certificate/certificate_check.h"
#include "cardreader/certificate/openssl_handles.h"

#include <openssl/x509v3.h>

namespace cardreader {
RevocationList RevocationList::load(const std::filesystem::path& file) {
    return parse(openssl::contentOf(file).value_or(Bytes()));
}

RevocationList RevocationList::parse(BytesView text) {
    const openssl::ErrorQueueGuard guard;
    RevocationList result;
    result.m_configured = true;
    X509_CRL* list = nullptr;
    if (openssl::isPem(text)) {
        list = PEM_read_bio_X509_CRL(openssl::memory(text).get(), nullptr, nullptr, nullptr);
    } else {
        const auto* at = text.data();
        list = d2i_X509_CRL(nullptr, &at, static_cast<long>(text.size()));
    }
    result.m_list.reset(list, X509_CRL_free);
    // A delta list alone says nothing about who is good.
    if (list != nullptr && X509_CRL_get_ext_by_NID(list, NID_delta_crl, -1) >= 0) {
        result.m_list.reset();
    }
    return result;
}
}  // namespace cardreader
