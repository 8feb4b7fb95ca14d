// SPDX-License-Identifier: Apache-2.0
#include "app/eligibility/entrusted_list.h"

#include "app/eligibility/part_layouts.h"

#include <algorithm>
#include <array>
#include <optional>

namespace eligibility {
namespace {

struct KindRow {
    ListKind kind{};
    QStringView stem;
    QStringView flag;
};
constexpr std::array kinds{
    KindRow{ListKind::MedicalAssistance, u"OQSmutic", u""},
    KindRow{ListKind::HomeVisit, u"OQSmuhvq", u"2"},
    KindRow{ListKind::Online, u"OQSmuonq", u"3"},
};

const KindRow& rowOf(ListKind kind) {
    return *std::ranges::find(kinds, kind, &KindRow::kind);
}

std::optional<ListKind> kindOf(const QString& type) {
    for (const KindRow& row : kinds) {
        if (type == typeOf(row.kind, u"01req")) {
            return row.kind;
        }
    }
    return std::nullopt;
}

constexpr auto searchLayout = [](auto& io, auto& request) {
    io.field(u"MedicalTreatmentMonth", request.treatmentMonth);
    io.field(u"ConsentDateFrom", request.consentedFrom);
    io.field(u"ConsentDateTo", request.consentedTo);
    io.field(u"ExaminationDateFrom", request.examinedFrom);
    io.field(u"ExaminationDateTo", request.examinedTo);
    io.field(u"MedicalTreatmentFlag", request.treatmentFlag);
    io.rest(request.searchOthers);
};

constexpr auto requestBody = [](auto& io, auto& request) {
    io.same(u"QualificationConfirmSearchInfo", request, searchLayout);
    io.rest(request.others);
};

}  // namespace

QString typeOf(ListKind kind, QStringView step) {
    return rowOf(kind).stem.toString() + step.toString();
}

EntrustedListRequest entrustedListRequest(ListKind kind) {
    EntrustedListRequest request;
    request.kind = kind;
    const QStringView flag = rowOf(kind).flag;
    request.treatmentFlag = flag.isEmpty() ? QString() : flag.toString();
    return request;
}

Result<EntrustedListRequest> toEntrustedListRequest(const Message& message) {
    const auto kind = kindOf(message.type);
    if (!kind) {
        return tl::unexpected(Error{ErrorCode::MessageUnexpectedKind});
    }
    auto request = layout::readParts<EntrustedListRequest>(message, layout::questionHeader, requestBody);
    request.kind = *kind;
    return request;
}

Message toMessage(const EntrustedListRequest& request, Encoding encoding) {
    return layout::writeParts(request, typeOf(request.kind, u"01req"), encoding, layout::questionHeader, requestBody);
}

}  // namespace eligibility
