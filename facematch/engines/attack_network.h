// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "facematch/core/face.h"
#include "facematch/core/frame.h"
#include "facematch/core/result.h"
#include "facematch/engines/model_store.h"

#include <opencv2/dnn.hpp>

#include <optional>

namespace facematch {

/// MiniFASNet V2 and V1SE (Apache-2.0): passive attack detection on two crops of the whole frame. A second factor
/// against careless prints and screens, not a certified one.
///
/// @source spec/face-matching.md sections 4 and 9
class AttackNetwork {
public:
    [[nodiscard]] static Result<AttackNetwork> load(const ModelStore& store);
    /// @param frame  the whole camera frame: the background is part of the evidence
    /// @return mean probability of "live" over both networks, 0..1; empty if one fails
    [[nodiscard]] std::optional<double> liveness(const Frame& frame, const Box& face);

private:
    AttackNetwork(const cv::dnn::Net& near, const cv::dnn::Net& wide) : m_near(near), m_wide(wide) {}
    cv::dnn::Net m_near;  ///< V2, crop 2.7 times the face
    cv::dnn::Net m_wide;  ///< V1SE, crop 4 times the face
};

}  // namespace facematch
