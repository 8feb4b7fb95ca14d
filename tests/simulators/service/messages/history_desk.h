// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/simulators/service/messages/message_parts.h"

namespace simservice {

/// Answers YZKsiquc01 (medication, and care with its own consent) and TKKsiquc01 (checkups): only while a consent of
/// that person for that facility and item lives, in an emergency with a reason (MedicalTreatmentFlag 4), or in an area
/// of disaster with a reason; every
/// answer in the access log. Empty is an answer of its own: ResultCode 1 and nothing in the body.
class HistoryDesk {
public:
    explicit HistoryDesk(Office& office) : m_office(office) {}

    [[nodiscard]] eligibility::Message medication(const Asked& asked);
    [[nodiscard]] eligibility::Message checkups(const Asked& asked);

private:
    struct Allowed {
        Insured person;
        const char* code = nullptr;
        const char* problem = nullptr;
        bool withoutConsent = false;  ///< emergency or disaster
    };
    [[nodiscard]] Allowed allowed(const Asked& asked, const QString& item);
    [[nodiscard]] bool isConsented(const Asked& asked, qint64 person, const QString& item) const;
    [[nodiscard]] bool isDisasterArea(const QString& facility) const;
    [[nodiscard]] bool mayAlso(const Asked& asked, const Allowed& allowed, const QString& item) const;

    Office& m_office;
};

}  // namespace simservice
