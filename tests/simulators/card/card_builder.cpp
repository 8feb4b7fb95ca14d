// SPDX-License-Identifier: Apache-2.0
#include "tests/simulators/card/card_builder.h"

#include <algorithm>
#include <array>
#include <stdexcept>

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
    Fault{"swapped-photo", "the photo is somebody else's, put in after the issuer signed"},
    Fault{"missing-photo", "the card surface has no photo object at all"},
    Fault{"no-photo", "the photo object is empty and signed so, as for an infant"},
    Fault{"wrong-issuer", "surface and its municipality's key are signed by an authority that only pretends the name"},
    Fault{"unknown-issuer", "the municipality's key is signed by an authority that nobody has configured"},
    Fault{"cloned-chip", "the files are genuine, the card's own key is another"},
    Fault{"blank-clone", "genuine files copied to a blank card: it has none of the keys"},
    Fault{"unknown-card", "no application of the My Number Card answers"},
    Fault{"drivers-licence", "an IC driver's licence: common data and locked applications, nothing of a person"},
    Fault{"no-certificate", "the holder declined the user-authentication certificate"},
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
    if (issuance.has("mute")) {
        return atrNonsense;
    }
    if (issuance.has("unknown-card") || issuance.has("drivers-licence")) {
        return atrOther;
    }
    return issuance.behaviour.lengths == Lengths::Extended ? atrExtended : atrShort;
}

// Card specification 8: what lies under the master file; the applications exist and open for nobody here.
std::vector<Application> licenceApplications() {
    Application master;
    master.name = std::string(masterFile);
    master.files[0x2F01] = {fromHex("450B303038202601012031010146020000"), {}};
    master.files[0x000A] = {fromHex("050101"), {}};
    Application first;
    first.name = "licence";
    first.aid = fromHex("A0000002310100000000000000000000");
    first.files[0x0001] = {{}, {}, true};
    return {master, first};
}

void spoil(CardContent& card, const Damage& damage) {
    const auto application = std::ranges::find(card.applications, damage.application, &Application::name);
    const auto file = application == card.applications.end() ? decltype(application->files.end()){}
                                                             : application->files.find(damage.file);
    if (application == card.applications.end() || file == application->files.end()) {
        throw std::runtime_error("this card has no such file to damage");
    }
    auto& content = file->second.content;
    if (damage.at >= content.size()) {
        throw std::runtime_error("that file is only " + std::to_string(content.size()) + " bytes long");
    }
    if (damage.cut) {
        content.resize(damage.at);
    } else {
        content[damage.at] ^= 0x01U;
    }
}

}  // namespace

std::span<const Fault> knownFaults() noexcept {
    return faults;
}

void addSecret(Application& application, FileId file, const ReferenceData& fresh, Counters& counters) {
    const auto kept = counters.try_emplace({application.name, file}, fresh).first;
    application.secrets.emplace(file, &kept->second);
}

std::filesystem::path Issuance::keysOf(const Person& person) const {
    return keys / "people" / (person.keysOf.empty() ? person.id : person.keysOf);
}

bool Issuance::isPhone(const Person& person) const {
    return person.kind == "phone" || behaviour.holder != Holder::AsIssued;
}

CardContent buildCard(const Person& person, const Issuance& issuance, Counters& counters) {
    const auto& behaviour = issuance.behaviour;
    CardContent card{person.id,
                     behaviour.atr.empty() || issuance.has("mute") ? fromHex(atrFor(issuance)) : behaviour.atr,
                     behaviour.lengths,
                     behaviour.longestRead,
                     behaviour.shortIdentifiers,
                     {}};
    if (issuance.has("unknown-card")) {
        return card;
    }
    if (issuance.has("drivers-licence")) {
        card.applications = licenceApplications();
        return card;
    }
    card.applications.push_back(jpkiApplication(person, issuance, counters));
    if (!issuance.isPhone(person)) {
        card.applications.push_back(surfaceApplication(person, issuance, counters));
        card.applications.push_back(textApplication(person, issuance, counters));
        card.applications.push_back(commonApplication(person, issuance, counters));
    }
    if (issuance.has("blank-clone")) {
        for (auto& application : card.applications) {
            application.signingKeys.clear();
        }
    }
    if (behaviour.damage) {
        spoil(card, *behaviour.damage);
    }
    return card;
}

}  // namespace simcard
