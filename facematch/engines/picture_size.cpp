// SPDX-License-Identifier: Apache-2.0
#include "facematch/engines/picture.h"

#include <algorithm>
#include <array>
#include <cstring>

// Only what the gate needs of each format: width and height, read with every length checked. The decoder is somebody
// else's.

namespace facematch {

namespace {

using Bytes = std::span<const std::uint8_t>;

std::uint32_t bigEndian(Bytes bytes, std::size_t at, std::size_t count) {
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < count; ++i) {
        value = (value << 8U) | bytes[at + i];
    }
    return value;
}

bool startsWith(Bytes bytes, Bytes prefix) {
    return bytes.size() >= prefix.size() && std::equal(prefix.begin(), prefix.end(), bytes.begin());
}

/// ISO/IEC 15444-1 A.5.1: SOC, then SIZ with the reference grid's size and the image's offset in it.
std::optional<PictureSize> codestreamSize(Bytes bytes) {
    static constexpr std::array<std::uint8_t, 4> start{0xFF, 0x4F, 0xFF, 0x51};
    if (!startsWith(bytes, start) || bytes.size() < 42) {
        return std::nullopt;
    }
    const auto width = bigEndian(bytes, 8, 4);
    const auto height = bigEndian(bytes, 12, 4);
    const auto left = bigEndian(bytes, 16, 4);
    const auto top = bigEndian(bytes, 20, 4);
    const auto components = bigEndian(bytes, 40, 2);
    if (left >= width || top >= height || components == 0 || components > 4) {
        return std::nullopt;
    }
    return PictureSize{.widthPx = width - left, .heightPx = height - top};
}

/// ISO/IEC 15444-1 annex I: boxes up to the contiguous codestream; what the codestream itself says counts, not the
/// header box.
std::optional<PictureSize> jp2Size(Bytes bytes) {
    static constexpr std::array<std::uint8_t, 12> signature{0, 0, 0, 12, 'j', 'P', ' ', ' ', 0x0D, 0x0A, 0x87, 0x0A};
    if (!startsWith(bytes, signature)) {
        return std::nullopt;
    }
    std::size_t at = 0;
    while (bytes.size() - at >= 8) {
        const std::uint32_t length = bigEndian(bytes, at, 4);
        if (std::memcmp(&bytes[at + 4], "jp2c", 4) == 0) {
            return codestreamSize(bytes.subspan(at + (length == 1 ? std::min<std::size_t>(16, bytes.size() - at) : 8)));
        }
        if (length < 8 || length > bytes.size() - at) {
            return std::nullopt;
        }
        at += length;
    }
    return std::nullopt;
}

/// ITU-T T.81 B.2: segments up to the frame header.
std::optional<PictureSize> jpegSize(Bytes bytes) {
    if (bytes.size() < 4 || bytes[0] != 0xFF || bytes[1] != 0xD8) {
        return std::nullopt;
    }
    std::size_t at = 2;
    while (at + 9 < bytes.size() && bytes[at] == 0xFF) {
        const std::uint8_t marker = bytes[at + 1];
        if (marker == 0xFF) {
            ++at;
            continue;
        }
        const bool frameHeader = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
        if (frameHeader) {
            return PictureSize{.widthPx = bigEndian(bytes, at + 7, 2), .heightPx = bigEndian(bytes, at + 5, 2)};
        }
        at += 2 + bigEndian(bytes, at + 2, 2);
    }
    return std::nullopt;
}

/// PNG: the signature, then the IHDR chunk.
std::optional<PictureSize> pngSize(Bytes bytes) {
    static constexpr std::array<std::uint8_t, 8> signature{0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A};
    if (!startsWith(bytes, signature) || bytes.size() < 24) {
        return std::nullopt;
    }
    return PictureSize{.widthPx = bigEndian(bytes, 16, 4), .heightPx = bigEndian(bytes, 20, 4)};
}

/// DICOM PS3.10 §7.1 lets a file begin with 128 bytes of anything. OpenCV asks its DICOM decoder before its JPEG 2000
/// one, so a JP2 with these letters in the right place would reach a decoder that ends the process on a bad file.
bool alsoDicom(Bytes bytes) {
    static constexpr std::array<std::uint8_t, 4> prefix{'D', 'I', 'C', 'M'};
    static constexpr std::size_t preamble = 128;
    return bytes.size() > preamble && startsWith(bytes.subspan(preamble), prefix);
}

}  // namespace

std::optional<PictureSize> pictureSize(std::span<const std::uint8_t> bytes) {
    if (alsoDicom(bytes)) {
        return std::nullopt;
    }
    for (const auto reader : {codestreamSize, jp2Size, jpegSize, pngSize}) {
        if (const auto size = reader(bytes); size && size->widthPx > 0 && size->heightPx > 0) {
            return size;
        }
    }
    return std::nullopt;
}

}  // namespace facematch
