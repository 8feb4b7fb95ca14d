// SPDX-License-Identifier: Apache-2.0
#include "facematch/engines/sheet_edges.h"

#include "facematch/engines/mat_view.h"

#include <algorithm>
#include <cmath>
#include <exception>
#include <opencv2/imgproc.hpp>
#include <vector>

namespace facematch {

namespace {

// In units of the face's box, which is brought to this width first: the cost does not grow with the picture.
constexpr double facePx = 64;
constexpr float leastFacePx = 8;
constexpr double reach = 1.6;        // how far from the face a sheet's edge is looked for
constexpr double leastLength = 0.9;  // of the face's side
constexpr double clear = 0.05;       // an edge lies outside the box by this much
constexpr double overlap = 0.6;      // of the face's side that an edge runs along
constexpr double slant = 0.36;       // 20 degrees: a sheet is held, not mounted
constexpr double joined = 0.3;       // how far an edge may end from the corner

struct Line {
    cv::Point2d a;
    cv::Point2d b;
    [[nodiscard]] bool upright() const { return std::abs(a.x - b.x) <= slant * std::abs(a.y - b.y); }
    [[nodiscard]] bool level() const { return std::abs(a.y - b.y) <= slant * std::abs(a.x - b.x); }
    [[nodiscard]] cv::Point2d middle() const { return (a + b) / 2; }
};

double shared(double a, double b, double low, double high) {
    return std::max(0.0, std::min(std::max(a, b), high) - std::max(std::min(a, b), low)) / (high - low);
}

/// Lines around the face, in face widths and heights from its box: the box is 0..1 in both.
std::vector<Line> linesAround(const cv::Mat& picture, const Box& face) {
    const cv::Rect wanted(cv::Rect2d(face.x - reach * face.width, face.y - reach * face.height,
                                     face.width * (1 + 2 * reach), face.height * (1 + 2 * reach)));
    const cv::Rect part = wanted & cv::Rect({0, 0}, picture.size());
    if (part.width < 2 || part.height < 2) {
        return {};
    }
    const double scale = facePx / face.width;
    WipedMat small;
    WipedMat grey;
    WipedMat smooth;
    WipedMat edges;
    cv::resize(picture(part), small.mat, {}, scale, scale, scale < 1 ? cv::INTER_AREA : cv::INTER_LINEAR);
    cv::cvtColor(small.mat, grey.mat, cv::COLOR_BGR2GRAY);
    cv::GaussianBlur(grey.mat, smooth.mat, {3, 3}, 0);
    cv::Canny(smooth.mat, edges.mat, 40, 100);
    std::vector<cv::Vec4i> found;
    cv::HoughLinesP(edges.mat, found, 1, CV_PI / 180, 35, leastLength * facePx, 6);
    std::vector<Line> lines;
    for (const cv::Vec4i& line : found) {
        const auto place = [&](int x, int y) {
            return cv::Point2d((x / scale + part.x - face.x) / face.width, (y / scale + part.y - face.y) / face.height);
        };
        lines.push_back({place(line[0], line[1]), place(line[2], line[3])});
    }
    return lines;
}

bool joins(const Line& across, double left, double right) {
    const double low = std::min(across.a.x, across.b.x);
    const double high = std::max(across.a.x, across.b.x);
    return low <= left + joined && high >= right - joined && low >= left - 2 * joined && high <= right + 2 * joined;
}

bool framed(const cv::Mat& picture, const Box& face) {
    std::vector<double> left;
    std::vector<double> right;
    std::vector<Line> across;
    for (const Line& line : linesAround(picture, face)) {
        const cv::Point2d middle = line.middle();
        if (line.upright() && shared(line.a.y, line.b.y, 0, 1) >= overlap) {
            if (middle.x < -clear) {
                left.push_back(middle.x);
            } else if (middle.x > 1 + clear) {
                right.push_back(middle.x);
            }
        } else if (line.level() && shared(line.a.x, line.b.x, 0, 1) >= overlap &&
                   (middle.y < -clear || middle.y > 1 + clear)) {
            across.push_back(line);
        }
    }
    return std::ranges::any_of(left, [&](double l) {
        return std::ranges::any_of(right, [&](double r) {
            return std::ranges::any_of(across, [&](const Line& line) { return joins(line, l, r); });
        });
    });
}

}  // namespace

bool framedByEdges(const Frame& frame, const Box& face) {
    const cv::Mat picture = matView(frame);
    if (picture.empty() || face.width < leastFacePx || face.height < leastFacePx) {
        return false;
    }
    try {
        return framed(picture, face);
    } catch (const std::exception&) {  // the border of this target: memory
        return false;
    }
}

}  // namespace facematch
