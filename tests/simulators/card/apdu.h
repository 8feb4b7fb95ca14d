// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/simulators/card/bytes.h"

#include <cstddef>
#include <optional>

namespace simcard {

/// A command APDU as the card receives it; written without the library under test, so that both cannot share a mistake.
struct Command {
    std::uint8_t cla = 0;
    std::uint8_t ins = 0;
    std::uint8_t p1 = 0;
    std::uint8_t p2 = 0;
    Bytes data;
    std::optional<std::size_t> expected;  ///< Le in bytes, 256 or 65536 for its zero forms; empty: no Le
    bool extended = false;
};

/// @return the command, or nothing when its lengths contradict one another (→ 6700)
/// @source ISO/IEC 7816-3 12.1.3, cases 1 to 4, short and extended
[[nodiscard]] std::optional<Command> parseCommand(ByteView bytes);

/// A response: data and status word.
struct Response {
    Bytes data;
    std::uint16_t status = 0x9000;

    [[nodiscard]] Bytes bytes() const;
};

}  // namespace simcard
