// SPDX-License-Identifier: Apache-2.0
#include "tests/simulators/card/simulator.h"

#include "tests/simulators/card/keys.h"
#include "tests/simulators/card/tray_scene.h"

#include <algorithm>
#include <fstream>
#include <opencv2/imgcodecs.hpp>
#include <stdexcept>

namespace simcard {
namespace {

constexpr std::size_t longestRecord = 200'000;
constexpr FileId pinFile = 0x0018;
constexpr double blurOfACasePx = 9;  // far beyond what may still be read

std::filesystem::path trayPicture(const std::filesystem::path& folder) {
    return folder / "front.png";
}

}  // namespace

std::string maskedCommand(ByteView command) {
    auto text = toHex(command);
    const bool secret = command.size() > 5 && (command[1] == 0x20 || command[1] == 0x24 || command[1] == 0x32);
    if (secret) {
        const std::size_t header = command[4] == 0 && command.size() > 7 ? 7 : 5;
        std::fill(text.begin() + static_cast<std::ptrdiff_t>(header * 2), text.end(), 'X');
    }
    return text;
}

Simulator::Simulator(SimulatorSettings settings)
    : m_settings(std::move(settings)), m_people(loadPeople(m_settings.people)), m_behaviour(m_settings.behaviour) {
    m_people.insert(m_people.begin(), m_settings.more.begin(), m_settings.more.end());
    if (!m_settings.extendedLengths) {
        m_behaviour.lengths = Lengths::Short;
    }
    if (!std::filesystem::exists(m_settings.keys / "jpki" / "auth-ca.pem")) {
        throw std::runtime_error("no keys in " + m_settings.keys.string() +
                                 ": run packaging/demo-keys with that folder");
    }
    if (!m_settings.tray.empty()) {
        std::filesystem::create_directories(m_settings.tray);
        clearTray();
    }
}

Simulator::~Simulator() {
    clearTray();
}

const Person& Simulator::person(const std::string& id) const {
    const auto found = std::ranges::find(m_people, id, &Person::id);
    if (found == m_people.end()) {
        throw std::runtime_error("nobody is called " + id + " in people.json");
    }
    return *found;
}

CardContent Simulator::contentFor(const Person& person) {
    const auto other = std::ranges::find_if(
        m_people, [&](const Person& each) { return !each.photo.empty() && each.photo != person.photo; });
    auto& counters = m_counters[person.id];
    auto content = buildCard(
        person,
        {m_settings.keys, m_behaviour, m_photos, other == m_people.end() ? std::filesystem::path() : other->photo},
        counters);
    if (m_behaviour.pinLocked) {
        counters[{"jpki", pinFile}].triesLeft = 0;
    }
    return content;
}

void Simulator::place(const std::string& id) {
    if (m_card) {
        throw std::runtime_error("a card is there already: remove it or use swap");
    }
    const auto& owner = person(id);
    auto content = contentFor(owner);
    drawTray(owner);
    m_card.emplace(std::move(content));
    m_powered = false;
    ++m_placement;
    writeRevocationList();
}

void Simulator::remove() {
    clearTray();
    m_card.reset();
    m_behaviour.removeAfter.reset();
    m_powered = false;
    ++m_placement;
}

void Simulator::powerOn() {
    if (!m_powered && m_behaviour.fault == "first-6f00") {
        m_card->refuseNext();
    }
    m_powered = true;
}

void Simulator::powerOff() {
    m_card->powerOff();
    m_powered = false;
}

void Simulator::reset() {
    m_card->reset();
}

std::optional<Bytes> Simulator::transmit(ByteView command) {
    const auto answer = m_card->execute(command).bytes();
    ++m_apdus;
    record(command, answer);
    timeExchange(command, answer);
    auto& left = m_behaviour.removeAfter;
    if (!left) {
        return answer;
    }
    if (*left == 0) {
        remove();
        return std::nullopt;
    }
    --*left;
    return answer;
}

void Simulator::timeExchange(ByteView command, const Bytes& answer) {
    m_bytesIn += command.size();
    m_bytesOut += answer.size();
    const auto link = m_behaviour.link.time(command.size(), answer.size());
    m_linkTime += link;
    m_delay = link + m_behaviour.delay;
    const bool signs = command.size() > 1 && (command[1] == 0x2A || command[1] == 0x88);
    if (signs) {
        m_delay += m_behaviour.signDelay;
    }
}

void Simulator::writeRevocationList() const {
    if (m_settings.crl.empty()) {
        return;
    }
    auto list = readFile(m_settings.keys / "jpki" / "auth-ca.crl");
    if (m_behaviour.revoked && m_card) {
        const auto& owner = person(m_card->content().person);
        const auto keys = m_settings.keys / "people" / (owner.keysOf.empty() ? owner.id : owner.keysOf);
        list =
            withRevoked(list, readCertificate(keys / "auth.pem"), *readKey(m_settings.keys / "jpki" / "auth-ca.key"));
    }
    const auto temporary = std::filesystem::path(m_settings.crl.string() + ".new");
    std::ofstream(temporary, std::ios::binary)
        .write(reinterpret_cast<const char*>(list.data()), static_cast<std::streamsize>(list.size()));
    std::filesystem::rename(temporary, m_settings.crl);
}

void Simulator::record(ByteView command, const Bytes& answer) {
    if (m_exchanges.size() < longestRecord) {
        const auto end = answer.size();
        m_exchanges.push_back(
            {maskedCommand(command), static_cast<std::uint16_t>(answer[end - 2] << 8U | answer[end - 1]), end - 2});
    }
}

cv::Mat Simulator::trayOf(const Person& person) const {
    switch (m_behaviour.front) {
        case Front::Away:
            return FrontRenderer::emptyTray();
        case Front::Blurred:
            return photographed(m_renderer.front(person), {.blurPx = blurOfACasePx});
        case Front::Sharp:
            break;
    }
    return m_renderer.tray(person);
}

void Simulator::drawTray(const Person& person) const {
    if (m_settings.tray.empty() || person.kind == "phone") {
        return;
    }
    const auto picture = trayPicture(m_settings.tray);
    const auto temporary = m_settings.tray / ".front.new.png";
    if (!cv::imwrite(temporary.string(), trayOf(person))) {
        throw std::runtime_error("cannot write " + temporary.string());
    }
    std::filesystem::rename(temporary, picture);
}

void Simulator::clearTray() const {
    if (!m_settings.tray.empty()) {
        std::error_code ignored;
        std::filesystem::remove(trayPicture(m_settings.tray), ignored);
    }
}

}  // namespace simcard
