// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/platform/log.h"

#include <QFile>
#include <QMutex>

namespace platform {

/// Where log lines end: a rotating file, or standard error when there is no folder or it fails.
/// @thread any
class LogSink {
public:
    explicit LogSink(LogSettings settings);

    /// @return whether the file could be opened (always true without a folder)
    [[nodiscard]] bool isHealthy();
    /// @param line  one JSON object without line end
    void write(const QByteArray& line);

private:
    void rotate();

    LogSettings m_settings;
    QMutex m_mutex;
    QFile m_file;
};

}  // namespace platform
