// SPDX-License-Identifier: Apache-2.0
#include "app/session/paper_worker.h"

#include "app/platform/log.h"
#include "facematch/worker/preview_image.h"

#include <chrono>

namespace session {
namespace {

Q_LOGGING_CATEGORY(category, "uketsuke.paper")

using insurancepaper::Sight;

constexpr std::chrono::milliseconds beat{66};
constexpr int stillPictures = 2;  // a paper that is still on its way is not read

/// The picture is seen from the machine, the person stands before it: left and right change places.
PaperHint hintOf(Sight sight) {
    switch (sight) {
        case Sight::Nothing:
            return PaperHint::NotSeen;
        case Sight::TooFar:
            return PaperHint::TooFar;
        case Sight::CutLeft:
            return PaperHint::MoveLeft;
        case Sight::CutRight:
            return PaperHint::MoveRight;
        case Sight::CutTop:
            return PaperHint::MoveDown;
        case Sight::CutBottom:
            return PaperHint::MoveUp;
        case Sight::TooDark:
            return PaperHint::TooDark;
        case Sight::Blurred:
            return PaperHint::HoldStill;
        case Sight::Good:
            return PaperHint::Reading;
    }
    return PaperHint::NotSeen;
}

}  // namespace

PaperWorker::PaperWorker(QString camera) : m_source(std::move(camera)) {
    qRegisterMetaType<std::shared_ptr<insurancepaper::PaperReading>>();
    m_beat.setInterval(beat);
    connect(&m_beat, &QTimer::timeout, this, &PaperWorker::look);
}

void PaperWorker::watch(quint64 visit) {
    stop();
    m_visit = visit;
    if (prepare()) {
        m_beat.start();
    } else {
        giveUp();
    }
}

void PaperWorker::stop() {
    m_beat.stop();
    m_camera.reset();
    m_reader.reset();
    m_tally.wipe();
    m_told.reset();
    m_still = 0;
}

bool PaperWorker::prepare() {
    auto camera = facematch::openCamera(m_source.toStdString());
    if (!camera) {
        platform::LogLine(category(), QtWarningMsg, "paper.camera").code(camera.error().code);
        return false;
    }
    m_camera = std::move(*camera);
    m_reader = insurancepaper::PaperReader::open();
    if (!m_reader) {
        platform::LogLine(category(), QtWarningMsg, "paper.recognition");
    }
    return m_reader.has_value();
}

void PaperWorker::giveUp() {
    stop();
    emit unreadable(m_visit);
}

void PaperWorker::tell(PaperHint hint) {
    if (m_told != hint) {
        m_told = hint;
        emit hinted(m_visit, hint);
    }
}

void PaperWorker::look() {
    if (!m_camera) {
        return;
    }
    auto frame = m_camera->read();
    if (!frame) {
        platform::LogLine(category(), QtWarningMsg, "paper.picture").code(frame.error().code);
        giveUp();
        return;
    }
    emit preview(facematch::previewOf(*frame));
    const Sight sight = insurancepaper::PaperReader::look(frame->pixels(), frame->width(), frame->height());
    m_still = sight == Sight::Good ? m_still + 1 : 0;
    tell(hintOf(sight));
    if (m_still >= stillPictures) {
        readPaper(*frame);
    }
    frame->wipe();
}

void PaperWorker::readPaper(facematch::Frame& frame) {
    auto reading = m_reader->readPixels(frame.pixels(), frame.width(), frame.height());
    if (reading.refused) {
        frame.wipe();
        stop();
        platform::LogLine(category(), QtInfoMsg, "paper.refused");
        tell(PaperHint::Refused);
        return;
    }
    m_tally.add(reading);
    if (m_tally.isDone()) {
        const auto certain = std::make_shared<insurancepaper::PaperReading>(m_tally.certain());
        stop();
        emit read(m_visit, certain);
    }
}

}  // namespace session
