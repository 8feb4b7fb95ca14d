// SPDX-License-Identifier: Apache-2.0
#include "cardreader/worker/card_worker.h"

#include "cardreader/certificate/crl_source.h"
#include "cardreader/certificate/ocsp_source.h"
#include "cardreader/pcsc/reader_monitor.h"
#include "cardreader/worker/card_session.h"

#include <QThread>
#include <algorithm>

namespace cardreader {
namespace {
QByteArray toQt(BytesView bytes) {
    return {reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size())};
}
BytesView fromQt(const QByteArray& bytes) {
    return {reinterpret_cast<const std::uint8_t*>(bytes.constData()), static_cast<std::size_t>(bytes.size())};
}
bool isSameCard(const ReaderSlot& a, const ReaderSlot& b) {
    return a.name == b.name && a.events == b.events;
}
}  // namespace

CardWorker::CardWorker(QObject* parent) noexcept
    : QObject(parent), m_stop(std::make_shared<std::atomic<bool>>(false)) {}

CardWorker::~CardWorker() = default;

void CardWorker::start(const CardSettings& settings) noexcept {
    Q_ASSERT(QThread::currentThread() == thread());
    m_settings = settings;
    m_roles = {settings.reader.toStdString(), settings.phoneReader.toStdString(), settings.staffReader.toStdString()};
    loadChecks();
    m_monitor = std::make_unique<ReaderMonitor>([this](const ReaderSnapshot& snapshot) {
        QMetaObject::invokeMethod(
            this, [this, snapshot] { readersChanged(snapshot); }, Qt::QueuedConnection);
    });
}

void CardWorker::readCard(quint64 visit) noexcept {
    m_session.reset();
    if (const auto opened = openFirstSupported(visit); !opened) {
        fail(visit, Step::ReadCard, opened.error());
        return;
    }
    emit cardRead(visit, m_session->summary());
}

/// A dual reader shows one card twice, and a commuter card may lie beside the right one: every slot with a card is
/// asked.
Result<void> CardWorker::openFirstSupported(quint64 visit) noexcept {
    auto readers = m_readers;
    std::stable_partition(readers.begin(), readers.end(),
                          [this](const ReaderSlot& each) { return m_announced && each.name == m_announced->name; });
    Error worst{m_readerState == ReaderState::ServiceUnavailable ? ErrorCode::ServiceUnavailable
                : readers.empty()                                ? ErrorCode::NoReader
                                                                 : ErrorCode::NoCard};
    for (const auto& slot : readers) {
        if (slot.state == SlotState::Empty) {
            continue;
        }
        auto session = openAndRead(visit, slot.name);
        if (!session) {
            worst = session.error();
            continue;
        }
        const bool supported = isPatientsCard((*session)->summary().kind);
        if (supported || !m_session) {
            m_session = std::move(*session);
        }
        if (supported) {
            break;
        }
    }
    return m_session ? Result<void>() : tl::unexpected(worst);
}

Result<std::unique_ptr<CardSession>> CardWorker::openAndRead(quint64 visit, const std::string& reader) noexcept {
    auto session = CardSession::open(visit, reader, m_stop);
    if (!session) {
        return session;
    }
    auto summary = summarise((*session)->channel(), (*session)->card(), m_checks, now());
    if (!summary) {
        return tl::unexpected((*session)->channel().settle(summary.error()));
    }
    (*session)->summary() = std::move(*summary);
    return session;
}

void CardWorker::verifyPin(quint64 visit, const std::shared_ptr<Pin>& pin, bool lastTryAccepted) noexcept {
    auto* session = sessionFor(visit, Step::VerifyPin);
    if (session == nullptr || !pin) {
        return;
    }
    const auto verdict =
        session->card().verifyPin(std::move(*pin), lastTryAccepted ? LastTry::Accept : LastTry::Refuse);
    if (!verdict) {
        fail(visit, Step::VerifyPin, verdict.error());
        return;
    }
    auto& summary = session->summary();
    if (verdict->verified && summary.kind == CardKind::Phone && summary.certificateDer.empty()) {
        auto der = session->card().readCertificate();
        if (!der) {
            fail(visit, Step::VerifyPin, der.error());
            return;
        }
        summary.certificate = checkedFor(summary.kind, *der, m_checks, now());
        summary.certificateDer = std::move(*der);
        summary.exchange = session->channel().exchange();
        emit certificateRead(visit, summary);
    }
    if (verdict->verified) {
        session->reader().reset();  // to come back to the card's face would end the verified PIN before it has signed
    }
    emit pinChecked(visit, *verdict);
}

void CardWorker::sign(quint64 visit, const QByteArray& challenge) noexcept {
    auto* session = sessionFor(visit, Step::Sign);
    if (session == nullptr) {
        return;
    }
    const auto signature = session->card().sign(fromQt(challenge));
    if (!signature) {
        fail(visit, Step::Sign, signature.error());
        return;
    }
    if (!signatureMatches(session->summary().certificateDer, fromQt(challenge), *signature)) {
        fail(visit, Step::Sign, Error{ErrorCode::SignatureMismatch});
        return;
    }
    emit signedChallenge(visit, toQt(*signature));
}

void CardWorker::readPhone(quint64 visit, const std::shared_ptr<Pin>& pin, bool lastTryAccepted,
                           const QByteArray& challenge) noexcept {
    m_session.reset();
    auto own = pin ? std::optional(std::move(*pin)) : std::nullopt;
    const auto reader = m_announced ? m_announced->name : std::string();
    auto session = reader.empty() ? failure(ErrorCode::NoCard) : CardSession::open(visit, reader, m_stop);
    if (!session) {
        fail(visit, Step::ReadCard, session.error());
        return;
    }
    m_session = std::move(*session);
    const auto tap =
        cardreader::readPhone(m_session->channel(), m_session->card(), std::move(own),
                              lastTryAccepted ? LastTry::Accept : LastTry::Refuse, fromQt(challenge), m_checks, now());
    if (!tap) {
        fail(visit, Step::ReadCard, tap.error());
        return;
    }
    emit phoneRead(visit, *tap);
}

void CardWorker::endCard(quint64 visit) noexcept {
    if (m_session && m_session->visit() == visit) {
        m_session.reset();
    }
}

void CardWorker::readersChanged(const ReaderSnapshot& snapshot) noexcept {
    m_readers = usable(snapshot.readers);
    auto state = m_readers.empty() ? ReaderState::NoReader : ReaderState::Ready;
    if (!snapshot.serviceAvailable) {
        state = ReaderState::ServiceUnavailable;
    }
    if (m_readerState != state) {
        m_readerState = state;
        emit readerStateChanged(state);
    }
    announceCard(m_readers);
}

void CardWorker::announceCard(const std::vector<ReaderSlot>& readers) noexcept {
    const auto answers = [](const ReaderSlot& each) {
        return each.state == SlotState::Present || each.state == SlotState::InUse;
    };
    auto best = std::find_if(readers.begin(), readers.end(), answers);
    if (best == readers.end()) {
        best = std::find_if(readers.begin(), readers.end(),
                            [](const ReaderSlot& each) { return each.state != SlotState::Empty; });
    }
    const auto still = std::find_if(readers.begin(), readers.end(), [this](const ReaderSlot& each) {
        return m_announced && each.state != SlotState::Empty && isSameCard(each, *m_announced);
    });
    // A mute card gives way to one that answers; otherwise the card that was announced stays the card.
    if (still != readers.end() && (answers(*m_announced) || !answers(*best))) {
        return;
    }
    if (m_announced) {
        m_announced.reset();
        m_session.reset();
        emit cardRemoved();
    }
    if (best != readers.end()) {
        m_announced = *best;
        emit cardInserted({QString::fromStdString(best->name), best->state == SlotState::Mute, m_roles.of(best->name)});
    }
}

std::vector<ReaderSlot> CardWorker::usable(const std::vector<ReaderSlot>& readers) const noexcept {
    std::vector<ReaderSlot> some;
    std::copy_if(readers.begin(), readers.end(), std::back_inserter(some),
                 [this](const ReaderSlot& each) { return m_roles.isForPatients(each.name); });
    return some;
}

CardSession* CardWorker::sessionFor(quint64 visit, Step step) noexcept {
    Q_ASSERT(QThread::currentThread() == thread());
    if (m_session && m_session->visit() == visit) {
        return m_session.get();
    }
    emit failed(visit, step, Error{ErrorCode::CardRemoved});
    return nullptr;
}

void CardWorker::fail(quint64 visit, Step step, const Error& error) noexcept {
    const auto settled = m_session ? m_session->channel().settle(error) : error;
    if (settled.code == ErrorCode::CardRemoved) {
        m_session.reset();
    }
    emit failed(visit, step, settled);
}

void CardWorker::loadChecks() noexcept {
    std::vector<std::filesystem::path> files;
    for (const auto& each : std::as_const(m_settings.anchors)) {
        files.emplace_back(each.toStdString());
    }
    auto anchors = TrustAnchors::load(files, m_settings.testHierarchy ? TestHierarchy::Allow : TestHierarchy::Refuse);
    if (anchors) {
        m_checks.anchors = std::move(*anchors);
    } else {
        emit failed(0, Step::Start, anchors.error());
    }
    loadRevocation();
    if (!m_settings.surfaceAnchors.isEmpty()) {
        auto keys = SurfaceAnchors::load(m_settings.surfaceAnchors.toStdString());
        if (keys) {
            m_surfaceAnchors = std::move(*keys);
        } else {
            emit failed(0, Step::Start, keys.error());
        }
    }
}

/// The freshest first: a responder, lists at addresses, lists in files (read again when they change).
void CardWorker::loadRevocation() noexcept {
    auto sources = std::make_shared<RevocationSources>();
    if (!m_settings.ocspUrl.isEmpty()) {
        sources->add(std::make_unique<OcspSource>(m_settings.ocspUrl.toStdString(), m_settings.fetch));
    }
    if (!m_settings.crlUrls.isEmpty()) {
        std::vector<std::string> urls;
        for (const auto& each : std::as_const(m_settings.crlUrls)) {
            urls.push_back(each.toStdString());
        }
        sources->add(std::make_unique<CrlUrls>(urls, m_settings.fetch));
    }
    if (!m_settings.crl.isEmpty()) {
        auto files = std::make_unique<CrlFiles>(std::vector<std::filesystem::path>{m_settings.crl.toStdString()});
        if (!files->areReadable()) {
            emit failed(0, Step::Start, Error{ErrorCode::RevocationUnreadable});
        }
        sources->add(std::move(files));
    }
    m_checks.revocation = std::move(sources);
}

std::chrono::sys_seconds CardWorker::now() const noexcept {
    return m_settings.now ? m_settings.now()
                          : std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
}
}  // namespace cardreader
