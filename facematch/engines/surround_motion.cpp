// SPDX-License-Identifier: Apache-2.0
#include "facematch/engines/surround_motion.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <exception>
#include <opencv2/imgproc.hpp>
#include <optional>

namespace facematch {

namespace {

constexpr double widthPx = 320;
constexpr int framesKept = 30;
constexpr int half = 7;              // of a patch, px
constexpr double leastMove = 6;      // px that a patch would have moved with the face; a box trembles by half of it
constexpr double mostMove = 60;      // beyond, the search would cost more than it tells
constexpr double nearTo = 0.35;      // of the expected movement
constexpr double leastPattern = 40;  // smaller eigenvalue of the mean gradient products: a corner, not an edge
constexpr double leastLikeness = 0.8;
constexpr int fewest = 3;  // patches that agree

// Beside and above the head, in face widths and heights from the middle of its box. Nothing below the chin: shoulders
// move with their head.
constexpr std::array<Point, 15> places{Point{-0.95F, -0.6F}, {-0.95F, -0.2F}, {-0.95F, 0.2F}, {0.95F, -0.6F},
                                       {0.95F, -0.2F},       {0.95F, 0.2F},   {-1.4F, -0.6F}, {-1.4F, -0.2F},
                                       {-1.4F, 0.2F},        {1.4F, -0.6F},   {1.4F, -0.2F},  {1.4F, 0.2F},
                                       {-0.6F, -1.0F},       {0, -1.05F},     {0.6F, -1.0F}};

cv::Rect patchAt(const cv::Point2d& centre) {
    return {cv::Point(cvRound(centre.x) - half, cvRound(centre.y) - half), cv::Size(2 * half + 1, 2 * half + 1)};
}

bool inside(const cv::Rect& part, const cv::Size& whole) {
    return (part & cv::Rect({0, 0}, whole)) == part;
}

/// Whether a patch can be found again in every direction.
bool hasPattern(const cv::Mat& patch) {
    cv::Mat across;
    cv::Mat down;
    cv::Sobel(patch, across, CV_32F, 1, 0, 3, 0.125);
    cv::Sobel(patch, down, CV_32F, 0, 1, 3, 0.125);
    const double xx = cv::mean(across.mul(across))[0];
    const double yy = cv::mean(down.mul(down))[0];
    const double xy = cv::mean(across.mul(down))[0];
    return (xx + yy) / 2 - std::hypot((xx - yy) / 2, xy) >= leastPattern;
}

/// Where the patch lies now; likeness below the bar: nowhere.
std::optional<cv::Point2d> moved(const cv::Mat& key, const cv::Rect& patch, const cv::Mat& now, double reach) {
    const int margin = static_cast<int>(std::ceil(reach)) + 3;
    const cv::Rect area =
        cv::Rect(patch.x - margin, patch.y - margin, patch.width + 2 * margin, patch.height + 2 * margin) &
        cv::Rect({0, 0}, now.size());
    cv::Mat likeness;
    cv::matchTemplate(now(area), key(patch), likeness, cv::TM_CCOEFF_NORMED);
    double best = 0;
    cv::Point at;
    cv::minMaxLoc(likeness, nullptr, &best, nullptr, &at);
    if (best < leastLikeness) {
        return std::nullopt;
    }
    return cv::Point2d(area.x + at.x - patch.x, area.y + at.y - patch.y);
}

Surround vote(int along, int still) {
    if (along >= fewest && along > 3 * still) {
        return Surround::GoesAlong;
    }
    return still >= fewest && still > 3 * along ? Surround::StandsStill : Surround::Unknown;
}

/// @return the verdict on the movement from key to now; Unknown also when the face hardly moved
Surround compare(const cv::Mat& key, const Box& from, const cv::Mat& now, const Box& to) {
    const double growth = to.height / from.height;
    const Point centre = from.centre();
    const Point arrived = to.centre();
    int along = 0;
    int still = 0;
    for (const Point& place : places) {
        const cv::Point2d offset(place.x * from.width, place.y * from.height);
        const cv::Point2d expected((arrived.x - centre.x) + offset.x * (growth - 1),
                                   (arrived.y - centre.y) + offset.y * (growth - 1));
        const double far = std::hypot(expected.x, expected.y);
        const cv::Rect patch = patchAt(cv::Point2d(centre.x, centre.y) + offset);
        if (far < leastMove || far > mostMove || !inside(patch, key.size()) || !hasPattern(key(patch))) {
            continue;
        }
        const auto went = moved(key, patch, now, far);
        if (!went) {
            continue;
        }
        along += static_cast<int>(std::hypot(went->x - expected.x, went->y - expected.y) <= nearTo * far);
        still += static_cast<int>(std::hypot(went->x, went->y) <= nearTo * far);
    }
    return vote(along, still);
}

}  // namespace

Surround SurroundWatch::observe(const Frame& frame, const Face& face) {
    if (frame.empty() || face.box.width < 1 || face.box.height < 1) {
        return Surround::Unknown;
    }
    try {
        return follow(frame, face);
    } catch (const std::exception&) {  // the border of this target: memory
        return Surround::Unknown;
    }
}

Surround SurroundWatch::follow(const Frame& frame, const Face& face) {
    const cv::Mat picture = matView(frame);
    const double scale = std::min(1.0, widthPx / picture.cols);
    WipedMat small;
    WipedMat grey;
    cv::resize(picture, small.mat, {}, scale, scale, cv::INTER_AREA);
    cv::cvtColor(small.mat, grey.mat, cv::COLOR_BGR2GRAY);
    const auto by = static_cast<float>(scale);
    const Box now{face.box.x * by, face.box.y * by, face.box.width * by, face.box.height * by};
    const bool comparable = !m_key.mat.empty() && m_key.mat.size() == grey.mat.size();
    const Surround verdict = comparable ? compare(m_key.mat, m_keyFace, grey.mat, now) : Surround::Unknown;
    ++m_age;
    ++m_lastAge;
    if (verdict != Surround::Unknown) {
        m_last = verdict;
        m_lastAge = 0;
    } else if (m_lastAge > framesKept) {
        m_last = Surround::Unknown;
    }
    if (!comparable || verdict != Surround::Unknown || m_age > framesKept) {
        keep(grey.mat, now);
    }
    return m_last;
}

void SurroundWatch::keep(const cv::Mat& grey, const Box& face) {
    m_key.hold(grey.clone());
    m_keyFace = face;
    m_age = 0;
}

void SurroundWatch::reset() {
    m_key.hold({});
    m_last = Surround::Unknown;
    m_age = 0;
    m_lastAge = 0;
}

}  // namespace facematch
