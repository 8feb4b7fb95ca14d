// SPDX-License-Identifier: Apache-2.0
#include "facematch/core/result.h"

#include <algorithm>
#include <array>
#include <utility>

namespace facematch {

namespace {

using enum ErrorCode;
constexpr std::array names{
    std::pair{ManifestDamaged, std::string_view{"face.manifest-damaged"}},
    std::pair{ModelsMissing, std::string_view{"face.models-missing"}},
    std::pair{ModelTruncated, std::string_view{"face.model-truncated"}},
    std::pair{ModelDamaged, std::string_view{"face.model-damaged"}},
    std::pair{ModelUnlicensed, std::string_view{"face.model-unlicensed"}},
    std::pair{ModelUnreadable, std::string_view{"face.model-unreadable"}},
    std::pair{BlasSlow, std::string_view{"face.blas-slow"}},
    std::pair{CalibrationDamaged, std::string_view{"face.calibration-damaged"}},
    std::pair{EngineUnknown, std::string_view{"face.engine-unknown"}},
    std::pair{EngineUncalibrated, std::string_view{"face.engine-uncalibrated"}},
    std::pair{CameraNone, std::string_view{"face.camera-none"}},
    std::pair{CameraUnavailable, std::string_view{"face.camera-unavailable"}},
    std::pair{CameraBusy, std::string_view{"face.camera-busy"}},
    std::pair{CameraLost, std::string_view{"face.camera-lost"}},
    std::pair{ImageUnreadable, std::string_view{"face.image-unreadable"}},
    std::pair{ImageDamaged, std::string_view{"face.image-damaged"}},
    std::pair{ImageTooLarge, std::string_view{"face.image-too-large"}},
    std::pair{ReferenceMissing, std::string_view{"face.reference-missing"}},
    std::pair{ReferenceWithoutFace, std::string_view{"face.reference-without-face"}},
    std::pair{ProbeWithoutFace, std::string_view{"face.probe-without-face"}},
    std::pair{PairsDamaged, std::string_view{"face.pairs-damaged"}},
    std::pair{LabelsDamaged, std::string_view{"face.labels-damaged"}},
};

constexpr auto codes = [] {
    std::array<ErrorCode, names.size()> result{};
    std::ranges::transform(names, result.begin(), [](const auto& row) { return row.first; });
    return result;
}();

}  // namespace

std::string_view name(ErrorCode code) {
    const auto* const row = std::ranges::find(names, code, &decltype(names)::value_type::first);
    return row == names.end() ? std::string_view{"face.unknown"} : row->second;
}

std::span<const ErrorCode> allErrorCodes() {
    return codes;
}

}  // namespace facematch
