// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cardreader/individualnumbercard/card_values.h"
#include "cardreader/individualnumbercard/surface_anchors.h"
#include "cardreader/iso7816/tlv_reader.h"

namespace cardreader {
/// The objects of EF 0002 of the card surface, as views into the record. The offset table (DF21) is not used: objects
/// are found by their tags, and what counts is signed.
/// @source card-applications §3.2
struct SurfaceRecord {
    TlvObject birthdate;
    TlvObject sex;
    TlvObject chipKey;
    TlvObject nameImage;
    TlvObject addressImage;
    TlvObject photo;
    TlvObject signature;
    TlvObject expiry;

    /// @param file  `FF20 …`, kept alive by the caller
    /// @retval ErrorCode::FileDamaged  not such a record, or birth date, sex or chip key are missing
    [[nodiscard]] static Result<SurfaceRecord> parse(BytesView file) noexcept;
};

/// What a reception may know of the record; the photo is copied out, images of name and address are not.
[[nodiscard]] CardSurface surfaceOf(const SurfaceRecord& record) noexcept;

/// The municipality's card-verifiable certificate (EF 0004).
struct SurfaceIssuer {
    std::string signerId;  ///< seven digits of the signer's key id
    BytesView body;        ///< what is signed
    BytesView key;         ///< the municipality's public key, `90 … 91 …`
    BytesView signature;

    /// @param file  `7F21 …`, kept alive by the caller
    [[nodiscard]] static Result<SurfaceIssuer> parse(BytesView file) noexcept;
};

/// Checks the issuer's certificate against the configured keys and the record's signature against the issuer's key;
/// says nothing about the chip.
/// @return None when everything is signed under a configured key; IssuerNotConfigured when all that can be checked
/// without
///         one is right; otherwise what is wrong
[[nodiscard]] SurfaceReason checkRecord(const SurfaceRecord& record, BytesView issuerFile,
                                        const SurfaceAnchors& anchors) noexcept;
}  // namespace cardreader
