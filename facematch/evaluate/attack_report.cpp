// SPDX-License-Identifier: Apache-2.0
#include "facematch/evaluate/attack_report.h"

#include "facematch/core/attack_cues.h"
#include "facematch/engines/face_chain.h"
#include "facematch/engines/picture.h"
#include "facematch/engines/sheet_edges.h"
#include "facematch/evaluate/table.h"

#include <algorithm>
#include <array>

namespace facematch {

namespace {

std::optional<std::vector<Presentation>> readLabels(const std::filesystem::path& file) {
    const auto cells = readCells(file);
    if (!cells || cells->front() != std::vector<std::string>{"file", "label", "kind"}) {
        return std::nullopt;
    }
    std::vector<Presentation> result;
    for (std::size_t i = 1; i < cells->size(); ++i) {
        const auto& row = cells->at(i);
        const bool attack = row[1] == "attack";
        if (!attack && row[1] != "live") {
            return std::nullopt;
        }
        Presentation presentation;
        presentation.file = row[0];
        presentation.instrument = !attack ? "" : row[2].empty() ? "unnamed" : row[2];
        result.push_back(std::move(presentation));
    }
    return result.empty() ? std::nullopt : std::optional(std::move(result));
}

/// As the kiosk judges a frame: the networks on the whole picture, then the cue that one picture can give.
void present(FaceChain& chain, const Frame& picture, Presentation& presentation) {
    const Observation seen = chain.observe(picture);
    const auto liveness = seen.face ? chain.liveness(picture, *seen.face) : std::nullopt;
    if (!liveness) {
        return;
    }
    presentation.responded = true;
    presentation.liveness = *liveness;
    presentation.framed = framedByEdges(picture, seen.face->box);
    constexpr std::size_t frames = 3;  // one picture stands for as many as the cue wants
    const AttackCues cues{.frames = frames, .framed = presentation.framed ? frames : 0};
    presentation.verdict = withCues(judgeLiveness(std::array{*liveness}), cues);
}

void count(const Presentation& presentation, OutcomeCounts& counts) {
    ++counts.presentations;
    counts.noResponse += presentation.responded ? 0 : 1;
    counts.live += presentation.verdict == AttackVerdict::None ? 1 : 0;
    counts.asked += presentation.verdict == AttackVerdict::Uncertain ? 1 : 0;
    counts.suspected += presentation.verdict == AttackVerdict::Suspected ? 1 : 0;
}

OutcomeCounts& countsOf(AttackReport& report, const std::string& instrument) {
    if (instrument.empty()) {
        return report.bonaFide;
    }
    const auto place = std::ranges::lower_bound(report.instruments, instrument, {}, &OutcomeCounts::instrument);
    if (place != report.instruments.end() && place->instrument == instrument) {
        return *place;
    }
    OutcomeCounts counts;
    counts.instrument = instrument;
    return *report.instruments.insert(place, counts);
}

}  // namespace

Share shareOf(std::size_t part, std::size_t whole) {
    const double rate = whole == 0 ? 0 : static_cast<double>(part) / static_cast<double>(whole);
    return {.rate = rate, .limits = wilson(part, whole)};
}

const OutcomeCounts* AttackReport::worst() const {
    const auto found =
        std::ranges::max_element(instruments, {}, [](const OutcomeCounts& counts) { return apcer(counts).rate; });
    return found == instruments.end() ? nullptr : &*found;
}

Result<AttackReport> evaluateAttacks(FaceChain& chain, const AttackSettings& settings) {
    if (!chain.checksAttacks()) {
        return fail(ErrorCode::ModelsMissing);
    }
    auto presentations = readLabels(settings.labels);
    if (!presentations) {
        return fail(ErrorCode::LabelsDamaged);
    }
    AttackReport report;
    for (std::size_t i = 0; i < presentations->size(); ++i) {
        Presentation& presentation = presentations->at(i);
        const auto picture = loadPicture(settings.images / presentation.file);
        if (!picture) {
            return tl::unexpected(picture.error());
        }
        present(chain, *picture, presentation);
        count(presentation, countsOf(report, presentation.instrument));
        if (settings.progress) {
            settings.progress(i + 1, presentations->size());
        }
    }
    report.presentations = std::move(*presentations);
    return report;
}

}  // namespace facematch
