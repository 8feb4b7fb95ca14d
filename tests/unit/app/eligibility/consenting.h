// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/eligibility/consent_book.h"
#include "app/eligibility/number_rules.h"

#include <string>

/// Somebody who consents, and the day on which it happens.
namespace consenting {

inline const auto medicines = QStringLiteral("PharmacistsInfo");
inline const auto care = QStringLiteral("DiagnosisInfo");

inline eligibility::InsuredPerson person(const QString& number = QStringLiteral("00123")) {
    return {eligibility::insurerIdentifier(QStringLiteral("06139992")),
            eligibility::symbolIdentifier(QStringLiteral("９９９")), eligibility::numberIdentifier(number),
            QStringLiteral("00")};
}

/// @return that time of 2026-11-21 in Japan
inline QDateTime at(int hour, int minute = 0) {
    return QDateTime(QDate(2026, 11, 21), QTime(0, 0), Qt::OffsetFromUTC, 9 * 3600)
        .addSecs((hour * 60LL + minute) * 60);
}

/// @return the stable name of the error; empty when there is none
template <typename T>
std::string errorOf(const eligibility::Result<T>& result) {
    return result ? std::string() : std::string(name(result.error().code));
}

}  // namespace consenting
