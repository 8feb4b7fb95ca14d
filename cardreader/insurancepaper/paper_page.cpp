// SPDX-License-Identifier: Apache-2.0
#include "cardreader/insurancepaper/paper_page.h"

#include <algorithm>
#include <array>
#include <opencv2/imgproc.hpp>
#include <vector>

namespace insurancepaper {
namespace {

constexpr int searchWidthPx = 640;  // edges are found in a small picture: faster, and print does not disturb
constexpr double leastShare = 0.06;
constexpr double readableShare = 0.22;  // below it the print is too small in a picture 1280 px wide
constexpr double largestShare = 0.97;   // what fills the picture is no paper in it
constexpr double fourCornered = 0.88;   // of its hull: a shape with more than bitten corners is none
constexpr int borderPx = 3;
constexpr double darkestGround = 70;  // grey of the paper
constexpr double leastSharpness = 3;  // variance of the Laplacian of the straightened page

using Corners = std::array<cv::Point2f, 4>;
using Shape = std::vector<cv::Point>;

double length(const cv::Point2f& from, const cv::Point2f& to) {
    return cv::norm(to - from);
}

// Top left, top right, bottom right, bottom left.
Corners ordered(const Shape& shape) {
    const auto by = [&shape](auto value) { return cv::Point2f(*std::ranges::min_element(shape, {}, value)); };
    return {by([](const cv::Point& p) { return p.x + p.y; }), by([](const cv::Point& p) { return p.y - p.x; }),
            by([](const cv::Point& p) { return -p.x - p.y; }), by([](const cv::Point& p) { return p.x - p.y; })};
}

std::optional<Shape> fourCornersOf(const Shape& outline) {
    Shape hull;
    cv::convexHull(outline, hull);
    for (const double share : {0.02, 0.035, 0.05, 0.07}) {
        Shape corners;
        cv::approxPolyDP(hull, corners, share * cv::arcLength(hull, true), true);
        if (corners.size() == 4 && cv::contourArea(corners) > fourCornered * cv::contourArea(hull)) {
            return corners;
        }
    }
    return std::nullopt;
}

// Papers are lighter than what is behind them; where that is as light, their edges still show.
std::array<cv::Mat, 2> masksOf(const cv::Mat& grey) {
    std::array<cv::Mat, 2> masks;
    cv::Mat soft;
    cv::GaussianBlur(grey, soft, {5, 5}, 0);
    cv::threshold(soft, masks[0], 0, 255, cv::THRESH_BINARY | cv::THRESH_OTSU);
    cv::morphologyEx(masks[0], masks[0], cv::MORPH_CLOSE, cv::getStructuringElement(cv::MORPH_RECT, {15, 15}));
    cv::morphologyEx(masks[0], masks[0], cv::MORPH_OPEN, cv::getStructuringElement(cv::MORPH_RECT, {9, 9}));
    cv::Canny(soft, masks[1], 30, 90);
    cv::dilate(masks[1], masks[1], cv::getStructuringElement(cv::MORPH_RECT, {3, 3}));
    soft.setTo(0);
    return masks;
}

std::optional<Shape> largestPaper(const cv::Mat& grey) {
    std::optional<Shape> best;
    double bestArea = leastShare * static_cast<double>(grey.total());
    for (auto& mask : masksOf(grey)) {
        std::vector<Shape> outlines;
        cv::findContours(mask, outlines, cv::RETR_EXTERNAL, cv::CHAIN_APPROX_SIMPLE);
        mask.setTo(0);
        for (const auto& outline : outlines) {
            const auto corners = cv::boundingRect(outline).area() < bestArea ? std::nullopt : fourCornersOf(outline);
            const double area = corners ? cv::contourArea(*corners) : 0;
            if (area > bestArea && area < largestShare * static_cast<double>(grey.total())) {
                best = corners;
                bestArea = area;
            }
        }
    }
    return best;
}

Sight placeOf(const Shape& corners, const cv::Size& picture) {
    const cv::Rect box = cv::boundingRect(corners);
    const bool left = box.x <= borderPx;
    const bool right = box.br().x >= picture.width - borderPx;
    if (left != right) {  // both: the page is too near, and moving sideways helps nothing
        return left ? Sight::CutLeft : Sight::CutRight;
    }
    if (box.y <= borderPx) {
        return Sight::CutTop;
    }
    if (box.br().y >= picture.height - borderPx) {
        return Sight::CutBottom;
    }
    return cv::contourArea(corners) < readableShare * picture.area() ? Sight::TooFar : Sight::Good;
}

cv::Mat straightened(const cv::Mat& grey, const Corners& at) {
    const double wide = std::max(length(at[0], at[1]), length(at[3], at[2]));
    const double high = std::max(length(at[0], at[3]), length(at[1], at[2]));
    const double scale = PaperPage::kLongSidePx / std::max(wide, high);
    const cv::Size size(static_cast<int>(wide * scale), static_cast<int>(high * scale));
    const auto right = static_cast<float>(size.width);
    const auto bottom = static_cast<float>(size.height);
    const Corners target{cv::Point2f(0, 0), cv::Point2f(right, 0), cv::Point2f(right, bottom), cv::Point2f(0, bottom)};
    cv::Mat page;
    cv::warpPerspective(grey, page, cv::getPerspectiveTransform(at.data(), target.data()), size, cv::INTER_CUBIC);
    return page;
}

Sight lightOf(const cv::Mat& page) {
    if (cv::mean(page)[0] < darkestGround) {
        return Sight::TooDark;
    }
    cv::Mat edges;
    cv::Laplacian(page, edges, CV_32F);
    cv::Scalar mean;
    cv::Scalar deviation;
    cv::meanStdDev(edges, mean, deviation);
    edges.setTo(0);
    return deviation[0] * deviation[0] < leastSharpness ? Sight::Blurred : Sight::Good;
}

PaperView viewOf(const cv::Mat& grey) {
    cv::Mat small;
    const double scale = std::min(1.0, static_cast<double>(searchWidthPx) / grey.cols);
    cv::resize(grey, small, {}, scale, scale, cv::INTER_AREA);
    const auto found = largestPaper(small);
    const cv::Size searched = small.size();
    small.setTo(0);
    if (!found) {
        return {};
    }
    if (const Sight place = placeOf(*found, searched); place != Sight::Good) {
        return {.sight = place, .page = std::nullopt};
    }
    auto corners = ordered(*found);
    for (auto& corner : corners) {
        corner /= static_cast<float>(scale);
    }
    PaperPage page(straightened(grey, corners));
    const Sight light = lightOf(page.grey());
    if (light != Sight::Good) {
        return {.sight = light, .page = std::nullopt};
    }
    return {.sight = light, .page = std::move(page)};
}

}  // namespace

void PaperPage::turn() {
    cv::rotate(m_grey, m_grey, cv::ROTATE_180);
}

PaperView findPaper(const cv::Mat& picture) {
    if (picture.channels() == 1) {
        return viewOf(picture);
    }
    cv::Mat grey;
    cv::cvtColor(picture, grey, cv::COLOR_BGR2GRAY);
    auto view = viewOf(grey);
    grey.setTo(0);
    return view;
}

}  // namespace insurancepaper
