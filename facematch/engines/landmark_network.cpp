// SPDX-License-Identifier: Apache-2.0
#include "facematch/engines/landmark_network.h"

#include "facematch/engines/mat_view.h"
#include "facematch/engines/network.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

namespace facematch {

namespace {

constexpr int sidePx = 48;

/// The box cut out; where it reaches beyond the picture the border is replicated.
cv::Mat cut(const cv::Mat& picture, const cv::Rect& box) {
    const cv::Rect inside = box & cv::Rect(0, 0, picture.cols, picture.rows);
    if (inside.empty()) {
        return {};
    }
    cv::Mat result;
    cv::copyMakeBorder(picture(inside), result, inside.y - box.y, box.br().y - inside.br().y, inside.x - box.x,
                       box.br().x - inside.br().x, cv::BORDER_REPLICATE | cv::BORDER_ISOLATED);
    return result;
}

}  // namespace

Result<LandmarkNetwork> LandmarkNetwork::load(const ModelStore& store) {
    return loadNetwork(store, "retail-0009").map([](const cv::dnn::Net& network) { return LandmarkNetwork(network); });
}

std::optional<Landmarks> LandmarkNetwork::find(const Frame& frame, const Box& box) {
    const cv::Rect whole(cvRound(box.x), cvRound(box.y), std::max(cvRound(box.width), 1),
                         std::max(cvRound(box.height), 1));
    WipedMat face;
    face.mat = cut(matView(frame), whole);
    if (face.mat.empty()) {
        return std::nullopt;
    }
    const auto output = run(m_network, face.mat, sidePx, false);
    if (!output || output->size() != 10) {
        return std::nullopt;
    }
    const auto shares = output->view();
    Landmarks points;
    for (std::size_t i = 0; i < points.size(); ++i) {
        points.at(i) = {static_cast<float>(whole.x) + shares[2 * i] * static_cast<float>(whole.width),
                        static_cast<float>(whole.y) + shares[2 * i + 1] * static_cast<float>(whole.height)};
    }
    return points;
}

}  // namespace facematch
