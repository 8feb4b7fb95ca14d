// SPDX-License-Identifier: Apache-2.0
// Somebody acts for the person (reception-domain §6.9): what is recorded about him, how old the person is, and what the
// desk has seen.
#include "app/session/proxy_memory.h"
#include "app/session/session.h"

#include <QCryptographicHash>

namespace session {
namespace {

QString text(std::string_view word) {
    return QString::fromLatin1(word.data(), static_cast<qsizetype>(word.size()));
}

}  // namespace

QByteArray Session::cardOfProxy() const {
    return QCryptographicHash::hash(m_data.certificateDer, QCryptographicHash::Sha256);
}

void Session::judgeProxy(quint64 id) {
    const QString kind = text(name(m_visit.proxy));
    noteStaff(QStringLiteral("proxy.named"), kind);
    m_devices.on(m_devices.records(),
                 [id, card = cardOfProxy(), kind](RecordWorker& records) { records.findProxy(id, card, kind); });
}

/// A parent's standing hangs on the age of the child, which stands in the service's answer. It is asked for early and
/// without any consent; what is fetched after the consent question is another answer.
void Session::proxyFound(quint64 id, const std::optional<visit::ProxyRelation>& found) {
    if (id != m_visit.id || m_visit.state != visit::State::JudgingProxy) {
        return;
    }
    m_data.proxyRecorded = found;
    if (m_visit.proxy == visit::ProxyKind::Parent) {
        m_data.ageAsked = true;
        m_service.fetchResult(id, m_data.reception);
    } else {
        tellStanding(id);
    }
}

void Session::ageKnown(quint64 id, const eligibility::EligibilityAnswer& answer) {
    if (answer.results.size() == 1) {
        m_data.birthdate = answer.results.front().birthdate;
    }
    tellStanding(id);
}

void Session::tellStanding(quint64 id) {
    const visit::Day now = dayFrom(today()).value();
    apply({.kind = Kind::ProxyJudged,
           .visit = id,
           .certificate = m_visit.certificate,
           .standing = visit::judge(m_visit.proxy, m_data.proxyRecorded, dayFrom(m_data.birthdate), now)});
}

/// A parent of somebody who is of age, or whose age is not known, answers nothing in his name, whatever was pressed.
void Session::confirmProxy(visit::ProxyEvidence evidence, bool consent, bool keep) {
    if (!m_visit.staffGranted || m_visit.state != visit::State::ConfirmingProxy) {
        return;
    }
    const auto seen = visit::relationSeen(m_visit.proxy, evidence, consent, m_data.staff.toStdString(),
                                          dayFrom(m_data.birthdate), dayFrom(today()).value());
    const bool answers = seen && seen->scope.consent;
    noteStaff(QStringLiteral("proxy.confirmed"),
              QStringList{m_data.staff, text(name(m_visit.proxy)), text(name(evidence)),
                          answers ? QStringLiteral("consent") : QStringLiteral("reception")}
                  .join(QLatin1Char('.')));
    if (seen && keep) {
        m_devices.on(m_devices.records(), [card = cardOfProxy(), row = rowOf(*seen, m_data.uuid)](
                                              RecordWorker& records) { records.keepProxy(card, row); });
    }
    apply({.kind = Kind::ProxyConfirmed, .visit = m_visit.id, .certificate = m_visit.certificate, .flag = answers});
}

void Session::denyProxy() {
    if (m_visit.staffGranted && m_visit.state == visit::State::ConfirmingProxy) {
        noteStaff(QStringLiteral("proxy.declined"), m_data.staff);
        answer(Kind::StaffDeclined, m_visit.id);
    }
}

}  // namespace session
