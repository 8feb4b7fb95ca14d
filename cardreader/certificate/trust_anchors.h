// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cardreader/iso7816/error.h"
#include "cardreader/iso7816/secret_bytes.h"

#include <filesystem>
#include <span>
#include <vector>

namespace cardreader {
/// Whether anchors of O=JPKI-TEST may be used. Never by default: a production terminal must refuse test cards.
enum class TestHierarchy : std::uint8_t { Refuse, Allow };

/// Certificates of CAs that this terminal trusts. Several generations share one name: the signature decides which one
/// counts.
/// @source card-applications §4, §5
class TrustAnchors {
public:
    /// @param files  PEM (one or more certificates each) or DER
    /// @retval ErrorCode::AnchorUnreadable   a file cannot be read or holds something else than CA certificates
    /// @retval ErrorCode::TestAnchorRefused  a certificate of O=JPKI-TEST and `test` is Refuse
    [[nodiscard]] static Result<TrustAnchors> load(std::span<const std::filesystem::path> files, TestHierarchy test);
    /// The same for one PEM or DER text in memory.
    [[nodiscard]] static Result<TrustAnchors> parse(BytesView text, TestHierarchy test);

    [[nodiscard]] bool empty() const { return m_certificates.empty(); }
    [[nodiscard]] std::span<const Bytes> certificates() const { return m_certificates; }  ///< DER each

private:
    std::vector<Bytes> m_certificates;
};
}  // namespace cardreader
