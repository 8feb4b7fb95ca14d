// SPDX-License-Identifier: Apache-2.0
#include "tests/simulators/card/control_server.h"
#include "tests/simulators/card/options.h"
#include "tests/simulators/card/pcsc_program.h"
#include "tests/simulators/card/vpcd_link.h"

#include <fcntl.h>
#include <unistd.h>
#include <array>
#include <csignal>
#include <iostream>
#include <nlohmann/json.hpp>
#include <stdexcept>

namespace {

using namespace simcard;

// Libraries start threads before main() that block no signal, so a signalfd would miss some: a handler and a pipe do
// not.
std::array<int, 2> signalPipe{-1, -1};

extern "C" void noteSignal(int) {
    const int before = errno;
    const char byte = 0;
    static_cast<void>(::write(signalPipe[1], &byte, 1));
    errno = before;
}

int signalDescriptor() {
    if (::pipe2(signalPipe.data(), O_CLOEXEC | O_NONBLOCK) != 0) {
        throw std::runtime_error("cannot make a pipe");
    }
    struct sigaction action {};
    action.sa_handler = &noteSignal;
    for (const int signal : {SIGTERM, SIGINT, SIGHUP}) {
        ::sigaction(signal, &action, nullptr);
    }
    return signalPipe[0];
}

// One thread: the wire, the control socket and the signals take turns, so a request never meets a half-done command.
void serveUntilSignal(Simulator& simulator, VpcdLink& link, ControlServer& control, int signals) {
    for (;;) {
        link.follow(simulator);
        std::vector<pollfd> watched{{signals, POLLIN, 0}, {link.descriptor(), POLLIN, 0}};
        control.addTo(watched);
        const auto wait = link.timeout(simulator);
        if (::ppoll(watched.data(), watched.size(), wait ? &*wait : nullptr, nullptr) < 0) {
            if (errno != EINTR) {
                return;
            }
            continue;  // what ppoll() reports is then undefined; the pipe is readable the next time
        }
        link.sendDue();
        if (watched[0].revents != 0) {
            return;
        }
        if (watched[1].revents != 0 && link.descriptor() == watched[1].fd) {
            link.serve(simulator);
        }
        for (std::size_t i = 2; i < watched.size(); ++i) {
            if (watched[i].revents != 0) {
                control.serve(watched[i], simulator);
            }
        }
    }
}

int ask(const Options& options) {
    const auto answer = ControlServer::ask(options.sendTo, options.request);
    if (!answer) {
        std::cerr << "uketsuke-sim-card: nobody listens on " << options.sendTo.string() << "\n";
        return 1;
    }
    std::cout << *answer << "\n";
    const auto parsed = nlohmann::json::parse(*answer, nullptr, false);
    return !parsed.is_discarded() && parsed.value("ok", false) ? 0 : 1;
}

int serve(const Options& options) {
    const int signals = signalDescriptor();
    Simulator simulator(options.simulator);
    PcscProgram otherProgram;
    simulator.setOtherProgram(otherProgram);
    if (!options.place.empty()) {
        simulator.place(options.place);
    }
    otherProgram.play(options.simulator.behaviour.sharing);
    VpcdLink link(options.host, options.port);
    ControlServer control(options.control);
    std::cout << "uketsuke-sim-card: ready" << std::endl;
    serveUntilSignal(simulator, link, control, signals);
    return 0;
}

}  // namespace

int main(int argc, char** argv) {
    try {
        const auto options = readOptions(std::span<char* const>(argv, static_cast<std::size_t>(argc)).subspan(1));
        if (options.help) {
            std::cout << helpText();
            return 0;
        }
        if (options.version) {
            std::cout << "uketsuke-sim-card " << UKETSUKE_VERSION << "\n";
            return 0;
        }
        return options.sendTo.empty() ? serve(options) : ask(options);
    } catch (const std::exception& error) {
        std::cerr << "uketsuke-sim-card: " << error.what() << "\n";
        return 2;
    }
}
