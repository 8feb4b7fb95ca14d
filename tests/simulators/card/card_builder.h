// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/simulators/card/application.h"
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
    bool extendedLengths = true;
    std::vector<Application> applications;
};

/// Something wrong with the card on purpose.
struct Fault {
    std::string_view name;
    std::string_view effect;
};

/// What goes into a card besides the person.
struct Issuance {
    std::filesystem::path keys;  ///< folder of packaging/demo-keys
    bool extendedLengths = true;
    std::string fault;  ///< name out of knownFaults(), or empty
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
