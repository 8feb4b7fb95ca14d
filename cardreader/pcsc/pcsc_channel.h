// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cardreader/iso7816/card_channel.h"
#include "cardreader/pcsc/context.h"

#include <atomic>
#include <memory>

namespace cardreader {
/// A card on a PC/SC reader; the context it came from must outlive it. Shared mode; whoever needs more holds a
/// `CardTransaction`.
/// @thread one owner
class PcscChannel final : public CardChannel {
public:
    /// @param reader  full name of a reader of `context`
    /// @retval ErrorCode::NoCard, CardMute, CardInUse, ReaderUnavailable
    [[nodiscard]] static Result<std::unique_ptr<PcscChannel>> connect(const Context& context,
                                                                      const std::string& reader);
    /// Powers the card off (SCARD_UNPOWER_CARD): a verified PIN must not serve the next program.
    ~PcscChannel() override;

    [[nodiscard]] Result<ResponseApdu> transmit(const CommandApdu& command) override;
    [[nodiscard]] Result<void> beginTransaction() override;
    void endTransaction() noexcept override;
    [[nodiscard]] ApduLimit apduLimit() const override { return m_limit; }
    [[nodiscard]] Exchange exchange() const override { return m_exchange; }
    [[nodiscard]] std::uint32_t resets() const override { return m_resets; }
    [[nodiscard]] const std::string& reader() const { return m_reader; }
    /// Tells a removed card from a troubled one: pcscd notices removal only at its next look (400 ms), a broken answer
    /// comes at once. Waits for that look where the failure may be a removal.
    /// @return CardRemoved when the card is gone; CardNotTransacted when an answer was cut off but the card stayed;
    ///         else `error`
    [[nodiscard]] Error settle(const Error& error) const;
    /// Once `*stop` is true, `transmit` answers Cancelled instead of sending. May be set by any thread.
    void setStop(std::shared_ptr<const std::atomic<bool>> stop) { m_stop = std::move(stop); }

private:
    PcscChannel(Context::Handle context, long card, unsigned long protocol, std::string reader);
    [[nodiscard]] bool isStopped() const { return m_stop && m_stop->load(); }
    [[nodiscard]] Error failed(long code);
    [[nodiscard]] Result<void> awaitOthers();
    void readLimit();

    Context::Handle m_context;
    long m_card;
    unsigned long m_protocol;
    std::string m_reader;
    ApduLimit m_limit = ApduLimit::Unknown;
    Exchange m_exchange;
    std::uint32_t m_resets = 0;
    SecretBytes m_answer;  ///< room for the longest answer
    std::shared_ptr<const std::atomic<bool>> m_stop;
};

/// Connects to the card of the first usable slot whose reader name contains `readerText` (all when empty). Every slot
/// with a card is tried; a mute or busy card is reported only when no other card could be opened.
/// @retval ErrorCode::NoReader, NoCard, CardMute, CardInUse
[[nodiscard]] Result<std::unique_ptr<PcscChannel>> openCard(const Context& context, std::string_view readerText);
}  // namespace cardreader
