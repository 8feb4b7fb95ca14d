// SPDX-License-Identifier: Apache-2.0
#include "facematch/engines/alignment.h"
#include "facematch/engines/face_engine.h"
#include "facematch/engines/mat_view.h"
#include "facematch/engines/network.h"

#include <algorithm>
#include <array>

namespace facematch {

namespace {

/// What one network of OpenCV's wants of a face.
struct Input {
    std::string_view model;  ///< its name in the manifest
    const AlignmentTarget* target;
    bool asRgb;
    std::size_t length;  ///< of its embedding: a network of another length is another network
};

/// @source spec/face-matching.md sections 2 and 4; models.json
constexpr std::array inputs{
    Input{.model = "retail-0095", .target = &retailTarget, .asRgb = false, .length = 256},
    Input{.model = "mobileface-v2", .target = &arcTarget, .asRgb = true, .length = 256},
    Input{.model = "sface-2021dec", .target = &arcTarget, .asRgb = true, .length = 128},
};

class OpenCvEngine final : public FaceEngine {
public:
    OpenCvEngine(const Input& input, const cv::dnn::Net& network, std::string sha256)
        : m_input(input), m_network(network), m_sha256(std::move(sha256)) {}

    [[nodiscard]] std::string_view id() const override { return m_input.model; }
    [[nodiscard]] std::string_view modelSha256() const override { return m_sha256; }
    [[nodiscard]] Measure measure() const override { return Measure::Cosine; }

    Result<Embedding> embed(const Frame& frame, const Landmarks& landmarks) override {
        WipedMat chip;
        chip.mat = align(matView(frame), landmarks, *m_input.target);
        auto output = run(m_network, chip.mat, m_input.target->sidePx, m_input.asRgb);
        if (!output || output->size() != m_input.length) {
            return fail(ErrorCode::ModelUnreadable);
        }
        return Embedding{.engine = std::string(m_input.model), .values = std::move(*output)};
    }

private:
    Input m_input;
    cv::dnn::Net m_network;
    std::string m_sha256;
};

}  // namespace

Result<std::unique_ptr<FaceEngine>> makeOpenCvEngine(const ModelStore& store, std::string_view model) {
    const auto* const input = std::ranges::find(inputs, model, &Input::model);
    if (input == inputs.end()) {
        return fail(ErrorCode::EngineUnknown);
    }
    return loadNetwork(store, model).map([&](const cv::dnn::Net& network) -> std::unique_ptr<FaceEngine> {
        return std::make_unique<OpenCvEngine>(*input, network, store.find(model)->model.sha256);
    });
}

}  // namespace facematch
