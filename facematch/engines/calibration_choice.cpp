// SPDX-License-Identifier: Apache-2.0
#include "facematch/engines/calibration_choice.h"

#include <algorithm>

namespace facematch {

namespace {

using EnginePointer = std::unique_ptr<FaceEngine>;

bool covers(const Calibration& calibration, const std::vector<EnginePointer>& engines, std::string_view alignment) {
    return std::ranges::all_of(calibration.parts, [&](const CalibrationPart& part) {
        return part.alignment == alignment && std::ranges::any_of(engines, [&](const EnginePointer& engine) {
                   return engine->id() == part.engine && engine->modelSha256() == part.modelSha256;
               });
    });
}

/// More engines decide rather than fewer; of as many, those that refuse the fewest people.
bool better(const Calibration& one, const Calibration& other) {
    return one.parts.size() != other.parts.size() ? one.parts.size() > other.parts.size()
                                                  : one.falseNonMatchRate < other.falseNonMatchRate;
}

}  // namespace

std::optional<Calibration> chooseCalibration(const std::vector<Calibration>& records,
                                             const std::vector<EnginePointer>& engines, std::string_view alignment,
                                             const ChainSettings& settings) {
    std::optional<Calibration> best;
    for (const Calibration& record : records) {
        const bool wanted = settings.engine.empty() || record.name == settings.engine;
        const bool fits = wanted && record.population == settings.population && covers(record, engines, alignment);
        auto allowed = fits ? atRate(record, settings.falseMatchRate) : std::nullopt;
        if (allowed && (!best || better(*allowed, *best))) {
            best = std::move(allowed);
        }
    }
    return best;
}

}  // namespace facematch
