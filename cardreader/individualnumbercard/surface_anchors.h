// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cardreader/iso7816/error.h"
#include "cardreader/iso7816/secret_bytes.h"

#include <filesystem>
#include <map>
#include <string>

namespace cardreader {
/// Public keys that may sign a municipality's card-verifiable certificate, by the seven digits of their key id.
/// They are configuration: none is on the card and none is built in.
/// @source card-applications §3.2 (EF 0004), §4
class SurfaceAnchors {
public:
    /// Reads every `<key id>.pem` (RSA public key) noexcept of a folder.
    /// @retval ErrorCode::SurfaceAnchorUnreadable  the folder or a key in it cannot be read
    [[nodiscard]] static Result<SurfaceAnchors> load(const std::filesystem::path& folder) noexcept;

    [[nodiscard]] bool empty() const noexcept { return m_keys.empty(); }
    /// @return DER SubjectPublicKeyInfo, empty when the id is unknown
    [[nodiscard]] BytesView key(const std::string& keyId) const noexcept;

private:
    std::map<std::string, Bytes> m_keys;
};
}  // namespace cardreader
