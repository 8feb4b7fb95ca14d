// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cardreader/iso7816/card_channel.h"

#include <QByteArray>
#include <QDebug>

#include <deque>
#include <utility>

namespace support {
inline QByteArray hexOf(cardreader::BytesView bytes) {
    return QByteArray(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()))
        .toHex()
        .toUpper();
}
inline cardreader::Bytes bytesOf(const QByteArray& hex) {
    const auto raw = QByteArray::fromHex(hex);
    return {raw.begin(), raw.end()};
}

/// A card that is a list of exact questions and answers. Any other APDU ends the script as failed.
class ScriptedChannel final : public cardreader::CardChannel {
public:
    /// @param command   hex; blanks are ignored
    /// @param response  hex with status word; empty = the card was pulled out
    ScriptedChannel& expect(const QByteArray& command, const QByteArray& response) {
        m_steps.emplace_back(QByteArray::fromHex(command).toHex().toUpper(), bytesOf(response));
        return *this;
    }
    /// The reader refuses to carry this command.
    ScriptedChannel& expectFailure(const QByteArray& command, cardreader::ErrorCode code) {
        expect(command, {});
        m_steps.back().failure = code;
        return *this;
    }

    cardreader::Result<cardreader::ResponseApdu> transmit(const cardreader::CommandApdu& command) override {
        const auto sent = command.encode();
        if (!sent) {
            return tl::unexpected(sent.error());
        }
        const auto hex = hexOf(sent->view());
        ++m_exchange.apdus;
        if (m_steps.empty() || m_steps.front().command != hex) {
            qCritical() << "unexpected APDU" << hex << "instead of"
                        << (m_steps.empty() ? QByteArray("the end") : m_steps.front().command);
            m_failed = true;
            return cardreader::failure(cardreader::ErrorCode::CommandInvalid);
        }
        const auto step = m_steps.front();
        m_steps.pop_front();
        if (step.failure) {
            return cardreader::failure(*step.failure);
        }
        return cardreader::ResponseApdu::decode(step.response);
    }
    cardreader::Result<void> beginTransaction() override {
        ++m_depth;
        return {};
    }
    void endTransaction() noexcept override { --m_depth; }
    cardreader::ApduLimit apduLimit() const override { return m_limit; }
    cardreader::Exchange exchange() const override { return m_exchange; }

    void setApduLimit(cardreader::ApduLimit limit) { m_limit = limit; }
    /// Everything was asked, nothing else was, and no transaction was left open.
    bool isDone() const { return m_steps.empty() && !m_failed && m_depth == 0; }

private:
    struct Step {
        Step(QByteArray theCommand, cardreader::Bytes theResponse)
            : command(std::move(theCommand)), response(std::move(theResponse)) {}
        QByteArray command;
        cardreader::Bytes response;
        std::optional<cardreader::ErrorCode> failure;
    };
    std::deque<Step> m_steps;
    cardreader::Exchange m_exchange;
    cardreader::ApduLimit m_limit = cardreader::ApduLimit::Unknown;
    int m_depth = 0;
    bool m_failed = false;
};
}  // namespace support
