// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/simulators/service/insured.h"

#include <QList>

namespace simservice {

/// Reads resources/people/people.json and binds each person to the certificate under KEYS/people/<id>/auth.pem.
/// @param problem  what could not be read; empty when all is well
[[nodiscard]] QList<Insured> readPeople(const QString& peopleFile, const QString& keys, QString& problem);

/// Reads lines "PERSON SHA256": cards and the person that each leads to.
[[nodiscard]] QList<std::pair<QByteArray, qint64>> readCards(const QString& file, QString& problem);

}  // namespace simservice
