// SPDX-License-Identifier: Apache-2.0
// What the control socket may ask of Simulator.
#include "tests/simulators/card/simulator.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <stdexcept>

namespace simcard {
namespace {

using nlohmann::json;

json triesOf(const CardContent& card, const char* application, FileId file) {
    const auto found = std::ranges::find(card.applications, application, &Application::name);
    if (found == card.applications.end()) {
        return nullptr;
    }
    return found->secrets.at(file)->triesLeft;
}

}  // namespace

json Simulator::handle(const json& request) {
    try {
        auto answer = dispatch(request);
        answer["ok"] = true;
        return answer;
    } catch (const std::exception& error) {
        return {{"ok", false}, {"error", error.what()}};
    }
}

json Simulator::dispatch(const json& request) {
    const auto what = request.at("do").get<std::string>();
    if (what == "place") {
        place(personIn(request));
    } else if (what == "remove") {
        remove();
    } else if (what == "swap") {
        swap(request);
    } else if (what == "set") {
        const auto& value = request.at("value");
        turn(request.at("name").get<std::string>(), value.is_string() ? value.get<std::string>() : value.dump());
    } else if (what == "remove-after") {
        turn("remove-after", request.at("apdus").dump());
    } else if (what == "fault") {
        setFault(request);
    } else if (what == "reset-tries") {
        resetTries();
    } else if (what == "set-tries") {
        setTries(request);
    } else if (what == "record") {
        return recorded();
    } else if (what == "forget") {
        m_exchanges.clear();
    } else if (what != "status") {
        throw std::runtime_error(
            "do knows place, remove, swap, set, remove-after, fault, reset-tries, set-tries, record, forget, status");
    }
    return status();
}

std::string Simulator::personIn(const json& request) {
    if (!request.contains("file")) {
        return request.at("person").get<std::string>();
    }
    auto owner = loadPerson(request.at("file").get<std::string>());
    std::erase_if(m_people, [&](const Person& each) { return each.id == owner.id; });
    m_people.push_back(owner);
    return owner.id;
}

// {"unseen":true}: while the reader has no power on the card; pcscd, which looks every 400 ms, sees no change.
void Simulator::swap(const json& request) {
    const auto next = person(personIn(request)).id;
    if (!request.value("unseen", false)) {
        remove();
        place(next);
        return;
    }
    if (!m_card || m_powered) {
        throw std::runtime_error("unseen needs a card without power");
    }
    m_card.emplace(contentFor(person(next)));
    writeRevocationList();
}

void Simulator::resetTries() {
    for (auto& [owner, counters] : m_counters) {
        for (auto& [key, secret] : counters) {
            secret.triesLeft = secret.value.empty() ? 0 : secret.triesMax;
        }
    }
}

void Simulator::setFault(const json& request) {
    const auto name = request.at("name").get<std::string>();
    turn("fault", name);
    if (name == "slow" && request.contains("ms")) {
        turn("delay", request.at("ms").dump());
    }
}

void Simulator::turn(const std::string& name, const std::string& value) {
    const auto* found = findSwitch(name);
    if (found == nullptr) {
        throw std::runtime_error("no switch is called " + name + " (see --help)");
    }
    if (name == "revoked" && value == "on" && m_settings.crl.empty()) {
        throw std::runtime_error("revoked needs --crl FILE, the list that the reader's side looks into");
    }
    if (name == "sharing" && m_otherProgram == nullptr) {
        throw std::runtime_error("sharing needs a reader: only uketsuke-sim-card has one");
    }
    const auto before = m_behaviour;
    try {
        found->set(m_behaviour, value);
        rebuild();
    } catch (const std::exception& error) {
        m_behaviour = before;
        throw std::runtime_error(name + ": " + error.what());
    }
    if (name == "sharing") {
        m_otherProgram->play(m_behaviour.sharing);
    } else if (name == "pin" && before.pinLocked && !m_behaviour.pinLocked) {
        resetTries();
    }
}

// Puts the card that lies there under the switches as they are now.
void Simulator::rebuild() {
    if (!m_card) {
        return;
    }
    const auto before = m_card->content().atr;
    const auto& owner = person(m_card->content().person);
    m_card->replaceContent(contentFor(owner));
    drawTray(owner);
    writeRevocationList();
    if (m_card->content().atr != before) {
        powerOff();  // another ATR is another card: it has to leave the reader first
        ++m_placement;
    }
}

// {"do":"set-tries","person":"s07","pin":1,"codeB":2,"sign":5}: as if the tries had been spent elsewhere.
void Simulator::setTries(const json& request) {
    const auto& owner = person(request.at("person").get<std::string>());
    auto& counters = m_counters[owner.id];
    static_cast<void>(contentFor(owner));  // makes the counters if this card was never here
    const auto set = [&](const char* key, const char* application, FileId file) {
        const auto found = counters.find({application, file});
        if (request.contains(key) && found != counters.end()) {
            found->second.triesLeft = std::clamp(request.at(key).get<int>(), 0, found->second.triesMax);
        }
    };
    set("pin", "jpki", 0x0018);
    set("sign", "jpki", 0x001B);
    set("codeB", "surface", 0x0012);
}

json Simulator::status() const {
    json answer{{"connected", m_connected},
                {"card", nullptr},
                {"apdus", m_apdus},
                {"powered", m_powered},
                {"fault", m_behaviour.fault.empty() ? "none" : m_behaviour.fault},
                {"bytesIn", m_bytesIn},
                {"bytesOut", m_bytesOut},
                {"linkMicroseconds", m_linkTime.count()}};
    if (m_otherProgram != nullptr) {
        answer["otherProgram"] = m_otherProgram->state();
    }
    for (const auto& each : switches()) {
        answer["switches"][std::string(each.name)] = each.get(m_behaviour);
    }
    if (m_card) {
        const auto& card = m_card->content();
        answer["card"] = card.person;
        answer["atr"] = toHex(card.atr);
        answer["pinTries"] = triesOf(card, "jpki", 0x0018);
        answer["signTries"] = triesOf(card, "jpki", 0x001B);
        answer["codeBTries"] = triesOf(card, "surface", 0x0012);
    }
    return answer;
}

json Simulator::recorded() const {
    json list = json::array();
    for (const auto& exchange : m_exchanges) {
        const Bytes word{static_cast<std::uint8_t>(exchange.status >> 8U),
                         static_cast<std::uint8_t>(exchange.status & 0xFFU)};
        list.push_back({{"command", exchange.command}, {"status", toHex(word)}, {"bytes", exchange.answerBytes}});
    }
    return {{"apdus", list}};
}

}  // namespace simcard
