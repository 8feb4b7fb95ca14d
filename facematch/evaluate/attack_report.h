// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "facematch/core/attack.h"
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

/// `uketsukectl face attack`; words of ISO/IEC 30107-3.
struct AttackSettings {
    std::filesystem::path labels;  ///< CSV with the header file,label,kind; label: live or attack
    std::filesystem::path images;  ///< folder of the pictures named there
    std::function<void(std::size_t done, std::size_t total)> progress;  ///< pictures; may be empty
};

/// One picture, each judged by itself; the kiosk judges the median of several frames.
struct Presentation {
    std::string file;
    std::string instrument;  ///< "print", "screen"…; empty: bona fide
    bool responded = false;  ///< a face was found and judged
    double liveness = 0;     ///< of the networks, 0..1
    bool framed = false;     ///< straight edges frame the face
    AttackVerdict verdict = AttackVerdict::NotChecked;
};

/// Presentations of one kind by their outcome.
struct OutcomeCounts {
    std::string instrument;         ///< empty: bona fide
    std::size_t presentations = 0;  ///< all
    std::size_t noResponse = 0;     ///< no face found: they count for nothing below
    std::size_t live = 0;
    std::size_t asked = 0;  ///< an active step is asked for
    std::size_t suspected = 0;
    [[nodiscard]] std::size_t judged() const { return live + asked + suspected; }
};

struct Share {
    double rate = 0;
    Interval limits;  ///< 95 % Wilson
};
[[nodiscard]] Share shareOf(std::size_t part, std::size_t whole);

struct AttackReport {
    OutcomeCounts bonaFide;
    std::vector<OutcomeCounts> instruments;  ///< by name
    std::vector<Presentation> presentations;

    /// APCER of an instrument: attacks taken for live without being asked anything.
    [[nodiscard]] static Share apcer(const OutcomeCounts& counts) { return shareOf(counts.live, counts.judged()); }
    /// BPCER: living people suspected.
    [[nodiscard]] Share bpcer() const { return shareOf(bonaFide.suspected, bonaFide.judged()); }
    /// Living people asked for an active step.
    [[nodiscard]] Share bonaFideAsked() const { return shareOf(bonaFide.asked, bonaFide.judged()); }
    /// The instrument with the highest APCER; nullptr without attacks.
    [[nodiscard]] const OutcomeCounts* worst() const;
};

/// @retval ErrorCode::LabelsDamaged    not a readable table, or a label is neither live nor attack
/// @retval ErrorCode::ImageUnreadable  a picture is not in the folder
/// @retval ErrorCode::ModelsMissing    the attack detection models are not installed
[[nodiscard]] Result<AttackReport> evaluateAttacks(FaceChain& chain, const AttackSettings& settings);

}  // namespace facematch
