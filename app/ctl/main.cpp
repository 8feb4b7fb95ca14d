// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/command.h"
#include "app/platform/hardening.h"
#include "app/platform/log.h"

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char* argv[]) {
    const auto unprotected = platform::harden();
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("uketsukectl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(UKETSUKE_VERSION));
    if (unprotected) {
        static_cast<void>(std::fputs("uketsukectl: warning: core dumps could not be switched off\n", stderr));
    }
    return ctl::runCommandLine(QCoreApplication::arguments().mid(1));
}
