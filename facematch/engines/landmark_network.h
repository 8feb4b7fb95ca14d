// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "facematch/core/face.h"
#include "facematch/core/frame.h"
#include "facematch/core/result.h"
#include "facematch/engines/model_store.h"

#include <opencv2/dnn.hpp>

#include <optional>

namespace facematch {

/// landmarks-regression-retail-0009 (Apache-2.0): five points inside a detector's box.
class LandmarkNetwork {
public:
    [[nodiscard]] static Result<LandmarkNetwork> load(const ModelStore& store);
    /// @return the points in the frame's pixels; empty if the network fails
    [[nodiscard]] std::optional<Landmarks> find(const Frame& frame, const Box& box);

private:
    explicit LandmarkNetwork(const cv::dnn::Net& network) : m_network(network) {}
    cv::dnn::Net m_network;
};

}  // namespace facematch
