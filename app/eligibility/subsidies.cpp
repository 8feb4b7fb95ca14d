// SPDX-License-Identifier: Apache-2.0
#include "app/eligibility/subsidies.h"

#include "app/eligibility/part_layouts.h"

namespace eligibility {
namespace {

constexpr auto questionBody = [](auto& io, auto& question) {
    io.foreign(u"QualificationConfirmSearchInfo", question.search);
    io.rest(question.others);
};

constexpr auto subsidyLayout = [](auto& io, auto& subsidy) {
    io.field(u"PublicExpenseNumber", subsidy.payerNumber, numberKey);
    io.field(u"BeneficiaryNumber", subsidy.recipientNumber, numberKey);
    io.field(u"SubsidyName", subsidy.name);
    io.field(u"MunicipalityName", subsidy.municipality);
    io.field(u"SubsidyValidStartDate", subsidy.validFrom);
    io.field(u"SubsidyValidEndDate", subsidy.validUntil);
    io.field(u"SubsidyContributionRatio", subsidy.selfPayRatio);
    io.field(u"SubsidySelfPayPerVisit", subsidy.selfPayPerVisit);
    io.field(u"SubsidySelfPayPerMonth", subsidy.selfPayPerMonth);
    io.field(u"Remarks1", subsidy.remarks);
    io.rest(subsidy.others);
};

constexpr auto answerBody = [](auto& io, auto& answer) {
    layout::processing(io, answer.processing);
    io.listed(u"SubsidyResultList", u"SubsidyInfo", answer.subsidies, subsidyLayout);
    io.rest(answer.others);
};

tl::unexpected<Error> unexpectedKind() {
    return tl::unexpected(Error{ErrorCode::MessageUnexpectedKind});
}

}  // namespace

Result<SubsidyQuestion> toSubsidyQuestion(const Message& message) {
    if (message.type != QStringLiteral("PMHsimsm01req")) {
        return unexpectedKind();
    }
    return layout::readParts<SubsidyQuestion>(message, layout::questionHeader, questionBody);
}

Result<SubsidyAnswer> toSubsidyAnswer(const Message& message) {
    if (message.type != QStringLiteral("PMHsimsm01res")) {
        return unexpectedKind();
    }
    return layout::readParts<SubsidyAnswer>(message, layout::answerHeader, answerBody);
}

Message toMessage(const SubsidyQuestion& question, Encoding encoding) {
    return layout::writeParts(question, QStringLiteral("PMHsimsm01req"), encoding, layout::questionHeader,
                              questionBody);
}

Message toMessage(const SubsidyAnswer& answer, Encoding encoding) {
    return layout::writeParts(answer, QStringLiteral("PMHsimsm01res"), encoding, layout::answerHeader, answerBody);
}

}  // namespace eligibility
