// SPDX-License-Identifier: Apache-2.0
#include "facematch/engines/face_choice.h"

#include <algorithm>

namespace facematch {

namespace {
constexpr float captureScore = 0.9F;
constexpr float rivalSize = 0.6F;
}  // namespace

std::optional<FaceChoice> chooseFace(const std::vector<Face>& faces) {
    const Face* chosen = nullptr;
    for (const Face& face : faces) {
        const bool surer = chosen != nullptr && face.score >= captureScore && chosen->score < captureScore;
        const bool asSure = chosen != nullptr && (face.score >= captureScore) == (chosen->score >= captureScore);
        if (chosen == nullptr || surer || (asSure && face.box.area() > chosen->box.area())) {
            chosen = &face;
        }
    }
    if (chosen == nullptr) {
        return std::nullopt;
    }
    const auto rivals = std::ranges::count_if(faces, [chosen](const Face& face) {
        return &face != chosen && face.score >= captureScore && face.box.height >= rivalSize * chosen->box.height;
    });
    return FaceChoice{.face = *chosen, .rivals = static_cast<int>(rivals)};
}

}  // namespace facematch
