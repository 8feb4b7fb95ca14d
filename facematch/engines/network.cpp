// SPDX-License-Identifier: Apache-2.0
#include "facematch/engines/network.h"

#include "facematch/engines/mat_view.h"

namespace facematch {

Result<cv::dnn::Net> loadNetwork(const ModelStore& store, std::string_view model) {
    return store.read(model).and_then([](const std::vector<std::uint8_t>& bytes) -> Result<cv::dnn::Net> {
        try {
            cv::dnn::Net network = cv::dnn::readNetFromONNX(bytes);
            network.setPreferableBackend(cv::dnn::DNN_BACKEND_OPENCV);
            network.setPreferableTarget(cv::dnn::DNN_TARGET_CPU);
            return network;
        } catch (const cv::Exception&) {
            return fail(ErrorCode::ModelUnreadable);
        }
    });
}

std::optional<WipingArray<float>> run(cv::dnn::Net& network, const cv::Mat& picture, int sidePx, bool asRgb) {
    try {
        WipedMat input;
        input.mat = cv::dnn::blobFromImage(picture, 1.0, {sidePx, sidePx}, {}, asRgb, false, CV_32F);
        network.setInput(input.mat);
        WipedMat output;
        output.mat = network.forward().reshape(1, 1).clone();
        const float* const first = output.mat.ptr<float>();
        return WipingArray<float>(std::span(first, output.mat.total()));
    } catch (const cv::Exception&) {
        return std::nullopt;
    }
}

}  // namespace facematch
