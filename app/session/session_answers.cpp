// SPDX-License-Identifier: Apache-2.0
// What comes back from the workers and the service, turned into events.
#include "app/platform/log.h"
#include "app/session/reasons.h"
#include "app/session/session.h"

namespace session {
namespace {

Q_LOGGING_CATEGORY(category, "uketsuke.session")

using visit::Reason;

}  // namespace

void Session::listenToCard() {
    using cardreader::CardWorker;
    CardWorker* card = &m_devices.card();
    connect(card, &CardWorker::readerStateChanged, this, [this](cardreader::ReaderState state) {
        if (state == cardreader::ReaderState::Ready) {
            apply({.kind = Kind::ReaderReady});
            return;
        }
        const bool down = state == cardreader::ReaderState::ServiceUnavailable;
        apply({.kind = Kind::ReaderLost, .reason = down ? Reason::ReaderServiceDown : Reason::ReaderMissing});
    });
    connect(card, &CardWorker::cardInserted, this, &Session::cardInserted);
    connect(card, &CardWorker::cardRemoved, this, [this] { apply({.kind = Kind::CardRemoved}); });
    connect(card, &CardWorker::cardRead, this, &Session::cardRead);
    connect(card, &CardWorker::pinChecked, this, [this](quint64 id, const cardreader::PinVerdict& verdict) {
        pinAnswered(id, verdict.verified ? Kind::PinVerified : Kind::PinWrong, verdict.triesLeft);
    });
    connect(card, &CardWorker::signedChallenge, this, [this](quint64 id, const QByteArray& signature) {
        if (id == m_visit.id) {
            receive(id, eligibility::PinProof{signature});
        }
    });
    connect(card, &CardWorker::surfaceSeen, this, [this](quint64 id) { answer(Kind::ReferenceSeen, id); });
    connect(card, &CardWorker::surfaceRead, this, &Session::surfaceRead);
    connect(card, &CardWorker::failed, this, &Session::cardFailed);
}

void Session::cardInserted(const cardreader::CardPresence& presence) {
    apply({.kind = Kind::CardPlaced});
    if (presence.mute) {
        remember(Reason::CardUnreadable, name(cardreader::ErrorCode::CardMute));
        answer(Kind::CardRefused, m_visit.id, Reason::CardUnreadable);
    }
}

void Session::cardRead(quint64 id, const cardreader::CardSummary& summary) {
    if (id != m_visit.id) {
        return;
    }
    if (phoneShown(id, summary)) {
        return;
    }
    const Reason refusal = refusalOf(summary);
    platform::LogLine(category(), QtInfoMsg, "card.read").visit(id).number("apdus", summary.exchange.apdus);
    if (refusal != Reason::None) {
        answer(Kind::CardRefused, id, refusal);
        forgetFrontUnlessWanted();
        return;
    }
    m_data.certificate = *summary.certificate;
    m_data.certificateDer = QByteArray(reinterpret_cast<const char*>(summary.certificateDer.data()),
                                       static_cast<qsizetype>(summary.certificateDer.size()));
    visit::CardFacts facts = factsOf(summary);
    // Where the camera is not offered with this card, its photo is not even asked for.
    facts.hasPhoto = facts.hasPhoto && !m_faceLock.isLocked(m_data.certificateDer, m_clock.monotonic());
    apply({.kind = Kind::CardRead, .visit = id, .certificate = tagOf(summary.certificateDer), .card = facts});
    forgetFrontUnlessWanted();
}

void Session::cardFailed(quint64 id, cardreader::Step step, const cardreader::Error& error) {
    platform::LogLine(category(), QtWarningMsg, "card.failed").visit(id).code(error.code);
    const Reason reason = reasonOf(error.code);
    if (step == cardreader::Step::Start) {
        settingsFailed(error);
        return;
    }
    if (id != m_visit.id || reason == Reason::CardRemoved) {
        return;  // the removal itself is an event of its own
    }
    if (phoneFailed(id, error)) {
        return;
    }
    switch (step) {
        case cardreader::Step::ReadCard:
            remember(reason, name(error.code));
            answer(Kind::CardRefused, id, reason);
            return;
        case cardreader::Step::VerifyPin:
            if (error.code == cardreader::ErrorCode::LastTryRefused) {
                pinAnswered(id, Kind::PinWrong, 1);
                return;
            }
            remember(reason, name(error.code));
            answer(Kind::PinFailed, id, reason);
            return;
        case cardreader::Step::Sign:
            remember(reason, name(error.code));
            answer(Kind::ReceptionFailed, id, reason);
            return;
        case cardreader::Step::ReadSurface:
            answer(Kind::ReferenceFailed, id, Reason::FaceUnavailable);
            showPhoto(id, {});
            return;
        case cardreader::Step::Start:
            return;
    }
}

void Session::pinAnswered(quint64 id, Kind kind, int triesLeft) {
    if (id != m_visit.id) {
        return;
    }
    apply({.kind = kind, .visit = id, .certificate = m_visit.certificate, .tries = triesLeft});
    if (const auto code = std::exchange(m_data.codeB, nullptr)) {
        codeBRead(id, code);
    }
}

void Session::listenToService() {
    using eligibility::ServiceClient;
    connect(&m_service, &ServiceClient::nonceReceived, this, &Session::nonceReceived);
    connect(&m_service, &ServiceClient::receptionAnswered, this, &Session::receptionAnswered);
    connect(&m_service, &ServiceClient::cardRegistered, this, &Session::cardRegistered);
    connect(&m_service, &ServiceClient::consentsStored, this, [this](quint64 id) { answer(Kind::ConsentsSent, id); });
    connect(&m_service, &ServiceClient::resultFetched, this, &Session::resultFetched);
    connect(&m_service, &ServiceClient::inquiryAnswered, this, &Session::inquiryAnswered);
    connect(&m_service, &ServiceClient::failed, this, &Session::serviceFailed);
}

void Session::resultFetched(quint64 id, const eligibility::EligibilityResult& result) {
    if (id != m_visit.id) {
        return;
    }
    m_data.answer = result.answer;
    if (std::exchange(m_data.ageAsked, false)) {
        ageKnown(id, result.answer);
        return;
    }
    if (const auto kept = consentOfVisit(m_visit, m_data, m_wordingLanguage, m_settings.kioskId)) {
        m_devices.on(m_devices.records(),
                     [id, kept = *kept](RecordWorker& records) { records.keepConsents(id, kept); });
    }
    m_devices.on(m_devices.records(), [id, uuid = m_data.uuid, bytes = result.bytes, now = m_clock.nowUtc()](
                                          RecordWorker& records) { records.deliver(id, uuid, bytes, now); });
}

void Session::nonceReceived(quint64 id, const eligibility::Nonce& nonce) {
    if (id != m_visit.id) {
        return;
    }
    m_data.nonceAsked = false;
    m_data.nonce = nonce;
    if (platform::UtcTime(std::chrono::milliseconds(nonce.expires.toMSecsSinceEpoch())) <= m_clock.nowUtc()) {
        platform::LogLine(category(), QtWarningMsg, "clock.ahead").visit(id);  // issued just now, yet already over
    }
    if (!sendTap(id) && std::exchange(m_data.receiveWaits, false)) {
        useNonce(id);
    }
}

void Session::receptionAnswered(quint64 id, const eligibility::ReceptionReply& reply) {
    if (id != m_visit.id) {
        return;
    }
    m_data.reception = reply.reception;
    if (!reply.accepted) {
        answer(Kind::ReceptionRefused, id, reasonOf(reply.refusal));
    } else if (!reply.registered) {
        answer(Kind::ReceptionUnregistered, id);
    } else if (!reply.eligible) {
        answer(Kind::ReceptionRefused, id, Reason::NotEligible);
    } else {
        goOnWith(Kind::ReceptionAccepted, reply);
    }
}

void Session::cardRegistered(quint64 id, const eligibility::ReceptionReply& reply) {
    if (id != m_visit.id) {
        return;
    }
    if (!reply.accepted || !reply.registered) {
        answer(Kind::RegistrationFailed, id, Reason::RegistrationRefused);
    } else if (!reply.eligible) {
        answer(Kind::RegistrationFailed, id, Reason::NotEligible);
    } else {
        goOnWith(Kind::CardRegistered, reply);
    }
}

/// What the service wants the person to be asked.
void Session::goOnWith(Kind kind, const eligibility::ReceptionReply& reply) {
    visit::Event event{.kind = kind, .visit = m_visit.id, .certificate = m_visit.certificate};
    event.applies.subsidies = reply.subsidies;
    for (const QString& item : reply.items) {
        if (item == specificDisease) {
            event.applies.specificDisease = true;  // a page of its own (K11): it is no past medical information
        } else if (!m_settings.onlyTheseItems || m_settings.consentItems.contains(item)) {
            event.items.push_back(item.toStdString());
        }
    }
    apply(event);
}

void Session::listenToRecords() {
    RecordWorker* records = &m_devices.records();
    connect(records, &RecordWorker::locksKnown, this, &Session::locksKnown);
    connect(records, &RecordWorker::delivered, this, [this](quint64 id, const QString& file, const QString& problem) {
        if (id == m_visit.id) {
            m_data.chartFile = file;
            m_data.chartProblem = problem;
        }
        answer(Kind::ResultDelivered, id);
    });
    connect(records, &RecordWorker::deliveryFailed, this, [this](quint64 id, const QString& code) {
        if (id == m_visit.id) {
            remember(Reason::ResultUndelivered, code.toStdString());
        }
        answer(Kind::ResultFailed, id, Reason::ResultUndelivered);
    });
    connect(records, &RecordWorker::proxyFound, this, &Session::proxyFound);
    connect(records, &RecordWorker::recorded, this, [this](quint64 id) { answer(Kind::ArrivalRecorded, id); });
    connect(records, &RecordWorker::recordFailed, this, [this](quint64 id, const QString& code) {
        if (id == m_visit.id) {
            remember(Reason::ArrivalUnrecorded, code.toStdString());
        }
        answer(Kind::ArrivalFailed, id, Reason::ArrivalUnrecorded);
    });
}

}  // namespace session
