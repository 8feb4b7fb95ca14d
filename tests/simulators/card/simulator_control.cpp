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
        place(request.at("person").get<std::string>());
    } else if (what == "remove") {
        remove();
    } else if (what == "swap") {
        const auto next = person(request.at("person").get<std::string>()).id;
        remove();
        place(next);
    } else if (what == "remove-after") {
        removeAfter(request);
    } else if (what == "fault") {
        setFault(request);
    } else if (what == "reset-tries") {
        for (auto& [owner, counters] : m_counters) {
            for (auto& [key, secret] : counters) {
                secret.triesLeft = secret.value.empty() ? 0 : secret.triesMax;
            }
        }
    } else if (what == "set-tries") {
        setTries(request);
    } else if (what == "record") {
        return recorded();
    } else if (what != "status") {
        throw std::runtime_error(
            "do knows place, remove, swap, remove-after, fault, reset-tries, set-tries, record, status");
    }
    return status();
}

void Simulator::removeAfter(const json& request) {
    const auto count = request.at("apdus").get<int>();
    if (count < 0) {
        throw std::runtime_error("apdus must not be negative");
    }
    m_answersLeft = static_cast<unsigned>(count);
}

void Simulator::setFault(const json& request) {
    const auto name = request.at("name").get<std::string>();
    if (std::ranges::find(knownFaults(), name, &Fault::name) == knownFaults().end()) {
        std::string known;
        for (const auto& fault : knownFaults()) {
            known += (known.empty() ? "" : ", ") + std::string(fault.name);
        }
        throw std::runtime_error("unknown fault; known are " + known);
    }
    m_fault = name == "none" ? "" : name;
    m_delay = std::chrono::milliseconds(m_fault == "slow" ? request.value("ms", 1500) : 0);
    if (m_card) {
        const auto before = m_card->content().atr;
        m_card->replaceContent(contentFor(person(m_card->content().person)));
        if (m_card->content().atr != before) {
            powerOff();  // another ATR is another card: it has to leave the reader first
            ++m_placement;
        }
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
                {"fault", m_fault.empty() ? "none" : m_fault}};
    if (m_card) {
        const auto& card = m_card->content();
        answer["card"] = card.person;
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
