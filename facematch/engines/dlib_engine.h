// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "facematch/engines/alignment.h"
#include "facematch/engines/face_engine.h"
#include "facematch/engines/mat_view.h"

#include <dlib/dnn.h>
#include <dlib/opencv.h>
#include <strings.h>

#include <istream>
#include <streambuf>

// Only for the sources that spell out one of dlib's networks: each costs minutes of compiling.

namespace facematch::dlib_engine {

/// Reads from memory that is already verified.
class MemoryBuffer final : public std::streambuf {
public:
    explicit MemoryBuffer(std::vector<std::uint8_t>& bytes) {
        auto* const begin =
            reinterpret_cast<char*>(bytes.data());  // NOLINT(cppcoreguidelines-pro-type-reinterpret-cast)
        setg(begin, begin, begin + bytes.size());   // NOLINT(cppcoreguidelines-pro-bounds-pointer-arithmetic)
    }
};

/// dlib's chip of 150 x 150 RGB through one of its metric networks: 128 floats, Euclidean.
template <typename Network>
class Engine final : public FaceEngine {
public:
    /// @throws dlib::serialization_error  the stream holds another network
    Engine(std::istream& weights, std::string_view model, std::string sha256)
        : m_model(model), m_sha256(std::move(sha256)) {
        dlib::deserialize(m_network, weights);
        // dlib takes a file's filter counts as they come, so that another network's file may load in silence.
        if (m_network.subnet().layer_details().get_num_outputs() != length) {
            throw dlib::serialization_error("another length of embedding");
        }
    }

    [[nodiscard]] std::string_view id() const override { return m_model; }
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
            Embedding embedding{.engine = m_model,
                                .values = WipingArray<float>(
                                    std::span<const float>(&output(0), static_cast<std::size_t>(output.size())))};
            explicit_bzero(&output(0), static_cast<std::size_t>(output.size()) * sizeof(float));
            return embedding;
        } catch (const std::exception&) {
            return fail(ErrorCode::ModelUnreadable);
        }
    }

private:
    static constexpr long length = 128;
    Network m_network;
    std::string m_model;
    std::string m_sha256;
};

template <typename Network>
Result<std::unique_ptr<FaceEngine>> load(const ModelStore& store, std::string_view model) {
    return store.read(model).and_then([&](std::vector<std::uint8_t> bytes) -> Result<std::unique_ptr<FaceEngine>> {
        try {
            MemoryBuffer buffer(bytes);
            std::istream stream(&buffer);
            return std::make_unique<Engine<Network>>(stream, model, store.find(model)->model.sha256);
        } catch (const std::exception&) {
            return fail(ErrorCode::ModelUnreadable);
        }
    });
}

}  // namespace facematch::dlib_engine
