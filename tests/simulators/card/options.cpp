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

bool extendedLengths(const std::string& text) {
    if (text != "extended" && text != "short") {
        throw std::runtime_error("--link is extended or short");
    }
    return text == "extended";
}

bool setWithValue(Options& options, const std::string& name, const std::string& value) {
    if (name == "--keys") {
        options.simulator.keys = value;
    } else if (name == "--people") {
        options.simulator.people = value;
    } else if (name == "--tray") {
        options.simulator.tray = value;
    } else if (name == "--link") {
        options.simulator.extendedLengths = extendedLengths(value);
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
        return false;
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

  uketsuke-sim-card --keys DIR --people DIR [options]
      --keys DIR        keys made by packaging/demo-keys
      --people DIR      folder with people.json and the portraits
      --host NAME       where vpcd listens (127.0.0.1)
      --port N          its port (35963)
      --control SOCKET  unix socket for requests, one JSON object a line
      --tray DIR        draw the placed card's front into DIR/front.png
      --place ID        begin with this person's card on the reader
      --link WHAT       extended (default) or short: whether the card takes extended lengths
      --version, --help

  uketsuke-sim-card --send SOCKET '{"do":"status"}'
      sends one request to a running simulator and prints the answer; ends with 1 when it was refused

Requests: {"do":"place","person":"s07"}  {"do":"remove"}  {"do":"swap","person":"s15"}  {"do":"status"}  {"do":"record"}
          {"do":"remove-after","apdus":3}   three more are answered, the fourth is carried out but never answered
          {"do":"set-tries","person":"s07","pin":1,"codeB":10,"sign":5}  {"do":"reset-tries"}
          {"do":"fault","name":NAME}        stays until the name "none"; NAME is one of
)";
    for (const auto& fault : knownFaults()) {
        std::string name(fault.name);
        name.resize(24, ' ');
        text += "            " + name + std::string(fault.effect) + "\n";
    }
    return text;
}

}  // namespace simcard
