// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "facematch/core/calibration.h"
#include "facematch/core/result.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace facematch {

/// One row of resources/models/manifest.json.
struct ModelRecord {
    std::string name;  ///< e.g. "retail-0095"
    std::string role;  ///< detector, landmarks, engine, attack
    std::string file;
    std::string sha256;        ///< lower-case hex; where the manifest has none, that of the file found
    std::string gitBlob;       ///< git's SHA-1 name of the right file, where the manifest has no SHA-256 of it
    std::uintmax_t bytes = 0;  ///< 0: the manifest does not know
    std::string licence;       ///< SPDX identifier
    std::string restriction;   ///< what forbids this use although the licence does not (e.g. training data)
    std::string url;
    bool required = false;  ///< without it face matching is not offered
};

enum class ModelState : std::uint8_t {
    Present,     ///< the right file, or one that the operator supplied where the manifest knows no hash
    Missing,     ///< nowhere
    Truncated,   ///< shorter than the manifest says
    Damaged,     ///< other bytes: damaged or swapped
    Unlicensed,  ///< its licence or training data do not allow this use: never read, wherever it lies
};

/// @return what a state other than Present is called as an error
[[nodiscard]] ErrorCode refusalOf(ModelState state);
/// @return whether a model of this SPDX licence may decide about patients and ship with a product
[[nodiscard]] bool permitsThisUse(std::string_view licence);

struct ModelStatus {
    ModelRecord model;
    ModelState state = ModelState::Missing;
    std::filesystem::path path;  ///< where it was found; empty when Missing
};

/// Knows which models are installed and whether they are the ones the manifest names. Nothing is loaded that was not
/// verified. A model of which the manifest has no SHA-256 (nobody here has had the file) is known by the one it has: a
/// calibration record made for it where it is used names that one, so another file under its name scores, but never
/// decides.
class ModelStore {
public:
    /// @param directories  searched in this order; the first that holds a file of the right bytes wins
    /// @param manifest     resources/models/manifest.json; its folder's `calibration/*.json` are the calibration
    /// records
    /// @retval ErrorCode::ManifestDamaged     absent, not JSON, or a record without file and SHA-256
    /// @retval ErrorCode::CalibrationDamaged  a calibration record cannot be read
    [[nodiscard]] static Result<ModelStore> open(const std::vector<std::filesystem::path>& directories,
                                                 const std::filesystem::path& manifest);

    [[nodiscard]] const std::vector<ModelStatus>& models() const { return m_models; }
    [[nodiscard]] const std::vector<Calibration>& calibrations() const { return m_calibrations; }
    /// @return whether every required model is Present
    [[nodiscard]] bool complete() const;
    /// @return status of the model, nullptr if the manifest has none of this name
    [[nodiscard]] const ModelStatus* find(std::string_view name) const;
    /// @return the model's bytes, hashed as read: what is loaded is what was verified
    /// @retval ErrorCode::ModelsMissing    not installed
    /// @retval ErrorCode::ModelTruncated   shorter than the manifest says
    /// @retval ErrorCode::ModelDamaged     its SHA-256 is not the manifest's, or not that of the file found by open()
    /// @retval ErrorCode::ModelUnlicensed  not allowed for this use
    [[nodiscard]] Result<std::vector<std::uint8_t>> read(std::string_view name) const;

private:
    std::vector<ModelStatus> m_models;
    std::vector<Calibration> m_calibrations;
};

/// Where models are looked for when nothing is configured: $UKETSUKE_MODELS, then /var/lib/uketsuke/models.
[[nodiscard]] std::vector<std::filesystem::path> defaultModelDirectories();

/// @return the SHA-256 of the bytes, lower-case hex
[[nodiscard]] std::string sha256Hex(const std::vector<std::uint8_t>& bytes);

}  // namespace facematch
