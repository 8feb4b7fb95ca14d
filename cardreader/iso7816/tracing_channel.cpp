// SPDX-License-Identifier: Apache-2.0
#include "cardreader/iso7816/tracing_channel.h"

namespace cardreader {
Result<ResponseApdu> TracingChannel::transmit(const CommandApdu& command) noexcept {
    const auto before = m_inner.exchange().duration;
    auto response = m_inner.transmit(command);
    TraceStep step{command.maskedHex(), 0, std::nullopt, m_inner.exchange().duration - before, {}};
    if (response) {
        step.bytesReceived = response->data.size();
        step.statusWord = response->status.value();
    } else {
        step.error = response.error();
    }
    m_steps.push_back(std::move(step));
    return response;
}
}  // namespace cardreader
