// SPDX-License-Identifier: Apache-2.0
#include "app/session/session.h"

#include "app/platform/log.h"

#include <QTimeZone>

#include <algorithm>
#include <tuple>

namespace session {
namespace {

Q_LOGGING_CATEGORY(category, "uketsuke.session")

constexpr std::chrono::minutes firstSweep{10};
constexpr std::chrono::hours sweepEvery{24};

visit::Visit firstVisit(const SessionSettings& settings) {
    visit::Visit visit;
    visit.staffCheck = !settings.staff.empty();
    visit.issueForm = settings.issueForm;
    visit.phones = settings.phones;
    visit.paperCamera = !settings.paperCamera.isEmpty();
    visit.receipts = settings.receipts;
    visit.tickets = settings.records.tickets;
    visit.proxies = settings.proxies;
    for (const QString& item : settings.consentItems) {
        visit.defaultItems.push_back(item.toStdString());
    }
    return visit;
}

}  // namespace

Session::Session(SessionSettings settings, platform::Clock& clock, QObject* parent)
    : QObject(parent),
      m_settings(std::move(settings)),
      m_clock(clock),
      m_devices(m_settings),
      m_service(m_settings.service),
      m_staffGate(m_settings.staff, clock),
      m_visit(firstVisit(m_settings)),
      m_pin(std::make_shared<cardreader::Pin>()) {
    listenToCard();
    listenToVision();
    listenToService();
    listenToRecords();
    listenToStaff();
    listenToPhones();
    listenToQueue();
    listenToPaper();
}

Session::~Session() {
    std::ignore = stop();
}

void Session::start() {
    m_stateSince = m_clock.monotonic();
    m_devices.start();
    armDeadline(visit::timeLimit(m_visit));
    sweepAfter(firstSweep);
    emit changed();
}

/// The store forgets what it must (reception-domain §8.5): soon after each start, for many kiosks are off at night, and
/// then once a day.
void Session::sweepAfter(std::chrono::milliseconds pause) {
    m_sweep = m_clock.startTimer(pause, [this] {
        m_devices.on(m_devices.records(), [](RecordWorker& records) { records.sweep(); });
        sweepAfter(sweepEvery);
    });
}

bool Session::stop() {
    m_deadline.reset();
    m_sweep.reset();
    wipePersonal(m_visit.id);
    m_receipt.reset();
    return m_devices.stop();
}

QString Session::failureCode() const {
    if (m_visit.reason != visit::Reason::None && m_visit.reason == m_detailReason) {
        return m_detailCode;
    }
    return QString::fromLatin1(visit::name(m_visit.reason));
}

QDateTime Session::certificateEnds() const {
    return QDateTime::fromSecsSinceEpoch(m_data.certificate.notAfter.time_since_epoch().count(), QTimeZone::utc());
}

int Session::pinDigits() const {
    return static_cast<int>(m_pin->size());
}

void Session::want(const visit::Event& event) {
    if (event.kind == Kind::PinEntered && !m_pin->isComplete()) {
        return;
    }
    if (event.kind == Kind::FieldTyped && !fieldAnswered()) {
        return;
    }
    apply(event);
}

void Session::enterDigit(int digit) {
    if (m_visit.state == visit::State::EnteringPin && !m_visit.help && m_pin->append(digit)) {
        emit pinDigitsChanged(pinDigits());
        apply({.kind = Kind::Touched});
    }
}

void Session::eraseDigit() {
    m_pin->removeLast();
    emit pinDigitsChanged(pinDigits());
    apply({.kind = Kind::Touched});
}

void Session::eraseDigits() {
    wipePin();
    apply({.kind = Kind::Touched});
}

void Session::setConsentWording(const QString& hash, const QString& language) {
    m_wordingHash = hash;
    m_wordingLanguage = language;
}

void Session::apply(const visit::Event& event) {
    visit::Step step = visit::next(m_visit, event);
    if (step.effects.empty() && step.visit == m_visit) {
        return;
    }
    const visit::Visit before = std::exchange(m_visit, std::move(step.visit));
    noteStep(before);
    std::ranges::for_each(step.effects, [this](const visit::Effect& effect) { carryOut(effect); });
    closeStaffGate();
    const bool entersCamera = m_visit.state == visit::State::FacingCamera && before.state != m_visit.state &&
                              before.state != visit::State::MovingForCamera;
    if (entersCamera) {
        m_devices.on(m_devices.vision(),
                     [id = m_visit.id](facematch::VisionWorker& vision) { vision.startPreview(id); });
    }
    tidyWhenAtRest();
    emit changed();
}

void Session::noteStep(const visit::Visit& before) {
    if (before.state == m_visit.state && before.id == m_visit.id) {
        return;
    }
    const std::chrono::milliseconds now = m_clock.monotonic();
    const StepTime step{.visit = before.id,
                        .state = before.state,
                        .screen = visit::screen(before),
                        .took = now - std::exchange(m_stateSince, now),
                        .software = visit::isBusy(before) || before.state == visit::State::Verified};
    platform::LogLine(category(), QtInfoMsg, "visit.step")
        .visit(before.id)
        .number("from", static_cast<int>(before.state))
        .number("to", static_cast<int>(m_visit.state))
        .duration(step.took);
    emit stepEnded(step);
}

void Session::armDeadline(std::chrono::milliseconds limit) {
    m_deadline = m_clock.startTimer(limit, [this] { apply({.kind = Kind::DeadlinePassed}); });
}

/// An answer to something asked for `visit`; the machine drops it when that visit is over.
void Session::answer(Kind kind, quint64 visit, visit::Reason reason) {
    apply({.kind = kind, .visit = visit, .certificate = m_visit.certificate, .reason = reason});
}

/// Without its trust anchors a kiosk would refuse every card; it says so before anybody lays one down. A missing
/// revocation list or surface key takes less away, and the log says it.
void Session::settingsFailed(const cardreader::Error& error) {
    using enum cardreader::ErrorCode;
    if (error.code == AnchorUnreadable || error.code == TestAnchorRefused) {
        remember(visit::Reason::ConfigurationBroken, name(error.code));
        apply({.kind = Kind::ReaderLost, .reason = visit::Reason::ConfigurationBroken});
    }
}

void Session::remember(visit::Reason reason, std::string_view dottedCode) {
    m_detailReason = reason;
    m_detailCode = QString::fromLatin1(dottedCode);
}

}  // namespace session
