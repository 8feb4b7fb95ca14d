// SPDX-License-Identifier: Apache-2.0
#include "tests/simulators/card/control_server.h"

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#include <array>
#include <cstring>
#include <nlohmann/json.hpp>
#include <stdexcept>

namespace simcard {
namespace {

constexpr std::size_t longestLine = 65536;

sockaddr_un addressOf(const std::filesystem::path& path) {
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const auto& text = path.native();
    if (text.size() >= sizeof address.sun_path) {
        throw std::runtime_error("the control socket's path is longer than " +
                                 std::to_string(sizeof address.sun_path - 1));
    }
    std::memcpy(&address.sun_path[0], text.data(), text.size());
    return address;
}

// The socket interface takes every address as a sockaddr.
const sockaddr* generic(const sockaddr_un& address) {
    return reinterpret_cast<const sockaddr*>(&address);  // NOLINT(cppcoreguidelines-pro-type-reinterpret-cast)
}

void sendAll(int socket, const std::string& text) {
    std::size_t sent = 0;
    while (sent < text.size()) {
        const auto count = ::send(socket, text.data() + sent, text.size() - sent, MSG_NOSIGNAL);
        if (count <= 0) {
            return;
        }
        sent += static_cast<std::size_t>(count);
    }
}

std::string answerTo(const std::string& line, Simulator& simulator) {
    const auto request = nlohmann::json::parse(line, nullptr, false);
    if (request.is_discarded()) {
        return R"({"ok":false,"error":"not a JSON object"})";
    }
    return simulator.handle(request).dump();
}

}  // namespace

ControlServer::ControlServer(std::filesystem::path path) : m_path(std::move(path)) {
    if (m_path.empty()) {
        return;
    }
    ::unlink(m_path.c_str());
    const auto address = addressOf(m_path);
    m_listener = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (m_listener < 0 || ::bind(m_listener, generic(address), sizeof address) != 0 || ::listen(m_listener, 16) != 0) {
        throw std::runtime_error("cannot listen on " + m_path.string() + ": " + std::strerror(errno));
    }
}

ControlServer::~ControlServer() {
    for (const auto& [client, text] : m_clients) {
        ::close(client);
    }
    if (m_listener >= 0) {
        ::close(m_listener);
        ::unlink(m_path.c_str());
    }
}

void ControlServer::addTo(std::vector<pollfd>& watched) const {
    if (m_listener >= 0) {
        watched.push_back({m_listener, POLLIN, 0});
    }
    for (const auto& [client, text] : m_clients) {
        watched.push_back({client, POLLIN, 0});
    }
}

void ControlServer::serve(const pollfd& ready, Simulator& simulator) {
    if (ready.fd == m_listener) {
        acceptOne();
    } else if (m_clients.contains(ready.fd)) {
        readFrom(ready.fd, simulator);
    }
}

void ControlServer::acceptOne() {
    const int client = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
    if (client >= 0) {
        m_clients[client].clear();
    }
}

void ControlServer::readFrom(int client, Simulator& simulator) {
    std::array<char, 4096> buffer{};
    const auto count = ::recv(client, buffer.data(), buffer.size(), 0);
    auto& line = m_clients[client];
    if (count <= 0 || line.size() > longestLine) {
        drop(client);
        return;
    }
    line.append(buffer.data(), static_cast<std::size_t>(count));
    for (auto end = line.find('\n'); end != std::string::npos; end = line.find('\n')) {
        const auto request = line.substr(0, end);
        line.erase(0, end + 1);
        sendAll(client, answerTo(request, simulator) + "\n");
    }
}

void ControlServer::drop(int client) {
    ::close(client);
    m_clients.erase(client);
}

std::optional<std::string> ControlServer::ask(const std::filesystem::path& path, const std::string& request) {
    const auto address = addressOf(path);
    const int server = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (server < 0 || ::connect(server, generic(address), sizeof address) != 0) {
        if (server >= 0) {
            ::close(server);
        }
        return std::nullopt;
    }
    sendAll(server, request + "\n");
    std::string answer;
    std::array<char, 4096> buffer{};
    while (answer.find('\n') == std::string::npos) {
        const auto count = ::recv(server, buffer.data(), buffer.size(), 0);
        if (count <= 0) {
            break;
        }
        answer.append(buffer.data(), static_cast<std::size_t>(count));
    }
    ::close(server);
    return answer.substr(0, answer.find('\n'));
}

}  // namespace simcard
