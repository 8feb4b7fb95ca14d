// SPDX-License-Identifier: Apache-2.0
#include "facematch/engines/picture.h"

#include "facematch/engines/mat_view.h"

#include <fstream>
#include <opencv2/imgcodecs.hpp>

namespace facematch {

Result<Frame> decodePicture(std::span<const std::uint8_t> bytes, const PictureLimits& limits) {
    if (bytes.size() > limits.bytes) {
        return fail(ErrorCode::ImageTooLarge);
    }
    const auto size = pictureSize(bytes);
    if (!size) {
        return fail(ErrorCode::ImageDamaged);
    }
    const auto pixels = static_cast<std::uint64_t>(size->widthPx) * size->heightPx;
    if (size->widthPx > limits.sidePx || size->heightPx > limits.sidePx || pixels > limits.pixels) {
        return fail(ErrorCode::ImageTooLarge);
    }
    prepareLibraries();
    try {
        // NOLINTNEXTLINE(cppcoreguidelines-pro-type-const-cast): cv::Mat has no view of constant bytes
        const cv::Mat encoded(1, static_cast<int>(bytes.size()), CV_8UC1, const_cast<std::uint8_t*>(bytes.data()));
        WipedMat decoded;
        decoded.mat = cv::imdecode(encoded, cv::IMREAD_COLOR);
        if (decoded.mat.empty()) {
            return fail(ErrorCode::ImageDamaged);
        }
        return frameFrom(decoded.mat);
    } catch (const std::exception&) {
        return fail(ErrorCode::ImageDamaged);
    }
}

Result<PhotoBytes> loadBytes(const std::filesystem::path& file, const PictureLimits& limits) {
    std::error_code problem;
    const auto size = std::filesystem::file_size(file, problem);
    std::ifstream stream(file, std::ios::binary);
    if (problem || !stream) {
        return fail(ErrorCode::ImageUnreadable);
    }
    if (size > limits.bytes) {
        return fail(ErrorCode::ImageTooLarge);
    }
    PhotoBytes bytes(size);
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): iostreams read char
    stream.read(reinterpret_cast<char*>(bytes.edit().data()), static_cast<std::streamsize>(size));
    if (stream.gcount() != static_cast<std::streamsize>(size)) {
        return fail(ErrorCode::ImageUnreadable);
    }
    return bytes;
}

Result<Frame> loadPicture(const std::filesystem::path& file, const PictureLimits& limits) {
    return loadBytes(file, limits).and_then([&](const PhotoBytes& bytes) {
        return decodePicture(bytes.view(), limits);
    });
}

}  // namespace facematch
