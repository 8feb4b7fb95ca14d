// SPDX-License-Identifier: Apache-2.0
#include "app/eligibility/history_question.h"

#include "app/eligibility/part_layouts.h"

namespace eligibility {
namespace {

constexpr auto headerLayout = [](auto& io, auto& question) {
    io.field(u"MedicalInstitutionCode", question.institutionCode);
    io.insurer(u"InsurerNumber", question.insurerNumber);
    io.field(u"InsuranceCardSymbol", question.symbol, symbolKey);
    io.field(u"InsuredPersonIdentificationNumber", question.number, numberKey);
    io.field(u"BranchNumber", question.branch);
    io.field(u"ArbitraryFileIdentifier", question.fileIdentifier);
    io.rest(question.headerOthers);
};

constexpr auto bodyLayout = [](auto& io, auto& question) {
    io.field(u"StartDate", question.from);
    io.field(u"EndDate", question.to);
    io.field(u"FileCategory", question.fileCategory);
    io.field(u"PrDiInfClassification", question.prescriptionsShown);
    io.field(u"MedicalTreatmentFlag", question.treatmentFlag);
    io.rest(question.others);
};

}  // namespace

bool HistoryHeader::isAnswered() const {
    const bool isRun = segment.value == SegmentOfResult::Normal || segment.value == SegmentOfResult::NotGiven;
    return isRun &&
           (resultCode == QStringLiteral("1") || (resultCode.isEmpty() && segment.value == SegmentOfResult::Normal));
}

void readResultCode(HistoryHeader& header, const Message& message) {
    if (!header.resultCode.isNull()) {
        return;
    }
    for (const Element* const part : {&message.header, &message.body}) {
        const auto found = part->descendants(u"ResultCode");
        if (!found.empty()) {
            header.resultCode = found.front()->text;
            return;
        }
    }
}

Result<HistoryQuestion> toHistoryQuestion(const Message& message) {
    const bool isMedication = message.type == QStringLiteral("YZKsiquc01req");
    if (!isMedication && message.type != QStringLiteral("TKKsiquc01req")) {
        return tl::unexpected(Error{ErrorCode::MessageUnexpectedKind});
    }
    HistoryQuestion question;
    question.kind = isMedication ? HistoryKind::Medication : HistoryKind::Checkup;
    layout::Reader::read(message.header, question, headerLayout);
    layout::Reader::read(message.body, question, bodyLayout);
    return question;
}

Message toMessage(const HistoryQuestion& question, Encoding encoding) {
    const bool isMedication = question.kind == HistoryKind::Medication;
    Message message =
        emptyMessage(isMedication ? QStringLiteral("YZKsiquc01req") : QStringLiteral("TKKsiquc01req"), encoding);
    layout::Writer::write(message.header, question, headerLayout);
    layout::Writer::write(message.body, question, bodyLayout);
    return message;
}

}  // namespace eligibility
