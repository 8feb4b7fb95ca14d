// SPDX-License-Identifier: Apache-2.0
#include "app/session/staff_gate.h"

#include "app/platform/passcode.h"

#include <algorithm>
#include <array>

namespace session {
namespace {

using namespace std::chrono_literals;

constexpr auto firstClosure = std::chrono::milliseconds{60s};
constexpr int mostDoublings = 4;

}  // namespace

std::string_view name(StaffReason reason) {
    constexpr std::array<std::string_view, 5> names{"face-failed", "pin-forgotten", "cannot-operate", "no-photo",
                                                    "other"};
    return names.at(static_cast<std::size_t>(reason));
}

StaffGate::StaffGate(std::vector<platform::StaffMember> staff, platform::Clock& clock, QObject* parent)
    : QObject(parent), m_staff(std::move(staff)), m_clock(clock) {}

bool StaffGate::closed() const {
    return m_clock.monotonic() < m_openAgain;
}

StaffGate::Stage StaffGate::stage() const {
    return m_stage != Stage::Away && m_stage != Stage::Checking && closed() ? Stage::Closed : m_stage;
}

QStringList StaffGate::names() const {
    QStringList all;
    std::ranges::transform(m_staff, std::back_inserter(all), &platform::StaffMember::name);
    return all;
}

QString StaffGate::chosenName() const {
    return m_member ? m_staff.at(*m_member).name : QString();
}

QString StaffGate::chosenId() const {
    return m_member ? m_staff.at(*m_member).id : QString();
}

int StaffGate::triesLeft() const {
    return std::max(1, triesAllowed - m_wrong);
}

int StaffGate::secondsClosed() const {
    const auto left = std::chrono::ceil<std::chrono::seconds>(m_openAgain - m_clock.monotonic());
    return static_cast<int>(std::max(left, 0s).count());
}

void StaffGate::arrive() {
    m_passcode.wipe();
    m_member.reset();
    m_wrongHere = false;
    m_stage = Stage::Choosing;
    tick();
    emit changed();
}

void StaffGate::choose(int member) {
    if (stage() != Stage::Choosing || member < 0 || static_cast<std::size_t>(member) >= m_staff.size()) {
        return;
    }
    m_member = static_cast<std::size_t>(member);
    m_stage = Stage::Entering;
    emit changed();
}

void StaffGate::enterDigit(int digit) {
    if (stage() == Stage::Entering && m_passcode.append(digit)) {
        emit changed();
    }
}

void StaffGate::eraseDigit() {
    if (stage() == Stage::Entering) {
        m_passcode.removeLast();
        emit changed();
    }
}

void StaffGate::submit() {
    if (stage() != Stage::Entering || m_passcode.size() < platform::passcodeLeast) {
        return;
    }
    m_stage = Stage::Checking;
    m_wrongHere = false;
    const auto typed = std::make_shared<Passcode>(std::move(m_passcode));
    emit checkWanted(++m_request, typed, m_staff.at(*m_member).passcodeHash);
    emit changed();
}

void StaffGate::leave() {
    m_passcode.wipe();
    m_member.reset();
    m_wrongHere = false;
    m_timer.reset();
    m_stage = Stage::Away;
}

/// A wrong passcode counts also when its page has been left: leaving must not make guessing free.
QString StaffGate::answer(quint64 request, bool right) {
    const bool current = m_stage == Stage::Checking && request == m_request;
    if (!right) {
        countWrong();
    } else if (current) {
        m_wrong = 0;
    }
    if (!current) {
        return {};
    }
    m_stage = Stage::Entering;
    m_wrongHere = !right;
    tick();
    emit changed();
    return right ? chosenId() : QString();
}

void StaffGate::countWrong() {
    ++m_wrong;
    m_openAgain = m_clock.monotonic() + closure();
}

std::chrono::milliseconds StaffGate::closure() const {
    return m_wrong < triesAllowed ? std::chrono::milliseconds{0}
                                  : firstClosure * (1 << std::min(m_wrong - triesAllowed, mostDoublings));
}

void StaffGate::remember(int wrongInARow, std::chrono::milliseconds ago) {
    m_wrong = wrongInARow;
    m_openAgain = m_clock.monotonic() - ago + closure();
}

/// The seconds run on the screen while somebody stands before it.
void StaffGate::tick() {
    m_timer.reset();
    if (m_stage != Stage::Away && closed()) {
        m_timer = m_clock.startTimer(1s, [this] {
            tick();
            emit changed();
        });
    }
}

}  // namespace session
