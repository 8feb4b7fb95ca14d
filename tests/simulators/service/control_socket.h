// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QString>

#include <functional>
#include <memory>

namespace simservice {

/// A UNIX socket that takes one JSON object per line and answers one JSON line; own thread, one client at a time.
class ControlSocket {
public:
    using Handler = std::function<QJsonObject(const QJsonObject&)>;

    explicit ControlSocket(Handler handler);
    ~ControlSocket();

    /// @return what went wrong, empty when all is well
    [[nodiscard]] QString listen(const QString& path);

private:
    struct Private;
    std::unique_ptr<Private> m_private;
};

/// Sends one line to a running simulator. @return its answer, empty when there is none
[[nodiscard]] QByteArray sendToControl(const QString& path, const QByteArray& line);

}  // namespace simservice
