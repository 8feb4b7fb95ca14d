// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "facematch/core/comparison.h"
#include "facematch/core/face.h"
#include "facematch/core/frame.h"
#include "facematch/core/result.h"
#include "facematch/engines/model_store.h"

#include <memory>
#include <string_view>
#include <vector>

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

/// Those that OpenCV's DNN runs, told apart by their name in the manifest: engine A `retail-0095` (Apache-2.0, 128 x
/// 128 BGR, 256 floats), engine B `mobileface-v2` (MIT, 112 x 112 RGB, 256 floats), `sface-2021dec` (Apache-2.0, 112 x
/// 112 RGB, 128 floats); all by cosine.
/// @retval ErrorCode::EngineUnknown  none of these
/// @retval ErrorCode::ModelsMissing, ErrorCode::ModelDamaged, ErrorCode::ModelUnreadable
[[nodiscard]] Result<std::unique_ptr<FaceEngine>> makeOpenCvEngine(const ModelStore& store, std::string_view model);
/// Engine C: dlib's densenet v1 (MIT), 150 x 150 RGB chip, 128 floats, Euclidean.
[[nodiscard]] Result<std::unique_ptr<FaceEngine>> makeDensenetEngine(const ModelStore& store, std::string_view model);
/// dlib's ResNet v1, and Taguchi's file of the same network; input and output as the densenet's.
/// @retval ErrorCode::ModelUnreadable  the file holds another network
[[nodiscard]] Result<std::unique_ptr<FaceEngine>> makeResnetEngine(const ModelStore& store, std::string_view model);

/// Every engine whose model is installed, in this order: A, dlib's (densenet, ResNet, Taguchi's), MobileFace, SFace.
/// One that is refused is left out: a bad file beside the good ones takes nobody's face matching away.
/// @param wanted  an engine that is asked for by name; may be empty
/// @return the reason where a required or the wanted one is refused: ErrorCode::ModelDamaged, ModelUnreadable, …
[[nodiscard]] Result<std::vector<std::unique_ptr<FaceEngine>>> makeEngines(const ModelStore& store,
                                                                           std::string_view wanted);

}  // namespace facematch
