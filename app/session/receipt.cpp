// SPDX-License-Identifier: Apache-2.0
#include "app/session/receipt.h"

namespace session {

Receipt receiptOf(const store::Arrival& arrival, visit::Method method, const QDateTime& at,
                  const QString& wordingHash) {
    const QString digits = arrival.visit.left(8).toUpper();  // the first block of a UUID
    return {.number = digits.left(4) + QLatin1Char('-') + digits.mid(4),
            .at = at,
            .method = method,
            .items = arrival.consents,
            .wordingHash = wordingHash,
            .ticket = 0};
}

}  // namespace session
