// SPDX-License-Identifier: Apache-2.0
#include "tests/simulators/camera/lid_renderer.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

namespace simcamera {

namespace {

// Of the distance between the eyes: an eye is about half as long, and opens to a quarter.
constexpr double halfLength = 0.31;
constexpr double halfHeight = 0.17;
constexpr double lashes = 0.02;

/// One column of the lid, from its upper edge down: from the colour above the eye to the one below it.
void drawColumn(cv::Mat& picture, int x, int top, int bottom, int lidEnd) {
    const int above = std::clamp(top - 1, 0, picture.rows - 1);
    const int below = std::clamp(bottom + 1, 0, picture.rows - 1);
    const cv::Vec3d from = picture.at<cv::Vec3b>(above, x);
    const cv::Vec3d to = picture.at<cv::Vec3b>(below, x);
    for (int y = std::max(top, 0); y <= std::min(lidEnd, picture.rows - 1); ++y) {
        const double along = static_cast<double>(y - top) / std::max(1, bottom - top);
        picture.at<cv::Vec3b>(y, x) = cv::Vec3b(from + along * (to - from));
    }
}

void closeOne(cv::Mat& picture, cv::Point2f eye, double distancePx, double share) {
    const double length = halfLength * distancePx;
    const double height = halfHeight * distancePx;
    cv::Mat skin = picture.clone();
    std::vector<cv::Point> edge;
    for (int x = static_cast<int>(eye.x - length); x <= static_cast<int>(eye.x + length); ++x) {
        if (x < 0 || x >= picture.cols) {
            continue;
        }
        const double across = (x - static_cast<double>(eye.x)) / length;
        const double arc = height * std::sqrt(std::max(0.0, 1 - across * across));
        const int top = static_cast<int>(eye.y - arc);
        const int bottom = static_cast<int>(eye.y + arc);
        const int end = top + static_cast<int>(share * (bottom - top));
        drawColumn(skin, x, top, bottom, end);
        edge.emplace_back(x, std::clamp(end, 0, picture.rows - 1));
    }
    // Column by column leaves streaks that no skin has.
    const cv::Rect lid = cv::Rect(cv::Point(static_cast<int>(eye.x - length), static_cast<int>(eye.y - height)),
                                  cv::Point(static_cast<int>(eye.x + length), static_cast<int>(eye.y + height))) &
                         cv::Rect(0, 0, picture.cols, picture.rows);
    cv::Mat smooth;
    cv::GaussianBlur(skin(lid), smooth, {}, 0.04 * distancePx, 0.01 * distancePx);
    for (const cv::Point& end : edge) {
        const int above = end.y - lid.y;
        if (lid.contains(end) && above > 0) {
            smooth(cv::Rect(end.x - lid.x, 0, 1, above)).copyTo(skin(cv::Rect(end.x, lid.y, 1, above)));
        }
    }
    cv::polylines(skin, edge, false, cv::Scalar(38, 34, 40), std::max(1, static_cast<int>(lashes * distancePx)),
                  cv::LINE_AA);
    skin.copyTo(picture);
}

}  // namespace

cv::Mat withLids(const cv::Mat& person, const std::array<cv::Point2f, 2>& eyes, double share) {
    cv::Mat picture = person.clone();
    if (share <= 0) {
        return picture;
    }
    const double distance = std::hypot(eyes[1].x - eyes[0].x, eyes[1].y - eyes[0].y);
    for (const cv::Point2f& eye : eyes) {
        closeOne(picture, eye, distance, std::min(share, 1.0));
    }
    return picture;
}

}  // namespace simcamera
