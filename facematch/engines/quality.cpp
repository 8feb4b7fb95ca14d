// SPDX-License-Identifier: Apache-2.0
#include "facematch/engines/quality.h"

#include "facematch/engines/alignment.h"
#include "facematch/engines/mat_view.h"

#include <algorithm>
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

double sharpnessOf(const cv::Mat& chip) {
    WipedMat grey;
    WipedMat edges;
    cv::cvtColor(chip, grey.mat, cv::COLOR_BGR2GRAY);
    cv::Laplacian(grey.mat, edges.mat, CV_32F);
    cv::Scalar mean;
    cv::Scalar deviation;
    cv::meanStdDev(edges.mat, mean, deviation);
    return deviation[0] * deviation[0];
}

// Places on the aligned face (retailTarget), px: eyes at y 59, nose tip 82, mouth 106.
const cv::Rect noseBridge(56, 48, 16, 22);
const cv::Rect noseTip(56, 77, 16, 11);  // a mask covers it, a beard does not
const cv::Rect mouth(46, 92, 36, 26);
const cv::Rect eyeLeft(30, 52, 20, 15);
const cv::Rect eyeRight(78, 52, 20, 15);
const cv::Rect cheekLeft(30, 72, 18, 14);
const cv::Rect cheekRight(80, 72, 18, 14);

/// What lies over mouth or eyes, and whether the light comes from one side.
void measureCover(const cv::Mat& chip, FaceQuality& quality) {
    WipedMat lab;
    cv::cvtColor(chip, lab.mat, cv::COLOR_BGR2Lab);
    const auto colour = [&](const cv::Rect& place) { return cv::mean(lab.mat(place)); };
    const auto skin = colour(noseBridge);
    const auto lips = colour(mouth);
    const auto tip = colour(noseTip);
    quality.lowerFaceColour =
        std::min(std::hypot(lips[1] - skin[1], lips[2] - skin[2]), std::hypot(tip[1] - skin[1], tip[2] - skin[2]));
    quality.lowerFaceRedness = lips[1] - skin[1];
    const double left = colour(cheekLeft)[0];
    const double right = colour(cheekRight)[0];
    const double eyes = (colour(eyeLeft)[0] + colour(eyeRight)[0]) / 2;
    quality.eyeLightness = eyes / std::max(1.0, (left + right) / 2);
    quality.sideLight = (right - left) / std::max(1.0, right + left);
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
    quality.across = across;
    quality.down = down;
    quality.offCentre = std::hypot(across, down);
    quality.yaw = yawOf(face.landmarks);
    WipedMat chip;
    chip.mat = align(picture, face.landmarks, retailTarget);
    quality.sharpness = sharpnessOf(chip.mat);
    measureCover(chip.mat, quality);
    measureLight(picture, face.box, quality);
    return quality;
}

}  // namespace facematch
