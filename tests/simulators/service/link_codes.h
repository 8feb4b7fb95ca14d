// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDate>
#include <QHash>
#include <QString>

#include <mutex>

namespace simservice {

/// Pseudonymous link codes (符号): what a facility may keep to recognise a person for a while, in place of a number
/// that all could compare. Made with a secret of the service (HMAC-SHA-256), so
/// * two facilities never hold an equal code for one person, nor can they tell that two codes are of one person;
/// * a code changes with every period (a calendar month), and at once when the person's codes are revoked.
/// Any thread.
class LinkCodes {
public:
    /// @param secret  32 bytes; empty = a new one, then codes do not outlive the program
    explicit LinkCodes(QByteArray secret = {});

    struct Code {
        QString text;  ///< 32 hexadecimal digits
        QDate until;   ///< last day (Japanese)
    };
    [[nodiscard]] Code codeOf(const QString& facility, qint64 person, const QDate& day) const;

    /// From now on every facility gets another code for this person.
    void revoke(qint64 person);

private:
    QByteArray m_secret;
    mutable std::mutex m_mutex;
    QHash<qint64, int> m_generations;
};

}  // namespace simservice
