// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/simulators/card/application.h"
#include "tests/simulators/card/behaviour.h"
#include "tests/simulators/card/person.h"

#include <span>
#include <string_view>

namespace simcard {

/// What survives when the card leaves the reader: values and counters, by application and file id.
using Counters = std::map<std::pair<std::string, FileId>, ReferenceData>;

/// A card as it lies on the reader.
struct CardContent {
    std::string person;
    Bytes atr;
    Lengths lengths = Lengths::Extended;
    std::size_t longestRead = 0;
    bool shortIdentifiers = true;
    std::vector<Application> applications;
};

/// Something wrong with the card on purpose.
struct Fault {
    std::string_view name;
    std::string_view effect;
};

/// Encoded photos by portrait: encoding one takes longer than everything else about a card.
using PhotoStore = std::map<std::filesystem::path, Bytes>;

/// What goes into a card besides the person.
struct Issuance {
    std::filesystem::path keys;  ///< folder of packaging/demo-keys
    const Behaviour& behaviour;
    PhotoStore& photos;
    std::filesystem::path otherPhoto;  ///< somebody else's portrait, for a forged card

    [[nodiscard]] bool has(std::string_view fault) const { return behaviour.fault == fault; }
    /// @return the folder with the keys of a person's card
    [[nodiscard]] std::filesystem::path keysOf(const Person& person) const;
    [[nodiscard]] bool isPhone(const Person& person) const;
};

[[nodiscard]] std::span<const Fault> knownFaults() noexcept;

/// @throws std::runtime_error when keys or pictures are missing
[[nodiscard]] CardContent buildCard(const Person& person, const Issuance& issuance, Counters& counters);

/// The applications; each file of this folder named after one builds it.
[[nodiscard]] Application jpkiApplication(const Person& person, const Issuance& issuance, Counters& counters);
[[nodiscard]] Application surfaceApplication(const Person& person, const Issuance& issuance, Counters& counters);
[[nodiscard]] Application textApplication(const Person& person, const Issuance& issuance, Counters& counters);
[[nodiscard]] Application commonApplication(const Person& person, const Issuance& issuance, Counters& counters);

/// Puts reference data into an application; its counter is the one that was kept, if the card was here before.
void addSecret(Application& application, FileId file, const ReferenceData& fresh, Counters& counters);

}  // namespace simcard
