// SPDX-License-Identifier: Apache-2.0
#include "facematch/engines/attack_network.h"

#include "facematch/engines/mat_view.h"
#include "facematch/engines/network.h"

#include <algorithm>
#include <cmath>

namespace facematch {

namespace {

constexpr int sidePx = 80;
constexpr float nearScale = 2.7F;
constexpr float wideScale = 4.0F;
constexpr std::size_t liveClass = 1;

/// The face's box enlarged about its centre, less where the picture is too small, and shifted inside it.
cv::Rect cropAround(const Box& face, float wanted, cv::Size picture) {
    const float scale = std::min({wanted, static_cast<float>(picture.width - 1) / face.width,
                                  static_cast<float>(picture.height - 1) / face.height});
    const float width = face.width * scale;
    const float height = face.height * scale;
    const float left = std::clamp(face.centre().x - width / 2, 0.0F, static_cast<float>(picture.width - 1) - width);
    const float top = std::clamp(face.centre().y - height / 2, 0.0F, static_cast<float>(picture.height - 1) - height);
    return cv::Rect(cv::Point(static_cast<int>(left), static_cast<int>(top)),
                    cv::Point(static_cast<int>(left + width) + 1, static_cast<int>(top + height) + 1)) &
           cv::Rect({0, 0}, picture);
}

std::optional<double> probability(cv::dnn::Net& network, const cv::Mat& crop) {
    const auto logits = run(network, crop, sidePx, false);
    if (!logits || logits->size() != 3) {
        return std::nullopt;
    }
    const auto values = logits->view();
    const double largest = *std::ranges::max_element(values);
    double sum = 0;
    for (const float logit : values) {
        sum += std::exp(logit - largest);
    }
    return std::exp(values[liveClass] - largest) / sum;
}

}  // namespace

Result<AttackNetwork> AttackNetwork::load(const ModelStore& store) {
    return loadNetwork(store, "minifasnet-v2").and_then([&](const cv::dnn::Net& near) {
        return loadNetwork(store, "minifasnet-v1se").map([&](const cv::dnn::Net& wide) {
            return AttackNetwork(near, wide);
        });
    });
}

std::optional<double> AttackNetwork::liveness(const Frame& frame, const Box& face) {
    const cv::Mat picture = matView(frame);
    if (picture.empty() || face.width < 1 || face.height < 1) {
        return std::nullopt;
    }
    const auto near = probability(m_near, picture(cropAround(face, nearScale, picture.size())));
    const auto wide = probability(m_wide, picture(cropAround(face, wideScale, picture.size())));
    if (!near || !wide) {
        return std::nullopt;
    }
    return (*near + *wide) / 2;
}

}  // namespace facematch
