// SPDX-License-Identifier: Apache-2.0
#include "tests/simulators/card/link_model.h"

#include <algorithm>

namespace simcard {
namespace {

/// What a kind of link adds to the bytes themselves.
struct Framing {
    double etuPerByte;
    std::size_t bytesPerFrame;  ///< of every block, and the whole of an acknowledging one
    double etuPerFrame;         ///< around the bytes
    double turnEtu;             ///< silence before the other side speaks …
    double turnSeconds;         ///< … and the part of it that does not follow the bit rate
};

// Type B: PCB and CRC; SOF 12 etu and EOF 10.5; TR0 1024/fc and TR1 80/fs at 13.56 MHz. T=1: NAD, PCB, LEN, LRC;
// BGT 22.
constexpr Framing typeB{10, 3, 22.5, 0, 170e-6};
constexpr Framing contactT1{11, 4, 0, 22, 0};

struct Sums {
    double etu = 0;
    double turns = 0;
};

/// One side sends; every block but the last is acknowledged by the other.
void addOneWay(Sums& sums, const Framing& framing, std::size_t bytes, std::size_t frameBytes) {
    const auto room = std::max(frameBytes, framing.bytesPerFrame + 1) - framing.bytesPerFrame;
    const auto blocks = std::max<std::size_t>((bytes + room - 1) / room, 1);
    const auto frames = static_cast<double>(2 * blocks - 1);
    const auto all = static_cast<double>(bytes) + frames * static_cast<double>(framing.bytesPerFrame);
    sums.etu += all * framing.etuPerByte + frames * framing.etuPerFrame;
    sums.turns += frames;
}

}  // namespace

std::chrono::microseconds LinkModel::time(std::size_t commandBytes, std::size_t answerBytes) const {
    if (bitsPerSecond <= 0) {
        return std::chrono::microseconds(0);
    }
    const auto& framing = contact ? contactT1 : typeB;
    Sums sums;
    addOneWay(sums, framing, commandBytes, frameBytes);
    addOneWay(sums, framing, answerBytes, frameBytes);
    const double seconds = (sums.etu + sums.turns * framing.turnEtu) / bitsPerSecond + sums.turns * framing.turnSeconds;
    return std::chrono::microseconds(static_cast<std::chrono::microseconds::rep>(seconds * 1e6));
}

}  // namespace simcard
