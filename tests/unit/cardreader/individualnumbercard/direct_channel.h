// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cardreader/iso7816/card_channel.h"
#include "tests/simulators/card/simulator.h"
#include "tests/support/command_recorder.h"

#include <string>
#include <vector>

/// A card as a function call: leaves after a number of answers, carries out the command it does not answer.
class DirectChannel final : public cardreader::CardChannel {
public:
    DirectChannel(simcard::VirtualCard& card, int answers) : m_card(card), m_answers(answers) { m_card.powerOff(); }
    ~DirectChannel() override { m_card.powerOff(); }

    cardreader::Result<cardreader::ResponseApdu> transmit(const cardreader::CommandApdu& command) override {
        const auto sent = command.encode();
        if (!sent || m_answers == kGone) {
            return sent ? cardreader::failure(cardreader::ErrorCode::CardRemoved) : tl::unexpected(sent.error());
        }
        ++m_exchange.apdus;
        const auto answer = m_card.execute(sent->view()).bytes();
        const auto end = answer.size();
        const auto status = static_cast<std::uint16_t>(answer[end - 2] << 8U | answer[end - 1]);
        m_commands.push_back(simcard::maskedCommand(sent->view()));
        if (const auto reason = m_recorder.note(m_commands.back(), status); reason && m_outOfBounds.empty()) {
            m_outOfBounds = *reason + " of " + m_commands.back();
        }
        if (m_answers == 0) {
            m_answers = kGone;
            m_card.powerOff();
            return cardreader::failure(cardreader::ErrorCode::CardRemoved);
        }
        m_answers -= m_answers > 0 ? 1 : 0;
        return cardreader::ResponseApdu::decode(answer);
    }
    cardreader::Result<void> beginTransaction() override { return {}; }
    void endTransaction() noexcept override {}
    cardreader::Exchange exchange() const override { return m_exchange; }
    std::uint32_t resets() const override { return m_resets; }

    void reset() {
        m_card.reset();
        m_recorder.powerOff();
        ++m_resets;
    }
    /// Another program's command: not ours to answer for, but it changes what is selected.
    void select(std::string_view application) {
        if (m_answers != kGone) {
            const auto command = simcard::fromHex(application);
            static_cast<void>(m_recorder.note(application, m_card.execute(command).status));
        }
    }
    const std::vector<std::string>& commands() const { return m_commands; }
    const std::string& outOfBounds() const { return m_outOfBounds; }

private:
    static constexpr int kGone = -2;
    simcard::VirtualCard& m_card;
    support::CommandRecorder m_recorder;
    std::vector<std::string> m_commands;
    std::string m_outOfBounds;
    cardreader::Exchange m_exchange;
    std::uint32_t m_resets = 0;
    int m_answers;
};
