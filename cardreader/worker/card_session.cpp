// SPDX-License-Identifier: Apache-2.0
#include "cardreader/worker/card_session.h"

namespace cardreader {
Result<std::unique_ptr<CardSession>> CardSession::open(std::uint64_t visit, const std::string& reader,
                                                       const StopFlag& stop) noexcept {
    auto context = Context::establish();
    if (!context) {
        return tl::unexpected(context.error());
    }
    // NOLINTNEXTLINE(bugprone-unhandled-exception-at-new): without memory the program ends, and starts anew
    std::unique_ptr<CardSession> session(new CardSession(visit, std::move(*context)));
    auto channel = PcscChannel::connect(session->m_context, reader, stop);
    if (!channel) {
        return tl::unexpected(channel.error());
    }
    session->m_channel = std::move(*channel);
    session->m_card = std::make_unique<IndividualNumberCard>(*session->m_channel);
    return session;
}
}  // namespace cardreader
