// SPDX-License-Identifier: Apache-2.0
#include "app/eligibility/bulk_messages.h"

#include "app/eligibility/part_layouts.h"

#include <algorithm>
#include <array>

namespace eligibility {
namespace {

constexpr auto uploadBody = [](auto& io, auto& upload) {
    io.foreign(u"QualificationConfirmSearchInfo", upload.people);
    io.rest(upload.others);
};

constexpr auto receiptBody = [](auto& io, auto& receipt) {
    io.field(u"ReceptionNumber", receipt.receptionNumber);
    io.field(u"ReceptionDateTime", receipt.receivedAt);
    layout::processing(io, receipt.processing);
    io.rest(receipt.others);
};

constexpr auto queryBody = [](auto& io, auto& query) {
    io.field(u"ReceptionNumber", query.receptionNumber);
    io.rest(query.others);
};

constexpr auto unitLayout = [](auto& io, auto& unit) {
    io.foreign(u"QualificationConfirmSearchInfo", unit.search);
    layout::processing(io, unit.processing);
    io.field(u"QualificationValidity", unit.validity, validityFromCode);
    io.foreign(u"ResultOfQualificationConfirmation", unit.results);
    io.field(u"ReferenceNumber", unit.referenceNumber);
    io.rest(unit.others);
};

constexpr auto answerBody = [](auto& io, auto& answer) {
    io.each(u"BulkConfirmUnit", answer.units, unitLayout);
    io.rest(answer.others);
};

constexpr std::array<QStringView, 5> families{u"OQSmuquc", u"OQSmuimm", u"OQSmutic", u"OQSmuhvq", u"OQSmuonq"};

/// @param step  "01res", "02req" or "02res"
bool isBulk(const Message& message, QStringView step) {
    return message.type.endsWith(step) &&
           std::ranges::any_of(families, [&message](QStringView family) { return message.type.startsWith(family); });
}

tl::unexpected<Error> unexpectedKind() {
    return tl::unexpected(Error{ErrorCode::MessageUnexpectedKind});
}

template <typename T, typename HeaderLayout, typename BodyLayout>
T typedFrom(const Message& message, HeaderLayout header, BodyLayout body) {
    T typed = layout::readParts<T>(message, header, body);
    typed.type = message.type;
    return typed;
}

}  // namespace

Result<BulkUpload> toBulkUpload(const Message& message) {
    if (message.type != QStringLiteral("OQSmuquc01req")) {
        return unexpectedKind();
    }
    return layout::readParts<BulkUpload>(message, layout::questionHeader, uploadBody);
}

Result<BulkReceipt> toBulkReceipt(const Message& message) {
    if (!isBulk(message, u"01res")) {
        return unexpectedKind();
    }
    return typedFrom<BulkReceipt>(message, layout::answerHeader, receiptBody);
}

Result<BulkQuery> toBulkQuery(const Message& message) {
    if (!isBulk(message, u"02req")) {
        return unexpectedKind();
    }
    return typedFrom<BulkQuery>(message, layout::questionHeader, queryBody);
}

Result<BulkAnswer> toBulkAnswer(const Message& message) {
    if (!isBulk(message, u"02res") || message.type.startsWith(QStringLiteral("OQSmuimm"))) {
        return unexpectedKind();
    }
    return typedFrom<BulkAnswer>(message, layout::answerHeader, answerBody);
}

BulkUnit bulkUnitFrom(const Element& element) {
    BulkUnit unit;
    layout::Reader::read(element, unit, unitLayout);
    return unit;
}

Element toElement(const BulkUnit& unit) {
    Element element;
    element.name = QStringLiteral("BulkConfirmUnit");
    layout::Writer::write(element, unit, unitLayout);
    return element;
}

Message toMessage(const BulkUpload& upload, Encoding encoding) {
    return layout::writeParts(upload, QStringLiteral("OQSmuquc01req"), encoding, layout::questionHeader, uploadBody);
}

Message toMessage(const BulkReceipt& receipt, Encoding encoding) {
    return layout::writeParts(receipt, receipt.type, encoding, layout::answerHeader, receiptBody);
}

Message toMessage(const BulkQuery& query, Encoding encoding) {
    return layout::writeParts(query, query.type, encoding, layout::questionHeader, queryBody);
}

Message toMessage(const BulkAnswer& answer, Encoding encoding) {
    return layout::writeParts(answer, answer.type, encoding, layout::answerHeader, answerBody);
}

}  // namespace eligibility
