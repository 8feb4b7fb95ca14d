// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "facematch/core/result.h"
#include "facematch/core/wiping_bytes.h"
#include "facematch/engines/model_store.h"

#include <opencv2/dnn.hpp>

#include <optional>
#include <string_view>

namespace facematch {

/// Loads a verified ONNX model from memory.
/// @retval ErrorCode::ModelsMissing, ErrorCode::ModelDamaged, ErrorCode::ModelUnreadable
[[nodiscard]] Result<cv::dnn::Net> loadNetwork(const ModelStore& store, std::string_view model);

/// @param picture  BGR 8 bit, resized to sidePx x sidePx; no mean, no scale (inside these graphs)
/// @return the flattened output; empty if the network fails
[[nodiscard]] std::optional<WipingArray<float>> run(cv::dnn::Net& network, const cv::Mat& picture, int sidePx,
                                                    bool asRgb);

}  // namespace facematch
