// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cardreader/iso7816/card_channel.h"

#include <optional>
#include <string>
#include <vector>

namespace cardreader {
/// One line of a trace. Carries no data of the card or the person: masked command, length and status of the answer.
struct TraceStep {
    std::string apdu;                         ///< `CommandApdu::maskedHex`
    std::size_t bytesReceived = 0;            ///< data bytes, without the status word
    std::optional<std::uint16_t> statusWord;  ///< nothing when no answer came
    std::chrono::microseconds duration{0};
    std::optional<Error> error;  ///< why no answer came
};

/// A channel around another one that writes down what was asked, for `uketsukectl card diagnose` and for tests.
class TracingChannel final : public CardChannel {
public:
    explicit TracingChannel(CardChannel& inner) noexcept : m_inner(inner) {}
    [[nodiscard]] Result<ResponseApdu> transmit(const CommandApdu& command) noexcept override;
    [[nodiscard]] Result<void> beginTransaction() noexcept override { return m_inner.beginTransaction(); }
    void endTransaction() noexcept override { m_inner.endTransaction(); }
    [[nodiscard]] ApduLimit apduLimit() const noexcept override { return m_inner.apduLimit(); }
    [[nodiscard]] std::uint32_t resets() const noexcept override { return m_inner.resets(); }
    [[nodiscard]] Exchange exchange() const noexcept override { return m_inner.exchange(); }
    [[nodiscard]] const std::vector<TraceStep>& steps() const noexcept { return m_steps; }

private:
    CardChannel& m_inner;
    std::vector<TraceStep> m_steps;
};
}  // namespace cardreader
