// SPDX-License-Identifier: Apache-2.0
// From the card's front (verification code B) to its photo, for the camera and for staff.
#include "app/session/session.h"
#include "app/session/tray_worker.h"

namespace session {

using visit::Reason;

void Session::listenToTray() {
    connect(&m_devices.tray(), &TrayWorker::codeUnreadable, this, &Session::frontUnreadable);
    connect(&m_devices.tray(), &TrayWorker::codeRead, this, &Session::codeBRead);
}

void Session::lookAtFront(quint64 id, bool early) {
    m_data.trayLooks = true;
    m_data.looksEarly = early;
    m_devices.on(m_devices.tray(), [id, today = std::chrono::floor<std::chrono::days>(m_clock.nowUtc())](
                                       TrayWorker& tray) { tray.read(id, today); });
}

/// The tray has looked already, or looks now.
void Session::prepareReference(quint64 id) {
    if (const auto code = std::exchange(m_data.codeB, nullptr)) {
        codeBRead(id, code);
    } else if (!m_data.trayLooks) {
        lookAtFront(id, false);
    }
}

bool Session::photoWanted() const {
    return m_visit.reference == visit::Reference::Preparing || m_data.photoForStaff;
}

/// Code B of a card whose photo nobody asks for is not kept.
void Session::forgetFrontUnlessWanted() {
    if (!photoWanted()) {
        m_data.codeB.reset();
    }
}

/// Selecting the surface makes the card forget a verified PIN, which it needs until it has signed: while the card
/// checks a PIN the code waits, and once somebody is identified no face is needed any more. It waits, too, until it is
/// known what card it is.
void Session::codeBRead(quint64 id, const std::shared_ptr<cardreader::VerificationCodeB>& code) {
    if (id != m_visit.id) {
        return;
    }
    m_data.trayLooks = false;
    if (m_visit.state == visit::State::CheckingPin || m_visit.state == visit::State::ReadingCard) {
        m_data.codeB = code;
    } else if (m_visit.identifiedBy == visit::Method::None && photoWanted()) {
        m_devices.on(m_devices.card(), [id, code](cardreader::CardWorker& card) { card.readSurface(id, code); });
    }
}

void Session::frontUnreadable(quint64 id, const CodeBFailure& failure) {
    if (id != m_visit.id) {
        return;
    }
    m_data.trayLooks = false;
    if (m_data.looksEarly) {
        if (photoWanted()) {
            lookAtFront(id, false);
        }
        return;
    }
    const Reason reason = failure.placeAgain ? Reason::FrontUnreadable : Reason::FaceUnavailable;
    remember(reason, failure.code);
    answer(Kind::ReferenceFailed, id, reason);
    showPhoto(id, {});
}

/// Only a surface whose issuer is proved may stand for the person: anyone can make a card with another photograph.
void Session::surfaceRead(quint64 id, const cardreader::SurfaceResult& result) {
    const bool usable = result.surface && !result.cardExpired && result.surface->genuine == cardreader::Genuine::Yes &&
                        result.surface->photoState == cardreader::PhotoState::Present;
    if (id != m_visit.id || !usable) {
        answer(Kind::ReferenceFailed, id, Reason::FaceUnavailable);
        showPhoto(id, {});
        return;
    }
    const auto photo = [&result] { return std::make_shared<facematch::PhotoBytes>(result.surface->photoJp2.view()); };
    if (m_data.photoForStaff) {
        m_devices.on(m_devices.staff(), [id, photo = photo()](StaffWorker& staff) { staff.decodePhoto(id, photo); });
    }
    const bool awaited =
        m_visit.reference == visit::Reference::Preparing || m_visit.reference == visit::Reference::Seen;
    if (awaited) {
        m_devices.on(m_devices.vision(),
                     [id, photo = photo()](facematch::VisionWorker& vision) { vision.setReference(id, photo); });
    }
}

}  // namespace session
