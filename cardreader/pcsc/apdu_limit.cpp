// SPDX-License-Identifier: Apache-2.0
#include "cardreader/pcsc/apdu_limit.h"

#include <reader.h>
#include <winscard.h>

namespace cardreader {
namespace {
constexpr std::uint8_t kFeatureTlvProperties = FEATURE_GET_TLV_PROPERTIES;
constexpr std::uint8_t kMaxApduDataSize = 0x0A;  // PCSCv2_PART10_PROPERTY_dwMaxAPDUDataSize
constexpr std::uint32_t kWorthExtending = 512;   // two short answers

/// The value of a one-byte-tag, one-byte-length list as PC/SC part 10 uses it.
std::optional<BytesView> part10Value(BytesView list, std::uint8_t tag) noexcept {
    while (list.size() >= 2 && list.size() >= 2U + list[1]) {
        if (list[0] == tag) {
            return list.subspan(2, list[1]);
        }
        list = list.subspan(2U + list[1]);
    }
    return std::nullopt;
}
}  // namespace

std::optional<std::uint32_t> tlvPropertiesControl(BytesView features) noexcept {
    const auto value = part10Value(features, kFeatureTlvProperties);
    if (!value || value->size() != 4) {
        return std::nullopt;
    }
    std::uint32_t control = 0;
    for (const auto byte : *value) {  // big-endian here …
        control = (control << 8U) | byte;
    }
    return control;
}

ApduLimit apduLimitOf(BytesView properties) noexcept {
    const auto value = part10Value(properties, kMaxApduDataSize);
    if (!value || value->size() != 4) {
        return ApduLimit::Unknown;
    }
    std::uint32_t bytes = 0;
    for (std::size_t at = 0; at < value->size(); ++at) {  // … and little-endian there
        bytes |= std::uint32_t{(*value)[at]} << (8U * at);
    }
    return bytes < kWorthExtending ? ApduLimit::ShortOnly : ApduLimit::Extended;
}
}  // namespace cardreader
