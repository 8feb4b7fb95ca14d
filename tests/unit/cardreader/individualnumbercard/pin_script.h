// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cardreader/individualnumbercard/individual_number_card.h"

#include <QByteArray>

/// What scripts about the PIN are written in: the commands as hex, and the digits 1234 that they carry.
namespace script {
inline const QByteArray kSelectPublicKey = "00A4040C0A D392F000260100000001";
inline const QByteArray kSelectSurface = "00A4040C0A D3921000310001010402";
inline const QByteArray kQueryPin = "00200098";
inline const QByteArray kSendPin = "0020009804 31323334";

inline cardreader::Pin pin1234() {
    cardreader::Pin pin;
    for (const int digit : {1, 2, 3, 4}) {
        pin.append(digit);
    }
    return pin;
}
}  // namespace script
