// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/simulators/card/bytes.h"

#include <filesystem>

namespace simcard {

/// Makes the chip's photo from a portrait: greyscale JPEG 2000 in a JP2 file.
/// @param targetBytes  the size aimed at; the result stays below it
/// @throws std::runtime_error when the portrait cannot be read or encoded
[[nodiscard]] Bytes chipPhoto(const std::filesystem::path& portrait, std::size_t targetBytes);

/// @return @p photo with its code stream spoiled: the boxes stay whole, decoding fails
[[nodiscard]] Bytes spoiledPhoto(Bytes photo);

/// @return the text as a 1-bit PNG
[[nodiscard]] Bytes textPng(const std::string& text, int widthPx, int heightPx, int fontPx);

}  // namespace simcard
