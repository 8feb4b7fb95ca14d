// SPDX-License-Identifier: Apache-2.0
#include "facematch/engines/alignment.h"
#include "facematch/engines/face_engine.h"
#include "facematch/engines/mat_view.h"
#include "facematch/engines/network.h"

#include <strings.h>

namespace facematch {

namespace {

constexpr std::string_view model = "retail-0095";

class RetailEngine final : public FaceEngine {
public:
    RetailEngine(const cv::dnn::Net& network, std::string sha256) : m_network(network), m_sha256(std::move(sha256)) {}

    [[nodiscard]] std::string_view id() const override { return model; }
    [[nodiscard]] std::string_view modelSha256() const override { return m_sha256; }
    [[nodiscard]] Measure measure() const override { return Measure::Cosine; }

    Result<Embedding> embed(const Frame& frame, const Landmarks& landmarks) override {
        WipedMat chip;
        chip.mat = align(matView(frame), landmarks, retailTarget);
        auto output = run(m_network, chip.mat, retailTarget.sidePx, false);
        if (!output) {
            return fail(ErrorCode::ModelUnreadable);
        }
        Embedding embedding{.engine = std::string(model),
                            .values = WipingArray<float>(std::span<const float>(*output))};
        explicit_bzero(output->data(), output->size() * sizeof(float));
        return embedding;
    }

private:
    cv::dnn::Net m_network;
    std::string m_sha256;
};

}  // namespace

Result<std::unique_ptr<FaceEngine>> makeRetailEngine(const ModelStore& store) {
    return loadNetwork(store, model).map([&](const cv::dnn::Net& network) -> std::unique_ptr<FaceEngine> {
        return std::make_unique<RetailEngine>(network, store.find(model)->model.sha256);
    });
}

}  // namespace facematch
