// SPDX-License-Identifier: Apache-2.0
#include "facematch/engines/face_chain.h"

#include "facematch/engines/alignment.h"
#include "facematch/engines/attack_network.h"
#include "facematch/engines/calibration_choice.h"
#include "facematch/engines/face_choice.h"
#include "facematch/engines/face_detector.h"
#include "facematch/engines/face_engine.h"
#include "facematch/engines/landmark_network.h"
#include "facematch/engines/mat_view.h"
#include "facematch/engines/quality.h"
#include "facematch/engines/still.h"

#include <algorithm>
#include <opencv2/core.hpp>

// Weak: there when dlib's linear algebra comes from OpenBLAS.
// NOLINTNEXTLINE(readability-identifier-naming): its name, not ours
extern "C" void openblas_set_num_threads(int count) __attribute__((weak));

namespace facematch {

namespace {

bool installed(const ModelStore& store, std::string_view model) {
    const ModelStatus* const status = store.find(model);
    return status != nullptr && status->state == ModelState::Present;
}

/// The border of this target: what OpenCV or dlib throws (memory, a degenerate box) becomes the value given.
template <typename Value, typename Work>
Value guarded(Value otherwise, Work work) {
    try {
        return work();
    } catch (const std::exception&) {
        return otherwise;
    }
}

}  // namespace

struct FaceChain::Parts {
    std::unique_ptr<FaceDetector> detector;
    std::optional<LandmarkNetwork> landmarks;
    std::optional<AttackNetwork> attack;
    std::vector<std::unique_ptr<FaceEngine>> engines;  ///< those that count for the score
    std::optional<Calibration> calibration;
    std::vector<CalibrationPart> weights;
    std::string name;
    std::string alignment;

    Result<void> loadDetection(const ModelStore& store, const ChainSettings& settings);
    Result<void> loadEngines(const ModelStore& store, const ChainSettings& settings);
    void keepOnlyWeighted();
    [[nodiscard]] CalibrationPart partOf(const FaceEngine& engine) const;
    [[nodiscard]] Result<ComparisonScore> scoreBy(std::string_view id, const FaceTemplate& reference,
                                                  const FaceTemplate& probe) const;
    [[nodiscard]] Observation describe(const Frame& frame, const FaceChoice& choice);
};

Result<void> FaceChain::Parts::loadDetection(const ModelStore& store, const ChainSettings& settings) {
    if (settings.hogDetector) {
        detector = makeHogDetector();
    } else {
        auto yunet = makeYuNetDetector(store);
        if (!yunet) {
            return tl::unexpected(yunet.error());
        }
        detector = std::move(*yunet);
    }
    alignment = detector->id();
    // Without its own landmark network the detector's points do: that alignment has its own calibration record.
    if (installed(store, "retail-0009")) {
        auto network = LandmarkNetwork::load(store);
        if (!network) {
            return tl::unexpected(network.error());
        }
        landmarks = std::move(*network);
        alignment = settings.hogDetector ? "hog+retail-0009" : "retail-0009";
    }
    if (installed(store, "minifasnet-v2") && installed(store, "minifasnet-v1se")) {
        auto network = AttackNetwork::load(store);
        if (!network) {
            return tl::unexpected(network.error());
        }
        attack = std::move(*network);
    }
    return {};
}

Result<void> FaceChain::Parts::loadEngines(const ModelStore& store, const ChainSettings& settings) {
    auto made = makeEngines(store, settings.engine);
    if (!made) {
        return tl::unexpected(made.error());
    }
    engines = std::move(*made);
    calibration = chooseCalibration(store.calibrations(), engines, alignment, settings);
    if (calibration) {
        name = calibration->name;
        weights = calibration->parts;
    } else {
        const auto wanted = std::ranges::find_if(engines, [&](const std::unique_ptr<FaceEngine>& engine) {
            return settings.engine.empty() || engine->id() == settings.engine;
        });
        if (wanted == engines.end()) {
            return fail(settings.engine.empty() ? ErrorCode::ModelsMissing : ErrorCode::EngineUnknown);
        }
        name = (*wanted)->id();
        weights = {partOf(**wanted)};
    }
    if (!settings.everyEngine) {
        keepOnlyWeighted();
    }
    return {};
}

void FaceChain::Parts::keepOnlyWeighted() {
    std::erase_if(engines, [&](const std::unique_ptr<FaceEngine>& engine) {
        return std::ranges::find(weights, engine->id(), &CalibrationPart::engine) == weights.end();
    });
}

CalibrationPart FaceChain::Parts::partOf(const FaceEngine& engine) const {
    return {
        .engine = std::string(engine.id()), .modelSha256 = std::string(engine.modelSha256()), .alignment = alignment};
}

Result<ComparisonScore> FaceChain::Parts::scoreBy(std::string_view id, const FaceTemplate& reference,
                                                  const FaceTemplate& probe) const {
    const auto engine =
        std::ranges::find(engines, id, [](const std::unique_ptr<FaceEngine>& one) { return one->id(); });
    const auto a = std::ranges::find(reference, id, &Embedding::engine);
    const auto b = std::ranges::find(probe, id, &Embedding::engine);
    if (engine == engines.end() || a == reference.end() || b == probe.end()) {
        return fail(ErrorCode::EngineUnknown);
    }
    return compare(*a, *b, (*engine)->measure());
}

/// The chosen face with its points refined, how good it is, and what to mend.
Observation FaceChain::Parts::describe(const Frame& frame, const FaceChoice& choice) {
    Face face = choice.face;
    if (landmarks) {
        face.landmarks = landmarks->find(frame, face.box).value_or(face.landmarks);
    }
    const FaceQuality quality = measureQuality(frame, face, choice.rivals + 1);
    return {.face = face, .quality = quality, .hint = judge(quality)};
}

FaceChain::FaceChain(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}
FaceChain::FaceChain(FaceChain&&) noexcept = default;
FaceChain& FaceChain::operator=(FaceChain&&) noexcept = default;
FaceChain::~FaceChain() = default;

Result<FaceChain> FaceChain::open(const ModelStore& store, const ChainSettings& settings) {
    for (const ModelStatus& status : store.models()) {
        if (status.model.required && status.state != ModelState::Present) {
            return fail(refusalOf(status.state));
        }
    }
    prepareLibraries();
    cv::setNumThreads(settings.threads);
    if (openblas_set_num_threads != nullptr) {
        openblas_set_num_threads(1);
    }
    auto parts = std::make_unique<Parts>();
    return parts->loadDetection(store, settings).and_then([&] { return parts->loadEngines(store, settings); }).map([&] {
        return FaceChain(std::move(parts));
    });
}

FaceChain FaceChain::forHints() {
    prepareLibraries();
    auto parts = std::make_unique<Parts>();
    parts->detector = makeHogDetector();
    parts->alignment = parts->detector->id();
    return FaceChain(std::move(parts));
}

const Calibration* FaceChain::calibration() const {
    return m_parts->calibration ? &*m_parts->calibration : nullptr;
}

std::string_view FaceChain::engine() const {
    return m_parts->name;
}

std::vector<CalibrationPart> FaceChain::engines() const {
    std::vector<CalibrationPart> result;
    for (const std::unique_ptr<FaceEngine>& engine : m_parts->engines) {
        result.push_back(m_parts->partOf(*engine));
    }
    return result;
}

std::string_view FaceChain::alignment() const {
    return m_parts->alignment;
}

bool FaceChain::checksAttacks() const {
    return m_parts->attack.has_value();
}

Observation FaceChain::observe(const Frame& frame) {
    return guarded(Observation{}, [&] {
        const auto choice = chooseFace(m_parts->detector->detect(frame));
        return choice ? m_parts->describe(frame, *choice) : Observation{};
    });
}

Result<Observation> FaceChain::observeStill(Frame& picture) {
    const Result<Observation> nobody = fail(ErrorCode::ProbeWithoutFace);
    return guarded(nobody, [&] {
        enlargeStill(picture);
        auto choice = chooseFace(m_parts->detector->detect(picture));
        if (!choice || touchesEdge(choice->face, picture)) {
            addMargin(picture);
            choice = chooseFace(m_parts->detector->detect(picture));
        }
        return choice ? m_parts->describe(picture, *choice) : nobody;
    });
}

Result<FaceTemplate> FaceChain::embed(const Frame& frame, const Face& face) {
    if (m_parts->engines.empty()) {
        return fail(ErrorCode::ModelsMissing);
    }
    return guarded(Result<FaceTemplate>(fail(ErrorCode::ModelUnreadable)), [&]() -> Result<FaceTemplate> {
        FaceTemplate result;
        for (const std::unique_ptr<FaceEngine>& engine : m_parts->engines) {
            auto embedding = engine->embed(frame, face.landmarks);
            if (!embedding) {
                return tl::unexpected(embedding.error());
            }
            result.push_back(std::move(*embedding));
        }
        return result;
    });
}

Result<FaceTemplate> FaceChain::enrol(const PhotoBytes& photo, const PictureLimits& limits) {
    if (m_parts->engines.empty()) {
        return fail(ErrorCode::ModelsMissing);
    }
    auto picture = decodePicture(photo.view(), limits);
    if (!picture) {
        return tl::unexpected(picture.error());
    }
    const auto observation = observeStill(*picture);
    if (!observation) {
        return fail(ErrorCode::ReferenceWithoutFace);
    }
    return embed(*picture, *observation->face);
}

Result<std::vector<ComparisonScore>> FaceChain::scores(const FaceTemplate& reference, const FaceTemplate& probe) const {
    std::vector<ComparisonScore> result;
    for (const std::unique_ptr<FaceEngine>& engine : m_parts->engines) {
        const auto score = m_parts->scoreBy(engine->id(), reference, probe);
        if (!score) {
            return tl::unexpected(score.error());
        }
        result.push_back(*score);
    }
    return result;
}

Result<ComparisonScore> FaceChain::score(const FaceTemplate& reference, const FaceTemplate& probe) const {
    std::vector<ComparisonScore> parts;
    for (const CalibrationPart& part : m_parts->weights) {
        const auto score = m_parts->scoreBy(part.engine, reference, probe);
        if (!score) {
            return tl::unexpected(score.error());
        }
        parts.push_back(*score);
    }
    if (parts.empty()) {
        return fail(ErrorCode::EngineUnknown);
    }
    return m_parts->calibration ? fuse(*m_parts->calibration, parts) : Result<ComparisonScore>(parts.front());
}

std::optional<double> FaceChain::liveness(const Frame& frame, const Face& face) {
    return guarded(std::optional<double>{},
                   [&] { return m_parts->attack ? m_parts->attack->liveness(frame, face.box) : std::nullopt; });
}

void FaceChain::forget() {
    const Frame blank(640, 480);
    const Face nobody{.box = {200, 120, 200, 200}, .landmarks = retailTarget.points, .score = 0};
    static_cast<void>(observe(blank));
    if (m_parts->landmarks) {
        guarded(std::optional<Landmarks>{}, [&] { return m_parts->landmarks->find(blank, nobody.box); });
    }
    static_cast<void>(embed(blank, nobody));
    static_cast<void>(liveness(blank, nobody));
}

}  // namespace facematch
