// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/simulators/card/bytes.h"

#include <openssl/types.h>
#include <filesystem>
#include <memory>
#include <optional>

namespace simcard {

using PrivateKey = std::shared_ptr<EVP_PKEY>;

/// @throws std::runtime_error with the file and the cause
[[nodiscard]] PrivateKey readKey(const std::filesystem::path& file);

/// @return the certificate of a PEM file as DER
/// @throws std::runtime_error with the file and the cause
[[nodiscard]] Bytes readCertificate(const std::filesystem::path& file);

/// @throws std::runtime_error
[[nodiscard]] Bytes readFile(const std::filesystem::path& file);

/// Signs a certificate anew with another authority's key.
[[nodiscard]] Bytes resigned(ByteView certificate, EVP_PKEY& key);

/// Puts one more certificate on a revocation list and signs it anew.
/// @param list         DER, PKIX certificate list of the authority that @p key belongs to
/// @param certificate  DER
[[nodiscard]] Bytes withRevoked(ByteView list, ByteView certificate, EVP_PKEY& key);

[[nodiscard]] Bytes sha256(ByteView data);
[[nodiscard]] Bytes randomBytes(std::size_t count);

/// @return DigestInfo ‖ digest for SHA-256; the length inside follows the digest's, which is 96 in DF28
[[nodiscard]] Bytes digestInfo(ByteView digest);

/// RSA over @p block put verbatim into a PKCS#1 v1.5 block type 1.
/// @return 256 bytes, or nothing when the block is too long
[[nodiscard]] std::optional<Bytes> signBlock(EVP_PKEY& key, ByteView block);

/// RSASSA-PSS with SHA-256 and a salt of 32 bytes over a digest.
[[nodiscard]] std::optional<Bytes> signPss(EVP_PKEY& key, ByteView digest);

/// @return `90 03 010001 ‖ 91 82 0100 n`, 265 bytes
[[nodiscard]] Bytes publicKeyObject(EVP_PKEY& key);

}  // namespace simcard
