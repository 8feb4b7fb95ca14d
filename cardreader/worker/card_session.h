// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cardreader/pcsc/pcsc_channel.h"
#include "cardreader/worker/card_summary.h"

namespace cardreader {
/// One card, connected for one visit. Its end powers the card off.
class CardSession {
public:
    /// @param reader  full name of the reader
    [[nodiscard]] static Result<std::unique_ptr<CardSession>> open(std::uint64_t visit, const std::string& reader,
                                                                   const StopFlag& stop) noexcept;

    [[nodiscard]] std::uint64_t visit() const noexcept { return m_visit; }
    [[nodiscard]] PcscChannel& channel() noexcept { return *m_channel; }
    [[nodiscard]] IndividualNumberCard& card() noexcept { return *m_card; }
    [[nodiscard]] CardSummary& summary() noexcept { return m_summary; }

private:
    CardSession(std::uint64_t visit, Context context) noexcept : m_visit(visit), m_context(std::move(context)) {}

    std::uint64_t m_visit;
    Context m_context;
    std::unique_ptr<PcscChannel> m_channel;
    std::unique_ptr<IndividualNumberCard> m_card;
    CardSummary m_summary;
};
}  // namespace cardreader
