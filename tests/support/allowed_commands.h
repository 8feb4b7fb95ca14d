// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QRegularExpression>
#include <QString>

#include <algorithm>

namespace support {
/// Whether a command (hex, PIN bytes masked as X) names only what a reception may touch. Every other object of the card
/// is out of bounds, those of the Individual Number first of all.
inline bool isAllowedCommand(const QString& command) {
    static const QList<QRegularExpression> kAllowed = [] {
        QList<QRegularExpression> list;
        for (const char* const pattern : {
                 "^00A4040C0AD392F000260100000001$", "^00A4040C0AD3921000310001010402$",  // the two applications
                 "^00B0(86|88|8A|8B|82|84)00(00|000000)$",                  // free files and the card face
                 "^00B0[0-7][0-9A-F]{3}([0-9A-F]{2}|00[0-9A-F]{4})$",       // further bytes of the same
                 "^002000(98|92)$", "^0020009804X+$", "^002000920EX+$",     // the PIN and code B
                 "^802A0097333031[0-9A-F]+$", "^802A0000333031[0-9A-F]+$",  // the two keys
                 "^0084000008$",                                            // "are you still there?" names no object
             }) {
            list.append(QRegularExpression(QLatin1String(pattern)));
        }
        return list;
    }();
    return std::any_of(kAllowed.begin(), kAllowed.end(),
                       [&](const QRegularExpression& each) { return each.match(command).hasMatch(); });
}
}  // namespace support
