// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "card_factory.h"

#include <openssl/ssl.h>

#include <array>
#include <atomic>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

/// A reception made ready before the clock: the nonce was fetched and the card has signed it.
struct Prepared {
    std::string visit;
    std::string body;  ///< of POST /v1/receptions
};

struct LoadSettings {
    std::uint16_t port = 0;
    unsigned threads = 2;
    int connections = 64;  ///< all threads together
    double rate = 0;       ///< receptions a second; 0 = as fast as the answers come
    double seconds = 10;   ///< the run ends then, or when everything prepared was used
    bool judge = true;     ///< false: only the status of answers counts (nginx knows no receptions)
};

struct LoadResult {
    std::string problem;
    std::uint64_t receptions = 0;  ///< four calls each, all answered 200 and accepted
    std::uint64_t wrong = 0;       ///< anything else
    double seconds = 0;
    double clientCpu = 0;                    ///< seconds
    std::vector<float> milliseconds;         ///< of each reception; with a rate from the moment at which it was due
    std::array<std::size_t, 4> bodySizes{};  ///< of the latest answers, call by call
    [[nodiscard]] double perSecond() const { return seconds > 0 ? static_cast<double>(receptions) / seconds : 0; }
    /// @param part  0.99 for p99
    [[nodiscard]] double quantile(double part) const;
};

/// The client's side: a certificate of the kiosk, TLS 1.3, connections that stay open.
class LoadClient {
public:
    explicit LoadClient(const std::string& keys);
    ~LoadClient();

    /// Fetches nonces and lets the cards sign them. @param first  number of the first, so that visits differ between
    /// runs
    [[nodiscard]] std::vector<Prepared> prepare(const LoadSettings& settings, const CardFactory& cards, int count,
                                                int first, std::string& problem) const;
    /// Runs receptions: nonce → reception (prepared) → consents → result.
    [[nodiscard]] LoadResult run(const LoadSettings& settings, const std::vector<Prepared>& prepared) const;

private:
    SSL_CTX* m_context;
};
