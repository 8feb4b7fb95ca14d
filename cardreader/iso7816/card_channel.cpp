// SPDX-License-Identifier: Apache-2.0
#include "cardreader/iso7816/card_channel.h"

namespace cardreader {
namespace {
constexpr ApduHeader kGetResponse{0x00, 0xC0, 0x00, 0x00};
/// No file of this card is longer; a card that keeps saying 61xx must not keep us for ever.
constexpr std::size_t kLongestAnswer = 0x10000;
}  // namespace

Result<ResponseApdu> exchangeApdu(CardChannel& channel, const CommandApdu& command) noexcept {
    auto response = channel.transmit(command);
    if (response && response->status.isWrongLe()) {
        const std::uint32_t le = response->status.sw2() == 0 ? CommandApdu::kShortLe : response->status.sw2();
        response = channel.transmit(command.withLe(le));
    }
    while (response && response->status.hasMoreBytes()) {
        const std::uint32_t le = response->status.sw2() == 0 ? CommandApdu::kShortLe : response->status.sw2();
        auto more = channel.transmit(CommandApdu(kGetResponse, {}, le));
        if (!more) {
            return more;
        }
        if ((more->data.empty() && more->status.hasMoreBytes()) || response->data.size() > kLongestAnswer) {
            return failure(ErrorCode::UnexpectedStatus, more->status.value());
        }
        response->data.append(more->data.view());
        response->status = more->status;
    }
    return response;
}

Result<CardTransaction> CardTransaction::begin(CardChannel& channel) noexcept {
    if (const auto begun = channel.beginTransaction(); !begun) {
        return tl::unexpected(begun.error());
    }
    if (channel.m_depth++ == 0) {
        ++channel.m_transactions;
    }
    return CardTransaction(channel);
}

CardTransaction::~CardTransaction() {
    if (m_channel != nullptr) {
        --m_channel->m_depth;
        m_channel->endTransaction();
    }
}
}  // namespace cardreader
