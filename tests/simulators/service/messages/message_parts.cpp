// SPDX-License-Identifier: Apache-2.0
#include "tests/simulators/service/messages/message_parts.h"

#include "app/eligibility/number_rules.h"

#include <algorithm>

namespace simservice {

using namespace eligibility;

Message beginAnswer(const Asked& asked) {
    Message answer;
    answer.type = asked.type + QStringLiteral("res");
    answer.encoding = asked.message.encoding;
    answer.header.name = QStringLiteral("MessageHeader");
    answer.body.name = QStringLiteral("MessageBody");
    answer.header.add(QStringLiteral("ProcessExecutionTime"), toWire(now()));
    answer.header.addGiven(QStringLiteral("QualificationConfirmationDate"),
                           asked.message.header.value(u"QualificationConfirmationDate"));
    answer.header.add(QStringLiteral("MedicalInstitutionCode"), asked.caller.facility);
    answer.header.addGiven(QStringLiteral("ArbitraryFileIdentifier"),
                           asked.message.header.value(u"ArbitraryFileIdentifier"));
    return answer;
}

void closeHeader(Message& answer, int segment) {
    if (segment != 0) {
        answer.header.add(QStringLiteral("SegmentOfResult"), QString::number(segment));
    }
    answer.header.add(QStringLiteral("CharacterCodeIdentifier"),
                      answer.encoding == Encoding::Utf8 ? QStringLiteral("0") : QStringLiteral("1"));
}

Message refuse(const Asked& asked, const char* code, const char* text) {
    Message answer = beginAnswer(asked);
    answer.header.add(QStringLiteral("SegmentOfResult"), QStringLiteral("9"));
    answer.header.add(QStringLiteral("ErrorCode"), QString::fromLatin1(code));
    answer.header.add(QStringLiteral("ErrorMessage"), QStringLiteral("（合成）") + QString::fromUtf8(text));
    closeHeader(answer, 0);
    return answer;
}

void addPersonError(Element& into, const char* code, const char* text) {
    into.add(QStringLiteral("ProcessingResultStatus"), QStringLiteral("2"));
    into.add(QStringLiteral("ProcessingResultCode"), QString::fromLatin1(code));
    into.add(QStringLiteral("ProcessingResultMessage"), QStringLiteral("（合成）") + QString::fromUtf8(text));
}

bool isGood(const Message& answer) {
    const QString result = answer.header.value(u"ResultCode");
    return answer.header.value(u"SegmentOfResult") != QStringLiteral("9") &&
           (result.isEmpty() || result == QStringLiteral("1")) &&
           answer.body.value(u"ProcessingResultStatus") != QStringLiteral("2");
}

SearchKeys keysIn(const Element& element) {
    const auto either = [&element](QStringView first, QStringView second) {
        const QString value = element.value(first);
        return value.isEmpty() ? element.value(second) : value;
    };
    return {insurerKey(element.value(u"InsurerNumber")),
            symbolKey(either(u"InsuredCardSymbol", u"InsuranceCardSymbol")),
            numberKey(either(u"InsuredIdentificationNumber", u"InsuredPersonIdentificationNumber")),
            either(u"InsuredBranchNumber", u"BranchNumber"), dateFromWire(either(u"Birthdate", u"Birthday"))};
}

OnePerson onePerson(InsuredStore& store, const SearchKeys& keys) {
    OnePerson one{store.bySearch(keys), nullptr, nullptr};
    if (one.found.isEmpty()) {
        one.code = "SYNTH-E020";
        one.problem = "該当する資格がありません。";
    } else if (std::ranges::any_of(one.found, [&one](const Insured& each) { return each.person != one.person(); })) {
        one.code = "SYNTH-E021";
        one.problem = "複数の方が該当します。枝番を指定してください。";
    }
    return one;
}

}  // namespace simservice
