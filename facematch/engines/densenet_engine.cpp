// SPDX-License-Identifier: Apache-2.0
#include "facematch/engines/alignment.h"
#include "facematch/engines/face_engine.h"
#include "facematch/engines/mat_view.h"

#include <dlib/dnn.h>
#include <dlib/opencv.h>
#include <strings.h>

#include <istream>
#include <streambuf>

namespace facematch {

namespace {

constexpr std::string_view model = "dlib-densenet-v1";

// The network's shape must match the file (spec/face-matching.md section 3). Filter counts are run-time values in it.
namespace net {

using namespace dlib;  // NOLINT(google-build-using-namespace): the type below is written in dlib's own words

template <typename Below>
using Newcomers = con<16, 3, 3, 1, 1, relu<affine<con<64, 1, 1, 1, 1, relu<affine<Below>>>>>>;
template <typename Below>
using Dense = concat2<tag1, tag2, tag2<Newcomers<tag1<Below>>>>;
template <long filters, typename Below>
using Transition = avg_pool<2, 2, 2, 2, con<filters, 1, 1, 1, 1, relu<affine<Below>>>>;
// Spelt out because dlib's short names leave strided layers unpadded.
template <typename Input>
using Stem = add_layer<max_pool_<3, 3, 2, 2, 1, 1>, relu<affine<add_layer<con_<32, 7, 7, 2, 2, 3, 3>, Input>>>>;

using First = Transition<40, repeat<3, Dense, Stem<input_rgb_image>>>;
using Second = Transition<68, repeat<6, Dense, First>>;
using Third = Transition<130, repeat<12, Dense, Second>>;
using Whole = loss_metric<fc_no_bias<128, avg_pool_everything<relu<affine<repeat<8, Dense, Third>>>>>>;

}  // namespace net

/// Reads from memory that is already verified.
class MemoryBuffer final : public std::streambuf {
public:
    explicit MemoryBuffer(std::vector<std::uint8_t>& bytes) {
        auto* const begin =
            reinterpret_cast<char*>(bytes.data());  // NOLINT(cppcoreguidelines-pro-type-reinterpret-cast)
        setg(begin, begin, begin + bytes.size());   // NOLINT(cppcoreguidelines-pro-bounds-pointer-arithmetic)
    }
};

class DensenetEngine final : public FaceEngine {
public:
    DensenetEngine(std::istream& weights, std::string sha256) : m_sha256(std::move(sha256)) {
        dlib::deserialize(m_network, weights);
    }

    [[nodiscard]] std::string_view id() const override { return model; }
    [[nodiscard]] std::string_view modelSha256() const override { return m_sha256; }
    [[nodiscard]] Measure measure() const override { return Measure::NegativeEuclidean; }

    Result<Embedding> embed(const Frame& frame, const Landmarks& landmarks) override {
        try {
            WipedMat chip;
            chip.mat = align(matView(frame), landmarks, dlibTarget);
            dlib::matrix<dlib::rgb_pixel> pixels;
            dlib::assign_image(pixels, dlib::cv_image<dlib::bgr_pixel>(chip.mat));
            dlib::matrix<float, 0, 1> output = m_network(pixels);
            explicit_bzero(&pixels(0, 0), static_cast<std::size_t>(pixels.size()) * sizeof(dlib::rgb_pixel));
            Embedding embedding{.engine = std::string(model),
                                .values = WipingArray<float>(
                                    std::span<const float>(&output(0), static_cast<std::size_t>(output.size())))};
            explicit_bzero(&output(0), static_cast<std::size_t>(output.size()) * sizeof(float));
            return embedding;
        } catch (const std::exception&) {
            return fail(ErrorCode::ModelUnreadable);
        }
    }

private:
    net::Whole m_network;
    std::string m_sha256;
};

}  // namespace

Result<std::unique_ptr<FaceEngine>> makeDensenetEngine(const ModelStore& store) {
    return store.read(model).and_then([&](std::vector<std::uint8_t> bytes) -> Result<std::unique_ptr<FaceEngine>> {
        try {
            MemoryBuffer buffer(bytes);
            std::istream stream(&buffer);
            return std::make_unique<DensenetEngine>(stream, store.find(model)->model.sha256);
        } catch (const std::exception&) {
            return fail(ErrorCode::ModelUnreadable);
        }
    });
}

}  // namespace facematch
