// SPDX-License-Identifier: Apache-2.0
#include "app/eligibility/reference_registration.h"

#include "app/eligibility/part_layouts.h"

namespace eligibility {
namespace {

constexpr QStringView infoName = u"ReferenceNumberRegistrationInfo";

constexpr auto registrationLayout = [](auto& io, auto& registration) {
    io.field(u"ReferenceNumber", registration.referenceNumber);
    layout::insuredPerson(io, registration);
    io.rest(registration.others);
};

constexpr auto requestBody = [](auto& io, auto& request) {
    io.each(infoName, request.registrations, registrationLayout);
    io.rest(request.others);
};

constexpr auto answerBody = [](auto& io, auto& answer) {
    layout::processing(io, answer.processing);
    io.field(u"ReferenceNumber", answer.referenceNumber);
    io.rest(answer.others);
};

constexpr auto unitLayout = [](auto& io, auto& unit) {
    io.same(infoName, unit.registration, registrationLayout);
    layout::processing(io, unit.processing);
    io.rest(unit.others);
};

constexpr auto bulkBody = [](auto& io, auto& answer) {
    io.each(u"BulkRegistrationUnit", answer.units, unitLayout);
    io.rest(answer.others);
};

tl::unexpected<Error> unexpectedKind() {
    return tl::unexpected(Error{ErrorCode::MessageUnexpectedKind});
}

}  // namespace

Result<RegistrationRequest> toRegistrationRequest(const Message& message) {
    if (message.type != QStringLiteral("OQSsiimm01req") && message.type != QStringLiteral("OQSmuimm01req")) {
        return unexpectedKind();
    }
    auto request = layout::readParts<RegistrationRequest>(message, layout::questionHeader, requestBody);
    request.type = message.type;
    return request;
}

Result<RegistrationAnswer> toRegistrationAnswer(const Message& message) {
    if (message.type != QStringLiteral("OQSsiimm01res")) {
        return unexpectedKind();
    }
    return layout::readParts<RegistrationAnswer>(message, layout::answerHeader, answerBody);
}

Result<BulkRegistrationAnswer> toBulkRegistrationAnswer(const Message& message) {
    if (message.type != QStringLiteral("OQSmuimm02res")) {
        return unexpectedKind();
    }
    return layout::readParts<BulkRegistrationAnswer>(message, layout::answerHeader, bulkBody);
}

Message toMessage(const RegistrationRequest& request, Encoding encoding) {
    return layout::writeParts(request, request.type, encoding, layout::questionHeader, requestBody);
}

Message toMessage(const RegistrationAnswer& answer, Encoding encoding) {
    return layout::writeParts(answer, QStringLiteral("OQSsiimm01res"), encoding, layout::answerHeader, answerBody);
}

Message toMessage(const BulkRegistrationAnswer& answer, Encoding encoding) {
    return layout::writeParts(answer, QStringLiteral("OQSmuimm02res"), encoding, layout::answerHeader, bulkBody);
}

}  // namespace eligibility
