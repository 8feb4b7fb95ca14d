// SPDX-License-Identifier: Apache-2.0
// What a failure of the service means for the visit, by the step it failed in.
#include "app/platform/log.h"
#include "app/session/session.h"

#include <optional>
#include <utility>

namespace session {
namespace {

Q_LOGGING_CATEGORY(category, "uketsuke.session")

using Kind = visit::EventKind;
using visit::Reason;

struct StepFailure {
    Reason reason{};
    Kind event{};
};

std::optional<StepFailure> failureOf(eligibility::ServiceStep step) {
    using eligibility::ServiceStep;
    switch (step) {
        case ServiceStep::Nonce:
        case ServiceStep::Reception:
            return StepFailure{Reason::ServiceUnreachable, Kind::ReceptionFailed};
        case ServiceStep::Registration:  // nobody can say then whether it was done
            return StepFailure{Reason::RegistrationUnanswered, Kind::RegistrationFailed};
        case ServiceStep::Consents:
            return StepFailure{Reason::ConsentUndelivered, Kind::ConsentsFailed};
        case ServiceStep::Result:
            return StepFailure{Reason::ResultUndelivered, Kind::ResultFailed};
        case ServiceStep::Inquiry:
            return StepFailure{Reason::CertificateUnasked, Kind::CertificateUnanswered};
        case ServiceStep::RevocationList:
            break;
    }
    return std::nullopt;
}

}  // namespace

void Session::serviceFailed(quint64 id, eligibility::ServiceStep step, const eligibility::Error& error) {
    platform::LogLine(category(), QtWarningMsg, "service.failed").visit(id).code(error.code);
    auto failure = failureOf(step);
    if (id != m_visit.id || !failure) {
        return;
    }
    if (step == eligibility::ServiceStep::Result && std::exchange(m_data.ageAsked, false)) {
        tellStanding(id);  // the age stays unknown: the desk looks at it
        return;
    }
    if (step == eligibility::ServiceStep::Nonce) {
        m_data.nonceAsked = false;
        if (std::exchange(m_data.tap, std::nullopt)) {
            failure->event = Kind::CardRefused;
        } else if (!m_data.receiveWaits) {
            return;  // asked again when the person is identified
        }
    }
    remember(failure->reason, name(error.code));
    answer(failure->event, id, failure->reason);
}

}  // namespace session
