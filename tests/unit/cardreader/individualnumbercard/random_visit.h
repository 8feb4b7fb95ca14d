// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cardreader/individualnumbercard/individual_number_card.h"
#include "tests/simulators/card/virtual_card.h"

#include <filesystem>
#include <map>
#include <optional>
#include <random>
#include <set>
#include <string>
#include <vector>

/// One thing that a visitor or the programs around him may do with a card.
enum class Act : std::uint8_t {
    Look,
    Identify,
    ReadCertificate,
    ReadCaCertificate,
    AskPinTries,
    AskCodeTries,
    WrongPin,
    RightPin,
    ShortPin,
    Sign,
    WrongCode,
    RightCode,
    OtherProgramSelects,  ///< another program uses the card between two of ours
    Reset,                ///< and resets it
    Rash,  ///< never made at random: sends a wrong PIN past the library, to prove that the property can fail
};

struct Deed {
    Act act;
    bool insists = false;  ///< the person has read the warning and wants it all the same
};

/// A whole visit as data, so that one that fails can be made smaller and shown.
struct RandomVisit {
    std::size_t card = 0;
    int pinTries = 3;
    int codeTries = 10;
    int answers =
        -1;  ///< the card leaves after so many; the next command is carried out, but not answered; -1 = it stays
    bool transaction = false;  ///< the caller holds one around everything
    std::vector<Deed> deeds;

    [[nodiscard]] static RandomVisit make(std::mt19937& random, std::size_t cards);
    [[nodiscard]] std::string text() const;
    /// Every visit that is this one with one thing less.
    [[nodiscard]] std::vector<RandomVisit> smaller() const;
};

/// Cards to visit with, issued once; a visit leaves its counters as it wants, the next sets them anew.
class VisitBench {
public:
    VisitBench(const std::filesystem::path& keys, const std::filesystem::path& people);
    [[nodiscard]] std::size_t cards() const { return m_cards.size(); }

    /// @return what was broken; nothing when the visit kept every promise
    [[nodiscard]] std::optional<std::string> broken(const RandomVisit& visit);
    /// The smallest visit on the way down that is still broken.
    [[nodiscard]] RandomVisit shrunk(RandomVisit visit);

    [[nodiscard]] const std::set<std::string>& commands() const { return m_commands; }

private:
    struct Card {
        simcard::Person person;
        simcard::Counters counters;
        std::optional<simcard::VirtualCard> card;
    };
    class Run;
    std::vector<std::unique_ptr<Card>> m_cards;
    std::set<std::string> m_commands;
};
