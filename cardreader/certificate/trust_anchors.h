// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cardreader/iso7816/error.h"
#include "cardreader/iso7816/secret_bytes.h"

#include <filesystem>
#include <memory>
#include <span>
#include <vector>

struct x509_st;  // OpenSSL's X509

namespace cardreader {
/// Whether anchors of O=JPKI-TEST may be used. Never by default: a production terminal must refuse test cards.
enum class TestHierarchy : std::uint8_t { Refuse, Allow };

/// Certificates of CAs that this terminal trusts. Several generations share one name: the signature decides which one
/// counts.
/// @source card-applications §4, §5
class TrustAnchors {
public:
    /// @param files  PEM (one or more certificates each) noexcept or DER
    /// @retval ErrorCode::AnchorUnreadable   a file cannot be read or holds something else than CA certificates
    /// @retval ErrorCode::TestAnchorRefused  a certificate of O=JPKI-TEST and `test` is Refuse
    [[nodiscard]] static Result<TrustAnchors> load(std::span<const std::filesystem::path> files,
                                                   TestHierarchy test) noexcept;
    /// The same for one PEM or DER text in memory.
    [[nodiscard]] static Result<TrustAnchors> parse(BytesView text, TestHierarchy test) noexcept;

    struct Anchor {
        std::shared_ptr<x509_st> certificate;
        bool isTest = false;  ///< of O=JPKI-TEST
    };

    [[nodiscard]] bool empty() const noexcept { return m_anchors.empty(); }
    [[nodiscard]] std::span<const Anchor> anchors() const noexcept { return m_anchors; }

private:
    std::vector<Anchor> m_anchors;
};
}  // namespace cardreader
