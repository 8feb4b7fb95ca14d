// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cardreader/iso7816/command_apdu.h"
#include "cardreader/iso7816/response_apdu.h"

#include <chrono>

namespace cardreader {
/// What went over the link since the channel was opened.
struct Exchange {
    std::uint32_t apdus = 0;
    std::uint64_t bytesSent = 0;
    std::uint64_t bytesReceived = 0;
    std::chrono::microseconds duration{0};  ///< time spent inside the card and its link
    friend bool operator==(const Exchange&, const Exchange&) = default;
};

/// What the reader said about the length of an APDU.
enum class ApduLimit : std::uint8_t { Unknown, ShortOnly, Extended };

/// A connected card. None of its functions may throw. Implementations: PC/SC (`cardreader/pcsc`), a trace around
/// another channel, scripts in tests.
/// @thread one owner; not shared
class CardChannel {
public:
    CardChannel() = default;
    CardChannel(const CardChannel&) = delete;
    CardChannel& operator=(const CardChannel&) = delete;
    virtual ~CardChannel() = default;

    /// Sends one command and gives the answer as it came; 61xx and 6Cxx are not handled here (see `exchangeApdu`).
    [[nodiscard]] virtual Result<ResponseApdu> transmit(const CommandApdu& command) = 0;
    /// Keeps other programs from the card until `endTransaction`.
    [[nodiscard]] virtual Result<void> beginTransaction() = 0;
    virtual void endTransaction() noexcept = 0;
    [[nodiscard]] virtual ApduLimit apduLimit() const { return ApduLimit::Unknown; }
    /// How often the card was reset since the channel was opened: what was selected before is then selected no more.
    [[nodiscard]] virtual std::uint32_t resets() const { return 0; }
    [[nodiscard]] virtual Exchange exchange() const = 0;
    /// Counts outermost transactions. While it stays the same within one, nobody else can have used the card.
    [[nodiscard]] std::uint32_t transactions() const noexcept { return m_transactions; }

private:
    friend class CardTransaction;
    std::uint32_t m_transactions = 0;
    int m_depth = 0;
};

/// Sends one command; collects 61xx with GET RESPONSE and resends once after 6Cxx. The only place that knows these two.
/// @source card-applications §1.3, §2.3
[[nodiscard]] Result<ResponseApdu> exchangeApdu(CardChannel& channel, const CommandApdu& command) noexcept;

/// Holds a transaction as long as it lives.
class CardTransaction {
public:
    [[nodiscard]] static Result<CardTransaction> begin(CardChannel& channel) noexcept;
    CardTransaction(CardTransaction&& other) noexcept : m_channel(other.m_channel) { other.m_channel = nullptr; }
    CardTransaction& operator=(CardTransaction&& other) = delete;
    CardTransaction(const CardTransaction&) = delete;
    CardTransaction& operator=(const CardTransaction&) = delete;
    ~CardTransaction();

private:
    explicit CardTransaction(CardChannel& channel) noexcept : m_channel(&channel) {}
    CardChannel* m_channel;
};
}  // namespace cardreader
