// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/simulators/card/simulator.h"

#include <poll.h>

namespace simcard {

/// The unix socket by which tests move cards: one JSON object a line, one line for an answer.
class ControlServer {
public:
    /// @param path  empty: there is no socket
    /// @throws std::runtime_error when the socket cannot be made
    explicit ControlServer(std::filesystem::path path);
    ~ControlServer();
    ControlServer(const ControlServer&) = delete;
    ControlServer& operator=(const ControlServer&) = delete;

    void addTo(std::vector<pollfd>& watched) const;
    void serve(const pollfd& ready, Simulator& simulator);

    /// Sends one request to a running simulator.
    /// @return its answer; nothing when nobody listens there
    [[nodiscard]] static std::optional<std::string> ask(const std::filesystem::path& path, const std::string& request);

private:
    void acceptOne();
    void readFrom(int client, Simulator& simulator);
    void drop(int client);

    std::filesystem::path m_path;
    int m_listener = -1;
    std::map<int, std::string> m_clients;  ///< what each has sent of its line so far
};

}  // namespace simcard
