// SPDX-License-Identifier: Apache-2.0
#include "app/platform/quit_on_signal.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <sys/signalfd.h>
#include <unistd.h>
#include <csignal>

namespace platform {
namespace {

sigset_t handledSignals() {
    sigset_t handled;
    sigemptyset(&handled);
    sigaddset(&handled, SIGTERM);
    sigaddset(&handled, SIGINT);
    return handled;
}

}  // namespace

void QuitOnSignal::block() {
    const sigset_t set = handledSignals();
    pthread_sigmask(SIG_BLOCK, &set, nullptr);
}

QuitOnSignal::QuitOnSignal(QObject* parent) : QObject(parent) {
    const sigset_t handled = handledSignals();
    m_descriptor = signalfd(-1, &handled, SFD_CLOEXEC | SFD_NONBLOCK);
    if (m_descriptor >= 0) {
        auto* notifier = new QSocketNotifier(m_descriptor, QSocketNotifier::Read, this);
        connect(notifier, &QSocketNotifier::activated, qApp, &QCoreApplication::quit);
    }
}

QuitOnSignal::~QuitOnSignal() {
    if (m_descriptor >= 0) {
        close(m_descriptor);
    }
}

}  // namespace platform
