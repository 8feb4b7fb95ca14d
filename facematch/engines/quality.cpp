// SPDX-License-Identifier: Apache-2.0
#include "facematch/engines/quality.h"

#include "facematch/engines/alignment.h"
#include "facematch/engines/mat_view.h"

#include <cmath>
#include <opencv2/imgproc.hpp>

namespace facematch {

namespace {

/// Nose tip along the line of the eyes, from the middle between them, in eye distances: 0 facing the camera, ±0.5
/// towards profile.
double yawOf(const Landmarks& points) {
    const Point eyes{points[1].x - points[0].x, points[1].y - points[0].y};
    const Point nose{points[2].x - (points[0].x + points[1].x) / 2, points[2].y - (points[0].y + points[1].y) / 2};
    const float squared = eyes.x * eyes.x + eyes.y * eyes.y;
    return squared > 0 ? (nose.x * eyes.x + nose.y * eyes.y) / squared : 0;
}

double sharpnessOf(const cv::Mat& picture, const Landmarks& landmarks) {
    WipedMat chip;
    WipedMat grey;
    WipedMat edges;
    chip.mat = align(picture, landmarks, retailTarget);
    cv::cvtColor(chip.mat, grey.mat, cv::COLOR_BGR2GRAY);
    cv::Laplacian(grey.mat, edges.mat, CV_32F);
    cv::Scalar mean;
    cv::Scalar deviation;
    cv::meanStdDev(edges.mat, mean, deviation);
    return deviation[0] * deviation[0];
}

void measureLight(const cv::Mat& picture, const Box& face, FaceQuality& quality) {
    // An eighth of the frame is enough for means, and cheap.
    WipedMat small;
    WipedMat grey;
    const double scale = std::min(1.0, 160.0 / std::max(picture.cols, picture.rows));
    cv::resize(picture, small.mat, {}, scale, scale, cv::INTER_AREA);
    cv::cvtColor(small.mat, grey.mat, cv::COLOR_BGR2GRAY);
    const cv::Rect inside =
        cv::Rect(cv::Rect2d(face.x * scale, face.y * scale, face.width * scale, face.height * scale)) &
        cv::Rect(0, 0, grey.mat.cols, grey.mat.rows);
    if (inside.area() <= 0) {
        return;
    }
    cv::Mat mask(grey.mat.size(), CV_8UC1, cv::Scalar(255));
    mask(inside).setTo(0);
    cv::Scalar mean;
    cv::Scalar deviation;
    cv::meanStdDev(grey.mat(inside), mean, deviation);
    quality.brightness = mean[0];
    quality.contrast = deviation[0];
    quality.surroundings = cv::countNonZero(mask) > 0 ? cv::mean(grey.mat, mask)[0] : mean[0];
}

}  // namespace

FaceQuality measureQuality(const Frame& frame, const Face& face, int faces) {
    const cv::Mat picture = matView(frame);
    FaceQuality quality;
    quality.faces = faces;
    quality.detectorScore = face.score;
    quality.eyeDistancePx = eyeDistance(face.landmarks);
    quality.faceHeightShare = face.box.height / static_cast<float>(picture.rows);
    const Point centre = face.box.centre();
    const double across = (centre.x - static_cast<float>(picture.cols) / 2) / (static_cast<float>(picture.cols) / 2);
    const double down = (centre.y - static_cast<float>(picture.rows) / 2) / (static_cast<float>(picture.rows) / 2);
    quality.offCentre = std::hypot(across, down);
    quality.yaw = yawOf(face.landmarks);
    quality.sharpness = sharpnessOf(picture, face.landmarks);
    measureLight(picture, face.box, quality);
    return quality;
}

}  // namespace facematch
