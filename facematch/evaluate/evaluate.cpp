// SPDX-License-Identifier: Apache-2.0
#include "facematch/evaluate/evaluate.h"

#include "facematch/engines/face_chain.h"
#include "facematch/engines/picture.h"
#include "facematch/evaluate/groups.h"
#include "facematch/evaluate/pairs.h"

#include <algorithm>
#include <chrono>
#include <map>
#include <set>

namespace facematch {

namespace {

using Identities = std::map<std::string, std::string>;

/// The pictures of the set once each, by number, as probes and as references; empty where no face was acquired.
struct Templates {
    std::vector<std::string> names;
    std::map<std::string, std::uint32_t> numbers;
    std::vector<std::optional<FaceTemplate>> probes;
    std::vector<std::optional<FaceTemplate>> cards;  ///< of degraded pictures; empty without degradation

    [[nodiscard]] const std::optional<FaceTemplate>& reference(std::uint32_t number) const {
        return cards.empty() ? probes.at(number) : cards.at(number);
    }
};

Templates templatesFor(const std::vector<Pair>& pairs) {
    Templates templates;
    std::set<std::string> names;
    for (const Pair& pair : pairs) {
        names.insert({pair.gallery, pair.probe});
    }
    templates.names.assign(names.begin(), names.end());
    for (const auto& file : templates.names) {
        templates.numbers.emplace(file, static_cast<std::uint32_t>(templates.numbers.size()));
    }
    return templates;
}

/// A picture that cannot be decoded is a failure to acquire; one that is not there means that the set is wrong.
Result<std::optional<Frame>> load(const std::filesystem::path& file, AcquisitionFailures& failures) {
    auto picture = loadPicture(file);
    if (picture) {
        return std::optional(std::move(*picture));
    }
    if (picture.error().code == ErrorCode::ImageUnreadable) {
        return tl::unexpected(picture.error());
    }
    ++failures.decoding;
    return std::optional<Frame>{};
}

std::optional<FaceTemplate> acquireProbe(FaceChain& chain, Frame& picture, AcquisitionFailures& failures) {
    const auto observation = chain.observeStill(picture);
    if (!observation) {
        ++failures.detection;
        return std::nullopt;
    }
    auto face = chain.embed(picture, *observation->face);
    if (!face) {
        ++failures.embedding;
        return std::nullopt;
    }
    return std::move(*face);
}

/// The way of a card's photograph through the kiosk.
std::optional<FaceTemplate> acquireCard(FaceChain& chain, const Frame& picture, const CardPhoto& card,
                                        AcquisitionFailures& failures) {
    const auto photo = asCardPhoto(picture, card);
    auto face = photo ? chain.enrol(*photo) : Result<FaceTemplate>(tl::unexpected(photo.error()));
    if (face) {
        return std::move(*face);
    }
    ++(face.error().code == ErrorCode::ReferenceWithoutFace ? failures.detection : failures.decoding);
    return std::nullopt;
}

Result<void> acquireAll(FaceChain& chain, const EvaluationSettings& settings, Templates& templates,
                        EvaluationReport& report) {
    for (const std::string& file : templates.names) {
        auto picture = load(settings.images / file, report.failuresByStage);
        if (!picture) {
            return tl::unexpected(picture.error());
        }
        if (settings.card) {
            templates.cards.push_back(
                *picture ? acquireCard(chain, **picture, *settings.card, report.cardFailuresByStage) : std::nullopt);
        }
        templates.probes.push_back(*picture ? acquireProbe(chain, **picture, report.failuresByStage) : std::nullopt);
        if (settings.progress) {
            settings.progress(templates.probes.size(), templates.names.size());
        }
    }
    return {};
}

/// One comparison; nothing to add where either picture gave no face.
Result<void> addScore(const FaceChain& chain, const Templates& templates, Comparison comparison,
                      EvaluationReport& report) {
    const auto& reference = templates.reference(comparison.reference);
    const auto& probe = templates.probes.at(comparison.probe);
    if (!reference || !probe) {
        return {};
    }
    if (!report.byEngine.empty()) {
        const auto scores = chain.scores(*reference, *probe);
        if (!scores) {
            return tl::unexpected(scores.error());
        }
        for (std::size_t i = 0; i < scores->size(); ++i) {
            report.byEngine.at(i).scores.push_back(scores->at(i).value());
        }
    }
    return chain.score(*reference, *probe).map([&](ComparisonScore score) {
        comparison.score = score.value();
        report.comparisons.push_back(comparison);
    });
}

Result<void> scorePairs(const FaceChain& chain, const std::vector<Pair>& pairs, const Templates& templates,
                        bool genuineOnly, EvaluationReport& report) {
    for (const Pair& pair : pairs) {
        if (genuineOnly && !pair.same) {
            continue;
        }
        const Comparison comparison{.reference = templates.numbers.at(pair.gallery),
                                    .probe = templates.numbers.at(pair.probe),
                                    .same = pair.same};
        if (const auto added = addScore(chain, templates, comparison, report); !added) {
            return added;
        }
    }
    return {};
}

/// Every picture against every one of other people; both ways round where references are degraded.
Result<void> scoreStrangers(const FaceChain& chain, const std::vector<std::string>& people, const Templates& templates,
                            EvaluationReport& report) {
    const bool bothWays = !templates.cards.empty();
    const auto count = static_cast<std::uint32_t>(people.size());
    for (std::uint32_t one = 0; one < count; ++one) {
        for (std::uint32_t other = bothWays ? 0 : one + 1; other < count; ++other) {
            if (people[one] == people[other]) {
                continue;
            }
            const Comparison comparison{.reference = one, .probe = other};
            if (const auto added = addScore(chain, templates, comparison, report); !added) {
                return added;
            }
        }
    }
    return {};
}

/// @return whose picture each is, by number
Result<std::vector<std::string>> peopleOf(const Templates& templates, const EvaluationSettings& settings) {
    std::vector<std::string> people;
    if (settings.identities.empty()) {
        return people;
    }
    const auto identities = readIdentities(settings.identities);
    if (!identities) {
        return tl::unexpected(identities.error());
    }
    for (const auto& file : templates.names) {
        const auto found = identities->find(file);
        if (found == identities->end()) {
            return fail(ErrorCode::PairsDamaged);
        }
        people.push_back(found->second);
    }
    return people;
}

void summarise(const FaceChain& chain, const EvaluationSettings& settings, EvaluationReport& report) {
    auto& genuine = report.genuineScores;
    auto& impostor = report.impostorScores;
    for (const auto& comparison : report.comparisons) {
        (comparison.same ? genuine : impostor).push_back(comparison.score);
    }
    std::ranges::sort(genuine);
    std::ranges::sort(impostor);
    report.genuine = genuine.size();
    report.impostor = impostor.size();
    const Calibration* const calibration = chain.calibration();
    if (calibration != nullptr) {
        report.models = calibration->parts;
        report.population = calibration->population;
    }
    if (genuine.empty() || impostor.empty()) {
        return;
    }
    report.auc = areaUnderCurve(genuine, impostor);
    report.eer = equalErrorRate(genuine, impostor);
    for (const double fmr : settings.falseMatchRates) {
        report.points.push_back(operatingPoint(genuine, impostor, fmr));
    }
    if (calibration != nullptr) {
        const double threshold = calibration->match.value();
        const Rates rates = ratesAt(genuine, impostor, threshold);
        report.atDefault = {.threshold = threshold,
                            .fmr = rates.fmr,
                            .fmrLow = rates.fmrLimits.low,
                            .fmrHigh = rates.fmrLimits.high,
                            .fnmr = rates.fnmr,
                            .fnmrLow = rates.fnmrLimits.low,
                            .fnmrHigh = rates.fnmrLimits.high};
    }
}

Result<void> addGroups(const EvaluationSettings& settings, EvaluationReport& report) {
    if (settings.groups.empty() || !report.atDefault) {
        return {};
    }
    return readLabels(settings.groups).map([&](const Labels& labels) {
        report.groups = rateGroups(report, labels, report.atDefault->threshold);
    });
}

EvaluationReport begun(const FaceChain& chain, const EvaluationSettings& settings, const Templates& templates,
                       const std::vector<std::string>& people) {
    EvaluationReport report;
    report.engine = chain.engine();
    report.alignment = chain.alignment();
    report.names = templates.names;
    report.people = std::set(people.begin(), people.end()).size();
    report.identities = people;
    if (settings.byEngine) {
        for (CalibrationPart& part : chain.engines()) {
            report.byEngine.push_back({.part = std::move(part), .scores = {}});
        }
    }
    return report;
}

}  // namespace

Result<EvaluationReport> evaluatePairs(FaceChain& chain, const EvaluationSettings& settings) {
    const auto pairs = readPairs(settings.pairs);
    if (!pairs || (settings.cross && settings.identities.empty())) {
        return fail(ErrorCode::PairsDamaged);
    }
    auto templates = templatesFor(*pairs);
    const auto people = peopleOf(templates, settings);
    if (!people) {
        return tl::unexpected(people.error());
    }
    EvaluationReport report = begun(chain, settings, templates, *people);
    const auto started = std::chrono::steady_clock::now();
    if (const auto acquired = acquireAll(chain, settings, templates, report); !acquired) {
        return tl::unexpected(acquired.error());
    }
    const std::chrono::duration<double, std::milli> spent = std::chrono::steady_clock::now() - started;
    report.images = templates.names.size();
    report.millisecondsPerImage = spent.count() / static_cast<double>(report.images);
    report.failuresToAcquire = report.failuresByStage.all();
    auto scored = scorePairs(chain, *pairs, templates, settings.cross, report);
    if (scored && settings.cross) {
        scored = scoreStrangers(chain, *people, templates, report);
    }
    if (scored) {
        summarise(chain, settings, report);
        scored = addGroups(settings, report);
    }
    if (!scored) {
        return tl::unexpected(scored.error());
    }
    return report;
}

}  // namespace facematch
