// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cardreader/iso7816/card_channel.h"
#include "cardreader/pcsc/back_off.h"
#include "cardreader/pcsc/context.h"
#include "cardreader/pcsc/reader_roles.h"

#include <memory>

namespace cardreader {
/// A card on a PC/SC reader; the context it came from must outlive it. Shared mode; whoever needs more holds a
/// `CardTransaction`. A reset or loss of power that somebody else caused is survived: the command fails with CardReset,
/// `resets` counts, the next command reaches the card again. After pcscd was restarted the channel is dead for good:
/// its context is, too.
/// @thread one owner
class PcscChannel final : public CardChannel {
public:
    /// Connects to the card on one reader. While another program holds it exclusively, tries again with growing pauses
    /// for two seconds.
    /// @param reader  full name of a reader of `context`
    /// @param stop    ends the pauses; kept as by `setStop`
    /// @retval ErrorCode::NoCard, CardMute, CardInUse, ReaderUnavailable
    [[nodiscard]] static Result<std::unique_ptr<PcscChannel>> connect(const Context& context, const std::string& reader,
                                                                      const StopFlag& stop = {}) noexcept;
    /// Connects to the first card on any reader for patients (`ReaderRoles::isForPatients`). Every slot with a card is
    /// tried before anything is waited for; a mute or busy card is reported only when no other could be opened.
    /// @retval ErrorCode::NoReader, NoCard, CardMute, CardInUse
    [[nodiscard]] static Result<std::unique_ptr<PcscChannel>> open(const Context& context, const ReaderRoles& roles,
                                                                   const StopFlag& stop = {}) noexcept;
    /// Powers the card off (SCARD_UNPOWER_CARD): a verified PIN must not serve the next program.
    ~PcscChannel() override;

    [[nodiscard]] Result<ResponseApdu> transmit(const CommandApdu& command) noexcept override;
    /// Waits up to two seconds for another program's transaction to end.
    /// @retval ErrorCode::CardInUse  it did not
    [[nodiscard]] Result<void> beginTransaction() noexcept override;
    void endTransaction() noexcept override;
    [[nodiscard]] ApduLimit apduLimit() const noexcept override { return m_limit; }
    [[nodiscard]] Exchange exchange() const noexcept override { return m_exchange; }
    [[nodiscard]] std::uint32_t resets() const noexcept override { return m_resets; }
    [[nodiscard]] const std::string& reader() const noexcept { return m_reader; }
    /// @return whether the card speaks T=1 (else T=0)
    [[nodiscard]] bool isT1() const noexcept;
    /// @return whether the answer to reset was made up by a contactless reader (PC/SC part 3, 3.1.3.2.3: `3B 8n 80 01`)
    [[nodiscard]] bool isContactless() const noexcept;
    /// Tells a removed card from a troubled one. pcscd notices a removal only at its next look (400 ms), a broken
    /// answer comes at once. So the reader's driver is asked, then the card (GET CHALLENGE: an answer of any kind
    /// settles it); only when neither says anything, pcscd's next looks are awaited, 1.6 s at most.
    /// @return CardRemoved when the card is gone; CardNotTransacted when an answer was cut off but the card stayed;
    ///         ReaderUnavailable or ServiceUnavailable when those are gone; else `error`
    [[nodiscard]] Error settle(const Error& error) noexcept;
    /// Once `*stop` is true, `transmit` answers Cancelled instead of sending. May be set by any thread.
    void setStop(StopFlag stop) noexcept { m_stop = std::move(stop); }

private:
    PcscChannel(Context::Handle context, long card, unsigned long protocol, std::string reader) noexcept;
    static Result<std::unique_ptr<PcscChannel>> tryConnect(const Context& context, const std::string& reader) noexcept;
    static Result<std::unique_ptr<PcscChannel>> tryAll(const Context& context, const ReaderRoles& roles) noexcept;
    [[nodiscard]] Error failed(long code) noexcept;
    bool takeAgain(unsigned long how) noexcept;
    [[nodiscard]] Result<void> awaitOthers() noexcept;
    [[nodiscard]] bool answers() noexcept;
    [[nodiscard]] Result<bool> isGone() noexcept;
    void readLimit() noexcept;

    Context::Handle m_context;
    long m_card;
    unsigned long m_protocol;
    std::string m_reader;
    ApduLimit m_limit = ApduLimit::Unknown;
    Exchange m_exchange;
    std::uint32_t m_resets = 0;
    SecretBytes m_answer;  ///< room for the longest answer
    StopFlag m_stop;
};

/// `PcscChannel::open` on the readers whose names fit `pattern` (see `fitsReader`), on all when it is empty.
[[nodiscard]] Result<std::unique_ptr<PcscChannel>> openCard(const Context& context, std::string_view pattern) noexcept;
}  // namespace cardreader
