// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "facematch/core/attack.h"
#include "facematch/core/calibration.h"
#include "facematch/core/hint.h"
#include "facematch/core/result.h"
#include "facematch/evaluate/rates.h"

#include <cstddef>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace facematch {

class FaceChain;

/// `uketsukectl face match REFERENCE PROBE`
struct MatchReport {
    bool match = false;  ///< a match, and no attack suspected
    MatchDecision decision = MatchDecision::NotDecided;
    double score = 0;
    double threshold = 0;       ///< 0 where nothing may be decided
    double falseMatchRate = 0;  ///< "different people reach this threshold once in 1 / falseMatchRate"
    std::string engine;
    AttackVerdict attack = AttackVerdict::NotChecked;
    std::vector<Hint> hints;  ///< what is wrong with the probe
};

/// Compares two picture files (PNG, JPEG, JPEG 2000) by the chain of the kiosk.
/// @retval ErrorCode::ImageUnreadable, ErrorCode::ImageDamaged, ErrorCode::ImageTooLarge
/// @retval ErrorCode::ReferenceWithoutFace, ErrorCode::ProbeWithoutFace
[[nodiscard]] Result<MatchReport> matchImages(FaceChain& chain, const std::filesystem::path& reference,
                                              const std::filesystem::path& probe);

/// `uketsukectl face evaluate`; words of ISO/IEC 19795-1. Rates are 0..1, limits are 95 % Wilson.
struct EvaluationSettings {
    std::filesystem::path pairs;   ///< CSV with the header gallery,probe,same
    std::filesystem::path images;  ///< folder of the pictures named there
    bool cross = false;            ///< different-person comparisons: every picture against every one of other people
    std::filesystem::path identities;  ///< CSV with the header file,identity; needed with `cross`
    std::vector<double> falseMatchRates{0.01, 0.001};
    std::function<void(std::size_t done, std::size_t total)> progress;  ///< pictures; may be empty
};

/// Rates at the threshold that the kiosk uses.
struct DefaultPoint {
    double threshold = 0;
    double fmr = 0;
    double fmrHigh = 0;
    double fnmr = 0;
};

struct EvaluationReport {
    std::string engine;
    std::string alignment;
    std::size_t genuine = 0;   ///< same-person comparisons scored
    std::size_t impostor = 0;  ///< different-person comparisons scored
    std::size_t images = 0;
    std::size_t failuresToAcquire = 0;  ///< pictures without a usable face
    double auc = 0;
    double eer = 0;
    std::vector<OperatingPoint> points;
    std::optional<DefaultPoint> atDefault;  ///< empty for an engine without calibration
    double millisecondsPerImage = 0;
    std::vector<double> genuineScores;   ///< ascending, for a DET curve
    std::vector<double> impostorScores;  ///< ascending
};

/// Every picture passes the production chain once; deterministic but for the time.
/// @retval ErrorCode::PairsDamaged     not a readable table
/// @retval ErrorCode::ImageUnreadable  a picture is not in the folder
[[nodiscard]] Result<EvaluationReport> evaluatePairs(FaceChain& chain, const EvaluationSettings& settings);

}  // namespace facematch
