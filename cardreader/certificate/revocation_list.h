// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cardreader/certificate/revocation_source.h"

#include <filesystem>
#include <memory>

struct X509_crl_st;  // OpenSSL's X509_CRL

namespace cardreader {
/// One revocation list as a value; nothing configured means "not checked", said as such.
class RevocationList {
public:
    /// Not configured.
    RevocationList() = default;
    /// @param file  CRL, DER or PEM; read now. A file that cannot be read is kept as "unreadable", which shows in every
    /// report.
    [[nodiscard]] static RevocationList load(const std::filesystem::path& file) noexcept;
    [[nodiscard]] static RevocationList parse(BytesView text) noexcept;

    [[nodiscard]] bool isConfigured() const noexcept { return m_configured; }
    [[nodiscard]] bool isReadable() const noexcept { return m_list != nullptr; }
    /// @return the moment after which absence on this list says nothing any more; nothing when it does not say
    [[nodiscard]] std::optional<std::chrono::sys_seconds> nextUpdate() const noexcept;

    /// A revoked entry counts on a stale list too, absence on a stale list does not.
    [[nodiscard]] RevocationAnswer answer(const RevocationQuestion& question) const noexcept;

private:
    std::shared_ptr<X509_crl_st> m_list;
    bool m_configured = false;
};
}  // namespace cardreader
