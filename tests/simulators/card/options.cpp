// SPDX-License-Identifier: Apache-2.0
#include "tests/simulators/card/options.h"

#include <charconv>
#include <stdexcept>

namespace simcard {
namespace {

int portNumber(const std::string& text) {
    int port = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), port);
    if (error != std::errc{} || end != text.data() + text.size() || port < 1 || port > 65535) {
        throw std::runtime_error("--port needs a number from 1 to 65535");
    }
    return port;
}

bool turnSwitch(Behaviour& behaviour, const std::string& name, const std::string& value) {
    const auto* found = name.starts_with("--") ? findSwitch(std::string_view(name).substr(2)) : nullptr;
    if (found == nullptr) {
        return false;
    }
    try {
        found->set(behaviour, value);
    } catch (const std::exception& error) {
        throw std::runtime_error(name + ": " + error.what());
    }
    return true;
}

bool setWithValue(Options& options, const std::string& name, const std::string& value) {
    if (name == "--keys") {
        options.simulator.keys = value;
    } else if (name == "--people") {
        options.simulator.people = value;
    } else if (name == "--tray") {
        options.simulator.tray = value;
    } else if (name == "--crl") {
        options.simulator.crl = value;
    } else if (name == "--person") {
        options.simulator.more.push_back(loadPerson(value));
        options.place = options.simulator.more.back().id;
    } else if (name == "--host") {
        options.host = value;
    } else if (name == "--port") {
        options.port = portNumber(value);
    } else if (name == "--control") {
        options.control = value;
    } else if (name == "--place") {
        options.place = value;
    } else if (name == "--send") {
        options.sendTo = value;
    } else {
        return turnSwitch(options.simulator.behaviour, name, value);
    }
    return true;
}

void requireWhatIsNeeded(const Options& options) {
    if (options.help || options.version) {
        return;
    }
    if (!options.sendTo.empty()) {
        if (options.request.empty()) {
            throw std::runtime_error("--send SOCKET needs a JSON request after it");
        }
    } else if (options.simulator.keys.empty() || options.simulator.people.empty()) {
        throw std::runtime_error("--keys DIR and --people DIR are needed (see --help)");
    } else if (options.simulator.behaviour.revoked && options.simulator.crl.empty()) {
        throw std::runtime_error("--revoked needs --crl FILE");
    }
}

}  // namespace

Options readOptions(std::span<char* const> arguments) {
    Options options;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::string name = arguments[i];
        if (name == "--help" || name == "-h") {
            options.help = true;
        } else if (name == "--version") {
            options.version = true;
        } else if (i + 1 < arguments.size() && setWithValue(options, name, arguments[i + 1])) {
            ++i;
        } else if (!options.sendTo.empty() && options.request.empty() && !name.starts_with("--")) {
            options.request = name;
        } else {
            throw std::runtime_error(name + " is not known or lacks its value (see --help)");
        }
    }
    requireWhatIsNeeded(options);
    return options;
}

std::string helpText() {
    std::string text = R"(uketsuke-sim-card: a simulated My Number Card in the virtual reader of vsmartcard (vpcd)

  uketsuke-sim-card --keys DIR --people DIR [options] [switches]
      --keys DIR        keys made by packaging/demo-keys
      --people DIR      folder with people.json and the portraits
      --place ID        begin with this person's card on the reader
      --person FILE     one more person, and begin with that card: a JSON object with the members of people.json
                        (id, name, birthdate, sex, address, photo, pin, signPassword, security, cardExpires, kind) and
                        "keys":"s07" to borrow another person's keys (else packaging/demo-keys --people makes them)
      --crl FILE        keep the authority's revocation list there, for the switch "revoked"
      --host NAME       where vpcd listens (127.0.0.1)
      --port N          its port (35963)
      --control SOCKET  unix socket for requests, one JSON object a line
      --tray DIR        draw the placed card's front into DIR/front.png
      --version, --help

  uketsuke-sim-card --send SOCKET '{"do":"status"}'
      sends one request to a running simulator and prints the answer; ends with 1 when it was refused

Requests: {"do":"place","person":"s07"}  {"do":"place","file":"/path/person.json"}  {"do":"remove"}
          {"do":"swap","person":"s15"}      "unseen":true: between two uses, so fast that the reader sees no change
          {"do":"set","name":SWITCH,"value":VALUE}
          {"do":"set-tries","person":"s07","pin":1,"codeB":10,"sign":5}  {"do":"reset-tries"}
          {"do":"status"}  {"do":"record"} every command so far, secrets masked  {"do":"forget"} that record
          {"do":"remove-after","apdus":3}  {"do":"fault","name":NAME,"ms":N}  short for the switches of that name

Switches: each is an option (--bit-rate 424) and live ({"do":"set","name":"bit-rate","value":"424"})
)";
    const auto line = [&text](std::string_view name, std::string_view effect) {
        text.append("    ")
            .append(name)
            .append(name.size() < 20 ? 20 - name.size() : 1, ' ')
            .append(effect)
            .append("\n");
    };
    for (const auto& each : switches()) {
        line(each.name, each.effect);
        line("", std::string("= ").append(each.values));
    }
    text += "Faults:\n";
    for (const auto& fault : knownFaults()) {
        line(fault.name, std::string(" ").append(fault.effect));
    }
    return text;
}

}  // namespace simcard
