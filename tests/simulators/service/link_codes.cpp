// SPDX-License-Identifier: Apache-2.0
#include "tests/simulators/service/link_codes.h"

#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/rand.h>

#include <array>

namespace simservice {
namespace {

constexpr qsizetype secretBytes = 32;
constexpr qsizetype codeBytes = 16;

}  // namespace

LinkCodes::LinkCodes(QByteArray secret) : m_secret(std::move(secret)) {
    if (m_secret.isEmpty()) {
        m_secret.resize(secretBytes);
        RAND_bytes(reinterpret_cast<unsigned char*>(m_secret.data()), secretBytes);
    }
}

LinkCodes::Code LinkCodes::codeOf(const QString& facility, qint64 person, const QDate& day) const {
    int generation = 0;
    {
        const std::lock_guard lock(m_mutex);
        generation = m_generations.value(person);
    }
    // Every part ends in a character that no part holds: no two different lists give the same text.
    const QByteArray text = facility.toUtf8() + '\n' + QByteArray::number(person) + '\n' +
                            day.toString(QStringLiteral("yyyyMM")).toLatin1() + '\n' + QByteArray::number(generation);
    std::array<unsigned char, EVP_MAX_MD_SIZE> mac{};
    unsigned int size = 0;
    HMAC(EVP_sha256(), m_secret.constData(), static_cast<int>(m_secret.size()),
         reinterpret_cast<const unsigned char*>(text.constData()), static_cast<std::size_t>(text.size()), mac.data(),
         &size);
    const QByteArray code(reinterpret_cast<const char*>(mac.data()), codeBytes);
    return {QString::fromLatin1(code.toHex()), QDate(day.year(), day.month(), day.daysInMonth())};
}

void LinkCodes::revoke(qint64 person) {
    const std::lock_guard lock(m_mutex);
    ++m_generations[person];
}

}  // namespace simservice
