// SPDX-License-Identifier: Apache-2.0
#include "facematch/engines/face_detector.h"
#include "facematch/engines/mat_view.h"

#include <dlib/image_processing/frontal_face_detector.h>
#include <dlib/opencv.h>

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

namespace facematch {

namespace {

constexpr int longSidePx = 800;
constexpr int fullLongSidePx = 1920;  // larger frames would take too long at full size

// Where the five points lie in a box of this detector on an upright face: only a start for the landmark network.
constexpr Landmarks typicalPoints{{{0.30F, 0.32F}, {0.70F, 0.32F}, {0.50F, 0.55F}, {0.33F, 0.77F}, {0.67F, 0.77F}}};

class HogDetector final : public FaceDetector {
public:
    [[nodiscard]] std::string_view id() const override { return "hog"; }

    std::vector<Face> detect(const Frame& frame) override {
        WipedMat grey;
        cv::cvtColor(matView(frame), grey.mat, cv::COLOR_BGR2GRAY);
        WipedMat reduced;
        cv::Mat searched = grey.mat;
        float scale = 1;
        while (std::max(searched.cols, searched.rows) > longSidePx) {
            cv::Mat half;
            cv::resize(searched, half, {searched.cols / 2, searched.rows / 2}, 0, 0, cv::INTER_AREA);
            reduced.hold(half);
            searched = half;
            scale *= 2;
        }
        auto faces = search(searched, scale);
        // Nobody near: then somebody far away, whom halving makes too small for this detector.
        const bool worthIt = scale > 1 && std::max(grey.mat.cols, grey.mat.rows) <= fullLongSidePx;
        return faces.empty() && worthIt ? search(grey.mat, 1) : faces;
    }

private:
    std::vector<Face> search(const cv::Mat& grey, float scale) {
        std::vector<dlib::rect_detection> found;
        try {
            m_detector(dlib::cv_image<unsigned char>(grey), found);
        } catch (const std::exception&) {
            return {};
        }
        std::vector<Face> faces;
        std::ranges::transform(found, std::back_inserter(faces),
                               [scale](const dlib::rect_detection& hit) { return faceFrom(hit, scale); });
        std::ranges::sort(faces, std::ranges::greater{}, [](const Face& face) { return face.box.area(); });
        return faces;
    }

    static Face faceFrom(const dlib::rect_detection& hit, float scale) {
        const Box box{static_cast<float>(hit.rect.left()) * scale, static_cast<float>(hit.rect.top()) * scale,
                      static_cast<float>(hit.rect.width()) * scale, static_cast<float>(hit.rect.height()) * scale};
        // The confidence is a distance to a plane, 0 at the threshold; as 0..1 so that gates made for YuNet can be
        // used.
        Face face{.box = box,
                  .landmarks = {},
                  .score = static_cast<float>(1 / (1 + std::exp(-4 * (hit.detection_confidence + 0.6))))};
        for (std::size_t i = 0; i < typicalPoints.size(); ++i) {
            face.landmarks.at(i) = {box.x + typicalPoints.at(i).x * box.width,
                                    box.y + typicalPoints.at(i).y * box.height};
        }
        return face;
    }

    dlib::frontal_face_detector m_detector = dlib::get_frontal_face_detector();
};

}  // namespace

std::unique_ptr<FaceDetector> makeHogDetector() {
    return std::make_unique<HogDetector>();
}

}  // namespace facematch
