// SPDX-License-Identifier: Apache-2.0
// A picture file or a card's photograph on the way of `uketsukectl face match` and of the kiosk: the header is read,
// what is too large is refused before a decoder sees it, and what is decoded has the size that the header said.
#include "facematch/engines/picture.h"

#include "tests/fuzz/fuzz.h"

namespace {

using namespace facematch;

/// Small, so that the fuzzer's minutes are not spent on white pictures; the gate is the same.
constexpr PictureLimits limits{.bytes = 256UL * 1024, .sidePx = 1024, .pixels = 512UL * 1024};

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::span<const std::uint8_t> bytes(data, size);
    const auto said = pictureSize(bytes);
    const auto frame = decodePicture(bytes, limits);
    if (!frame) {
        fuzz::holds(frame.error().code == ErrorCode::ImageDamaged || frame.error().code == ErrorCode::ImageTooLarge,
                    "a picture that is refused is damaged or too large");
        return 0;
    }
    fuzz::holds(said.has_value(), "nothing is decoded whose size the gate could not read");
    const auto width = static_cast<std::uint32_t>(frame->width());
    const auto height = static_cast<std::uint32_t>(frame->height());
    fuzz::holds(width <= limits.sidePx && height <= limits.sidePx, "nothing larger than permitted is decoded");
    fuzz::holds((width == said->widthPx && height == said->heightPx) ||
                    (width == said->heightPx && height == said->widthPx),  // turned as EXIF says
                "the decoder sees the size that the gate saw");
    fuzz::holds(frame->pixels().size() == std::size_t{width} * height * Frame::channels, "a frame is whole");
    return 0;
}
