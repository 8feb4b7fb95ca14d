// SPDX-License-Identifier: Apache-2.0
#include "app/eligibility/consent_withdrawal.h"

#include "app/eligibility/part_layouts.h"

namespace eligibility {
namespace {

constexpr auto searchLayout = [](auto& io, auto& withdrawal) {
    layout::insuredPerson(io, withdrawal);
    io.field(u"Birthdate", withdrawal.birthdate);
    io.field(u"MedicalTreatmentFlag", withdrawal.treatmentFlag);
    io.texts(u"ConsentGroup", withdrawal.groups);
    io.field(u"ConsentEndReason", withdrawal.reason);
    io.rest(withdrawal.searchOthers);
};

constexpr auto withdrawalBody = [](auto& io, auto& withdrawal) {
    io.same(u"QualificationConfirmSearchInfo", withdrawal, searchLayout);
    io.rest(withdrawal.others);
};

constexpr auto answerBody = [](auto& io, auto& answer) {
    layout::processing(io, answer.processing);
    io.texts(u"ConsentGroup", answer.withdrawn);
    io.rest(answer.others);
};

tl::unexpected<Error> unexpectedKind() {
    return tl::unexpected(Error{ErrorCode::MessageUnexpectedKind});
}

}  // namespace

Result<ConsentWithdrawal> toConsentWithdrawal(const Message& message) {
    if (message.type != QStringLiteral("OQSsihvd01req")) {
        return unexpectedKind();
    }
    return layout::readParts<ConsentWithdrawal>(message, layout::questionHeader, withdrawalBody);
}

Result<ConsentWithdrawalAnswer> toConsentWithdrawalAnswer(const Message& message) {
    if (message.type != QStringLiteral("OQSsihvd01res")) {
        return unexpectedKind();
    }
    return layout::readParts<ConsentWithdrawalAnswer>(message, layout::answerHeader, answerBody);
}

Message toMessage(const ConsentWithdrawal& withdrawal, Encoding encoding) {
    return layout::writeParts(withdrawal, QStringLiteral("OQSsihvd01req"), encoding, layout::questionHeader,
                              withdrawalBody);
}

Message toMessage(const ConsentWithdrawalAnswer& answer, Encoding encoding) {
    return layout::writeParts(answer, QStringLiteral("OQSsihvd01res"), encoding, layout::answerHeader, answerBody);
}

}  // namespace eligibility
