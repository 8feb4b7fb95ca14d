// SPDX-License-Identifier: Apache-2.0
#include "cardreader/individualnumbercard/jp2_gate.h"

#include <algorithm>
#include <array>

namespace cardreader {
namespace {
constexpr std::array<std::uint8_t, kJp2BeginningSize> kSignatureBox{0x00, 0x00, 0x00, 0x0C, 0x6A, 0x50,
                                                                    0x20, 0x20, 0x0D, 0x0A, 0x87, 0x0A};
constexpr std::uint32_t kHeaderBox = 0x6A703268;       // jp2h
constexpr std::uint32_t kImageHeaderBox = 0x69686472;  // ihdr
constexpr std::uint32_t kCodestreamBox = 0x6A703263;   // jp2c
constexpr std::uint32_t kStartAndSize = 0xFF4FFF51;    // SOC, SIZ
constexpr std::uint32_t kLeastSide = 16;
constexpr std::uint32_t kGreatestSide = 2048;
constexpr std::uint32_t kGreatestTiles = 256;
constexpr std::size_t kSizMarkerSize = 2 + 2 + 38;  ///< SOC, SIZ, and the marker segment without components

struct Size {
    std::uint32_t width = 0;
    std::uint32_t height = 0;
    std::uint32_t components = 0;
    friend bool operator==(const Size&, const Size&) = default;
};

std::uint32_t number(BytesView bytes, std::size_t at, std::size_t count) {
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < count; ++i) {
        value = (value << 8U) | bytes[at + i];
    }
    return value;
}

struct Box {
    std::uint32_t type = 0;
    BytesView content;
};

/// Takes the first box off `rest`; nothing when it does not fit.
std::optional<Box> takeBox(BytesView& rest) {
    if (rest.size() < 8) {
        return std::nullopt;
    }
    std::size_t length = number(rest, 0, 4);
    if (length == 0) {
        length = rest.size();
    }
    if (length < 8 || length > rest.size()) {  // length 1 (64 bit) has no place in a file of 20 kB
        return std::nullopt;
    }
    const Box box{number(rest, 4, 4), rest.subspan(8, length - 8)};
    rest = rest.subspan(length);
    return box;
}

std::optional<Size> imageHeader(BytesView headerBox) {
    auto rest = headerBox;
    while (const auto box = takeBox(rest)) {
        if (box->type == kImageHeaderBox && box->content.size() == 14) {
            return Size{number(box->content, 4, 4), number(box->content, 0, 4), number(box->content, 8, 2)};
        }
    }
    return std::nullopt;
}

std::optional<Size> codestreamSize(BytesView stream) {
    if (stream.size() < kSizMarkerSize || number(stream, 0, 4) != kStartAndSize) {
        return std::nullopt;
    }
    const auto right = number(stream, 8, 4);
    const auto bottom = number(stream, 12, 4);
    const auto left = number(stream, 16, 4);
    const auto top = number(stream, 20, 4);
    const auto tileWidth = number(stream, 24, 4);
    const auto tileHeight = number(stream, 28, 4);
    if (right <= left || bottom <= top || tileWidth == 0 || tileHeight == 0 || right > kGreatestSide ||
        bottom > kGreatestSide) {
        return std::nullopt;
    }
    const auto tiles = (std::uint64_t{right} / tileWidth + 1) * (std::uint64_t{bottom} / tileHeight + 1);
    if (tiles > kGreatestTiles) {
        return std::nullopt;
    }
    return Size{right - left, bottom - top, number(stream, 40, 2)};
}
}  // namespace

bool beginsLikeJp2(BytesView beginning) noexcept {
    return beginning.size() >= kSignatureBox.size() &&
           std::equal(kSignatureBox.begin(), kSignatureBox.end(), beginning.begin());
}

std::optional<PhotoSize> inspectJp2(BytesView file) noexcept {
    if (!beginsLikeJp2(file)) {
        return std::nullopt;
    }
    std::optional<Size> declared;
    std::optional<Size> coded;
    auto rest = file;
    while (const auto box = takeBox(rest)) {
        if (box->type == kHeaderBox && !declared) {
            declared = imageHeader(box->content);
        } else if (box->type == kCodestreamBox && !coded) {
            coded = codestreamSize(box->content);
        }
    }
    const auto fits = [](std::uint32_t side) { return side >= kLeastSide && side <= kGreatestSide; };
    if (!rest.empty() || !declared || declared != coded || !fits(declared->width) || !fits(declared->height) ||
        (declared->components != 1 && declared->components != 3)) {
        return std::nullopt;
    }
    return PhotoSize{static_cast<int>(declared->width), static_cast<int>(declared->height)};
}
}  // namespace cardreader
