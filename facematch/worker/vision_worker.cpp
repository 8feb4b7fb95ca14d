// SPDX-License-Identifier: Apache-2.0
#include "facematch/worker/vision_worker.h"

#include "facematch/worker/preview_image.h"
#include "facematch/worker/self_test_log.h"
#include "facematch/worker/vision_state.h"

#include <QLoggingCategory>
#include <QThread>

#include <algorithm>
#include <random>

namespace facematch {

namespace {

Q_LOGGING_CATEGORY(logVision, "uketsuke.vision",
                   QtInfoMsg)  // steps, codes, durations; never a name, a score beside a name, a path to a photo

std::vector<std::filesystem::path> directoriesOf(const VisionSettings& settings) {
    if (settings.modelDirectories.isEmpty()) {
        return defaultModelDirectories();
    }
    std::vector<std::filesystem::path> directories;
    std::ranges::transform(settings.modelDirectories, std::back_inserter(directories),
                           [](const QString& directory) { return directory.toStdString(); });
    return directories;
}

std::size_t chooseAtRandom(std::size_t count) {
    std::random_device source;
    return std::uniform_int_distribution<std::size_t>(0, count - 1)(source);
}

CameraState stateOf(ErrorCode code) {
    switch (code) {
        case ErrorCode::CameraNone:
            return CameraState::None;
        case ErrorCode::CameraBusy:
            return CameraState::Busy;
        case ErrorCode::CameraLost:
            return CameraState::Lost;
        default:
            return CameraState::Unavailable;
    }
}

}  // namespace

VisionWorker::VisionWorker(std::unique_ptr<FramePace> pace, StepChoice choose) : m_state(std::make_unique<State>()) {
    registerVisionTypes();
    m_state->pace = pace ? std::move(pace) : std::make_unique<TimerPace>();
    m_state->choose = choose ? std::move(choose) : StepChoice(chooseAtRandom);
    m_state->pace->setParent(this);  // moves to the vision thread with its worker
    connect(m_state->pace.get(), &FramePace::frameDue, this, &VisionWorker::onFrameDue);
}

VisionWorker::~VisionWorker() {
    m_state->pace->setParent(nullptr);
}

void VisionWorker::start(const VisionSettings& settings) {
    Q_ASSERT(QThread::currentThread() == thread());
    closeCamera();
    m_state->wipeVisit();
    m_state->settings = settings;
    m_state->chain.reset();
    m_state->capabilities = {};
    loadModels();
    probeCamera();
    offer();
}

void VisionWorker::probeCamera() {
    // Opened to know whether it is there, and closed again: no camera runs without a person before it.
    const auto camera = openCamera(m_state->settings.camera.toStdString());
    m_state->cameraProblem = camera ? std::nullopt : std::optional(camera.error());
    emit cameraStateChanged(camera ? CameraState::Ready : stateOf(camera.error().code));
}

void VisionWorker::offer() {
    VisionCapabilities& capabilities = m_state->capabilities;
    capabilities.problem = m_state->modelProblem ? m_state->modelProblem : m_state->cameraProblem;
    capabilities.faceOffered = !capabilities.problem;
    emit ready(capabilities);
}

void VisionWorker::loadModels() {
    VisionCapabilities& capabilities = m_state->capabilities;
    m_state->modelProblem.reset();
    const auto store = ModelStore::open(directoriesOf(m_state->settings), m_state->settings.manifest.toStdString());
    if (!store) {
        m_state->modelProblem = store.error();
        m_state->chain = FaceChain::forHints();
        return;
    }
    for (const ModelStatus& status : store->models()) {
        if (status.model.required && status.state != ModelState::Present) {
            capabilities.missingModels.append(QString::fromStdString(status.model.name));
        }
    }
    auto chain = FaceChain::open(*store, {.population = m_state->settings.population.toStdString(),
                                          .engine = {},
                                          .falseMatchRate = m_state->settings.falseMatchRate});
    if (!chain) {
        m_state->modelProblem = chain.error();
        m_state->chain = FaceChain::forHints();
        return;
    }
    capabilities.engine = QString::fromUtf8(chain->engine());
    capabilities.attackChecked = chain->checksAttacks();
    if (const Calibration* const calibration = chain->calibration(); calibration != nullptr) {
        capabilities.threshold = calibration->match.value();
        capabilities.falseMatchRate = calibration->falseMatchRate;
    } else {
        m_state->modelProblem = Error{ErrorCode::EngineUncalibrated};
    }
    logSelfTest(*chain);
    m_state->chain = std::move(*chain);
}

void VisionWorker::startPreview(quint64 visit) {
    if (m_state->accept(visit) && openCameraIfClosed()) {
        m_state->previewing = true;
    }
}

void VisionWorker::stopPreview() {
    m_state->previewing = false;
    if (m_state->gate && m_state->gate->acting()) {
        m_state->endAttempt();  // nobody is asked to move any more
    }
    if (!m_state->gate) {
        closeCamera();
    }
}

void VisionWorker::setReference(quint64 visit, const std::shared_ptr<PhotoBytes>& photo) {
    if (!photo) {
        return;
    }
    if (!m_state->accept(visit)) {
        photo->wipe();
        return;
    }
    m_state->reference.clear();
    if (m_state->capabilities.engine.isEmpty()) {  // no models: the chain hints, and nothing more
        photo->wipe();
        emit failed(visit, m_state->capabilities.problem.value_or(Error{ErrorCode::ModelsMissing}));
        return;
    }
    m_state->used = true;
    auto reference = m_state->chain->enrol(*photo);
    photo->wipe();
    if (!reference) {
        qCInfo(logVision) << "reference" << QString::fromUtf8(name(reference.error().code)) << "visit" << visit;
        emit failed(visit, reference.error());
        return;
    }
    m_state->reference = std::move(*reference);
    emit referenceReady(visit);
}

void VisionWorker::endVisit(quint64 visit) {
    if (visit < m_state->visit) {
        return;
    }
    m_state->lastEnded = std::max(m_state->lastEnded, visit);
    m_state->wipeVisit();
    closeCamera();
    if (m_state->chain && m_state->used) {
        m_state->chain->forget();
    }
    m_state->used = false;
    if (m_state->cameraProblem && m_state->cameraProblem->code != ErrorCode::CameraNone) {
        probeCamera();  // plugged in again since?
        if (!m_state->cameraProblem) {
            offer();
        }
    }
}

bool VisionWorker::openCameraIfClosed() {
    if (m_state->camera) {
        return true;
    }
    auto camera = openCamera(m_state->settings.camera.toStdString());
    if (!camera) {
        loseCamera(camera.error());
        return false;
    }
    m_state->camera = std::move(*camera);
    m_state->hints.reset();
    m_state->pace->start();
    emit cameraStateChanged(CameraState::Live);
    return true;
}

void VisionWorker::closeCamera() {
    if (!m_state->camera) {
        return;
    }
    m_state->pace->stop();
    m_state->camera.reset();
    emit preview({});  // the last picture of a person must not stay on the screen
    emit cameraStateChanged(CameraState::Ready);
}

void VisionWorker::loseCamera(Error error) {
    m_state->endAttempt();
    m_state->previewing = false;
    m_state->pace->stop();
    m_state->camera.reset();
    m_state->cameraProblem = error;
    emit preview({});
    emit cameraStateChanged(stateOf(error.code));
    emit failed(m_state->visit, error);
    offer();
}

void VisionWorker::onFrameDue() {
    if (!m_state->camera) {
        return;
    }
    const auto frame = m_state->camera->read();
    if (!frame) {
        loseCamera(frame.error());
        return;
    }
    emit preview(previewOf(*frame));
    if (m_state->chain) {
        look(*frame);
    }
}

void registerVisionTypes() {
    qRegisterMetaType<VisionSettings>();
    qRegisterMetaType<VisionCapabilities>();
    qRegisterMetaType<CameraState>();
    qRegisterMetaType<Hint>();
    qRegisterMetaType<Guidance>();
    qRegisterMetaType<MatchResult>();
    qRegisterMetaType<StepKind>();
    qRegisterMetaType<Error>();
    qRegisterMetaType<std::shared_ptr<PhotoBytes>>();
}

}  // namespace facematch
