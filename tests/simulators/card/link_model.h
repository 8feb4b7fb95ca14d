// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstddef>

namespace simcard {

/// How long a link needs for one exchange, so that a visit on the virtual reader takes what it would take in the field.
/// Physics only: neither the card's thinking nor the reader's USB is in it.
struct LinkModel {
    double bitsPerSecond = 0;      ///< 0: as fast as the machine goes
    std::size_t frameBytes = 256;  ///< longest frame or block, framing bytes included
    bool contact = false;          ///< ISO/IEC 7816-3 T=1 instead of ISO/IEC 14443-4 Type B

    /// @param commandBytes, answerBytes  the APDUs as they are, status word included
    /// @source ISO/IEC 14443-3 7.1 (Type B: 10 etu a byte, SOF, EOF, TR0, TR1), 14443-4 7 (blocks, R(ACK));
    ///         ISO/IEC 7816-3 11 (T=1); card specification 1.4
    [[nodiscard]] std::chrono::microseconds time(std::size_t commandBytes, std::size_t answerBytes) const;
};

}  // namespace simcard
