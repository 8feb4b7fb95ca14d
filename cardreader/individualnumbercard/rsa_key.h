// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cardreader/iso7816/error.h"
#include "cardreader/iso7816/secret_bytes.h"

#include <array>
#include <initializer_list>
#include <memory>

struct evp_pkey_st;

namespace cardreader {
using Sha256 = std::array<std::uint8_t, 32>;
[[nodiscard]] Result<Sha256> sha256(std::initializer_list<BytesView> parts) noexcept;

/// An RSA public key as OpenSSL holds it.
class RsaKey {
public:
    /// @param object  value that holds `90 e ‖ 91 n`, as the card writes public keys
    /// @retval ErrorCode::FileDamaged  not such a key, or a modulus under 2048 bits
    [[nodiscard]] static Result<RsaKey> fromCard(BytesView object) noexcept;
    /// @param der  SubjectPublicKeyInfo
    [[nodiscard]] static Result<RsaKey> fromDer(BytesView der) noexcept;

    /// The content of a PKCS#1 v1.5 block type 1 signature, for digests that no standard call accepts.
    /// @return nothing when the padding is wrong
    [[nodiscard]] Result<Bytes> recover(BytesView signature) const noexcept;
    /// RSASSA-PKCS1-v1_5 with SHA-256, compared byte for byte.
    [[nodiscard]] bool verifies(BytesView message, BytesView signature) const noexcept;

private:
    explicit RsaKey(evp_pkey_st* key) noexcept;
    std::shared_ptr<evp_pkey_st> m_key;
};

/// `30 31 30 0D … 04 20 ‖ SHA-256`: what goes to the card for a signature (P1 = 00).
[[nodiscard]] Bytes digestInfo(const Sha256& digest) noexcept;
}  // namespace cardreader
