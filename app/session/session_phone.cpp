// SPDX-License-Identifier: Apache-2.0
// K10: a telephone read in one touch, its signature over the service's nonce.
#include "app/platform/log.h"
#include "app/session/reasons.h"
#include "app/session/session.h"

#include <QTimeZone>

namespace session {
namespace {

Q_LOGGING_CATEGORY(category, "uketsuke.session")

using cardreader::CardWorker;
using visit::Reason;

QByteArray toQt(const cardreader::Bytes& bytes) {
    return {reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size())};
}

/// A telephone has no grace, and its certificate is not renewed at a town office: the plastic card helps at once.
Reason refusalOfPhone(const cardreader::PhoneTap& tap) {
    if (!tap.certificate || tap.signature.empty()) {
        return Reason::PhoneUnreadable;
    }
    const Reason refusal = refusalOf(tap.certificate->state);
    return refusal == Reason::CertificateExpired ? Reason::PhoneExpired : refusal;
}

}  // namespace

void Session::listenToPhones() {
    connect(&m_devices.card(), &CardWorker::phoneRead, this, &Session::phoneTapped);
}

/// @return whether what lies there is a telephone that this kiosk serves: then K10 goes on with it
bool Session::phoneShown(quint64 id, const cardreader::CardSummary& summary) {
    if (!m_visit.phones || !cardreader::isPhone(summary.kind)) {
        return false;
    }
    apply({.kind = Kind::PhoneSeen,
           .visit = id,
           .tries = summary.pinTries,
           .flag = summary.kind == cardreader::CardKind::PhoneWallet});
    return true;
}

/// The touch signs the nonce, so it waits for one.
void Session::tapPhone(quint64 id, std::shared_ptr<cardreader::Pin> pin, bool lastTryAccepted) {
    m_data.tap = PhoneTouch{.pin = std::move(pin), .lastTryAccepted = lastTryAccepted};
    const auto now = QDateTime::fromMSecsSinceEpoch(m_clock.nowUtc().time_since_epoch().count(), QTimeZone::utc());
    if (m_data.nonce && m_data.nonce->expires > now) {
        sendTap(id);
    } else if (!m_data.nonceAsked) {
        requestNonce(id);
    }
}

/// @return whether a touch has waited for the nonce
bool Session::sendTap(quint64 id) {
    if (!m_data.tap) {
        return false;
    }
    const PhoneTouch touch = *std::exchange(m_data.tap, std::nullopt);
    m_devices.on(m_devices.card(), [id, touch, challenge = m_data.nonce->value](CardWorker& card) {
        card.readPhone(id, touch.pin, touch.lastTryAccepted, challenge);
    });
    return true;
}

void Session::phoneTapped(quint64 id, const cardreader::PhoneTap& tap) {
    if (id != m_visit.id) {
        return;
    }
    platform::LogLine(category(), QtInfoMsg, "phone.read").visit(id).number("apdus", tap.exchange.apdus);
    if (tap.kind == cardreader::CardKind::Phone && !tap.pin.verified) {
        pinAnswered(id, Kind::PinWrong, tap.pin.triesLeft);
        return;
    }
    const Reason refusal = refusalOfPhone(tap);
    if (refusal != Reason::None) {
        remember(refusal, name(refusal));
        answer(Kind::CardRefused, id, refusal);
        return;
    }
    m_data.certificate = *tap.certificate;
    m_data.certificateDer = toQt(tap.certificateDer);
    m_data.signature = toQt(tap.signature);
    visit::CardFacts facts;
    if (tap.certificate->state == cardreader::CertificateState::Expiring) {
        facts.certificate = visit::CertificateState::Expiring;
    }
    apply({.kind = Kind::PhoneProved, .visit = id, .certificate = tagOf(tap.certificateDer), .card = facts});
}

/// @return whether the failure was a telephone's: it is held once more, or its last try is warned of
bool Session::phoneFailed(quint64 id, const cardreader::Error& error) {
    if (m_visit.lane != visit::Lane::Phone) {
        return false;
    }
    if (error.code == cardreader::ErrorCode::LastTryRefused) {
        pinAnswered(id, Kind::PinWrong, 1);
    } else {
        remember(Reason::PhoneUnreadable, name(Reason::PhoneUnreadable));
        answer(Kind::CardRefused, id, Reason::PhoneUnreadable);
    }
    return true;
}

}  // namespace session
