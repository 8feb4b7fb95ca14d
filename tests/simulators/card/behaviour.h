// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/simulators/card/bytes.h"
#include "tests/simulators/card/link_model.h"

#include <chrono>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace simcard {

/// What a card or its reader makes of lengths over 256 bytes.
enum class Lengths : std::uint8_t {
    Extended,     ///< carries them
    Short,        ///< refuses with 6700
    Cut,          ///< answers 256 bytes where more was asked for
    GetResponse,  ///< 61xx and GET RESPONSE, as T=0 does
    WrongLe,      ///< 6Cxx unless Le is exactly what there is
};

/// Which holder of the public-key application answers.
enum class Holder : std::uint8_t {
    AsIssued,     ///< what the person's record says
    PinPhone,     ///< Android: closed until the PIN went in
    WalletPhone,  ///< the telephone has checked its owner: open, and there is no PIN to type
};

/// How the tray's camera sees the card's front.
enum class Front : std::uint8_t {
    Sharp,
    Blurred,  ///< out of focus, as through a case: nothing on it can be read
    Away,     ///< the card lies beside what the camera sees
};

/// One file spoiled on purpose.
struct Damage {
    std::string application;
    std::uint16_t file = 0;
    bool cut = false;  ///< ends at @ref at; otherwise the byte there is changed
    std::size_t at = 0;
};

/// Everything about card, link and reader that can be switched, live or on the command line.
struct Behaviour {
    std::string fault;  ///< name out of knownFaults(), or empty
    LinkModel link;
    std::chrono::milliseconds delay{0};
    std::chrono::milliseconds signDelay{0};
    std::optional<unsigned> removeAfter;
    Lengths lengths = Lengths::Extended;
    std::size_t longestRead = 0;  ///< bytes that one READ BINARY gives at most; 0: what was asked for
    bool shortIdentifiers = true;
    bool pinLocked = false;
    bool revoked = false;
    Holder holder = Holder::AsIssued;
    Front front = Front::Sharp;
    Bytes atr;  ///< empty: as the lengths say
    std::optional<Damage> damage;
    std::string sharing;  ///< what another program does with the card; empty: nothing
};

/// One switch: its name is an option (`--name VALUE`) and a request (`{"do":"set","name":…,"value":…}`).
struct Switch {
    std::string_view name;
    std::string_view values;
    std::string_view effect;
    void (*set)(Behaviour&, const std::string& value);  ///< throws std::runtime_error on another value
    std::string (*get)(const Behaviour&);
};

[[nodiscard]] std::span<const Switch> switches() noexcept;

/// @return nothing when no switch bears that name
[[nodiscard]] const Switch* findSwitch(std::string_view name) noexcept;

}  // namespace simcard
