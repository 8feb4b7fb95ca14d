// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/simulators/card/behaviour.h"
#include "tests/simulators/card/front_renderer.h"
#include "tests/simulators/card/other_program.h"
#include "tests/simulators/card/virtual_card.h"

#include <chrono>
#include <nlohmann/json_fwd.hpp>
#include <optional>

namespace simcard {

/// Where things are and how the card is meant to speak.
struct SimulatorSettings {
    std::filesystem::path keys;
    std::filesystem::path people;
    std::filesystem::path tray;   ///< empty: no picture is drawn
    bool extendedLengths = true;  ///< false: as the switch `link` at `short`
    Behaviour behaviour{};
    std::filesystem::path crl{};  ///< the revocation list that the switch `revoked` writes; empty: there is none
    std::vector<Person> more{};   ///< besides those of @ref people
};

/// The hand that places and takes cards, and the memory of what they said.
class Simulator {
public:
    /// @throws std::runtime_error when people or keys are missing
    explicit Simulator(SimulatorSettings settings);
    ~Simulator();
    Simulator(const Simulator&) = delete;
    Simulator& operator=(const Simulator&) = delete;

    /// @throws std::runtime_error when the person is unknown or a card is there already
    void place(const std::string& person);
    void remove();

    /// Turns one switch (behaviour.h), live.
    /// @throws std::runtime_error when the switch or the value is unknown
    void turn(const std::string& name, const std::string& value);

    /// Who plays the other program on this machine (switch `sharing`); without one that switch is refused.
    void setOtherProgram(OtherProgram& program) { m_otherProgram = &program; }

    [[nodiscard]] bool present() const { return m_card.has_value(); }

    /// Counts placements: the link hangs up when it changes, so that the reader sees the card leave.
    [[nodiscard]] unsigned placement() const { return m_placement; }

    [[nodiscard]] const Bytes& atr() const { return m_card->content().atr; }
    void powerOn();
    void powerOff();
    void reset();

    /// @return the response, or nothing when the card left during the command
    [[nodiscard]] std::optional<Bytes> transmit(ByteView command);

    /// Time that the last answer takes from the command's arrival.
    [[nodiscard]] std::chrono::microseconds delay() const { return m_delay; }

    /// Carries out one request of the control socket.
    [[nodiscard]] nlohmann::json handle(const nlohmann::json& request);

    void setConnected(bool connected) { m_connected = connected; }

private:
    struct Exchange {
        std::string command;
        std::uint16_t status = 0;
        std::size_t answerBytes = 0;
    };

    [[nodiscard]] nlohmann::json dispatch(const nlohmann::json& request);
    [[nodiscard]] nlohmann::json status() const;
    [[nodiscard]] nlohmann::json recorded() const;
    [[nodiscard]] const Person& person(const std::string& id) const;
    [[nodiscard]] CardContent contentFor(const Person& person);
    void swap(const nlohmann::json& request);
    void setFault(const nlohmann::json& request);
    void setTries(const nlohmann::json& request);
    void resetTries();
    void rebuild();
    void writeRevocationList() const;
    [[nodiscard]] std::string personIn(const nlohmann::json& request);
    void timeExchange(ByteView command, const Bytes& answer);
    void record(ByteView command, const Bytes& answer);
    void drawTray(const Person& person) const;
    [[nodiscard]] cv::Mat trayOf(const Person& person) const;
    void clearTray() const;

    SimulatorSettings m_settings;
    FrontRenderer m_renderer;
    std::vector<Person> m_people;
    std::map<std::string, Counters> m_counters;
    std::optional<VirtualCard> m_card;
    Behaviour m_behaviour;
    PhotoStore m_photos;
    OtherProgram* m_otherProgram = nullptr;
    std::chrono::microseconds m_delay{0};
    std::chrono::microseconds m_linkTime{0};  ///< sum over all exchanges, without added delays
    unsigned m_placement = 0;
    bool m_connected = false;
    bool m_powered = false;
    std::uint64_t m_apdus = 0;
    std::uint64_t m_bytesIn = 0;
    std::uint64_t m_bytesOut = 0;
    std::vector<Exchange> m_exchanges;
};

/// @return the command as hex, the data of VERIFY and of changes of reference data as XX
[[nodiscard]] std::string maskedCommand(ByteView command);

}  // namespace simcard
