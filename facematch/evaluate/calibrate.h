// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "facematch/evaluate/evaluate.h"

namespace facematch {

/// `uketsukectl face calibrate`: what to make of the scores of a labelled set.
struct CalibrationRequest {
    std::string population = "site";   ///< whom the pictures show
    double matchRate = 0.0001;         ///< false match rate of "match", 0..1
    double tryAgainRate = 0.001;       ///< of the band below it; more than matchRate
    std::vector<std::string> engines;  ///< those to combine; empty: every one that embedded
    /// Thresholds, rates and population of this record, which is of the leading engine alone: only the combination is
    /// fitted, and its scale makes those rates ceilings (see Calibration). Empty: measured on the set.
    std::optional<Calibration> thresholds;
};

enum class CalibrationVerdict : std::uint8_t {
    Made,
    SampleTooSmall,    ///< see CalibrationReport::needs
    NotSeparable,      ///< an engine that does not tell these people apart at all
    CombinationWorse,  ///< than its best engine, on this set: calibrate that one alone
    EngineUnknown,     ///< an engine asked for gave no scores
};

struct SampleSize {
    std::size_t genuine = 0;   ///< same-person comparisons
    std::size_t impostor = 0;  ///< different-person comparisons
    std::size_t people = 0;
};

/// Share of people refused at one false match rate: by the combination and by the best engine alone.
struct Contest {
    double fmr = 0;
    double combined = 0;
    double best = 0;
    std::size_t genuine = 0;
    std::size_t impostor = 0;
};

struct CalibrationReport {
    CalibrationVerdict verdict = CalibrationVerdict::SampleTooSmall;
    SampleSize has;
    SampleSize needs;  ///< rule of 3 for the rates asked for, and 30 people
    Calibration record;
    std::string measuredOn;
    std::vector<Contest> wholeSet;  ///< of a combination: on the comparisons it was fitted on
    std::vector<Contest> heldOut;   ///< of a combination: on people who had no part in the fit (five folds of people)
};

/// Fits a record: each engine's log-likelihood ratio by logistic regression, the combination of these by another, the
/// thresholds by counting. The leading engine is the one that alone refuses the fewest people; the others may raise
/// doubts but never vouch: their ratio is cut off where a doubt begins to count.
///
/// @param evaluation  of evaluatePairs() with `byEngine`; folds follow its identities, without them the same-person
/// pairs
/// @thread any; pure
/// @source spec/face-matching.md sections 6 and 8
[[nodiscard]] CalibrationReport calibrate(const EvaluationReport& evaluation, const CalibrationRequest& request);

[[nodiscard]] std::string_view name(CalibrationVerdict verdict);

}  // namespace facematch
