// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cardreader/iso7816/card_channel.h"

#include <optional>

/// What a reader says about itself through PC/SC part 10; private to this folder.
namespace cardreader {
/// @param features  the answer to CM_IOCTL_GET_FEATURE_REQUEST
/// @return the control code of FEATURE_GET_TLV_PROPERTIES where the reader offers it
[[nodiscard]] std::optional<std::uint32_t> tlvPropertiesControl(BytesView features) noexcept;

/// @param properties  the answer to FEATURE_GET_TLV_PROPERTIES
/// @return what dwMaxAPDUDataSize says; Unknown where it is missing. Readers that name 261 to 511 bytes carry one short
///         APDU: reading by extended Le would gain nothing there.
/// @source PC/SC part 10, 2.6.14; card-applications §10 ("any reader")
[[nodiscard]] ApduLimit apduLimitOf(BytesView properties) noexcept;
}  // namespace cardreader
