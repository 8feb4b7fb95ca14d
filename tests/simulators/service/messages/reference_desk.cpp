// SPDX-License-Identifier: Apache-2.0
#include "tests/simulators/service/messages/reference_desk.h"

#include "app/eligibility/number_rules.h"
#include "tests/simulators/service/people/lives.h"

#include <algorithm>

namespace simservice {
namespace {

using namespace eligibility;

constexpr qsizetype longestReference = 50;

Message beginShort(const Asked& asked) {
    Message answer = beginAnswer(asked);
    closeHeader(answer, 1);
    return answer;
}

/// The numbers lie in 照会用情報; a question that carries them bare in its body is understood too.
SearchKeys keysInBody(const Message& message) {
    const auto infos = message.body.descendants(u"QualificationConfirmSearchInfo");
    return keysIn(infos.empty() ? message.body : *infos.front());
}

}  // namespace

void ReferenceDesk::log(const Asked& asked, const char* what, qint64 person) {
    m_office.store.log({now(), asked.caller.facility, asked.caller.role, asked.caller.visit, QString::fromLatin1(what),
                        asked.caller.reason, person});
}

bool ReferenceDesk::take(const Caller& caller, const Element& registration, Element& into) {
    const QString number = registration.value(u"ReferenceNumber");
    if (number.isEmpty() || number.size() > longestReference) {
        addPersonError(into, "SYNTH-E022", "照会番号がないか、長すぎます。");
        return false;
    }
    const OnePerson one = onePerson(m_office.store, keysIn(registration));
    const QDate today = japaneseDay(now());
    if (one.problem != nullptr ||
        std::ranges::none_of(one.found, [&today](const Insured& each) { return isCurrent(each, today); })) {
        addPersonError(into, one.code != nullptr ? one.code : "SYNTH-E020",
                       one.problem != nullptr ? one.problem : "該当する資格がありません。");
        return false;
    }
    if (!m_office.store.setReference(caller.facility, one.person(), number, now())) {
        addPersonError(into, "SYNTH-E090", "登録できませんでした。しばらくしてからやり直してください。");
        return false;
    }
    m_office.store.log({now(), caller.facility, caller.role, caller.visit, QStringLiteral("reference-number"),
                        caller.reason, one.person()});
    into.add(QStringLiteral("ProcessingResultStatus"), QStringLiteral("1"));
    return true;
}

Message ReferenceDesk::registerReference(const Asked& asked) {
    Message answer = beginAnswer(asked);
    closeHeader(answer, 1);
    const auto registrations = asked.message.body.descendants(u"ReferenceNumberRegistrationInfo");
    if (registrations.size() != 1) {
        return refuse(asked, "SYNTH-E010", "照会番号登録情報がありません。");
    }
    take(asked.caller, *registrations.front(), answer.body);
    answer.body.addGiven(QStringLiteral("ReferenceNumber"), registrations.front()->value(u"ReferenceNumber"));
    return answer;
}

Message ReferenceDesk::withdraw(const Asked& asked) {
    Message answer = beginShort(asked);
    const OnePerson one = onePerson(m_office.store, keysInBody(asked.message));
    if (one.problem != nullptr) {
        addPersonError(answer.body, one.code, one.problem);
        return answer;
    }
    const auto flags = asked.message.body.descendants(u"MedicalTreatmentFlag");
    const QString care = flags.empty() ? QString() : flags.front()->text;
    QStringList groups;
    for (const Element* each : asked.message.body.descendants(u"ConsentGroup")) {
        groups.append(each->text);
    }
    const QStringList ended = m_office.consents.withdraw(asked.caller.facility, one.person(), groups, now(), care);
    log(asked, "withdrawal", one.person());
    answer.body.add(QStringLiteral("ProcessingResultStatus"), QStringLiteral("1"));
    for (const QString& each : ended) {
        answer.body.add(QStringLiteral("ConsentGroup"), each);
    }
    return answer;
}

Message ReferenceDesk::subsidies(const Asked& asked) {
    Message answer = beginShort(asked);
    const OnePerson one = onePerson(m_office.store, keysInBody(asked.message));
    if (one.problem != nullptr) {
        addPersonError(answer.body, one.code, one.problem);
        return answer;
    }
    log(asked, "subsidies", one.person());
    answer.body.add(QStringLiteral("ProcessingResultStatus"), QStringLiteral("1"));
    Element list;
    list.name = QStringLiteral("SubsidyResultList");
    const QList<Subsidy> held = subsidiesOf(m_office.settings.seed, one.found.back(), japaneseDay(now()));
    for (const Subsidy& each : held) {
        Element& entry = list.add(QStringLiteral("SubsidyInfo"));
        entry.add(QStringLiteral("PublicExpenseNumber"), each.payer);
        entry.add(QStringLiteral("BeneficiaryNumber"), each.recipient);
        entry.add(QStringLiteral("SubsidyName"), each.name);
        entry.add(QStringLiteral("SubsidyValidStartDate"), toWire(each.from));
        entry.add(QStringLiteral("SubsidyValidEndDate"), toWire(each.until));
        entry.add(QStringLiteral("SubsidySelfPayPerMonth"), QString::number(each.monthlyLimit));
    }
    if (!list.children.empty()) {
        answer.body.children.push_back(std::move(list));
    }
    return answer;
}

}  // namespace simservice
