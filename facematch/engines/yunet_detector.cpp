// SPDX-License-Identifier: Apache-2.0
#include "facematch/engines/face_detector.h"
#include "facematch/engines/mat_view.h"

#include <algorithm>
#include <opencv2/imgproc.hpp>
#include <opencv2/objdetect/face.hpp>

namespace facematch {

namespace {

constexpr float leastScore = 0.6F;
constexpr float overlap = 0.3F;
constexpr int mostCandidates = 200;
constexpr int leastSidePx = 32;  // below, the network's strides leave nothing, and no face would be usable
constexpr int longSidePx = 800;  // larger pictures are halved until they fit: 1280 x 720 is searched at 640 x 360

class YuNetDetector final : public FaceDetector {
public:
    explicit YuNetDetector(cv::Ptr<cv::FaceDetectorYN> network) : m_network(std::move(network)) {}

    [[nodiscard]] std::string_view id() const override { return "yunet"; }

    std::vector<Face> detect(const Frame& frame) override {
        if (std::min(frame.width(), frame.height()) < leastSidePx) {
            return {};
        }
        const cv::Mat whole = matView(frame);
        WipedMat reduced;
        cv::Mat searched = whole;
        float scale = 1;
        while (std::max(searched.cols, searched.rows) > longSidePx) {
            cv::Mat half;
            cv::resize(searched, half, {searched.cols / 2, searched.rows / 2}, 0, 0, cv::INTER_AREA);
            reduced.hold(half);
            searched = half;
            scale *= 2;
        }
        cv::Mat rows;
        try {
            m_network->setInputSize(searched.size());
            m_network->detect(searched, rows);
        } catch (const cv::Exception&) {
            return {};
        }
        std::vector<Face> faces;
        for (int row = 0; row < rows.rows; ++row) {
            faces.push_back(faceFrom(rows.ptr<float>(row), scale));
        }
        std::ranges::sort(faces, std::ranges::greater{}, [](const Face& face) { return face.box.area(); });
        return faces;
    }

private:
    // One row: x, y, width, height, then five points (what lies left in the picture first), then the score.
    static Face faceFrom(const float* row, float scale) {
        Face face{
            .box = {row[0] * scale, row[1] * scale, row[2] * scale, row[3] * scale}, .landmarks = {}, .score = row[14]};
        for (std::size_t i = 0; i < face.landmarks.size(); ++i) {
            face.landmarks.at(i) = {row[4 + 2 * i] * scale, row[5 + 2 * i] * scale};
        }
        return face;
    }

    cv::Ptr<cv::FaceDetectorYN> m_network;
};

}  // namespace

Result<std::unique_ptr<FaceDetector>> makeYuNetDetector(const ModelStore& store) {
    // OpenCV 4.6 opens this detector by path only, so the file is verified right before.
    if (const auto bytes = store.read("yunet"); !bytes) {
        return tl::unexpected(bytes.error());
    }
    try {
        auto network = cv::FaceDetectorYN::create(store.find("yunet")->path.string(), {}, {320, 320}, leastScore,
                                                  overlap, mostCandidates);
        return std::make_unique<YuNetDetector>(std::move(network));
    } catch (const cv::Exception&) {
        return fail(ErrorCode::ModelUnreadable);
    }
}

}  // namespace facematch
