// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cardreader/iso7816/card_channel.h"
#include "tests/simulators/card/simulator.h"

#include <string>
#include <vector>

namespace support {
/// The simulated card of `tests/simulators/card` without reader and pcscd between: as fast as a function call.
class SimulatedChannel final : public cardreader::CardChannel {
public:
    explicit SimulatedChannel(simcard::Simulator& simulator) : m_simulator(simulator) { m_simulator.powerOn(); }
    ~SimulatedChannel() override {
        if (m_simulator.present()) {
            m_simulator.powerOff();
        }
    }

    cardreader::Result<cardreader::ResponseApdu> transmit(const cardreader::CommandApdu& command) override {
        const auto sent = command.encode();
        if (!sent) {
            return tl::unexpected(sent.error());
        }
        ++m_exchange.apdus;
        m_commands.push_back(simcard::maskedCommand(sent->view()));
        const auto answer = m_simulator.present() ? m_simulator.transmit(sent->view()) : std::nullopt;
        return answer ? cardreader::ResponseApdu::decode(*answer)
                      : cardreader::failure(cardreader::ErrorCode::CardRemoved);
    }
    cardreader::Result<void> beginTransaction() override { return {}; }
    void endTransaction() noexcept override {}
    cardreader::Exchange exchange() const override { return m_exchange; }

    /// Every command so far as hex, PIN bytes masked.
    const std::vector<std::string>& commands() const { return m_commands; }

private:
    simcard::Simulator& m_simulator;
    cardreader::Exchange m_exchange;
    std::vector<std::string> m_commands;
};
}  // namespace support
