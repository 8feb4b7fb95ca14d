// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/eligibility/service_types.h"
#include "tests/simulators/service/http_message.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QMap>
#include <QString>
#include <QStringList>

#include <chrono>
#include <deque>
#include <mutex>
#include <optional>
#include <string>
#include <unordered_map>

namespace simservice {

/// One accepted identification and what followed.
struct Reception {
    QString id{};
    QString client{};  ///< fingerprint of the terminal's TLS certificate: nobody else may go on with it
    QString visit{};
    qint64 person = 0;
    QDateTime at{};
    bool registered = true;
    eligibility::CertificateStanding standing = eligibility::CertificateStanding::Unknown;
    QStringList asked{};             ///< consent items that may be answered
    QMap<QString, bool> consents{};  ///< answered items; the newest answer wins
    QDateTime consentedAt{};
    bool subsidies = false;      ///< certificates of medical subsidies were found: their use may be answered
    QString subsidyChoice{};     ///< 1 use, 0 not, empty: not answered
    QString prescriptionForm{};  ///< OQSCD017, empty: not answered
};

/// Everything that lives shorter than a day: nonces, receptions, answers kept for repeated calls. Any thread. Bounded:
/// the oldest goes first.
class ReceptionBook {
public:
    explicit ReceptionBook(std::chrono::seconds nonceLifetime) : m_nonceLifetime(nonceLifetime) {}

    /// @return a new nonce for this visit of this client
    [[nodiscard]] eligibility::Nonce issueNonce(const QString& client, const QString& visit, const QDateTime& now);

    /// Spends the nonce: whatever becomes of the reception, it cannot be used again.
    /// @return Refusal::None when it was good for this visit
    [[nodiscard]] eligibility::Refusal spendNonce(const QByteArray& nonce, const QString& client, const QString& visit,
                                                  const QDateTime& now);

    /// Keeps a reception. @return its id, not guessable
    QString add(Reception reception);
    [[nodiscard]] std::optional<Reception> find(const QString& id, const QString& client) const;
    /// The card of this reception has become the insurance card. @param asked  what may be asked from now on
    void setRegistered(const QString& id, const QStringList& asked, bool subsidies);
    void setConsents(const QString& id, const QMap<QString, bool>& items, const QDateTime& at);

    void setChoices(const QString& id, const QString& subsidies, const QString& prescription);

    /// An answer given before to the same client under the same key. `body` must be equal, else the key is misused.
    struct Remembered {
        std::string body;  ///< digest()
        HttpResponse response;
    };
    /// @return SHA-256 of a body, so that what was sent need not be kept
    [[nodiscard]] static std::string digest(const std::string& body);
    [[nodiscard]] std::optional<Remembered> remembered(const std::string& key) const;
    void remember(const std::string& key, Remembered answer);

    [[nodiscard]] int receptions() const;

private:
    struct IssuedNonce {
        QString client;
        QString visit;
        QDateTime expires;
        bool used = false;
    };

    std::chrono::seconds m_nonceLifetime;
    mutable std::mutex m_mutex;
    QHash<QByteArray, IssuedNonce> m_nonces;
    std::deque<QByteArray> m_nonceOrder;
    QHash<QString, Reception> m_receptions;
    std::deque<QString> m_receptionOrder;
    std::unordered_map<std::string, Remembered> m_answers;
    std::deque<std::string> m_answerOrder;
    int m_total = 0;
};

}  // namespace simservice
