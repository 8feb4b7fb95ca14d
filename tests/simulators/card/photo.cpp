// SPDX-License-Identifier: Apache-2.0
#include "tests/simulators/card/photo.h"

#include "tests/simulators/card/drawing.h"

#include <algorithm>
#include <opencv2/imgcodecs.hpp>
#include <stdexcept>

namespace simcard {

Bytes chipPhoto(const std::filesystem::path& portrait, std::size_t targetBytes) {
    const auto grey = cv::imread(portrait.string(), cv::IMREAD_GRAYSCALE);
    if (grey.empty()) {
        throw std::runtime_error("cannot read the portrait " + portrait.string());
    }
    Bytes photo;
    for (int rate = static_cast<int>(targetBytes * 1000 / grey.total()); rate > 4; rate -= 2) {
        if (!cv::imencode(".jp2", grey, photo, {cv::IMWRITE_JPEG2000_COMPRESSION_X1000, rate})) {
            break;
        }
        if (photo.size() <= targetBytes) {
            return photo;
        }
    }
    throw std::runtime_error("cannot encode " + portrait.string() + " as JPEG 2000");
}

Bytes spoiledPhoto(Bytes photo) {
    static constexpr std::array<std::uint8_t, 4> start{0xFF, 0x4F, 0xFF, 0x51};  // SOC, SIZ
    const auto found = std::search(photo.begin(), photo.end(), start.begin(), start.end());
    if (found != photo.end()) {
        std::fill(found + 2, photo.end(), std::uint8_t{0xA5});
    }
    return photo;
}

Bytes textPng(const std::string& text, int widthPx, int heightPx, int fontPx) {
    static const TextPainter painter;
    Bytes png;
    const auto picture = textPicture(painter, text, {widthPx, heightPx}, fontPx);
    if (!cv::imencode(".png", picture, png, {cv::IMWRITE_PNG_BILEVEL, 1, cv::IMWRITE_PNG_COMPRESSION, 9})) {
        throw std::runtime_error("cannot encode a PNG");
    }
    return png;
}

}  // namespace simcard
