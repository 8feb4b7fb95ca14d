// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cardreader/individualnumbercard/surface_reader.h"
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
    /// The card's face while it is being read; null otherwise.
    [[nodiscard]] std::unique_ptr<SurfaceReader>& reader() noexcept { return m_reader; }

private:
    CardSession(std::uint64_t visit, Context context) noexcept : m_visit(visit), m_context(std::move(context)) {}

    std::uint64_t m_visit;
    Context m_context;
    std::unique_ptr<PcscChannel> m_channel;
    std::unique_ptr<IndividualNumberCard> m_card;
    CardSummary m_summary;
    std::unique_ptr<SurfaceReader> m_reader;  ///< last: it uses the card until it is gone
};
}  // namespace cardreader
