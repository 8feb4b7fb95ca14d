// SPDX-License-Identifier: Apache-2.0
#include "facematch/engines/face_detector.h"
#include "facematch/engines/mat_view.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>
#include <opencv2/objdetect/face.hpp>
#include <optional>

namespace facematch {

namespace {

constexpr float leastScore = 0.6F;
constexpr float overlap = 0.3F;
constexpr int mostCandidates = 200;
constexpr int leastSidePx = 32;     // below, the network's strides leave nothing, and no face would be usable
constexpr int longSidePx = 800;     // larger pictures are halved until they fit: 1280 x 720 is searched at 640 x 360
constexpr float nearHeightPx = 40;  // of a face at a glance (a fifth of a frame of 720): beside it none is missed there
constexpr float regionSize = 2.2F;  // of what is looked at again, in face heights
constexpr int regionSidePx = 192;   // to which that is brought

/// YuNet at one input size after another; a size that stays costs nothing to set.
class YuNet {
public:
    explicit YuNet(const std::string& model)
        : m_network(cv::FaceDetectorYN::create(model, {}, {320, 320}, leastScore, overlap, mostCandidates)) {}

    /// @return faces in the picture's pixels, in no order
    std::vector<Face> faces(const cv::Mat& picture) {
        cv::Mat rows;
        try {
            m_network->setInputSize(picture.size());
            m_network->detect(picture, rows);
        } catch (const cv::Exception&) {
            return {};
        }
        std::vector<Face> found;
        found.reserve(static_cast<std::size_t>(rows.rows));
        for (int row = 0; row < rows.rows; ++row) {
            found.push_back(faceFrom(rows.ptr<float>(row)));
        }
        return found;
    }

private:
    // One row: x, y, width, height, then five points (what lies left in the picture first), then the score.
    static Face faceFrom(const float* row) {
        Face face{.box = {row[0], row[1], row[2], row[3]}, .landmarks = {}, .score = row[14]};
        for (std::size_t i = 0; i < face.landmarks.size(); ++i) {
            face.landmarks.at(i) = {row[4 + 2 * i], row[5 + 2 * i]};
        }
        return face;
    }

    cv::Ptr<cv::FaceDetectorYN> m_network;
};

/// From a part of a picture, brought to another scale, back into the picture.
Face placed(Face face, float scale, cv::Point2f at) {
    face.box = {face.box.x * scale + at.x, face.box.y * scale + at.y, face.box.width * scale, face.box.height * scale};
    for (Point& point : face.landmarks) {
        point = {point.x * scale + at.x, point.y * scale + at.y};
    }
    return face;
}

void largestFirst(std::vector<Face>& faces) {
    std::ranges::sort(faces, std::ranges::greater{}, [](const Face& face) { return face.box.area(); });
}

class YuNetDetector final : public FaceDetector {
public:
    explicit YuNetDetector(const std::string& model) : m_whole(model), m_glance(model), m_region(model) {}

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
            reduced.hold(halved(searched));
            searched = reduced.mat;
            scale *= 2;
        }
        auto faces = scale > 1 ? nearFaces(searched) : std::vector<Face>{};
        if (faces.empty()) {
            faces = m_whole.faces(searched);
        }
        for (Face& face : faces) {
            face = placed(face, scale, {0, 0});
        }
        largestFirst(faces);
        return faces;
    }

private:
    static cv::Mat halved(const cv::Mat& picture) {
        cv::Mat half;
        cv::resize(picture, half, {picture.cols / 2, picture.rows / 2}, 0, 0, cv::INTER_AREA);
        return half;
    }

    /// One person who stands where a patient stands is found at a glance (half the scale once more), and then only that
    /// part is looked at: a third of the work.
    /// @return empty: nobody is that near, or not alone, or a second look does not confirm it: search the whole
    std::vector<Face> nearFaces(const cv::Mat& searched) {
        WipedMat small;
        small.hold(halved(searched));
        const auto glanced = m_glance.faces(small.mat);
        if (glanced.size() != 1 || glanced.front().box.height < nearHeightPx) {
            return {};
        }
        const auto face = lookAgain(searched, placed(glanced.front(), 2, {0, 0}));
        return face ? std::vector{*face} : std::vector<Face>{};
    }

    std::optional<Face> lookAgain(const cv::Mat& searched, const Face& glanced) {
        const float side = regionSize * glanced.box.height;
        const Point centre = glanced.box.centre();
        const cv::Rect region = cv::Rect(cv::Rect2f(centre.x - side / 2, centre.y - side / 2, side, side)) &
                                cv::Rect(0, 0, searched.cols, searched.rows);
        if (region.width < leastSidePx || region.height < leastSidePx) {
            return std::nullopt;
        }
        const auto longSide = static_cast<float>(std::max(region.width, region.height));
        const float share = static_cast<float>(regionSidePx) / longSide;
        WipedMat part;  // a square, so that the network's input keeps its size; what is beyond the picture stays black
        part.mat = cv::Mat(regionSidePx, regionSidePx, CV_8UC3, cv::Scalar::all(0));
        const cv::Size size(std::min(regionSidePx, cvRound(static_cast<float>(region.width) * share)),
                            std::min(regionSidePx, cvRound(static_cast<float>(region.height) * share)));
        cv::Mat place = part.mat(cv::Rect({0, 0}, size));
        cv::resize(searched(region), place, size, 0, 0, share < 1 ? cv::INTER_AREA : cv::INTER_LINEAR);
        std::optional<Face> nearest;  // a neighbour may be seen in the same part
        float least = glanced.box.height / 2;
        for (const Face& found : m_region.faces(part.mat)) {
            const Face face = placed(found, 1 / share, cv::Point2f(region.tl()));
            const float away = std::hypot(face.box.centre().x - centre.x, face.box.centre().y - centre.y);
            if (away < least) {
                least = away;
                nearest = face;
            }
        }
        return nearest;
    }

    YuNet m_whole;
    YuNet m_glance;
    YuNet m_region;
};

}  // namespace

Result<std::unique_ptr<FaceDetector>> makeYuNetDetector(const ModelStore& store) {
    // OpenCV 4.6 opens this detector by path only, so the file is verified right before.
    if (const auto bytes = store.read("yunet"); !bytes) {
        return tl::unexpected(bytes.error());
    }
    try {
        return std::make_unique<YuNetDetector>(store.find("yunet")->path.string());
    } catch (const cv::Exception&) {
        return fail(ErrorCode::ModelUnreadable);
    }
}

}  // namespace facematch
