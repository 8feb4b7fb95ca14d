// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/end_signal.h"

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>
#include <array>
#include <cerrno>
#include <csignal>

namespace ctl {
namespace {

constexpr std::array endings{SIGINT, SIGTERM, SIGHUP};

// A handler has no other way to its object. Libraries start threads before main() that block no signal, so sigwait()
// and signalfd() would miss some.
std::array<int, 2> signalPipe{-1, -1};

extern "C" void noteEnding(int) {
    const int before = errno;
    const char byte = 0;
    static_cast<void>(::write(signalPipe[1], &byte, 1));
    errno = before;
}

void handle(int signal, void (*handler)(int)) noexcept {
    struct sigaction action {};
    action.sa_handler = handler;
    ::sigaction(signal, &action, nullptr);
}

}  // namespace

EndSignal::EndSignal() noexcept {
    if (::pipe2(signalPipe.data(), O_CLOEXEC | O_NONBLOCK) != 0) {
        return;
    }
    for (const int signal : endings) {
        handle(signal, &noteEnding);
    }
    handle(SIGPIPE, SIG_IGN);  // wait() sees that nobody reads
}

EndSignal::~EndSignal() {
    for (const int signal : endings) {
        handle(signal, SIG_DFL);
    }
    handle(SIGPIPE, SIG_DFL);
    for (int& end : signalPipe) {
        ::close(end);
        end = -1;
    }
}

bool EndSignal::wait() const noexcept {
    std::array<pollfd, 2> watched{pollfd{signalPipe[0], POLLIN, 0}, pollfd{STDOUT_FILENO, 0, 0}};
    int ready = signalPipe[0] < 0 ? -1 : 0;
    while (ready == 0 || (ready < 0 && errno == EINTR && signalPipe[0] >= 0)) {
        ready = ::poll(watched.data(), watched.size(), -1);
    }
    return ready > 0;
}

}  // namespace ctl
