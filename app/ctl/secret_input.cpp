// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/secret_input.h"

#include <termios.h>
#include <unistd.h>
#include <cstdio>
#include <cstring>

namespace ctl {
namespace {

/// Switches a terminal's echo off as long as it lives; does nothing to anything else.
class Silence {
public:
    Silence(int descriptor, const char* prompt) : m_descriptor(descriptor) {
        if (::isatty(descriptor) == 0 || ::tcgetattr(descriptor, &m_before) != 0) {
            return;
        }
        static_cast<void>(std::fputs(prompt, stderr));
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        m_active = ::tcsetattr(descriptor, TCSAFLUSH, &silent) == 0;
    }
    Silence(const Silence&) = delete;
    Silence& operator=(const Silence&) = delete;
    ~Silence() {
        if (m_active) {
            ::tcsetattr(m_descriptor, TCSAFLUSH, &m_before);
            static_cast<void>(std::fputc('\n', stderr));
        }
    }

private:
    int m_descriptor;
    termios m_before{};
    bool m_active = false;
};

}  // namespace

bool readDigits(int descriptor, const char* prompt, const std::function<bool(int)>& append) {
    const Silence silence(descriptor, prompt);
    bool good = true;
    bool ended = false;
    char byte = 0;
    while (::read(descriptor, &byte, 1) == 1 && byte != '\n') {
        if (byte == '\r' || byte == ' ') {
            ended = true;
        } else {
            good = good && !ended && byte >= '0' && byte <= '9' && append(byte - '0');
        }
    }
    explicit_bzero(&byte, sizeof byte);
    return good;
}

}  // namespace ctl
