// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/simulators/service/messages/message_parts.h"

namespace simservice {

/// The short questions: reference numbers (OQSsiimm01), withdrawal of consents (OQSsihvd01) and subsidies (PMHsimsm01).
///
/// The layouts of OQSsihvd01 and PMHsimsm01 are not public: these are our own, as app/eligibility
/// (consent_withdrawal.h, subsidies.h) defines them.
class ReferenceDesk {
public:
    explicit ReferenceDesk(Office& office) : m_office(office) {}

    [[nodiscard]] eligibility::Message registerReference(const Asked& asked);
    [[nodiscard]] eligibility::Message withdraw(const Asked& asked);
    [[nodiscard]] eligibility::Message subsidies(const Asked& asked);

    /// One registration, alone or as a unit of OQSmuimm01: adds the verdict to `into`. @return whether it was taken
    bool take(const Caller& caller, const eligibility::Element& registration, eligibility::Element& into);

private:
    void log(const Asked& asked, const char* what, qint64 person);
    Office& m_office;
};

}  // namespace simservice
