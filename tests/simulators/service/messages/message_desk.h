// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/simulators/service/messages/bulk_desk.h"
#include "tests/simulators/service/messages/history_desk.h"
#include "tests/simulators/service/messages/reference_desk.h"

#include <tl/expected.hpp>

namespace simservice {

/// The one door for messages: POST /v1/messages/{type} and the folder of a connector. Any thread.
class MessageDesk {
public:
    explicit MessageDesk(Office& office)
        : m_office(office), m_references(office), m_bulk(office, m_references), m_history(office) {}

    /// @return whether the type is one of the catalogue that this service answers, e.g. "OQSsiquc01"
    [[nodiscard]] static bool knows(std::string_view type);
    /// @return whether a repeat under the same key shall get the first answer: not so for downloads, where "come again"
    /// is an answer too
    [[nodiscard]] static bool answersOnce(std::string_view type) { return !type.ends_with("02"); }

    /// @param bytes  the …req message
    /// @return the answer to write, or why the bytes are no such message
    [[nodiscard]] tl::expected<eligibility::Message, std::string> answer(const std::string& type, const Caller& caller,
                                                                         QByteArrayView bytes);

private:
    [[nodiscard]] eligibility::Message dispatch(const Asked& asked);
    [[nodiscard]] eligibility::Message confirm(const Asked& asked);
    [[nodiscard]] eligibility::Message confirmAgain(const Asked& asked);

    Office& m_office;
    ReferenceDesk m_references;
    BulkDesk m_bulk;
    HistoryDesk m_history;
};

}  // namespace simservice
