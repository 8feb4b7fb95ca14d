// SPDX-License-Identifier: Apache-2.0
#include "tests/simulators/card/apdu.h"

namespace simcard {
namespace {

std::size_t wordAt(ByteView bytes, std::size_t at) {
    return static_cast<std::size_t>(bytes[at]) << 8U | bytes[at + 1];
}

std::size_t orMaximum(std::size_t le, std::size_t maximum) {
    return le == 0 ? maximum : le;
}

bool parseShortBody(ByteView body, Command& command) {
    if (body.size() == 1) {
        command.expected = orMaximum(body[0], 256);
        return true;
    }
    const std::size_t lc = body[0];
    if (lc == 0 || (body.size() != 1 + lc && body.size() != 2 + lc)) {
        return false;
    }
    command.data.assign(body.begin() + 1, body.begin() + 1 + static_cast<std::ptrdiff_t>(lc));
    if (body.size() == 2 + lc) {
        command.expected = orMaximum(body.back(), 256);
    }
    return true;
}

bool parseExtendedBody(ByteView body, Command& command) {
    command.extended = true;
    if (body.size() == 3) {
        command.expected = orMaximum(wordAt(body, 1), 65536);
        return true;
    }
    const auto lc = wordAt(body, 1);
    if (lc == 0 || (body.size() != 3 + lc && body.size() != 5 + lc)) {
        return false;
    }
    command.data.assign(body.begin() + 3, body.begin() + 3 + static_cast<std::ptrdiff_t>(lc));
    if (body.size() == 5 + lc) {
        command.expected = orMaximum(wordAt(body, 3 + lc), 65536);
    }
    return true;
}

}  // namespace

std::optional<Command> parseCommand(ByteView bytes) {
    if (bytes.size() < 4) {
        return std::nullopt;
    }
    Command command{bytes[0], bytes[1], bytes[2], bytes[3], {}, {}, false};
    const auto body = bytes.subspan(4);
    if (body.empty()) {
        return command;
    }
    const bool extended = body[0] == 0 && body.size() >= 3;
    const bool valid = extended ? parseExtendedBody(body, command) : parseShortBody(body, command);
    return valid ? std::optional(command) : std::nullopt;
}

Bytes Response::bytes() const {
    Bytes all = data;
    all.push_back(static_cast<std::uint8_t>(status >> 8U));
    all.push_back(static_cast<std::uint8_t>(status & 0xFFU));
    return all;
}

}  // namespace simcard
