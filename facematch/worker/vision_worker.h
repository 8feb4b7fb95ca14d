// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "facematch/core/attack_gate.h"
#include "facematch/core/guidance.h"
#include "facematch/core/hint.h"
#include "facematch/core/result.h"
#include "facematch/core/transaction.h"
#include "facematch/core/wiping_bytes.h"

#include <QImage>
#include <QObject>
#include <QString>
#include <QStringList>

#include <memory>

namespace facematch {

class Frame;
class FramePace;
struct Observation;

struct VisionSettings {
    QStringList modelDirectories;  ///< empty: facematch::defaultModelDirectories()
    QString manifest;              ///< resources/models/manifest.json (calibration records lie beside it)
    QString camera;                ///< as facematch::openCamera()
    QString population = QStringLiteral("east-asian");
    double falseMatchRate = 0.0001;  ///< that the site allows: "1 in 10,000"
    double fieldOfViewDegrees = 0;   ///< of the camera, horizontal; 0: not known, no distance is concluded
    bool blinkStep = false;          ///< a blink is among the active steps
    bool requireLiveness = true;     ///< attack detection can refuse a match where its models are installed
};

enum class CameraState : std::uint8_t { None, Ready, Live, Unavailable, Busy, Lost };

/// What this machine can do; told after start(), and again when the camera goes or has come back. Without face all else
/// works.
struct VisionCapabilities {
    bool faceOffered = false;    ///< required models verified, an engine calibrated, a camera configured
    bool attackChecked = false;  ///< attack detection models are installed
    QString engine;              ///< what decides, e.g. "retail-0095"
    double threshold = 0;
    double falseMatchRate = 0;     ///< "different people reach this score once in 1 / falseMatchRate"
    QStringList missingModels;     ///< names of required models that are missing or damaged
    std::optional<Error> problem;  ///< why face is not offered
};

/// Lives on the vision thread: camera, preview, hints, comparison. Latest frame wins; frames, embeddings and the card's
/// photograph are wiped at the end of a visit.
///
/// Slots are called by queued connection (or QMetaObject::invokeMethod) once the object has been moved to its thread;
/// every answer carries the visit it belongs to. Visit numbers grow from 1: requests of a visit that has ended, or
/// older than the newest, are dropped.
class VisionWorker : public QObject {
    Q_OBJECT
public:
    /// @param pace    beats for frames; none: 15 per second of real time. The worker takes ownership.
    /// @param choose  which active step is asked for; none: by the system's randomness
    explicit VisionWorker(std::unique_ptr<FramePace> pace = nullptr, StepChoice choose = {});
    ~VisionWorker() override;

public slots:
    /// Verifies and loads the models; answers ready(). May be called again with other settings. Without models preview
    /// and hints still work, by dlib's built-in detector.
    void start(const facematch::VisionSettings& settings);
    /// Opens the camera and sends preview() and hintChanged() until stopPreview() or endVisit().
    void startPreview(quint64 visit);
    void stopPreview();
    /// The card's photograph (JPEG 2000 as read from the card); wiped as soon as it is embedded. Answers
    /// referenceReady() or failed().
    void setReference(quint64 visit, const std::shared_ptr<facematch::PhotoBytes>& photo);
    /// One transaction: up to 10 s for the person to get into the picture, then at most 2 s of frames. Answers
    /// matched() exactly once, unless the visit ends or failed() says why not. Opens the camera if need be.
    /// When liveness is in doubt, an active step is asked for in between (stepChanged()).
    void beginMatch(quint64 visit);
    /// The person asked for more time for the active step.
    void extendStep(quint64 visit);
    /// Closes the camera and wipes everything of this visit; a camera that was gone is looked for again.
    void endVisit(quint64 visit);

signals:
    void ready(const facematch::VisionCapabilities& capabilities);
    /// Mirrored, RGB, at most 640 px wide.
    void preview(const QImage& picture);
    void hintChanged(quint64 visit, facematch::Hint hint);
    /// With every frame: direction and distance, for tones, voice or an arrow.
    void guided(quint64 visit, const facematch::Guidance& guidance);
    /// What the person is asked to do; None: it was done, look into the camera again.
    void stepChanged(quint64 visit, facematch::StepKind step);
    void referenceReady(quint64 visit);
    void matched(quint64 visit, const facematch::MatchResult& result);
    void failed(quint64 visit, facematch::Error error);
    void cameraStateChanged(facematch::CameraState state);

private:
    struct State;
    void loadModels();
    void probeCamera();
    void offer();
    bool openCameraIfClosed();
    void closeCamera();
    void loseCamera(Error error);
    void onFrameDue();
    void look(const Frame& frame);
    void attend(const Frame& frame, const Observation& seen);
    void gather(const Frame& frame, const Observation& seen);
    void follow(const Ruling& ruling);
    std::unique_ptr<State> m_state;
};

/// Registers the value types for queued connections; called by the constructor too.
void registerVisionTypes();

}  // namespace facematch

Q_DECLARE_METATYPE(facematch::VisionSettings)
Q_DECLARE_METATYPE(facematch::VisionCapabilities)
Q_DECLARE_METATYPE(facematch::CameraState)
Q_DECLARE_METATYPE(facematch::Hint)
Q_DECLARE_METATYPE(facematch::Guidance)
Q_DECLARE_METATYPE(facematch::MatchResult)
Q_DECLARE_METATYPE(facematch::StepKind)
Q_DECLARE_METATYPE(facematch::Error)
Q_DECLARE_METATYPE(std::shared_ptr<facematch::PhotoBytes>)
