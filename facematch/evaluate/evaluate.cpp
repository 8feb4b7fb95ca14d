// SPDX-License-Identifier: Apache-2.0
#include "facematch/evaluate/evaluate.h"

#include "facematch/engines/face_chain.h"
#include "facematch/engines/picture.h"
#include "facematch/evaluate/pairs.h"

#include <algorithm>
#include <chrono>
#include <map>
#include <set>

namespace facematch {

namespace {

using Templates = std::map<std::string, std::optional<FaceTemplate>>;  // empty: failure to acquire
using Identities = std::map<std::string, std::string>;

Result<std::optional<FaceTemplate>> acquire(FaceChain& chain, const std::filesystem::path& file) {
    auto picture = loadPicture(file);
    if (!picture) {
        return tl::unexpected(picture.error());
    }
    const auto observation = chain.observeStill(*picture);
    if (!observation) {
        return std::optional<FaceTemplate>{};
    }
    return chain.embed(*picture, *observation->face).map([](FaceTemplate face) {
        return std::optional(std::move(face));
    });
}

Result<Templates> acquireAll(FaceChain& chain, const std::set<std::string>& names, const EvaluationSettings& settings) {
    Templates templates;
    for (const std::string& file : names) {
        auto face = acquire(chain, settings.images / file);
        if (!face) {
            return tl::unexpected(face.error());
        }
        templates.emplace(file, std::move(*face));
        if (settings.progress) {
            settings.progress(templates.size(), names.size());
        }
    }
    return templates;
}

/// One comparison; nothing to add where either picture gave no face.
Result<void> addScore(const FaceChain& chain, const std::optional<FaceTemplate>& reference,
                      const std::optional<FaceTemplate>& probe, std::vector<double>& scores) {
    if (!reference || !probe) {
        return {};
    }
    return chain.score(*reference, *probe).map([&](ComparisonScore score) { scores.push_back(score.value()); });
}

Result<void> scorePairs(const FaceChain& chain, const std::vector<Pair>& pairs, const Templates& templates,
                        bool genuineOnly, EvaluationReport& report) {
    for (const Pair& pair : pairs) {
        if (genuineOnly && !pair.same) {
            continue;
        }
        const auto added = addScore(chain, templates.at(pair.gallery), templates.at(pair.probe),
                                    pair.same ? report.genuineScores : report.impostorScores);
        if (!added) {
            return added;
        }
    }
    return {};
}

Result<void> scoreStrangers(const FaceChain& chain, const Identities& identities, const Templates& templates,
                            EvaluationReport& report) {
    for (auto one = templates.begin(); one != templates.end(); ++one) {
        for (auto other = std::next(one); other != templates.end(); ++other) {
            const auto a = identities.find(one->first);
            const auto b = identities.find(other->first);
            if (a == identities.end() || b == identities.end()) {
                return fail(ErrorCode::PairsDamaged);
            }
            if (a->second == b->second) {
                continue;
            }
            if (const auto added = addScore(chain, one->second, other->second, report.impostorScores); !added) {
                return added;
            }
        }
    }
    return {};
}

void summarise(const FaceChain& chain, const EvaluationSettings& settings, EvaluationReport& report) {
    auto& genuine = report.genuineScores;
    auto& impostor = report.impostorScores;
    std::ranges::sort(genuine);
    std::ranges::sort(impostor);
    report.genuine = genuine.size();
    report.impostor = impostor.size();
    if (genuine.empty() || impostor.empty()) {
        return;
    }
    report.auc = areaUnderCurve(genuine, impostor);
    report.eer = equalErrorRate(genuine, impostor);
    for (const double fmr : settings.falseMatchRates) {
        report.points.push_back(operatingPoint(genuine, impostor, fmr));
    }
    if (const Calibration* const calibration = chain.calibration(); calibration != nullptr) {
        const double threshold = calibration->match.value();
        const Rates rates = ratesAt(genuine, impostor, threshold);
        report.atDefault = {
            .threshold = threshold, .fmr = rates.fmr, .fmrHigh = rates.fmrLimits.high, .fnmr = rates.fnmr};
    }
}

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

Result<Identities> identitiesFor(const EvaluationSettings& settings) {
    return settings.cross ? readIdentities(settings.identities) : Result<Identities>{};
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

Result<EvaluationReport> evaluatePairs(FaceChain& chain, const EvaluationSettings& settings) {
    const auto pairs = readPairs(settings.pairs);
    const auto identities = identitiesFor(settings);
    if (!pairs || !identities) {
        return fail(ErrorCode::PairsDamaged);
    }
    std::set<std::string> names;
    for (const Pair& pair : *pairs) {
        names.insert({pair.gallery, pair.probe});
    }
    EvaluationReport report;
    report.engine = chain.engine();
    report.alignment = chain.alignment();
    const auto started = std::chrono::steady_clock::now();
    const auto templates = acquireAll(chain, names, settings);
    if (!templates) {
        return tl::unexpected(templates.error());
    }
    const std::chrono::duration<double, std::milli> spent = std::chrono::steady_clock::now() - started;
    report.images = templates->size();
    report.millisecondsPerImage = spent.count() / static_cast<double>(templates->size());
    report.failuresToAcquire = static_cast<std::size_t>(
        std::ranges::count_if(*templates, [](const auto& entry) { return !entry.second.has_value(); }));
    auto scored = scorePairs(chain, *pairs, *templates, settings.cross, report);
    if (scored && settings.cross) {
        scored = scoreStrangers(chain, *identities, *templates, report);
    }
    if (!scored) {
        return tl::unexpected(scored.error());
    }
    summarise(chain, settings, report);
    return report;
}

}  // namespace facematch
