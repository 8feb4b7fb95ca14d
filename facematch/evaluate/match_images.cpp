// SPDX-License-Identifier: Apache-2.0
#include "facematch/engines/face_chain.h"
#include "facematch/engines/picture.h"
#include "facematch/evaluate/evaluate.h"

namespace facematch {

namespace {

MatchReport reportOf(const FaceChain& chain, ComparisonScore score, const std::optional<double>& liveness, Hint hint) {
    MatchReport report;
    report.score = score.value();
    report.engine = chain.engine();
    if (const Calibration* const calibration = chain.calibration(); calibration != nullptr) {
        report.decision = decide(*calibration, score);
        report.threshold = calibration->match.value();
        report.falseMatchRate = calibration->falseMatchRate;
    }
    if (liveness) {
        report.attack = judgeLiveness(std::span(&*liveness, 1));
    }
    report.match = report.decision == MatchDecision::Match && report.attack != AttackVerdict::Suspected;
    if (hint != Hint::HoldStill) {
        report.hints.push_back(hint);
    }
    return report;
}

}  // namespace

Result<MatchReport> matchImages(FaceChain& chain, const std::filesystem::path& reference,
                                const std::filesystem::path& probe) {
    const auto photo = loadBytes(reference);
    if (!photo) {
        return tl::unexpected(photo.error());
    }
    const auto enrolled = chain.enrol(*photo, fileLimits);
    if (!enrolled) {
        return tl::unexpected(enrolled.error());
    }
    auto picture = loadPicture(probe);
    if (!picture) {
        return tl::unexpected(picture.error());
    }
    // Attack detection needs the frame as the camera gave it, not as it was enlarged for the detector.
    const Observation seen = chain.observe(*picture);
    const auto liveness = seen.face ? chain.liveness(*picture, *seen.face) : std::nullopt;
    const auto observation = chain.observeStill(*picture);
    if (!observation) {
        return tl::unexpected(observation.error());
    }
    const auto probed = chain.embed(*picture, *observation->face);
    if (!probed) {
        return tl::unexpected(probed.error());
    }
    return chain.score(*enrolled, *probed).map([&](ComparisonScore score) {
        return reportOf(chain, score, liveness, observation->hint);
    });
}

}  // namespace facematch
