// SPDX-License-Identifier: Apache-2.0
#include "tests/simulators/service/messages/history_desk.h"

#include "app/eligibility/number_rules.h"
#include "tests/simulators/service/people/checkup_generator.h"
#include "tests/simulators/service/people/medication_generator.h"

#include <algorithm>

namespace simservice {
namespace {

using namespace eligibility;

const QString medicationConsent = QStringLiteral("YZK");
const QString checkupConsent = QStringLiteral("TKK");
const QString careConsent = QStringLiteral("SRJ");
const QString operationConsent = QStringLiteral("SHJ");
const QString emergencyFlag = QStringLiteral("4");

/// History says "no" in its own words (ResultCode, MessageContents) and in the common ones (SegmentOfResult 9,
/// ErrorCode).
Message refuseHistory(const Asked& asked, const char* code, const char* text) {
    Message answer = refuse(asked, code, text);
    answer.header.add(QStringLiteral("ResultCode"), QStringLiteral("9"));
    answer.header.add(QStringLiteral("MessageContents"), QStringLiteral("（合成）") + QString::fromUtf8(text));
    return answer;
}

Message beginHistory(const Asked& asked) {
    Message answer = beginAnswer(asked);
    answer.header.add(QStringLiteral("ResultCode"), QStringLiteral("1"));
    closeHeader(answer, 0);
    return answer;
}

QDate month(const QString& text) {
    return text.size() == 6 ? dateFromWire(text + QStringLiteral("01")) : QDate();
}

}  // namespace

HistoryDesk::Allowed HistoryDesk::allowed(const Asked& asked, const QString& item) {
    const OnePerson one = onePerson(m_office.store, keysIn(asked.message.header));
    if (one.problem != nullptr) {
        return {{}, one.code, one.problem, false};
    }
    Allowed result{one.found.back(), nullptr, nullptr, false};
    if (result.person.classification == QStringLiteral("A1") || result.person.classification == QStringLiteral("07")) {
        result.code = "SYNTH-E034";
        result.problem = "この資格では閲覧できません。";
    } else if (asked.message.body.value(u"MedicalTreatmentFlag") == emergencyFlag) {
        result.withoutConsent = true;
        result.code = asked.caller.reason.isEmpty() ? "SYNTH-E031" : nullptr;
        result.problem = asked.caller.reason.isEmpty() ? "救急時の閲覧には理由が必要です。" : nullptr;
    } else if (isDisasterArea(asked.caller.facility) && !asked.caller.reason.isEmpty()) {
        result.withoutConsent = true;
    } else if (!isConsented(asked, one.person(), item)) {
        result.code = "SYNTH-E030";
        result.problem = "閲覧同意の有効期限が切れているか、同意がありません。";
    }
    return result;
}

/// By the care that the question names: what was agreed to for home care does not open the rest, nor the other way.
bool HistoryDesk::isConsented(const Asked& asked, qint64 person, const QString& item) const {
    const QString care = asked.message.body.value(u"MedicalTreatmentFlag");
    if (care == QStringLiteral("2") || care == QStringLiteral("3")) {
        return m_office.consents.lastingOf(asked.caller.facility, person, care).value(item).given;
    }
    return m_office.consents.isLive(asked.caller.facility, person, item, now());
}

bool HistoryDesk::isDisasterArea(const QString& facility) const {
    const QDate today = japaneseDay(now());
    return std::ranges::any_of(m_office.settings.disasters, [&](const DisasterArea& each) {
        return facility.startsWith(each.area) && today >= each.from && today <= each.until;
    });
}

bool HistoryDesk::mayAlso(const Asked& asked, const Allowed& allowed, const QString& item) const {
    return allowed.withoutConsent || isConsented(asked, allowed.person.person, item);
}

Message HistoryDesk::medication(const Asked& asked) {
    const Element& body = asked.message.body;
    const QString category = body.value(u"FileCategory");
    const QDate from = month(body.value(u"StartDate"));
    const QDate to = month(body.value(u"EndDate"));
    if (!from.isValid() || !to.isValid() || from > to) {
        return refuseHistory(asked, "SYNTH-E032", "取得開始年月または取得終了年月が正しくありません。");
    }
    if (category != QStringLiteral("2") && category != QStringLiteral("4")) {
        return refuseHistory(asked, "SYNTH-E033", "この模擬サービスはＸＭＬだけを作成します（ファイル種別２、４）。");
    }
    const Allowed may = allowed(asked, medicationConsent);
    if (may.problem != nullptr) {
        return refuseHistory(asked, may.code, may.problem);
    }
    Message answer = beginHistory(asked);
    Element& who = answer.header.add(QStringLiteral("QuaInf"));
    who.add(QStringLiteral("Name"), may.person.name);
    who.add(QStringLiteral("KanaName"), may.person.kana);
    who.add(QStringLiteral("Birth"), toWire(may.person.birthdate));
    who.add(QStringLiteral("AdmGendCode"), may.person.sex);
    const bool care = category == QStringLiteral("4") && mayAlso(asked, may, careConsent);
    const MedicationQuestion question{.from = from,
                                      .to = to.addMonths(1).addDays(-1),
                                      .prescriptions = body.value(u"PrDiInfClassification") == QStringLiteral("1"),
                                      .care = care,
                                      .operations = care && mayAlso(asked, may, operationConsent),
                                      .facility = asked.caller.facility};
    addMedication(answer.body, m_office.settings.seed, may.person, question, japaneseDay(now()));
    m_office.store.log({now(), asked.caller.facility, asked.caller.role, asked.caller.visit,
                        care ? QStringLiteral("medication+care") : QStringLiteral("medication"), asked.caller.reason,
                        may.person.person});
    return answer;
}

Message HistoryDesk::checkups(const Asked& asked) {
    if (asked.message.body.value(u"FileCategory") != QStringLiteral("2")) {
        return refuseHistory(asked, "SYNTH-E033", "この模擬サービスはＸＭＬだけを作成します（ファイル種別２）。");
    }
    const Allowed may = allowed(asked, checkupConsent);
    if (may.problem != nullptr) {
        return refuseHistory(asked, may.code, may.problem);
    }
    Message answer = beginHistory(asked);
    Element& who = answer.header.add(QStringLiteral("QualificationsInfo"));
    who.add(QStringLiteral("Name"), may.person.name);
    who.add(QStringLiteral("KanasName"), may.person.kana);
    who.add(QStringLiteral("Birthday"), toWire(may.person.birthdate));
    who.add(QStringLiteral("AdministrativeGenderCode"), may.person.sex);
    addCheckups(answer.body, m_office.settings.seed, may.person, japaneseDay(now()));
    m_office.store.log({now(), asked.caller.facility, asked.caller.role, asked.caller.visit, QStringLiteral("checkup"),
                        asked.caller.reason, may.person.person});
    return answer;
}

}  // namespace simservice
