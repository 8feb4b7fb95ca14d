// SPDX-License-Identifier: Apache-2.0
#include "app/session/face_lock.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

#include <algorithm>
#include <array>

namespace session {

std::chrono::milliseconds sinceThen(const QDateTime& then, const QDateTime& nowUtc) {
    return std::chrono::milliseconds(std::max<qint64>(0, then.msecsTo(nowUtc)));
}

FaceLock::FaceLock() {
    std::array<quint32, 8> random{};
    QRandomGenerator::system()->fillRange(random.data(), static_cast<qsizetype>(random.size()));
    m_secret = QByteArray(reinterpret_cast<const char*>(random.data()), sizeof random);
}

FaceLock::~FaceLock() {
    m_secret.fill('\0');
}

void FaceLock::remember(const QByteArray& key, const std::vector<store::LockRow>& rows, std::chrono::milliseconds now,
                        const QDateTime& nowUtc) {
    m_secret.fill('\0');
    m_secret = key;
    m_entries.clear();
    for (const store::LockRow& row : rows) {
        if (m_entries.size() >= mostCards) {
            forgetOne();
        }
        m_entries[row.subject] = {.inARow = row.inARow, .last = now - sinceThen(row.last, nowUtc)};
    }
}

store::LockRow FaceLock::noteMismatch(const QByteArray& certificate, std::chrono::milliseconds now) {
    if (certificate.isEmpty()) {
        return {};
    }
    const QByteArray key = keyOf(certificate);
    if (m_entries.size() >= mostCards && !m_entries.contains(key)) {
        forgetOne();
    }
    Entry& entry = m_entries[key];
    entry.inARow = now - entry.last > lasts ? 1 : entry.inARow + 1;
    entry.last = now;
    return {.subject = key, .inARow = entry.inARow, .last = {}};
}

store::LockRow FaceLock::noteMatch(const QByteArray& certificate) {
    const QByteArray key = keyOf(certificate);
    return m_entries.erase(key) > 0 ? store::LockRow{.subject = key, .inARow = 0, .last = {}} : store::LockRow{};
}

bool FaceLock::isLocked(const QByteArray& certificate, std::chrono::milliseconds now) const {
    const auto found = m_entries.find(keyOf(certificate));
    return found != m_entries.end() && found->second.inARow >= triesAllowed && now - found->second.last <= lasts;
}

QByteArray FaceLock::keyOf(const QByteArray& subject) const {
    return QMessageAuthenticationCode::hash(subject, m_secret, QCryptographicHash::Sha256);
}

void FaceLock::forgetOne() {
    m_entries.erase(std::ranges::min_element(
        m_entries, {}, [](const std::pair<const QByteArray, Entry>& each) { return each.second.last; }));
}

}  // namespace session
