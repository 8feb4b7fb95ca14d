// SPDX-License-Identifier: Apache-2.0
#include "app/platform/config.h"
#include "app/platform/failure_table.h"

namespace platform {

QString ConfigError::toText(const QString& language) const {
    QString place = file;
    if (line > 0) {
        place += QLatin1Char(':') + QString::number(line);
    }
    QString text = place + QStringLiteral(": ");
    if (!key.isEmpty()) {
        text += key + QStringLiteral(": ");
    }
    const auto table = FailureTable::load();
    const auto words = table.value_or(FailureTable{}).text(name(code), language);
    text += words.cause + QLatin1Char(' ') + words.next;
    if (!expected.isEmpty()) {
        text += QStringLiteral(" (%1)").arg(expected);
    }
    return text;
}

}  // namespace platform
