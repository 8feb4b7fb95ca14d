// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "facematch/core/attack.h"
#include "facematch/core/calibration.h"
#include "facematch/core/hint.h"
#include "facematch/core/result.h"
#include "facematch/evaluate/card_photo.h"
#include "facematch/evaluate/rates.h"

#include <cstddef>
#include <cstdint>
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
    std::filesystem::path identities;  ///< CSV with the header file,identity; needed with `cross`; may be empty
    std::optional<CardPhoto> card;     ///< references become such photographs first
    std::filesystem::path groups;  ///< CSV with the header file,LABEL,…: age band, sex, glasses, mask; may be empty
    bool byEngine = false;         ///< keep every engine's scores too, for calibration
    std::vector<double> falseMatchRates{0.01, 0.001, 0.0001, 0.00001};
    std::function<void(std::size_t done, std::size_t total)> progress;  ///< pictures; may be empty
};

/// Rates at the threshold that the kiosk uses.
struct DefaultPoint {
    double threshold = 0;
    double fmr = 0;
    double fmrLow = 0;
    double fmrHigh = 0;
    double fnmr = 0;
    double fnmrLow = 0;
    double fnmrHigh = 0;
};

/// Pictures that gave no template, by the step that failed (FTA of ISO/IEC 19795-1).
struct AcquisitionFailures {
    std::size_t decoding = 0;
    std::size_t detection = 0;
    std::size_t embedding = 0;
    [[nodiscard]] std::size_t all() const { return decoding + detection + embedding; }
};

/// One engine's score of every comparison of EvaluationReport::comparisons.
struct EngineScores {
    CalibrationPart part;  ///< which engine, model and alignment
    std::vector<double> scores;
};

/// One comparison; pictures by their place in EvaluationReport::names.
struct Comparison {
    std::uint32_t reference = 0;
    std::uint32_t probe = 0;
    bool same = false;
    double score = 0;
};

/// Rates of one value of one label at the configured threshold.
struct GroupRates {
    std::string label;         ///< e.g. "glasses"
    std::string value;         ///< e.g. "yes"
    std::size_t genuine = 0;   ///< same-person comparisons whose probe bears the value
    std::size_t impostor = 0;  ///< different-person comparisons of two pictures that bear it
    Rates rates;
};

/// How far the values of one label lie apart.
struct Differential {
    std::string label;
    double fmr = 1;       ///< highest rate over lowest; a rate without errors counts as 3 / comparisons
    double fnmr = 1;      ///< likewise
    bool defect = false;  ///< more than 10 times: to be reported as a defect
};

struct GroupReport {
    std::vector<GroupRates> groups;
    std::vector<Differential> differentials;
};

struct EvaluationReport {
    std::string engine;
    std::string alignment;
    std::size_t genuine = 0;   ///< same-person comparisons scored
    std::size_t impostor = 0;  ///< different-person comparisons scored
    std::size_t images = 0;
    std::size_t people = 0;               ///< 0 where no identities were given
    std::vector<CalibrationPart> models;  ///< what decides, with the SHA-256 of each model; empty without calibration
    std::string population;               ///< whom the configured threshold was set for
    std::size_t failuresToAcquire = 0;    ///< pictures without a usable face
    AcquisitionFailures failuresByStage;  ///< of the pictures as they are
    AcquisitionFailures cardFailuresByStage;  ///< of the degraded references (FTE)
    double auc = 0;
    double eer = 0;
    std::vector<OperatingPoint> points;
    std::optional<DefaultPoint> atDefault;  ///< empty for an engine without calibration
    double millisecondsPerImage = 0;
    std::vector<double> genuineScores;    ///< ascending, for a DET curve
    std::vector<double> impostorScores;   ///< ascending
    std::vector<std::string> names;       ///< the pictures
    std::vector<std::string> identities;  ///< whose picture each of `names` is; empty where no identities were given
    std::vector<Comparison> comparisons;  ///< every score, in a fixed order
    std::vector<EngineScores> byEngine;   ///< where asked for
    GroupReport groups;
};

/// Every picture passes the production chain once; deterministic but for the time.
/// @retval ErrorCode::PairsDamaged     not a readable table
/// @retval ErrorCode::ImageUnreadable  a picture is not in the folder
[[nodiscard]] Result<EvaluationReport> evaluatePairs(FaceChain& chain, const EvaluationSettings& settings);

}  // namespace facematch
