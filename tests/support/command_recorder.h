// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace support {

/// Follows every command a card was given and says which one named something that no reception may have. It keeps in
/// mind what is selected: EF 0001 is the signature certificate in one application, the number in another.
/// Written from card-applications §3 and §8, and shares nothing with the library's own list.
class CommandRecorder {
public:
    /// @param command  hex as `uketsuke-sim-card` records it: the data of VERIFY as X
    /// @param status   SW1-SW2 of the answer; nothing when none came
    /// @return why this command is out of bounds; nothing when it is not
    std::optional<std::string> note(std::string_view command, std::optional<std::uint16_t> status) {
        if (command.size() < 8 || command.size() % 2 != 0) {
            return "not a command";
        }
        const auto header = command.substr(0, 8);
        const auto ins = header.substr(0, 4);
        if (ins == "00A4") {
            return noteSelect(command, status);
        }
        if (ins == "00B0") {
            return noteRead(command);
        }
        if (ins == "0020") {
            return noteVerify(command);
        }
        if (ins == "802A") {
            return noteSignature(header);
        }
        const bool harmless = ins == "00C0" || ins == "0084" || header == "00CA5F51";
        return harmless ? std::nullopt : std::optional<std::string>("command");
    }

    /// The card was powered off: nothing is selected any more.
    void powerOff() {
        m_application = Application::None;
        m_file.clear();
    }

private:
    enum class Application : std::uint8_t { None, PublicKey, Surface, MasterFile };

    [[nodiscard]] bool isReadable(std::string_view file) const {
        const auto among = [file](auto... each) { return ((file == each) || ...); };
        switch (m_application) {
            case Application::PublicKey:
                return among("0006", "0008", "000A", "000B");
            case Application::Surface:
                return among("0002", "0004");
            case Application::MasterFile:
                return among("2F01");
            case Application::None:
                break;
        }
        return false;
    }
    [[nodiscard]] bool isKey(std::string_view file) const {
        return (m_application == Application::PublicKey && (file == "0017" || file == "0018")) ||
               (m_application == Application::Surface && file == "0012");
    }

    std::optional<std::string> noteSelect(std::string_view command, std::optional<std::uint16_t> status) {
        constexpr std::uint16_t kDone = 0x9000;
        const auto take = [&](Application application) {
            if (status == kDone) {
                m_application = application;
                m_file.clear();
            }
            return std::optional<std::string>();
        };
        if (command == "00A4040C0AD392F000260100000001") {
            return take(Application::PublicKey);
        }
        if (command == "00A4040C0AD3921000310001010402") {
            return take(Application::Surface);
        }
        if (command == "00A40000") {
            return take(Application::MasterFile);
        }
        if (command.size() != 14 || !command.starts_with("00A4020C02")) {
            return "application";
        }
        const auto file = command.substr(10, 4);
        if (!isReadable(file) && !isKey(file)) {
            return "file";
        }
        if (status == kDone) {
            m_file = file;
        }
        return std::nullopt;
    }

    std::optional<std::string> noteRead(std::string_view command) {
        const auto p1 = command.substr(4, 2);
        if (p1[0] >= '8') {
            // 8x and 9x: short identifier x of the application that is selected.
            const std::string file = (p1[0] == '8' ? "000" : p1[0] == '9' ? "001" : "????") + std::string(p1.substr(1));
            if (!isReadable(file)) {
                return "file";
            }
            m_file = file;
            return std::nullopt;
        }
        if (!isReadable(m_file)) {
            return "file";
        }
        const bool licence = m_application == Application::MasterFile;
        return licence && command != "00B0000002" ? std::optional<std::string>("licence") : std::nullopt;
    }

    std::optional<std::string> noteVerify(std::string_view command) {
        constexpr std::size_t kPinSize = 2 * (5 + 4);
        constexpr std::size_t kCodeSize = 2 * (5 + 14);
        const auto p1p2 = command.substr(4, 4);
        const bool pin = m_application == Application::PublicKey &&
                         (p1p2 == "0098" || (p1p2 == "0080" && m_file == "0018")) &&
                         (command.size() == 8 || command.size() == kPinSize);
        const bool code = m_application == Application::Surface &&
                          (p1p2 == "0092" || (p1p2 == "0080" && m_file == "0012")) &&
                          (command.size() == 8 || command.size() == kCodeSize);
        return pin || code ? std::nullopt : std::optional<std::string>("reference data");
    }

    [[nodiscard]] std::optional<std::string> noteSignature(std::string_view header) const {
        const auto p1p2 = header.substr(4, 4);
        // Key 17 exists in one application only: named in another, after some other program's SELECT, it is refused.
        const bool user =
            p1p2 == "0097" || (m_application == Application::PublicKey && p1p2 == "0080" && m_file == "0017");
        const bool chip = m_application == Application::Surface && p1p2 == "0000";
        return user || chip ? std::nullopt : std::optional<std::string>("key");
    }

    Application m_application = Application::None;
    std::string m_file;
};

}  // namespace support
