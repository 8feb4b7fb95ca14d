// SPDX-License-Identifier: Apache-2.0
#include "cardreader/cardfront/card_picture.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <opencv2/imgproc.hpp>
#include <vector>

namespace cardfront {
namespace {

constexpr double proportion = 85.60 / 53.98;
constexpr double proportionTolerance = 0.12;
constexpr double smallestShare = 1.0 / 6.0;
constexpr double largestShare = 0.97;  // what fills the whole picture is an empty tray, not a card

using Corners = std::array<cv::Point2f, 4>;

bool hasCardProportions(const cv::Size2f& size) {
    const double wide = std::max(size.width, size.height);
    const double high = std::min(size.width, size.height);
    return high > 0 && std::abs(wide / high / proportion - 1) < proportionTolerance;
}

// Top left, top right, bottom right, bottom left of the card when it lies wider than high.
Corners ordered(const cv::RotatedRect& box) {
    Corners corners;
    box.points(corners.data());
    std::ranges::sort(corners, {}, [](const cv::Point2f& corner) { return corner.y; });
    Corners result{corners[0], corners[1], corners[2], corners[3]};
    if (result[0].x > result[1].x) {
        std::swap(result[0], result[1]);
    }
    if (result[2].x < result[3].x) {
        std::swap(result[2], result[3]);
    }
    if (cv::norm(result[1] - result[0]) < cv::norm(result[2] - result[1])) {
        std::rotate(result.begin(), result.begin() + 1, result.end());
    }
    return result;
}

std::optional<Corners> cornersOfCard(const cv::Mat& grey) {
    cv::Mat mask;
    cv::GaussianBlur(grey, mask, {7, 7}, 0);
    cv::threshold(mask, mask, 0, 255, cv::THRESH_BINARY | cv::THRESH_OTSU);
    cv::morphologyEx(mask, mask, cv::MORPH_CLOSE, cv::getStructuringElement(cv::MORPH_RECT, {25, 25}));
    std::vector<std::vector<cv::Point>> shapes;
    cv::findContours(mask, shapes, cv::RETR_EXTERNAL, cv::CHAIN_APPROX_SIMPLE);
    mask.setTo(0);
    const auto largest = std::ranges::max_element(
        shapes, {}, [](const std::vector<cv::Point>& shape) { return cv::contourArea(shape); });
    if (largest == shapes.end()) {
        return std::nullopt;
    }
    const double share = cv::contourArea(*largest) / static_cast<double>(grey.total());
    if (share < smallestShare || share > largestShare) {
        return std::nullopt;
    }
    const auto box = cv::minAreaRect(*largest);
    if (!hasCardProportions(box.size) || cv::contourArea(*largest) < 0.9 * box.size.area()) {
        return std::nullopt;
    }
    return ordered(box);
}

}  // namespace

CardPicture::~CardPicture() {
    m_grey.setTo(0);
}

cv::Mat CardPicture::zone(const cv::Rect& place) const {
    return m_grey(place & cv::Rect(0, 0, m_grey.cols, m_grey.rows));
}

void CardPicture::turn() {
    cv::rotate(m_grey, m_grey, cv::ROTATE_180);
}

std::optional<CardPicture> findCard(const cv::Mat& picture) {
    cv::Mat grey;
    if (picture.channels() == 3) {
        cv::cvtColor(picture, grey, cv::COLOR_BGR2GRAY);
    } else {
        picture.copyTo(grey);
    }
    const auto corners = cornersOfCard(grey);
    if (!corners) {
        grey.setTo(0);
        return std::nullopt;
    }
    const Corners target{cv::Point2f(0, 0), cv::Point2f(CardPicture::kWidthPx, 0),
                         cv::Point2f(CardPicture::kWidthPx, CardPicture::kHeightPx),
                         cv::Point2f(0, CardPicture::kHeightPx)};
    cv::Mat straight;
    cv::warpPerspective(grey, straight, cv::getPerspectiveTransform(corners->data(), target.data()),
                        {CardPicture::kWidthPx, CardPicture::kHeightPx}, cv::INTER_CUBIC);
    grey.setTo(0);
    return CardPicture(std::move(straight));
}

}  // namespace cardfront
