// SPDX-License-Identifier: Apache-2.0
#include "facematch/evaluate/card_photo.h"

#include "facematch/engines/mat_view.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>
#include <vector>

namespace facematch {

namespace {

constexpr int mostSidePx = 2048;
constexpr int lossless = 1000;  // of IMWRITE_JPEG2000_COMPRESSION_X1000: thousandths of the uncompressed size

/// Takes a number off the front of the text.
std::optional<int> takeNumber(std::string_view& text) {
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || value <= 0) {
        return std::nullopt;
    }
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    return value;
}

bool take(std::string_view& text, char character) {
    if (!text.starts_with(character)) {
        return false;
    }
    text.remove_prefix(1);
    return true;
}

cv::Rect middle(const cv::Size& whole, double proportion) {
    const int width = std::clamp(static_cast<int>(std::lround(whole.height * proportion)), 1, whole.width);
    const int height = std::clamp(static_cast<int>(std::lround(whole.width / proportion)), 1, whole.height);
    return {(whole.width - width) / 2, (whole.height - height) / 2, width, height};
}

}  // namespace

std::optional<CardPhoto> cardPhotoFrom(std::string_view text) {
    const auto width = takeNumber(text);
    const auto height = width && take(text, 'x') ? takeNumber(text) : std::nullopt;
    const auto bytes = height && take(text, ',') ? takeNumber(text) : std::nullopt;
    if (!bytes || *width > mostSidePx || *height > mostSidePx) {
        return std::nullopt;
    }
    if (!text.empty() && text != ",grey" && text != ",colour") {
        return std::nullopt;
    }
    return CardPhoto{
        .widthPx = *width, .heightPx = *height, .bytes = static_cast<std::size_t>(*bytes), .grey = text == ",grey"};
}

Result<PhotoBytes> asCardPhoto(const Frame& picture, const CardPhoto& card) {
    if (picture.empty()) {
        return fail(ErrorCode::ImageDamaged);
    }
    try {
        const cv::Mat whole = matView(picture);
        WipedMat small;
        const double proportion = static_cast<double>(card.widthPx) / card.heightPx;
        const cv::Mat cut = whole(middle(whole.size(), proportion));
        const cv::Size size(card.widthPx, card.heightPx);
        cv::resize(cut, small.mat, size, 0, 0, cut.cols > card.widthPx ? cv::INTER_AREA : cv::INTER_CUBIC);
        if (card.grey) {
            WipedMat grey;
            cv::cvtColor(small.mat, grey.mat, cv::COLOR_BGR2GRAY);
            grey.mat.copyTo(small.mat);
        }
        const auto raw = static_cast<double>(small.mat.total() * small.mat.elemSize());
        int share = std::min(lossless, static_cast<int>(lossless * static_cast<double>(card.bytes) / raw));
        for (std::vector<std::uint8_t> file; share >= 1; share = share * 9 / 10) {
            cv::imencode(".jp2", small.mat, file, {cv::IMWRITE_JPEG2000_COMPRESSION_X1000, share});
            if (file.size() <= card.bytes) {
                PhotoBytes bytes(file);
                std::ranges::fill(file, std::uint8_t{0});
                return bytes;
            }
        }
        return fail(ErrorCode::ImageTooLarge);
    } catch (const cv::Exception&) {
        return fail(ErrorCode::ImageDamaged);
    }
}

}  // namespace facematch
