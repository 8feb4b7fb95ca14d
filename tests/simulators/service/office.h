// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/simulators/service/card_authority.h"
#include "tests/simulators/service/consent_book.h"
#include "tests/simulators/service/link_codes.h"
#include "tests/simulators/service/metrics.h"
#include "tests/simulators/service/store/insured_store.h"

#include <QDateTime>
#include <QHash>

#include <chrono>

namespace simservice {

/// Viewing without consent, switched on by the ministry for one area and some days (災害時医療情報閲覧).
struct DisasterArea {
    QString area;  ///< prefecture (2 digits) or institution (10)
    QDate from;
    QDate until;
};

/// How the service behaves; from the command line.
struct ServiceSettings {
    QString institution = QStringLiteral("1319999999");  ///< of every terminal that is not named below
    QHash<QString, QString> facilities;                  ///< fingerprint of a client certificate → institution code
    std::chrono::seconds nonceLifetime{300};
    quint64 seed = 1;                        ///< of people and histories
    std::chrono::milliseconds bulkDelay{0};  ///< a bulk question is worked on for so long
    QList<DisasterArea> disasters;
    int bulkAsks = 0;  ///< and the first so many downloads are told to come again
};

/// What every desk of the service works with.
struct Office {
    const CardAuthority& authority;
    InsuredStore& store;
    const ServiceSettings& settings;
    ConsentBook consents;
    LinkCodes codes;
    Metrics metrics;

    Office(const CardAuthority& cards, InsuredStore& people, const ServiceSettings& how)
        : authority(cards), store(people), settings(how), consents(people, QDateTime::currentDateTimeUtc()) {}
};

[[nodiscard]] inline QDateTime now() {
    return QDateTime::currentDateTimeUtc();
}
/// @return the day in Japan
[[nodiscard]] QDate japaneseDay(const QDateTime& time);

}  // namespace simservice
