// SPDX-License-Identifier: Apache-2.0
#include "tests/simulators/service/reception_book.h"

#include <openssl/rand.h>
#include <openssl/sha.h>

namespace simservice {
namespace {

using eligibility::Refusal;

constexpr std::size_t keptNonces = 500'000;
constexpr std::size_t keptReceptions = 100'000;
constexpr std::size_t keptAnswers = 20'000;
constexpr qsizetype nonceBytes = 32;
constexpr qsizetype idBytes = 16;

QByteArray randomBytes(qsizetype size) {
    QByteArray bytes(size, '\0');
    RAND_bytes(reinterpret_cast<unsigned char*>(bytes.data()), static_cast<int>(size));
    return bytes;
}

}  // namespace

eligibility::Nonce ReceptionBook::issueNonce(const QString& client, const QString& visit, const QDateTime& now) {
    const std::lock_guard lock(m_mutex);
    eligibility::Nonce nonce{randomBytes(nonceBytes), now.addSecs(m_nonceLifetime.count())};
    m_nonces.insert(nonce.value, {client, visit, nonce.expires});
    m_nonceOrder.push_back(nonce.value);
    if (m_nonceOrder.size() > keptNonces) {
        m_nonces.remove(m_nonceOrder.front());
        m_nonceOrder.pop_front();
    }
    return nonce;
}

Refusal ReceptionBook::spendNonce(const QByteArray& nonce, const QString& client, const QString& visit,
                                  const QDateTime& now) {
    const std::lock_guard lock(m_mutex);
    const auto found = m_nonces.find(nonce);
    if (found == m_nonces.end()) {
        return Refusal::NonceUnknown;
    }
    if (found->client != client || found->visit != visit) {
        return Refusal::NonceOfOtherVisit;
    }
    if (found->used) {
        return Refusal::NonceUsed;
    }
    found->used = true;
    return now >= found->expires ? Refusal::NonceExpired : Refusal::None;
}

QString ReceptionBook::add(Reception reception) {
    const std::lock_guard lock(m_mutex);
    reception.id = QString::fromLatin1(randomBytes(idBytes).toHex());
    const QString id = reception.id;
    m_receptions.insert(id, std::move(reception));
    m_receptionOrder.push_back(id);
    ++m_total;
    if (m_receptionOrder.size() > keptReceptions) {
        m_receptions.remove(m_receptionOrder.front());
        m_receptionOrder.pop_front();
    }
    return id;
}

std::optional<Reception> ReceptionBook::find(const QString& id, const QString& client) const {
    const std::lock_guard lock(m_mutex);
    const auto found = m_receptions.constFind(id);
    return found == m_receptions.constEnd() || found->client != client ? std::nullopt : std::optional(*found);
}

void ReceptionBook::setRegistered(const QString& id, const QStringList& asked, bool subsidies) {
    const std::lock_guard lock(m_mutex);
    if (const auto found = m_receptions.find(id); found != m_receptions.end()) {
        found->registered = true;
        found->asked = asked;
        found->subsidies = subsidies;
    }
}

void ReceptionBook::setConsents(const QString& id, const QMap<QString, bool>& items, const QDateTime& at) {
    const std::lock_guard lock(m_mutex);
    if (const auto found = m_receptions.find(id); found != m_receptions.end()) {
        found->consents = items;
        found->consentedAt = at;
    }
}

void ReceptionBook::setChoices(const QString& id, const QString& subsidies, const QString& prescription) {
    const std::lock_guard lock(m_mutex);
    if (const auto found = m_receptions.find(id); found != m_receptions.end()) {
        found->subsidyChoice = subsidies;
        found->prescriptionForm = prescription;
    }
}

std::string ReceptionBook::digest(const std::string& body) {
    std::string hash(SHA256_DIGEST_LENGTH, '\0');
    SHA256(reinterpret_cast<const unsigned char*>(body.data()), body.size(),
           reinterpret_cast<unsigned char*>(hash.data()));
    return hash;
}

std::optional<ReceptionBook::Remembered> ReceptionBook::remembered(const std::string& key) const {
    const std::lock_guard lock(m_mutex);
    const auto found = m_answers.find(key);
    return found == m_answers.end() ? std::nullopt : std::optional(found->second);
}

void ReceptionBook::remember(const std::string& key, Remembered answer) {
    const std::lock_guard lock(m_mutex);
    m_answers.insert_or_assign(key, std::move(answer));
    m_answerOrder.push_back(key);
    if (m_answerOrder.size() > keptAnswers) {
        m_answers.erase(m_answerOrder.front());
        m_answerOrder.pop_front();
    }
}

int ReceptionBook::receptions() const {
    const std::lock_guard lock(m_mutex);
    return m_total;
}

}  // namespace simservice
