// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cardreader/iso7816/card_channel.h"
#include "cardreader/pcsc/context.h"

#include <atomic>
#include <memory>

namespace cardreader {
/// A card on a PC/SC reader. Shared mode; whoever needs more holds a `CardTransaction`.
/// @thread one owner
class PcscChannel final : public CardChannel {
public:
    /// @param reader  full name of a reader of `context`
    /// @retval ErrorCode::NoCard, CardMute, CardInUse, ReaderUnavailable, ProtocolMismatch
    [[nodiscard]] static Result<std::unique_ptr<PcscChannel>> connect(const Context& context,
                                                                      const std::string& reader);
    /// Powers the card off (SCARD_UNPOWER_CARD): a verified PIN must not serve the next program.
    ~PcscChannel() override;

    [[nodiscard]] Result<ResponseApdu> transmit(const CommandApdu& command) override;
    [[nodiscard]] Result<void> beginTransaction() override;
    void endTransaction() noexcept override;
    [[nodiscard]] ApduLimit apduLimit() const override { return m_limit; }
    [[nodiscard]] Exchange exchange() const override { return m_exchange; }
    [[nodiscard]] const std::string& reader() const { return m_reader; }
    /// Once `*stop` is true, `transmit` answers Cancelled instead of sending. May be set by any thread.
    void setStop(std::shared_ptr<const std::atomic<bool>> stop) { m_stop = std::move(stop); }

private:
    PcscChannel(long card, unsigned long protocol, std::string reader);
    [[nodiscard]] Error failed(long code) const;
    [[nodiscard]] bool isCardThere() const;
    void readLimit();

    long m_card;
    unsigned long m_protocol;
    std::string m_reader;
    ApduLimit m_limit = ApduLimit::Unknown;
    Exchange m_exchange;
    std::shared_ptr<const std::atomic<bool>> m_stop;
};

/// Connects to the card of the first usable slot whose reader name contains `readerText` (all when empty). Every slot
/// with a card is tried; a mute or busy card is reported only when no other card could be opened.
/// @retval ErrorCode::NoReader, NoCard, CardMute, CardInUse
[[nodiscard]] Result<std::unique_ptr<PcscChannel>> openCard(const Context& context, std::string_view readerText);
}  // namespace cardreader
