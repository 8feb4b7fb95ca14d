// SPDX-License-Identifier: Apache-2.0
#include "cardreader/certificate/revocation_list.h"

#include "cardreader/certificate/openssl_handles.h"

#include <openssl/x509v3.h>

namespace cardreader {
RevocationList RevocationList::load(const std::filesystem::path& file) noexcept {
    return parse(openssl::contentOf(file).value_or(Bytes()));
}

RevocationList RevocationList::parse(BytesView text) noexcept {
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

std::optional<std::chrono::sys_seconds> RevocationList::nextUpdate() const noexcept {
    return m_list ? openssl::timeOf(X509_CRL_get0_nextUpdate(m_list.get())) : std::nullopt;
}

RevocationAnswer RevocationList::answer(const RevocationQuestion& question) const noexcept {
    const openssl::ErrorQueueGuard guard;
    if (!m_configured) {
        return {};
    }
    if (!m_list) {
        return {RevocationState::NotChecked, RevocationGap::Unreadable};
    }
    auto* list = m_list.get();
    if (X509_NAME_cmp(X509_CRL_get_issuer(list), X509_get_issuer_name(question.certificate)) != 0) {
        return {RevocationState::NotChecked, RevocationGap::OtherIssuer};
    }
    if (X509_CRL_verify(list, X509_get0_pubkey(question.issuer)) != 1) {
        return {RevocationState::NotChecked, RevocationGap::SignatureWrong};
    }
    X509_REVOKED* entry = nullptr;
    if (X509_CRL_get0_by_serial(list, &entry, X509_get0_serialNumber(question.certificate)) == 1) {
        return {RevocationState::Revoked, RevocationGap::None};
    }
    const auto from = openssl::timeOf(X509_CRL_get0_lastUpdate(list));
    const auto until = nextUpdate();
    if (!from || !until || question.now + openssl::kClockSkew < *from || question.now > *until) {
        return {RevocationState::NotChecked, RevocationGap::Stale};
    }
    return {RevocationState::Good, RevocationGap::None};
}
}  // namespace cardreader
