// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <array>

/// A server that the benchmark starts and ends: the simulated service, or nginx.
class Served {
public:
    ~Served();
    /// @param cards  file for --cards; may be empty
    /// @return what went wrong, empty when it listens
    [[nodiscard]] QString startService(const QString& keys, int people, const QString& cards, unsigned threads);
    /// nginx that answers the four calls of a reception with texts of these sizes, over the same TLS settings.
    [[nodiscard]] QString startNginx(const QString& keys, const std::array<std::size_t, 4>& sizes, unsigned workers);

    [[nodiscard]] std::uint16_t port() const { return m_port; }
    /// @return the number of lines in the access log so far
    [[nodiscard]] qint64 accesses();
    /// @return CPU seconds that the process and its workers used
    [[nodiscard]] double cpu() const;
    [[nodiscard]] double startSeconds() const { return m_startSeconds; }

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    std::uint16_t m_port = 0;
    double m_startSeconds = 0;
};
