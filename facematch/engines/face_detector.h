// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "facematch/core/face.h"
#include "facematch/core/frame.h"
#include "facematch/core/result.h"
#include "facematch/engines/model_store.h"

#include <memory>
#include <string_view>
#include <vector>

namespace facematch {

/// Finds faces in a picture: box, five points, score.
class FaceDetector {
public:
    FaceDetector() = default;
    FaceDetector(const FaceDetector&) = delete;
    FaceDetector& operator=(const FaceDetector&) = delete;
    virtual ~FaceDetector() = default;

    [[nodiscard]] virtual std::string_view id() const = 0;
    /// @return all faces, largest first; points are approximate where the detector gives none of its own (HOG)
    [[nodiscard]] virtual std::vector<Face> detect(const Frame& frame) = 0;
};

/// YuNet (MIT) through cv::FaceDetectorYN; large frames are halved for it.
[[nodiscard]] Result<std::unique_ptr<FaceDetector>> makeYuNetDetector(const ModelStore& store);
/// dlib's frontal HOG detector: built into the library, needs no file. Upright frontal faces over 80 px.
[[nodiscard]] std::unique_ptr<FaceDetector> makeHogDetector();

}  // namespace facematch
