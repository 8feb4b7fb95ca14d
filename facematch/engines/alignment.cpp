// SPDX-License-Identifier: Apache-2.0
#include "facematch/engines/alignment.h"

#include "facematch/engines/mat_view.h"

#include <cmath>
#include <complex>
#include <numeric>
#include <opencv2/imgproc.hpp>

namespace facematch {

namespace {

using Complex = std::complex<double>;

std::array<Complex, 5> asComplex(const Landmarks& points) {
    std::array<Complex, 5> result;
    for (std::size_t i = 0; i < points.size(); ++i) {
        result.at(i) = {points.at(i).x, points.at(i).y};
    }
    return result;
}

Complex mean(const std::array<Complex, 5>& points) {
    return std::accumulate(points.begin(), points.end(), Complex{}) / 5.0;
}

}  // namespace

// In the complex plane a similarity is z -> a z + b, and least squares has the closed form a = sum(conj(f) t) /
// sum(|f|^2) about the centres.
cv::Mat similarity(const Landmarks& from, const Landmarks& to) {
    const auto source = asComplex(from);
    const auto goal = asComplex(to);
    const Complex sourceCentre = mean(source);
    const Complex goalCentre = mean(goal);
    Complex product{};
    double spread = 0;
    for (std::size_t i = 0; i < source.size(); ++i) {
        product += std::conj(source.at(i) - sourceCentre) * (goal.at(i) - goalCentre);
        spread += std::norm(source.at(i) - sourceCentre);
    }
    const Complex a = spread > 0 ? product / spread : Complex{1, 0};
    const Complex b = goalCentre - a * sourceCentre;
    return (cv::Mat_<double>(2, 3) << a.real(), -a.imag(), b.real(), a.imag(), a.real(), b.imag());
}

cv::Mat align(const cv::Mat& picture, const Landmarks& landmarks, const AlignmentTarget& target) {
    cv::Mat source = picture;
    Landmarks points = landmarks;
    cv::Mat transform = similarity(points, target.points);
    double scale = std::hypot(transform.at<double>(0, 0), transform.at<double>(1, 0));
    WipedMat reduced;
    while (scale < 0.5 && source.cols > 2 && source.rows > 2) {
        cv::Mat half;
        cv::resize(source, half, {source.cols / 2, source.rows / 2}, 0, 0, cv::INTER_AREA);
        const auto across = static_cast<float>(half.cols) / static_cast<float>(source.cols);
        const auto down = static_cast<float>(half.rows) / static_cast<float>(source.rows);
        for (Point& point : points) {
            point = {(point.x + 0.5F) * across - 0.5F, (point.y + 0.5F) * down - 0.5F};
        }
        reduced.hold(half);
        source = half;
        transform = similarity(points, target.points);
        scale = std::hypot(transform.at<double>(0, 0), transform.at<double>(1, 0));
    }
    cv::Mat chip;
    cv::warpAffine(source, chip, transform, {target.sidePx, target.sidePx}, cv::INTER_LINEAR, cv::BORDER_REPLICATE);
    return chip;
}

}  // namespace facematch
