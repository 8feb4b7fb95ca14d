// SPDX-License-Identifier: Apache-2.0
#include "tests/simulators/service/control_socket.h"

#include <QFile>
#include <QJsonDocument>

#include <poll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <array>
#include <cstring>
#include <thread>

namespace simservice {
namespace {

constexpr qsizetype maximumLine = 64 * 1024;

/// A file descriptor that closes itself.
class Descriptor {
public:
    explicit Descriptor(int value = -1) : m_value(value) {}
    ~Descriptor() {
        if (m_value >= 0) {
            ::close(m_value);
        }
    }
    Descriptor(Descriptor&& other) noexcept : m_value(std::exchange(other.m_value, -1)) {}
    Descriptor& operator=(Descriptor&& other) noexcept {
        std::swap(m_value, other.m_value);
        return *this;
    }
    [[nodiscard]] int get() const { return m_value; }

private:
    int m_value;
};

bool fill(sockaddr_un& address, const QString& path) {
    const QByteArray name = QFile::encodeName(path);
    if (name.size() >= static_cast<qsizetype>(sizeof(address.sun_path))) {
        return false;
    }
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, name.constData(), static_cast<std::size_t>(name.size()) + 1);
    return true;
}

Descriptor newSocket() {
    return Descriptor(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
}

bool sendAll(int socket, const QByteArray& bytes) {
    qsizetype sent = 0;
    while (sent < bytes.size()) {
        const ssize_t now =
            ::send(socket, bytes.constData() + sent, static_cast<std::size_t>(bytes.size() - sent), MSG_NOSIGNAL);
        if (now <= 0) {
            return false;
        }
        sent += now;
    }
    return true;
}

}  // namespace

struct ControlSocket::Private {
    Handler handler;
    QString path;
    Descriptor listener;
    Descriptor stopping{::eventfd(0, EFD_CLOEXEC)};
    std::jthread thread;

    /// @return whether there is something to read; false when it is time to end
    [[nodiscard]] bool waitFor(int descriptor) const {
        std::array<pollfd, 2> both{pollfd{descriptor, POLLIN, 0}, pollfd{stopping.get(), POLLIN, 0}};
        while (::poll(both.data(), both.size(), -1) < 0) {
        }
        return both[1].revents == 0;
    }

    void serve() const {
        while (waitFor(listener.get())) {
            const Descriptor client(::accept4(listener.get(), nullptr, nullptr, SOCK_CLOEXEC));
            talk(client.get());
        }
    }

    void talk(int client) const {
        QByteArray pending;
        std::array<char, 4096> part{};
        while (client >= 0 && waitFor(client)) {
            const ssize_t count = ::recv(client, part.data(), part.size(), 0);
            if (count <= 0 || pending.size() > maximumLine) {
                return;
            }
            pending.append(part.data(), count);
            for (qsizetype end = pending.indexOf('\n'); end >= 0; end = pending.indexOf('\n')) {
                const QJsonDocument request = QJsonDocument::fromJson(pending.first(end));
                pending.remove(0, end + 1);
                if (!sendAll(client, QJsonDocument(handler(request.object())).toJson(QJsonDocument::Compact) + '\n')) {
                    return;
                }
            }
        }
    }
};

ControlSocket::ControlSocket(Handler handler) : m_private(std::make_unique<Private>()) {
    m_private->handler = std::move(handler);
}

ControlSocket::~ControlSocket() {
    if (m_private->thread.joinable()) {
        const std::uint64_t one = 1;
        static_cast<void>(::write(m_private->stopping.get(), &one, sizeof one));
        m_private->thread.join();
        QFile::remove(m_private->path);
    }
}

QString ControlSocket::listen(const QString& path) {
    sockaddr_un address{};
    if (!fill(address, path)) {
        return QStringLiteral("the path of the control socket is too long");
    }
    QFile::remove(path);
    m_private->path = path;
    m_private->listener = newSocket();
    if (::bind(m_private->listener.get(), reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0 ||
        ::listen(m_private->listener.get(), 4) != 0) {
        return QStringLiteral("cannot listen on %1: %2").arg(path, QString::fromLocal8Bit(std::strerror(errno)));
    }
    m_private->thread = std::jthread([this] { m_private->serve(); });
    return {};
}

QByteArray sendToControl(const QString& path, const QByteArray& line) {
    sockaddr_un address{};
    const Descriptor socket = newSocket();
    if (!fill(address, path) ||
        ::connect(socket.get(), reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0 ||
        !sendAll(socket.get(), line + '\n')) {
        return {};
    }
    QByteArray answer;
    std::array<char, 4096> part{};
    while (!answer.endsWith('\n')) {
        const ssize_t count = ::recv(socket.get(), part.data(), part.size(), 0);
        if (count <= 0) {
            return {};
        }
        answer.append(part.data(), count);
    }
    return answer.trimmed();
}

}  // namespace simservice
