// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/store/arrival.h"
#include "app/visit/visit.h"

#include <QDateTime>
#include <QString>

#include <vector>

namespace session {

/// What a person may take along of the answers (reception-domain §8.2). Names nobody: no name, no number of the card or
/// the insurance.
struct Receipt {
    QString number;  ///< part of the visit's id: with it the desk finds the arrival
    QDateTime at;    ///< UTC, when the person decided
    visit::Method method = visit::Method::None;
    visit::ProxyKind proxy = visit::ProxyKind::None;  ///< who answered; None: the person
    std::vector<store::Consent> items;
    QString wordingHash;  ///< of the words shown
    int ticket = 0;       ///< by which the person is called; 0: by name
};

/// @param arrival  as recorded
[[nodiscard]] Receipt receiptOf(const store::Arrival& arrival, visit::Method method, const QDateTime& at,
                                const QString& wordingHash);

}  // namespace session
