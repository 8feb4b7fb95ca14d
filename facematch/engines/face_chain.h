// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "facematch/core/calibration.h"
#include "facematch/core/embedding.h"
#include "facematch/core/face.h"
#include "facematch/core/frame.h"
#include "facematch/core/hint.h"
#include "facematch/core/result.h"
#include "facematch/core/site_rate.h"
#include "facematch/engines/model_store.h"
#include "facematch/engines/picture.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace facematch {

struct ChainSettings {
    std::string population = "east-asian";  ///< whose calibration decides
    std::string engine;  ///< decide (or score) by this one (or combination) only; empty: the combination of the most
                         ///< engines that is calibrated, of equal ones the one that refuses the fewest people
    double falseMatchRate = usualFalseMatchRate;  ///< that the site allows; a record that is laxer does not decide
    bool hogDetector = false;  ///< dlib HOG instead of YuNet: baseline and bench; such a chain has no calibration
    bool everyEngine = false;  ///< embed by every installed engine, for calibration; the decision's are fewer
    int threads = 2;           ///< for the networks
};

/// What one frame holds.
struct Observation {
    std::optional<Face> face;  ///< the person: the largest face that is good enough; points refined
    std::optional<FaceQuality> quality;
    Hint hint = Hint::NoFace;
};

/// One face by every installed engine. Move-only, wipes itself.
using FaceTemplate = std::vector<Embedding>;

/// The one production path of kiosk, command line and evaluation: detection, face choice, five points, alignment,
/// embeddings, score. Every library exception stops here.
/// @thread any one at a time
class FaceChain {
public:
    /// @retval ErrorCode::ModelsMissing, ErrorCode::ModelDamaged, ErrorCode::ModelUnreadable  of a required model
    /// @retval ErrorCode::EngineUnknown  settings.engine is not installed
    [[nodiscard]] static Result<FaceChain> open(const ModelStore& store, const ChainSettings& settings = {});
    /// A chain without any model: dlib's built-in detector sees and hints; it embeds and scores nothing.
    /// Its points are where they lie on most faces, so it is never fit to compare by.
    [[nodiscard]] static FaceChain forHints();
    FaceChain(FaceChain&&) noexcept;
    FaceChain& operator=(FaceChain&&) noexcept;
    FaceChain(const FaceChain&) = delete;
    FaceChain& operator=(const FaceChain&) = delete;
    ~FaceChain();

    /// @return what decides; nullptr: this chain scores only
    [[nodiscard]] const Calibration* calibration() const;
    /// @return name of the engine or combination whose score is reported
    [[nodiscard]] std::string_view engine() const;
    /// @return the engines that embed, each with its model's SHA-256 and alignment
    [[nodiscard]] std::vector<CalibrationPart> engines() const;
    /// @return where the five points come from, e.g. "retail-0009"
    [[nodiscard]] std::string_view alignment() const;
    [[nodiscard]] bool checksAttacks() const;

    /// A live frame: which face, how good, what to say.
    [[nodiscard]] Observation observe(const Frame& frame);
    /// A still picture (card photograph, file): enlarged to a short side of 360 px and given a margin where the head
    /// touches the edge. The picture may be replaced by the enlarged one.
    /// @retval ErrorCode::ProbeWithoutFace
    [[nodiscard]] Result<Observation> observeStill(Frame& picture);
    /// @return embeddings of the face by every engine that counts
    /// @retval ErrorCode::ModelsMissing  this chain only hints
    [[nodiscard]] Result<FaceTemplate> embed(const Frame& frame, const Face& face);
    /// Decodes, finds and embeds a card's photograph.
    /// @retval ErrorCode::ImageDamaged, ErrorCode::ImageTooLarge, ErrorCode::ReferenceWithoutFace
    [[nodiscard]] Result<FaceTemplate> enrol(const PhotoBytes& photo, const PictureLimits& limits = cardPhotoLimits);
    /// @return the score of each of engines(), in that order
    [[nodiscard]] Result<std::vector<ComparisonScore>> scores(const FaceTemplate& reference,
                                                              const FaceTemplate& probe) const;
    /// @return the reported engine's score (a combination: as its record fuses it)
    [[nodiscard]] Result<ComparisonScore> score(const FaceTemplate& reference, const FaceTemplate& probe) const;
    /// @return liveness 0..1; empty when the models are not installed
    [[nodiscard]] std::optional<double> liveness(const Frame& frame, const Face& face);
    /// Runs an empty picture through every network, so that their layers no longer hold the last person's.
    void forget();

private:
    struct Parts;
    explicit FaceChain(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

}  // namespace facematch
