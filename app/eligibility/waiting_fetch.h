// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/eligibility/service_types.h"

#include <memory>
#include <optional>

namespace eligibility {

/// One HTTPS request whose answer is waited for, for a thread that may wait: revocation is asked for on the card thread
/// while a card lies there. The network runs on a thread of its own; no event loop runs inside the caller's. Same TLS
/// as the service, and the same rules: no proxy, no redirect, no cookie, no cache.
/// @thread any but the network's own; several callers may wait at once
class WaitingFetch {
public:
    static constexpr std::chrono::milliseconds defaultLimit{2'000};

    explicit WaitingFetch(const ServiceSettings& settings, std::chrono::milliseconds limit = defaultLimit);
    ~WaitingFetch();
    WaitingFetch(const WaitingFetch&) = delete;
    WaitingFetch& operator=(const WaitingFetch&) = delete;

    /// @param contentType   empty = GET, else POST of `body`
    /// @param expectedType  media type of a good answer
    /// @return the body; nothing when no good answer came within the limit, or the address is not https
    [[nodiscard]] std::optional<QByteArray> fetch(const QUrl& url, const QByteArray& contentType,
                                                  const QByteArray& body, const QByteArray& expectedType) const;

private:
    class Private;
    std::unique_ptr<Private> m_private;
};

}  // namespace eligibility
