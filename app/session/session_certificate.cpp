// SPDX-License-Identifier: Apache-2.0
// K15: what is typed from a certificate of eligibility, the question by it, and what comes back.
#include "app/platform/log.h"
#include "app/session/session.h"

#include <QTimeZone>

namespace session {
namespace {

Q_LOGGING_CATEGORY(category, "uketsuke.session")

constexpr int japanOffsetSeconds = 9 * 60 * 60;

}  // namespace

QDate Session::today() const {
    return QDateTime::fromMSecsSinceEpoch(m_clock.nowUtc().time_since_epoch().count(), QTimeZone::utc())
        .toOffsetFromUtc(japanOffsetSeconds)
        .date();
}

bool Session::takesCertificateKeys() const {
    return m_visit.state == visit::State::TypingCertificate && !m_visit.help;
}

void Session::typeFromCertificate(QChar key) {
    if (takesCertificateKeys()) {
        m_data.certificateForm.type(m_visit.field, key);
        touchCertificate();
    }
}

void Session::eraseFromCertificate() {
    if (takesCertificateKeys()) {
        m_data.certificateForm.erase(m_visit.field);
        touchCertificate();
    }
}

void Session::chooseCalendar(Calendar calendar) {
    if (takesCertificateKeys()) {
        m_data.certificateForm.choose(calendar);
        touchCertificate();
    }
}

void Session::leaveFieldOut() {
    if (takesCertificateKeys()) {
        m_data.certificateForm.leaveOut(m_visit.field);
        want({.kind = Kind::FieldTyped});
    }
}

CertificateForm::Look Session::lookOfField() const {
    return m_data.certificateForm.look(m_visit.field, today());
}

bool Session::fieldAnswered() const {
    return m_data.certificateForm.isAnswered(m_visit.field, today());
}

/// The machine has restarted the time limit; what was typed is not the machine's, so the screen is told here.
void Session::touchCertificate() {
    apply({.kind = Kind::Touched});
    emit changed();
}

void Session::inquireByCertificate(quint64 id) {
    m_service.inquire(id, m_data.certificateForm.request(today()));
}

void Session::inquiryAnswered(quint64 id, const eligibility::EligibilityResult& result) {
    if (id != m_visit.id) {
        return;
    }
    m_data.answer = result.answer;
    const visit::Reason refusal = refusalOf(result.answer);
    platform::LogLine(category(), QtInfoMsg, "inquiry.answered").visit(id).code(refusal);
    answer(Kind::CertificateAnswered, id, refusal);
}

}  // namespace session
