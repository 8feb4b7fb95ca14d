// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/simulators/card/simulator.h"

#include <span>

namespace simcard {

/// The command line of uketsuke-sim-card.
struct Options {
    SimulatorSettings simulator;
    std::string host = "127.0.0.1";
    int port = 35963;
    std::filesystem::path control;
    std::string place;
    std::filesystem::path sendTo;  ///< with @ref request: ask a running simulator and end
    std::string request;
    bool help = false;
    bool version = false;
};

/// @throws std::runtime_error naming the option that is wrong
[[nodiscard]] Options readOptions(std::span<char* const> arguments);

[[nodiscard]] std::string helpText();

}  // namespace simcard
