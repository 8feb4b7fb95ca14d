// SPDX-License-Identifier: Apache-2.0
#include "tests/simulators/card/card_builder.h"

#include <array>

namespace simcard {
namespace {

constexpr std::array faults{
    Fault{"none", "the card is sound again"},
    Fault{"garbage-tlv", "the card surface file claims more than it holds and is filled with noise"},
    Fault{"truncated-certificate", "the user-authentication certificate ends after 600 bytes"},
    Fault{"damaged-certificate", "one byte of the user-authentication certificate's signature is changed"},
    Fault{"untrusted-certificate", "the certificate comes from an unrelated authority of the same name"},
    Fault{"corrupt-jp2", "the photo's code stream is spoiled, its issuer signature is right"},
    Fault{"tampered-photo", "the photo was changed after the issuer signed"},
    Fault{"missing-photo", "the card surface has no photo object at all"},
    Fault{"cloned-chip", "the files are genuine, the card's own key is another"},
    Fault{"unknown-card", "no application of the My Number Card answers"},
    Fault{"mute", "the card answers to reset with nonsense"},
    Fault{"first-6f00", "the first command after power-up fails once with 6F00"},
    Fault{"slow", "every answer takes as long as \"ms\" says (default 1500)"},
};

// Contact ATRs of real cards: the first announces extended lengths, the second does not (card specification 1.2).
constexpr std::string_view atrExtended = "3BDA13FF8131FB468012392F31C173C601C03B";
constexpr std::string_view atrShort = "3BC5FF8131FB458073C6010000";
constexpr std::string_view atrOther =
    "3B8001"
    "81";
constexpr std::string_view atrNonsense = "0000";

std::string_view atrFor(const Issuance& issuance) {
    if (issuance.fault == "mute") {
        return atrNonsense;
    }
    if (issuance.fault == "unknown-card") {
        return atrOther;
    }
    return issuance.extendedLengths ? atrExtended : atrShort;
}

}  // namespace

std::span<const Fault> knownFaults() noexcept {
    return faults;
}

void addSecret(Application& application, FileId file, const ReferenceData& fresh, Counters& counters) {
    const auto kept = counters.try_emplace({application.name, file}, fresh).first;
    application.secrets.emplace(file, &kept->second);
}

CardContent buildCard(const Person& person, const Issuance& issuance, Counters& counters) {
    CardContent card{person.id, fromHex(atrFor(issuance)), issuance.extendedLengths, {}};
    if (issuance.fault == "unknown-card") {
        return card;
    }
    card.applications.push_back(jpkiApplication(person, issuance, counters));
    if (person.kind != "phone") {
        card.applications.push_back(surfaceApplication(person, issuance, counters));
        card.applications.push_back(textApplication(person, issuance, counters));
        card.applications.push_back(commonApplication(person, issuance, counters));
    }
    return card;
}

}  // namespace simcard
