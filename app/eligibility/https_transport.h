// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/eligibility/message_transport.h"
#include "app/eligibility/service_types.h"

namespace eligibility {

class ServiceCall;

struct HttpsTransportSettings {
    ServiceSettings service;                    ///< address, TLS files; `timeout` is not used here
    MessageTransport::Limits limits{};          ///< `time` covers every try
    int tries = 4;                              ///< of one question, all with the same key
    std::chrono::milliseconds tryTime{4'000};   ///< one try; then the answer counts as lost
    std::chrono::milliseconds firstPause{100};  ///< before the second try; doubles, plus a random part
};

/// Messages over HTTPS with mutual TLS: POST /v1/messages/{type}, headers Uketsuke-Visit and Idempotency-Key.
///
/// A try that found no connection, lost it, got no answer in its time, or met 429, 500, 502, 503 or 504 is repeated
/// with the same key: the service answers a repeat as the first time, so nothing happens twice. Retry-After is kept to
/// when it fits into the limit, else the question fails with ServiceBusy at once. Every other refusal is final.
/// @retval ErrorCode  as ServiceClient's, and ServiceQueueFull
/// @thread the one that made it
class HttpsTransport final : public MessageTransport {
public:
    explicit HttpsTransport(HttpsTransportSettings settings, QObject* parent = nullptr);
    ~HttpsTransport() override;

    /// Reads the TLS files; send() does it by itself.
    [[nodiscard]] Result<void> prepare();

    /// @return how far the service's clock is ahead, by its latest answer of any status; nothing before one came
    [[nodiscard]] std::optional<std::chrono::seconds> clockAhead() const;
    [[nodiscard]] bool knowsRepeats() const override { return true; }

protected:
    void begin(Ticket ticket, const MessageRequest& request) override;
    void abandon(Ticket ticket) override;
    [[nodiscard]] Error tooLate(Ticket ticket) const override;

private:
    void tryOnce(Ticket ticket);
    void note(const ServiceCall& call);
    void consider(Ticket ticket, const Error& error, const ServiceCall& call);

    class Private;
    std::unique_ptr<Private> m_private;
};

}  // namespace eligibility
