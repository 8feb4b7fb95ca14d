// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace platform {

/// Lets SIGTERM and SIGINT end the event loop, so that threads are stopped and secrets wiped on every way out.
class QuitOnSignal : public QObject {
    Q_OBJECT

public:
    /// Keeps the signals from ending the program at once. @pre no thread has been started yet, Qt's own included
    static void block();

    /// @pre block() was called, and a QCoreApplication exists
    explicit QuitOnSignal(QObject* parent = nullptr);
    ~QuitOnSignal() override;

private:
    int m_descriptor = -1;
};

}  // namespace platform
