// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/simulators/card/apdu.h"
#include "tests/simulators/card/card_builder.h"

#include <set>

namespace simcard {

/// The card itself: selects, opens, counts and signs by the state rules of card specification 2.2.
class VirtualCard {
public:
    explicit VirtualCard(CardContent content) : m_content(std::move(content)) {}

    /// Clears everything that was selected and verified.
    void powerOff();

    /// A warm reset: nothing is selected any more, but what was verified stays so.
    void reset();

    /// Puts other content under the same state, as when a fault is switched on.
    void replaceContent(CardContent content);

    [[nodiscard]] Response execute(ByteView bytes);
    [[nodiscard]] const CardContent& content() const { return m_content; }

private:
    [[nodiscard]] Response dispatch(const Command& command);
    [[nodiscard]] Response fitted(const Command& command, Response response);
    [[nodiscard]] Response getResponse(const Command& command);
    [[nodiscard]] Response chained(Command command);
    [[nodiscard]] Response interindustry(const Command& command);
    [[nodiscard]] Response select(const Command& command);
    [[nodiscard]] Response selectApplication(const Command& command);
    [[nodiscard]] Response selectFile(const Command& command);
    [[nodiscard]] Response readBinary(const Command& command);
    [[nodiscard]] Response readRecord(const Command& command) const;
    [[nodiscard]] Response verify(const Command& command);
    [[nodiscard]] Response change(const Command& command);
    [[nodiscard]] Response computeSignature(const Command& command) const;
    [[nodiscard]] Response internalAuthenticate(const Command& command) const;
    [[nodiscard]] Response challenge(const Command& command) const;
    [[nodiscard]] Response cardData(const Command& command) const;

    [[nodiscard]] Application* application();
    [[nodiscard]] const Application* application() const;
    [[nodiscard]] bool opens(const std::vector<FileId>& keys) const;
    [[nodiscard]] FileId addressed(std::uint8_t p2) const;

    CardContent m_content;
    std::string m_selected;    ///< name of the selected application, empty for none
    std::string m_verifiedIn;  ///< the application that m_verified belongs to
    std::set<FileId> m_verified;
    FileId m_currentFile = 0;
    Bytes m_chain;
    Bytes m_rest;  ///< what GET RESPONSE has still to fetch
    bool m_refuseFirst = false;
    bool m_sinceReset = true;

public:
    /// The next command fails once with 6F00, as the first one after power-up does on some cards.
    void refuseNext() { m_refuseFirst = true; }
};

}  // namespace simcard
