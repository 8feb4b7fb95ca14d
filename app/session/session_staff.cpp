// SPDX-License-Identifier: Apache-2.0
// The staff check (目視確認): who has proved himself, what he says, and that both are recorded.
#include "app/platform/log.h"
#include "app/session/session.h"

#include <QTimeZone>

#include <algorithm>

namespace session {
namespace {

Q_LOGGING_CATEGORY(category, "uketsuke.staff")

}  // namespace

void Session::listenToStaff() {
    connect(&m_staffGate, &StaffGate::changed, this, &Session::changed);
    connect(&m_staffGate, &StaffGate::checkWanted, this,
            [this](quint64 request, const std::shared_ptr<Passcode>& passcode, const QString& hash) {
                m_devices.on(m_devices.staff(), [request, passcode, hash](StaffWorker& staff) {
                    staff.checkPasscode(request, passcode, hash);
                });
            });
    connect(&m_devices.staff(), &StaffWorker::passcodeChecked, this, &Session::passcodeChecked);
    connect(&m_devices.staff(), &StaffWorker::photoDecoded, this, &Session::showPhoto);
}

void Session::passcodeChecked(quint64 request, bool right) {
    if (!right) {
        platform::LogLine(category(), QtWarningMsg, "staff.refused").visit(m_visit.id);
        noteStaff(QStringLiteral("staff.refused"), m_staffGate.chosenId());
    }
    const QString staff = m_staffGate.answer(request, right);
    if (!right || m_staffGate.wrongInARow() == 0) {
        keepLock({.subject = m_faceLock.keyOf(staffSubject()), .inARow = m_staffGate.wrongInARow(), .last = {}});
    }
    if (staff.isEmpty() || !visit::staffStands(m_visit.state) || m_visit.help) {
        return;
    }
    m_data.staff = staff;
    noteStaff(QStringLiteral("staff.granted"), staff);
    answer(Kind::StaffGranted, m_visit.id);
}

void Session::confirmPerson(StaffReason why) {
    if (!m_visit.staffGranted || m_visit.state != visit::State::StaffChecking) {
        return;
    }
    const std::string_view reason = name(why);
    noteStaff(
        QStringLiteral("staff.confirmed"),
        m_data.staff + QLatin1Char('.') + QString::fromLatin1(reason.data(), static_cast<qsizetype>(reason.size())));
    answer(Kind::StaffConfirmed, m_visit.id);
}

void Session::denyPerson() {
    if (m_visit.staffGranted && m_visit.state == visit::State::StaffChecking) {
        noteStaff(QStringLiteral("staff.declined"), m_data.staff);
        answer(Kind::StaffDeclined, m_visit.id);
    }
}

/// Who and why, in the chain of events: `code` is "ID" or "ID.REASON". Never who the patient is.
void Session::noteStaff(const QString& kind, const QString& code) {
    const auto now = QDateTime::fromMSecsSinceEpoch(m_clock.nowUtc().time_since_epoch().count(), QTimeZone::utc());
    const store::Event event{.at = now, .kind = kind, .visit = m_data.uuid, .code = code};
    m_devices.on(m_devices.records(), [event](RecordWorker& records) { records.note(event); });
}

/// Off K05, or with somebody else before it, nothing of the staff check stays open.
void Session::closeStaffGate() {
    const bool open = visit::staffStands(m_visit.state) && !m_visit.help;
    if (!open || m_hadGrant > m_visit.staffGranted) {
        m_staffGate.leave();
        m_data.photoForStaff = false;
    }
    m_hadGrant = open && m_visit.staffGranted;
}

/// Verification code B, the card's surface, its photo: all read anew, since nothing of them was kept.
void Session::readPhotoForStaff(const visit::Effect& effect) {
    m_data.photoForStaff = true;
    if (!m_settings.codeB || !m_visit.card.hasPhoto) {
        showPhoto(effect.visit, {});
        return;
    }
    prepareReference(effect.visit);
}

void Session::showPhoto(quint64 id, const QImage& photo) {
    if (id == m_visit.id && m_data.photoForStaff) {
        m_data.photoForStaff = false;
        emit staffPhoto(photo);
    }
}

QByteArray Session::staffSubject() const {
    return QByteArrayLiteral("staff-gate:") + m_settings.kioskId.toUtf8();
}

/// Turning the machine off and on again must not make guessing free.
void Session::locksKnown(const QByteArray& key, const std::vector<store::LockRow>& rows) {
    const auto now = QDateTime::fromMSecsSinceEpoch(m_clock.nowUtc().time_since_epoch().count(), QTimeZone::utc());
    m_faceLock.remember(key, rows, m_clock.monotonic(), now);
    const auto staff = std::ranges::find(rows, m_faceLock.keyOf(staffSubject()), &store::LockRow::subject);
    if (staff != rows.end()) {
        m_staffGate.remember(staff->inARow, sinceThen(staff->last, now));
    }
}

void Session::keepLock(store::LockRow row) {
    if (row.subject.isEmpty()) {
        return;
    }
    row.last = QDateTime::fromMSecsSinceEpoch(m_clock.nowUtc().time_since_epoch().count(), QTimeZone::utc());
    m_devices.on(m_devices.records(), [row = std::move(row)](RecordWorker& records) { records.keepLock(row); });
}

}  // namespace session
