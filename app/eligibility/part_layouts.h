// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/eligibility/layout.h"
#include "app/eligibility/message_parts.h"
#include "app/eligibility/number_rules.h"
#include "app/eligibility/search_info.h"

namespace eligibility::layout {

/// Layouts of the parts that several kinds of message share; see layout.h for what a layout is.

inline constexpr auto questionHeader = [](auto& io, auto& header) {
    io.field(u"QualificationConfirmationDate", header.confirmationDate);
    io.field(u"MedicalInstitutionCode", header.institutionCode);
    io.field(u"ArbitraryFileIdentifier", header.fileIdentifier);
    io.rest(header.others);
};

inline constexpr auto answerHeader = [](auto& io, auto& header) {
    io.field(u"ProcessExecutionTime", header.executedAt);
    io.field(u"QualificationConfirmationDate", header.confirmationDate);
    io.field(u"MedicalInstitutionCode", header.institutionCode);
    io.field(u"ArbitraryFileIdentifier", header.fileIdentifier);
    io.field(u"ReceptionNumber", header.receptionNumber);
    io.field(u"SegmentOfResult", header.segment, segmentFromCode);
    io.field(u"ErrorCode", header.errorCode);
    io.field(u"ErrorMessage", header.errorMessage);
    io.field(u"NumberOfProcessingResult", header.processed);
    io.field(u"NumberOfNormalProcessing", header.normal);
    io.field(u"NumberOfError", header.failed);
    io.encoding(header.namesEncoding);
    io.rest(header.others);
};

/// The header of medication and checkup answers but for the person, who has another name in each; no rest() of its own.
inline constexpr auto historyHeader = [](auto& io, auto& header) {
    io.field(u"ProcessExecutionTime", header.executedAt);
    io.field(u"MedicalInstitutionCode", header.institutionCode);
    io.field(u"ArbitraryFileIdentifier", header.fileIdentifier);
    io.field(u"SegmentOfResult", header.segment, segmentFromCode);
    io.field(u"ErrorCode", header.errorCode);
    io.field(u"ErrorMessage", header.errorMessage);
    io.field(u"ResultCode", header.resultCode);
    io.field(u"MessageContents", header.messageContents);
    io.encoding(header.namesEncoding);
};

/// Part of a larger block: no rest() of its own.
inline constexpr auto processing = [](auto& io, auto& result) {
    io.field(u"ProcessingResultStatus", result.status, processingFromCode);
    io.field(u"ProcessingResultCode", result.code);
    io.field(u"ProcessingResultMessage", result.message);
};

/// 記号・番号・枝番 of §2.1; part of a larger block.
inline constexpr auto insuredPerson = [](auto& io, auto& person) {
    io.insurer(u"InsurerNumber", person.insurerNumber);
    io.field(u"InsuredCardSymbol", person.symbol, symbolKey);
    io.field(u"InsuredIdentificationNumber", person.number, numberKey);
    io.field(u"InsuredBranchNumber", person.branch);
};

/// Fills `typed.header` and the rest of `typed` from the two parts of a message.
template <typename T, typename HeaderLayout, typename BodyLayout>
[[nodiscard]] T readParts(const Message& message, HeaderLayout header, BodyLayout body) {
    T typed;
    Reader::read(message.header, typed.header, header);
    Reader::read(message.body, typed, body);
    return typed;
}

template <typename T, typename HeaderLayout, typename BodyLayout>
[[nodiscard]] Message writeParts(const T& typed, const QString& type, Encoding encoding, HeaderLayout header,
                                 BodyLayout body) {
    Message message = emptyMessage(type, encoding);
    Writer headerWriter(message.header, encoding);
    header(headerWriter, typed.header);
    Writer::write(message.body, typed, body);
    return message;
}

}  // namespace eligibility::layout
