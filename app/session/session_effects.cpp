// SPDX-License-Identifier: Apache-2.0
// The effects of the machine, carried out.
#include "app/platform/log.h"
#include "app/session/arrival_of.h"
#include "app/session/session.h"

#include <QTimeZone>

namespace session {
namespace {

Q_LOGGING_CATEGORY(category, "uketsuke.session")

using cardreader::CardWorker;
using facematch::VisionWorker;

QDateTime toDateTime(platform::UtcTime time) {
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count(), QTimeZone::utc());
}

QString newUuid() {
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

/// Only what was asked is sent.
void addChoices(const visit::Choices& from, eligibility::ConsentChoices& into) {
    const auto answered = [](visit::Choice choice) {
        const bool given = choice == visit::Choice::Yes || choice == visit::Choice::No;
        return given ? std::optional(choice == visit::Choice::Yes) : std::nullopt;
    };
    if (const auto disease = answered(from.specificDisease)) {
        into.items.insert(specificDisease, *disease);
    }
    into.subsidies = answered(from.subsidies);
    into.electronicPrescription = answered(from.prescription);
}

}  // namespace

void Session::carryOut(const visit::Effect& effect) {
    using enum visit::EffectKind;
    const quint64 id = effect.visit;
    switch (effect.kind) {
        case BeginWithoutCard:
            return beginData();
        case WatchPaper:
            return m_devices.on(m_devices.paper(), [id](PaperWorker& paper) { paper.watch(id); });
        case StopWatching:
            return m_devices.on(m_devices.paper(), [](PaperWorker& paper) { paper.stop(); });
        case InquireByCertificate:
            return inquireByCertificate(id);
        case LookAtPhone:
            return m_devices.on(m_devices.card(), [id](CardWorker& card) { card.readCard(id); });
        case TapPhone:
            return tapPhone(id, nullptr, false);
        case ReadCard:
            return readCard(effect);
        case RequestNonce:
            return requestNonce(id);
        case PrepareReference:
            return prepareReference(id);
        case ShowCardPhoto:
            return readPhotoForStaff(effect);
        case StartMatch:
            return m_devices.on(m_devices.vision(), [id](VisionWorker& vision) { vision.beginMatch(id); });
        case StopMatch:
            return m_devices.on(m_devices.vision(), [](VisionWorker& vision) { vision.stopPreview(); });
        case VerifyPin:
            return verifyPin(effect);
        case WipePin:
            return wipePin();
        case Receive:
            m_data.method = effect.method;
            return effect.method == visit::Method::Phone ? useNonce(id) : bindToNonce(id);
        case ExtendFaceStep:
            return m_devices.on(m_devices.vision(), [id](VisionWorker& vision) { vision.extendStep(id); });
        case JudgeProxy:
            return judgeProxy(id);
        case RegisterCard:
            return m_service.registerCard(id, m_data.reception);
        case SendConsents:
            return sendConsents(id);
        case FetchResult:
            return m_service.fetchResult(id, m_data.reception);
        case RecordArrival:
            return recordArrival(effect);
        case CallDesk:
            return callDesk(effect);
        case ReleaseCard:
            return m_devices.on(m_devices.card(), [id](CardWorker& card) { card.endCard(id); });
        case AlertCardLeft:
            emit cardLeftAlert(effect.stage);
            return;
        case ResetPreferences:
            emit preferencesReset();
            // Nobody is here: time for the files that could not be written when their folder was away.
            m_devices.on(m_devices.records(), [](RecordWorker& records) { records.open(); });
            return;
        case PrintReceipt:
            emit receiptPrintWanted();
            return;
        case WipeReceipt:
            return m_receipt.reset();
        case AskStillThere:
        case RetryReader:
            return;  // the screen follows the state; the monitor of the card thread waits for readers by itself
        case WipePersonal:
            return wipePersonal(id);
        case CloseVisit:
            return closeVisit(effect);
        case ArmDeadline:
            return armDeadline(effect.limit);
    }
}

void Session::beginData() {
    m_detailReason = visit::Reason::None;
    m_data.wipe();
    m_ticket = 0;
    m_wordingHash.clear();  // what the one before read
    m_wordingLanguage.clear();
    m_data.uuid = newUuid();
    m_data.placedAt = toDateTime(m_clock.nowUtc());
}

void Session::readCard(const visit::Effect& effect) {
    beginData();
    m_devices.on(m_devices.card(), [id = effect.visit](CardWorker& card) { card.readCard(id); });
    if (m_visit.faceDevices) {
        lookAtFront(effect.visit, true);  // while the chip is read; what card it is shows in a moment
    }
}

void Session::requestNonce(quint64 id) {
    m_data.nonceAsked = true;
    m_service.requestNonce(id);
}

void Session::verifyPin(const visit::Effect& effect) {
    auto pin = std::make_shared<cardreader::Pin>(std::move(*m_pin));
    emit pinDigitsChanged(pinDigits());
    if (m_visit.lane == visit::Lane::Phone) {
        tapPhone(effect.visit, std::move(pin), effect.lastTryAccepted);
        return;
    }
    m_devices.on(m_devices.card(), [id = effect.visit, accepted = effect.lastTryAccepted,
                                    pin = std::move(pin)](CardWorker& card) { card.verifyPin(id, pin, accepted); });
}

/// Binds the identification to the service's nonce; waits for it, or asks anew when it failed or ran out. Whether it
/// ran out is judged by this machine's clock, so a nonce that has just come is used whatever the clock says.
void Session::bindToNonce(quint64 id) {
    const bool usable = m_data.nonce && m_data.nonce->expires > toDateTime(m_clock.nowUtc());
    m_data.receiveWaits = !usable;
    if (!usable) {
        if (!m_data.nonceAsked) {
            requestNonce(id);
        }
        return;
    }
    useNonce(id);
}

void Session::useNonce(quint64 id) {
    switch (m_data.method) {
        case visit::Method::Pin:
            m_devices.on(m_devices.card(),
                         [id, challenge = m_data.nonce->value](CardWorker& card) { card.sign(id, challenge); });
            return;
        case visit::Method::Face:
            return receive(id,
                           eligibility::FaceProof{.score = m_data.match.score,
                                                  .threshold = m_data.match.threshold,
                                                  .engine = QString::fromStdString(m_data.match.engine),
                                                  .attack = QString::fromLatin1(facematch::name(m_data.match.attack))});
        case visit::Method::Staff:
            return receive(id, eligibility::StaffProof{.staff = m_data.staff});
        case visit::Method::Phone:
            return receive(id, eligibility::PinProof{m_data.signature});
        case visit::Method::Certificate:  // InquireByCertificate
        case visit::Method::None:
            return;
    }
}

void Session::receive(quint64 id,
                      std::variant<eligibility::PinProof, eligibility::FaceProof, eligibility::StaffProof> proof) {
    m_service.receive(id, {.certificate = m_data.certificateDer,
                           .nonce = m_data.nonce ? m_data.nonce->value : QByteArray(),
                           .proof = std::move(proof),
                           .at = toDateTime(m_clock.nowUtc())});
}

void Session::sendConsents(quint64 id) {
    m_data.consentedAt = toDateTime(m_clock.nowUtc());
    eligibility::ConsentChoices choices;
    choices.wordingHash = m_wordingHash;
    choices.language = m_wordingLanguage;
    choices.at = m_data.consentedAt;
    for (const visit::ConsentItem& item : m_visit.items) {
        if (item.answer != visit::Answer::Unset) {  // left to the person when another one acts
            choices.items.insert(QString::fromStdString(item.code), item.answer == visit::Answer::Yes);
        }
    }
    addChoices(m_visit.choices, choices);
    m_service.sendConsents(id, m_data.reception, choices);
}

void Session::recordArrival(const visit::Effect& effect) {
    const store::Arrival arrival = arrivalOf(m_visit, effect, m_data, m_settings.kioskId);
    m_receipt.reset();
    const bool answered = m_visit.consent == visit::Consent::Given || m_visit.consent == visit::Consent::Declined;
    if (m_visit.receipts && answered && effect.outcome != visit::Outcome::HandedToDesk) {
        m_receipt = receiptOf(arrival, effect.method, m_data.consentedAt, m_wordingHash);
        m_receipt->proxy = m_visit.proxy;
    }
    m_devices.on(m_devices.records(),
                 [id = effect.visit, arrival](RecordWorker& records) { records.record(id, arrival); });
}

void Session::callDesk(const visit::Effect& effect) {
    if (m_data.uuid.isEmpty()) {
        m_data.uuid = newUuid();
        m_data.placedAt = toDateTime(m_clock.nowUtc());
    }
    platform::LogLine(category(), QtInfoMsg, "desk.call").visit(effect.visit).code(effect.reason);
    m_devices.on(m_devices.records(), [arrival = arrivalOf(m_visit, effect, m_data, m_settings.kioskId)](
                                          RecordWorker& records) { records.callDesk(arrival); });
}

void Session::wipePersonal(quint64 id) {
    wipePin();
    const QString uuid = m_data.uuid;
    const QString file = m_data.chartFile;
    const QDateTime placedAt = m_data.placedAt;
    m_service.cancel(id);
    m_data.wipe();
    if (!m_visit.receipt) {
        m_receipt.reset();
    }
    m_data.uuid = uuid;  // names the visit, nobody in it
    m_data.chartFile = file;
    m_data.placedAt = placedAt;
    m_devices.on(m_devices.vision(), [id](VisionWorker& vision) { vision.endVisit(id); });
}

void Session::wipePin() {
    m_pin->wipe();
    m_data.tap.reset();  // typed for a touch that waits for the nonce
    emit pinDigitsChanged(0);
}

void Session::closeVisit(const visit::Effect& effect) {
    const store::Event event{.at = toDateTime(m_clock.nowUtc()),
                             .kind = QStringLiteral("visit.") + QString::fromLatin1(visit::name(effect.outcome)),
                             .visit = m_data.uuid,
                             .code = QString::fromLatin1(visit::name(effect.reason))};
    m_devices.on(m_devices.records(), [event](RecordWorker& records) { records.note(event); });
    emit visitEnded({.visit = effect.visit,
                     .outcome = effect.outcome,
                     .method = effect.method,
                     .reason = effect.reason,
                     .chartFile = m_data.chartFile});
    m_data.uuid.clear();
    m_data.chartFile.clear();
}

}  // namespace session
