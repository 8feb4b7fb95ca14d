// SPDX-License-Identifier: Apache-2.0
// The half of CardWorker that reads the card's face, a piece at a time.
#include "cardreader/worker/card_session.h"
#include "cardreader/worker/card_worker.h"

namespace cardreader {
namespace {
/// What tells whether there is a photo lies within so many bytes and a few glances: 50 ms at 106 kbit/s.
constexpr std::uint32_t kBeginning = 512;
/// So long a request that comes meanwhile waits at most: 100 ms at 106 kbit/s.
constexpr std::uint32_t kPiece = 1024;
}  // namespace

void CardWorker::readSurface(quint64 visit, const std::shared_ptr<VerificationCodeB>& code) noexcept {
    auto* session = sessionFor(visit, Step::ReadSurface);
    if (session == nullptr || !code || session->reader()) {
        return;
    }
    session->reader() = std::make_unique<SurfaceReader>(session->card(), std::move(*code), m_surfaceAnchors);
    const auto verdict = session->reader()->begin(kBeginning);
    if (!verdict) {
        failSurface(visit, verdict.error());
        return;
    }
    if (!verdict->verified) {
        session->reader().reset();
        emit surfaceRead(visit, {*verdict, nullptr, false, session->channel().exchange()});
        return;
    }
    const auto photo = session->reader()->showsPhoto();
    if (!photo) {
        failSurface(visit, photo.error());
        return;
    }
    if (*photo) {
        emit surfaceSeen(visit);
    }
    readOnLater(visit);
}

/// Behind whatever was asked of this thread meanwhile.
void CardWorker::readOnLater(quint64 visit) noexcept {
    QMetaObject::invokeMethod(
        this, [this, visit] { readOn(visit); }, Qt::QueuedConnection);
}

void CardWorker::readOn(quint64 visit) noexcept {
    if (!m_session || m_session->visit() != visit || !m_session->reader()) {
        return;  // the card is gone, or nobody needs its face any more
    }
    auto& reader = *m_session->reader();
    if (reader.isWhole()) {
        finishSurface(visit);
    } else if (const auto more = reader.readOn(kPiece); !more) {
        failSurface(visit, more.error());
    } else {
        readOnLater(visit);
    }
}

void CardWorker::finishSurface(quint64 visit) noexcept {
    auto surface = m_session->reader()->finish();
    if (!surface) {
        failSurface(visit, surface.error());
        return;
    }
    SurfaceResult result{m_session->reader()->verdict(), nullptr, false, m_session->channel().exchange()};
    m_session->reader().reset();
    auto& kind = m_session->summary().kind;
    kind = kind == CardKind::Ordinary && surface->photoState == PhotoState::Absent ? CardKind::NoPhoto : kind;
    result.cardExpired = surface->hasExpired(now());
    result.surface = std::make_shared<CardSurface>(std::move(*surface));
    emit surfaceRead(visit, result);
}

void CardWorker::failSurface(quint64 visit, const Error& error) noexcept {
    m_session->reader().reset();
    fail(visit, Step::ReadSurface, error);
}
}  // namespace cardreader
