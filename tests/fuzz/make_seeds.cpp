// SPDX-License-Identifier: Apache-2.0
// Writes seeds from the simulated card: certificates, surface records, photos, and the answers of whole visits.
#include "cardreader/individualnumbercard/individual_number_card.h"
#include "tests/fuzz/fuzz.h"
#include "tests/support/simulated_channel.h"

#include <fstream>
#include <iostream>

namespace {
namespace fs = std::filesystem;
using cardreader::Bytes;
using cardreader::BytesView;

const fs::path kKeys = UKETSUKE_BINARY_DIR "/demo-keys";
const fs::path kPeople = UKETSUKE_SOURCE_DIR "/resources/people";

void write(const fs::path& file, BytesView bytes) {
    fs::create_directories(file.parent_path());
    std::ofstream(file, std::ios::binary)
        .write(reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
}

void appendPart(Bytes& whole, BytesView part) {
    whole.push_back(static_cast<std::uint8_t>(part.size() >> 8U));
    whole.push_back(static_cast<std::uint8_t>(part.size()));
    whole.insert(whole.end(), part.begin(), part.end());
}

/// Passes everything on to the simulated card and remembers the answers in the form that card_answers reads.
class RememberingChannel final : public cardreader::CardChannel {
public:
    RememberingChannel(simcard::Simulator& card, bool shortOnly) : m_inner(card), m_shortOnly(shortOnly) {
        m_answers.push_back(shortOnly ? 1 : 0);
    }
    cardreader::Result<cardreader::ResponseApdu> transmit(const cardreader::CommandApdu& command) override {
        auto answer = m_inner.transmit(command);
        if (answer) {
            Bytes bytes(answer->data.view().begin(), answer->data.view().end());
            bytes.push_back(static_cast<std::uint8_t>(answer->status.value() >> 8U));
            bytes.push_back(answer->status.sw2());
            appendPart(m_answers, bytes);
        }
        return answer;
    }
    cardreader::Result<void> beginTransaction() override { return {}; }
    void endTransaction() noexcept override {}
    cardreader::ApduLimit apduLimit() const override {
        return m_shortOnly ? cardreader::ApduLimit::ShortOnly : cardreader::ApduLimit::Unknown;
    }
    cardreader::Exchange exchange() const override { return m_inner.exchange(); }
    const Bytes& answers() const { return m_answers; }

private:
    support::SimulatedChannel m_inner;
    bool m_shortOnly;
    Bytes m_answers;
};

template <typename Digits>
Digits digits(const std::string& text) {
    Digits all;
    for (const char digit : text) {
        all.append(digit - '0');
    }
    return all;
}

void visit(const fs::path& folder, const simcard::Person& person, bool shortOnly) {
    simcard::Simulator simulator({.keys = kKeys, .people = kPeople, .tray = {}, .extendedLengths = !shortOnly});
    simulator.place(person.id);
    RememberingChannel channel(simulator, shortOnly);
    cardreader::IndividualNumberCard card(channel);
    static_cast<void>(card.identify());
    if (const auto certificate = card.readCertificate()) {
        write(folder / "certificate" / person.id, *certificate);
    }
    if (const auto authority = card.readCaCertificate()) {
        write(folder / "certificate/authority", *authority);
    }
    static_cast<void>(card.pinTries());
    static_cast<void>(card.verifyPin(digits<cardreader::Pin>(person.pin), cardreader::LastTry::Refuse));
    static_cast<void>(card.sign(std::array<std::uint8_t, 32>{}));
    static_cast<void>(card.codeBTries());
    const auto reading =
        card.readSurface(digits<cardreader::VerificationCodeB>(simcard::verificationCodeB(person)), {});
    if (reading && reading->surface && !reading->surface->photoJp2.empty()) {
        write(folder / "jp2_gate" / person.id, reading->surface->photoJp2.view());
        write(folder / "picture" / person.id, reading->surface->photoJp2.view());
    }
    write(folder / "card_answers" / (person.id + (shortOnly ? "-short" : "")), channel.answers());
}

void surface(const fs::path& folder, const simcard::Person& person) {
    const simcard::Behaviour behaviour;
    simcard::PhotoStore photos;
    simcard::Counters counters;
    const simcard::Issuance issuance{.keys = kKeys, .behaviour = behaviour, .photos = photos, .otherPhoto = {}};
    const auto application = simcard::surfaceApplication(person, issuance, counters);
    Bytes both;
    for (const simcard::FileId file : {simcard::FileId{0x0002}, simcard::FileId{0x0004}}) {
        const auto& content = application.files.at(file).content;
        appendPart(both, content);
        write(folder / "tlv_reader" / (person.id + "-" + std::to_string(file)), content);
    }
    write(folder / "surface_record" / person.id, both);
}
}  // namespace

int main(int count, char** arguments) {
    if (count != 2) {
        std::cerr << "usage: fuzz_seeds FOLDER\n";
        return 2;
    }
    try {
        for (const auto& person : simcard::loadPeople(kPeople)) {
            visit(arguments[1], person, false);
            visit(arguments[1], person, true);
            surface(arguments[1], person);
        }
    } catch (const std::exception& error) {
        std::cerr << "fuzz_seeds: " << error.what() << "\n";
        return 1;
    }
    return 0;
}
