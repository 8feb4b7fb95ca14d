// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "facematch/core/comparison.h"
#include "facematch/core/face.h"
#include "facematch/core/frame.h"
#include "facematch/core/result.h"
#include "facematch/engines/model_store.h"

#include <memory>
#include <string_view>

namespace facematch {

/// One recognition network: aligns a face by its five points and turns it into an embedding.
class FaceEngine {
public:
    FaceEngine() = default;
    FaceEngine(const FaceEngine&) = delete;
    FaceEngine& operator=(const FaceEngine&) = delete;
    virtual ~FaceEngine() = default;

    /// @return the model's name in the manifest, e.g. "retail-0095"
    [[nodiscard]] virtual std::string_view id() const = 0;
    [[nodiscard]] virtual std::string_view modelSha256() const = 0;
    [[nodiscard]] virtual Measure measure() const = 0;
    /// @param frame      the whole picture, BGR
    /// @param landmarks  five points in its pixels
    /// @retval ErrorCode::ModelUnreadable  the network failed on this input
    [[nodiscard]] virtual Result<Embedding> embed(const Frame& frame, const Landmarks& landmarks) = 0;
};

/// Engine A: face-reidentification-retail-0095 (Apache-2.0), 128 x 128 BGR, 256 floats, cosine, OpenCV DNN.
[[nodiscard]] Result<std::unique_ptr<FaceEngine>> makeRetailEngine(const ModelStore& store);
/// Engine C: dlib's densenet v1 (MIT), 150 x 150 RGB chip, 128 floats, Euclidean.
[[nodiscard]] Result<std::unique_ptr<FaceEngine>> makeDensenetEngine(const ModelStore& store);

}  // namespace facematch
