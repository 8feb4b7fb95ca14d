// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <tl/expected.hpp>

namespace facematch {

/// What failed in this pillar. What a person can act on (no match, no face in front of the camera) is a value, not an
/// error.
enum class ErrorCode : std::uint8_t {
    ManifestDamaged,       ///< the model manifest is absent or not what it claims to be
    ModelsMissing,         ///< a model that the chain cannot do without is not installed
    ModelTruncated,        ///< a model file is shorter than the manifest says
    ModelDamaged,          ///< a model file's SHA-256 is not the manifest's: swapped or changed
    ModelUnlicensed,       ///< a model's licence or training data do not allow this use
    ModelUnreadable,       ///< the right bytes, but the network library refuses them
    BlasSlow,              ///< dlib's linear algebra is not OpenBLAS: its networks take about ten times as long
    CalibrationDamaged,    ///< a calibration record cannot be read or belongs to another model
    EngineUnknown,         ///< no engine of this name is installed
    EngineUncalibrated,    ///< the engine may score, but has no threshold and so must not decide
    CameraNone,            ///< no camera is configured
    CameraUnavailable,     ///< the camera, video file or folder cannot be opened
    CameraBusy,            ///< another program holds the camera
    CameraLost,            ///< the camera was unplugged or stopped giving pictures
    ImageUnreadable,       ///< the image file cannot be opened or read
    ImageDamaged,          ///< the bytes are not a whole picture
    ImageTooLarge,         ///< refused before decoding: more bytes or pixels than any picture of this use has
    ReferenceMissing,      ///< a comparison was asked for before the card's photograph was given
    ReferenceWithoutFace,  ///< no usable face in the card's photograph
    ProbeWithoutFace,      ///< no usable face in the picture to compare
    PairsDamaged,          ///< the list of pairs is not a readable gallery,probe,same table
    LabelsDamaged,         ///< the list of presentations is not a readable file,label,kind table
};

struct Error {
    ErrorCode code;
    friend bool operator==(const Error&, const Error&) = default;
};

template <typename T>
using Result = tl::expected<T, Error>;

/// @return the stable dotted code, e.g. "face.models-missing"; its row is in resources/failures/face.tsv
[[nodiscard]] std::string_view name(ErrorCode code);
[[nodiscard]] std::span<const ErrorCode> allErrorCodes();

[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code) {
    return tl::unexpected(Error{code});
}

}  // namespace facematch
