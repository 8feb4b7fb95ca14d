// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

/// Cards for many people, made before the clock starts: certificates as packaging/demo-keys makes them (same profile,
/// same authority), each with a serial number of its own, over one RSA-2048 key pair, because a card's key is not what
/// is measured.
class CardFactory {
public:
    /// @param keys   folder of packaging/demo-keys
    /// @param count  how many cards
    CardFactory(const std::string& keys, int count);
    ~CardFactory();

    /// @return what went wrong, empty when all is well
    [[nodiscard]] const std::string& problem() const { return m_problem; }
    /// @return the certificate in base64
    [[nodiscard]] const std::string& certificate(std::size_t card) const { return m_certificates[card]; }
    /// @return SHA-256 of the certificate, hex
    [[nodiscard]] const std::string& fingerprint(std::size_t card) const { return m_fingerprints[card]; }
    [[nodiscard]] std::size_t size() const { return m_certificates.size(); }
    /// @param nonce  base64, as the service gives it
    /// @return the card's signature over the 32 bytes, base64. Any thread
    [[nodiscard]] std::string sign(const std::string& nonce) const;

private:
    struct Private;
    std::unique_ptr<Private> m_private;
    std::string m_problem;
    std::vector<std::string> m_certificates;
    std::vector<std::string> m_fingerprints;
};
