// SPDX-License-Identifier: Apache-2.0
#include "app/session/face_lock.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

#include <algorithm>
#include <array>

namespace session {

FaceLock::FaceLock() {
    std::array<quint32, 8> random{};
    QRandomGenerator::system()->fillRange(random.data(), static_cast<qsizetype>(random.size()));
    m_secret = QByteArray(reinterpret_cast<const char*>(random.data()), sizeof random);
}

FaceLock::~FaceLock() {
    m_secret.fill('\0');
}

void FaceLock::noteMismatch(const QByteArray& certificate, std::chrono::milliseconds now) {
    if (certificate.isEmpty()) {
        return;
    }
    const QByteArray key = keyOf(certificate);
    if (m_entries.size() >= mostCards && !m_entries.contains(key)) {
        forgetOne();
    }
    Entry& entry = m_entries[key];
    entry.inARow = now - entry.last > lasts ? 1 : entry.inARow + 1;
    entry.last = now;
}

void FaceLock::noteMatch(const QByteArray& certificate) {
    m_entries.erase(keyOf(certificate));
}

bool FaceLock::isLocked(const QByteArray& certificate, std::chrono::milliseconds now) const {
    const auto found = m_entries.find(keyOf(certificate));
    return found != m_entries.end() && found->second.inARow >= triesAllowed && now - found->second.last <= lasts;
}

QByteArray FaceLock::keyOf(const QByteArray& certificate) const {
    return QMessageAuthenticationCode::hash(certificate, m_secret, QCryptographicHash::Sha256);
}

void FaceLock::forgetOne() {
    m_entries.erase(std::ranges::min_element(
        m_entries, {}, [](const std::pair<const QByteArray, Entry>& each) { return each.second.last; }));
}

}  // namespace session
