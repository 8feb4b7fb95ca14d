// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/simulators/card/simulator.h"

#include <memory>
#include <nlohmann/json.hpp>
#include <string>

namespace simcard {

inline const auto selectJpki = fromHex("00A4040C0AD392F000260100000001");
inline const auto selectSurface = fromHex("00A4040C0AD3921000310001010402");
inline const auto selectText = fromHex("00A4040C0AD3921000310001010408");
inline const auto selectCommon = fromHex("00A4040C0AD3921000310001010100");

inline Bytes verifyWith(std::uint8_t p2, const std::string& value) {
    Bytes command{0x00, 0x20, 0x00, p2, static_cast<std::uint8_t>(value.size())};
    append(command, toBytes(value));
    return command;
}

inline Bytes signWith(std::uint8_t p1, std::uint8_t p2, const Bytes& data) {
    Bytes command{0x80, 0x2A, p1, p2, static_cast<std::uint8_t>(data.size())};
    append(command, data);
    command.push_back(0x00);
    return command;
}

/// Talks to a simulator without a reader in between.
class CardProbe {
public:
    explicit CardProbe(bool extendedLengths = true) {
        SimulatorSettings settings;
        settings.keys = keys();
        settings.people = peopleFolder();
        settings.extendedLengths = extendedLengths;
        m_simulator = std::make_unique<Simulator>(settings);
        m_simulator->place("s07");
    }

    static std::string keys() { return UKETSUKE_BINARY_DIR "/demo-keys"; }
    static std::string peopleFolder() { return UKETSUKE_SOURCE_DIR "/resources/people"; }
    static std::string codeB(const std::string& id = "s07") {
        for (const auto& person : loadPeople(peopleFolder())) {
            if (person.id == id) {
                return verificationCodeB(person);
            }
        }
        return {};
    }

    Simulator& simulator() { return *m_simulator; }
    std::optional<Bytes> transmit(const Bytes& command) { return m_simulator->transmit(command); }

    /// @return the status word as four hex digits, empty when the card left
    std::string status(const Bytes& command) {
        const auto answer = transmit(command).value_or(Bytes{});
        return answer.size() < 2 ? std::string() : toHex(ByteView(answer).last(2));
    }
    std::string status(const char* hex) { return status(fromHex(hex)); }

    /// @return the answer's data, whatever the status word
    Bytes content(const Bytes& command) {
        auto answer = transmit(command).value_or(Bytes(2));
        answer.resize(answer.size() - 2);
        return answer;
    }
    Bytes content(const char* hex) { return content(fromHex(hex)); }

    /// @return the card surface file, opened with the right code
    Bytes surface(const std::string& id = "s07") {
        static_cast<void>(transmit(selectSurface));
        static_cast<void>(transmit(verifyWith(0x92, codeB(id))));
        return content("00B08200000000");
    }

    nlohmann::json ask(const char* request) { return m_simulator->handle(nlohmann::json::parse(request)); }
    void swapTo(const std::string& person) {
        m_simulator->remove();
        m_simulator->place(person);
    }

private:
    std::unique_ptr<Simulator> m_simulator;
};

}  // namespace simcard
