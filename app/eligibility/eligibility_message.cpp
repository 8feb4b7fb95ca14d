// SPDX-License-Identifier: Apache-2.0
#include "app/eligibility/eligibility_message.h"

#include "app/eligibility/message_parts.h"
#include "app/eligibility/number_rules.h"
#include "app/eligibility/qualification_fields.h"
#include "app/eligibility/search_info.h"

namespace eligibility {
namespace {

tl::unexpected<Error> unexpectedKind() {
    return tl::unexpected(Error{ErrorCode::MessageUnexpectedKind});
}

/// One model puts the choice inside the result (eligibility-messages §9): read both places.
QString prescriptionChoice(const Element& body) {
    const auto found = body.descendants(u"PrescriptionIssueSelect");
    return found.empty() ? QString() : found.front()->text;
}

void readHeader(EligibilityAnswer& answer, const Element& header) {
    answer.executedAt = timeFromWire(header.value(u"ProcessExecutionTime"));
    answer.confirmationDate = dateFromWire(header.value(u"QualificationConfirmationDate"));
    answer.institutionCode = header.value(u"MedicalInstitutionCode");
    answer.fileIdentifier = header.value(u"ArbitraryFileIdentifier");
    answer.reference = referenceFromCode(header.value(u"ReferenceClassification"));
    answer.segment = segmentFromCode(header.value(u"SegmentOfResult"));
    answer.errorCode = header.value(u"ErrorCode");
    answer.errorMessage = header.value(u"ErrorMessage");
}

void readBody(EligibilityAnswer& answer, const Element& body) {
    answer.processing = processingFromCode(body.value(u"ProcessingResultStatus"));
    answer.processingCode = body.value(u"ProcessingResultCode");
    answer.processingMessage = body.value(u"ProcessingResultMessage");
    answer.validity = validityFromCode(body.value(u"QualificationValidity"));
    answer.prescriptionIssueSelect = prescriptionChoice(body);
    for (const Element* const each : body.descendants(u"ResultOfQualificationConfirmation")) {
        answer.results.append(qualificationFrom(*each));
    }
    if (const Element* const search = body.child(u"QualificationConfirmSearchInfo")) {
        answer.search = searchInfoFrom(*search);
    }
}

template <typename Verdict>
QString codeText(const Coded<Verdict>& coded) {
    return coded.raw.isEmpty() ? codeOf(coded.value) : coded.raw;
}

void addHeader(Element& header, const EligibilityAnswer& answer, Encoding encoding) {
    header.addGiven(QStringLiteral("ProcessExecutionTime"), toWire(answer.executedAt));
    header.addGiven(QStringLiteral("QualificationConfirmationDate"), toWire(answer.confirmationDate));
    header.addGiven(QStringLiteral("MedicalInstitutionCode"), answer.institutionCode);
    header.addGiven(QStringLiteral("ArbitraryFileIdentifier"), answer.fileIdentifier);
    header.addGiven(QStringLiteral("ReferenceClassification"), codeText(answer.reference));
    header.addGiven(QStringLiteral("SegmentOfResult"), codeText(answer.segment));
    header.addGiven(QStringLiteral("ErrorCode"), answer.errorCode);
    header.addGiven(QStringLiteral("ErrorMessage"), answer.errorMessage);
    header.add(QStringLiteral("CharacterCodeIdentifier"), QString::number(encoding == Encoding::Utf8 ? 0 : 1));
}

void addBody(Element& body, const EligibilityAnswer& answer) {
    body.addGiven(QStringLiteral("ProcessingResultStatus"), codeText(answer.processing));
    body.addGiven(QStringLiteral("ProcessingResultCode"), answer.processingCode);
    body.addGiven(QStringLiteral("ProcessingResultMessage"), answer.processingMessage);
    body.addGiven(QStringLiteral("QualificationValidity"), codeText(answer.validity));
    body.addGiven(QStringLiteral("PrescriptionIssueSelect"), answer.prescriptionIssueSelect);
    if (!answer.results.isEmpty()) {
        Element& list = body.add(QStringLiteral("ResultList"));
        for (const Qualification& each : answer.results) {
            list.children.push_back(toElement(each));
        }
    }
}

}  // namespace

bool EligibilityAnswer::isUsable() const {
    if (segment.value != SegmentOfResult::Normal || processing.value != ProcessingStatus::Normal || results.isEmpty() ||
        validity.value == QualificationValidity::NotGiven) {
        return false;
    }
    const Qualification& first = results.front();
    return first.name.isGiven() && first.birthdate.isValid() && first.insurerNumber.isGiven() && first.number.isGiven();
}

Result<EligibilityAnswer> toAnswer(const Message& message) {
    if (!message.type.startsWith(QStringLiteral("OQSsiquc01res"))) {
        return unexpectedKind();
    }
    EligibilityAnswer answer;
    readHeader(answer, message.header);
    readBody(answer, message.body);
    return answer;
}

Result<EligibilityQuestion> toQuestion(const Message& message) {
    const Element* const search = message.body.child(u"QualificationConfirmSearchInfo");
    if (message.type != QStringLiteral("OQSsiquc01req") || search == nullptr) {
        return unexpectedKind();
    }
    EligibilityQuestion question;
    question.confirmationDate = dateFromWire(message.header.value(u"QualificationConfirmationDate"));
    question.institutionCode = message.header.value(u"MedicalInstitutionCode");
    question.fileIdentifier = message.header.value(u"ArbitraryFileIdentifier");
    question.search = searchInfoFrom(*search);
    return question;
}

Message toMessage(const EligibilityQuestion& question, Encoding encoding) {
    Message message = emptyMessage(QStringLiteral("OQSsiquc01req"), encoding);
    message.header.addGiven(QStringLiteral("QualificationConfirmationDate"), toWire(question.confirmationDate));
    message.header.addGiven(QStringLiteral("MedicalInstitutionCode"), question.institutionCode);
    message.header.addGiven(QStringLiteral("ArbitraryFileIdentifier"), question.fileIdentifier);
    message.body.children.push_back(toElement(question.search));
    return message;
}

Message toMessage(const EligibilityAnswer& answer, Encoding encoding, const QString& type) {
    Message message = emptyMessage(type, encoding);
    addHeader(message.header, answer, encoding);
    addBody(message.body, answer);
    if (answer.search && type == QStringLiteral("OQSsiquc01res")) {
        message.body.children.push_back(toElement(*answer.search));
    }
    return message;
}

}  // namespace eligibility
