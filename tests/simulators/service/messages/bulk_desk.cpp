// SPDX-License-Identifier: Apache-2.0
#include "tests/simulators/service/messages/bulk_desk.h"

#include "app/eligibility/number_rules.h"
#include "tests/simulators/service/answer_builder.h"

#include <algorithm>

namespace simservice {
namespace {

using namespace eligibility;

constexpr std::size_t keptJobs = 2000;
constexpr int longestList = 200;
const QString answered = QStringLiteral("1");

QString kindOf(const QString& type) {
    return type.first(type.size() - 2);
}

/// The results of a single answer as the units of bulk answers hold them: bare.
std::vector<Element> resultsIn(const EligibilityAnswer& answer) {
    Message message = toMessage(answer, Encoding::Utf8, QStringLiteral("OQSsiquc01res"));
    Element* const list = message.body.child(u"ResultList");
    return list == nullptr ? std::vector<Element>() : std::move(list->children);
}

/// Bulk answers say nothing of consents, limits and vouchers, only whether the clinic's known limit class still holds.
void reduce(Qualification& q, const Element& search, const QString& limitClass) {
    q.consents.clear();
    std::erase_if(q.element.children, [](const Element& each) {
        return each.name == QStringLiteral("LimitApplicationCertificateRelatedInfo") ||
               each.name == QStringLiteral("PublicExpenseResultList");
    });
    if (const Element* const known = search.child(u"LimitApplicationCertificateRelatedInfo")) {
        const bool same = known->value(u"LimitApplicationCertificateClassificationFlag") == limitClass;
        q.element.add(QStringLiteral("LimitApplicationCertificateChanged"), same ? QStringLiteral("0") : answered);
    }
}

}  // namespace

Message BulkDesk::upload(const Asked& asked) {
    const QString kind = kindOf(asked.type);
    const bool references = kind == QStringLiteral("OQSmuimm");
    const auto items = asked.message.body.descendants(references ? QStringView(u"ReferenceNumberRegistrationInfo")
                                                                 : QStringView(u"QualificationConfirmSearchInfo"));
    const bool dated = kind != QStringLiteral("OQSmuquc") ||
                       dateFromWire(asked.message.header.value(u"QualificationConfirmationDate")).isValid();
    if (items.empty() || !dated) {
        return refuse(asked, "SYNTH-E010", "照会する内容または資格確認日がありません。");
    }
    auto job = std::make_shared<Job>(asked);
    const QDateTime at = now();
    job->ready = at.addMSecs(m_office.settings.bulkDelay.count());
    {
        const std::lock_guard lock(m_mutex);
        job->number = toWire(at) + QStringLiteral("%1").arg(++m_last, 6, 10, QLatin1Char('0'));
        m_jobs.emplace(job->number.toStdString(), job);
        m_order.push_back(job->number.toStdString());
        if (m_order.size() > keptJobs) {
            m_jobs.erase(m_order.front());
            m_order.pop_front();
        }
    }
    Message answer = beginAnswer(asked);
    std::erase_if(answer.header.children,
                  [](const Element& each) { return each.name == QStringLiteral("QualificationConfirmationDate"); });
    closeHeader(answer, 0);
    answer.body.add(QStringLiteral("ReceptionNumber"), job->number);
    answer.body.add(QStringLiteral("ReceptionDateTime"), toWire(at));
    return answer;
}

std::shared_ptr<BulkDesk::Job> BulkDesk::find(const QString& number, const Caller& caller, const QString& kind) {
    const std::lock_guard lock(m_mutex);
    const auto found = m_jobs.find(number.toStdString());
    const bool known = found != m_jobs.end() && found->second->asked.caller.facility == caller.facility &&
                       kindOf(found->second->asked.type) == kind;
    return known ? found->second : nullptr;
}

Message BulkDesk::download(const Asked& asked) {
    const auto job = find(asked.message.body.value(u"ReceptionNumber"), asked.caller, kindOf(asked.type));
    if (!job) {
        return refuse(asked, "SYNTH-E040", "受付番号が見つかりません。");
    }
    const std::lock_guard lock(job->mutex);
    Asked first = job->asked;
    first.type = asked.type;
    first.message.encoding = asked.message.encoding;
    Message answer = beginAnswer(first);
    answer.header.add(QStringLiteral("ReceptionNumber"), job->number);
    if (now() < job->ready || job->asks < m_office.settings.bulkAsks) {
        ++job->asks;
        closeHeader(answer, 2);
        return answer;
    }
    if (!job->done) {
        work(*job);
    }
    answer.header.add(QStringLiteral("SegmentOfResult"), answered);
    const int all = static_cast<int>(job->units.size());
    answer.header.add(QStringLiteral("NumberOfProcessingResult"), QString::number(all));
    answer.header.add(QStringLiteral("NumberOfNormalProcessing"), QString::number(all - job->errors));
    answer.header.add(QStringLiteral("NumberOfError"), QString::number(job->errors));
    closeHeader(answer, 0);
    answer.body.children = job->units;
    return answer;
}

void BulkDesk::work(Job& job) {
    const QString kind = kindOf(job.asked.type);
    if (kind == QStringLiteral("OQSmutic")) {
        addEntrusted(job);
    } else if (kind == QStringLiteral("OQSmuhvq") || kind == QStringLiteral("OQSmuonq")) {
        addConsented(job);
    } else if (kind == QStringLiteral("OQSmuimm")) {
        for (const Element* each : job.asked.message.body.descendants(u"ReferenceNumberRegistrationInfo")) {
            addReference(job, *each);
        }
    } else {
        for (const Element* each : job.asked.message.body.descendants(u"QualificationConfirmSearchInfo")) {
            addPerson(job, *each);
        }
    }
    job.done = true;
}

void BulkDesk::addPerson(Job& job, const Element& search) {
    Element unit;
    unit.name = QStringLiteral("BulkConfirmUnit");
    unit.children.push_back(search);
    const SearchKeys keys = keysIn(search);
    if (!isInsurerNumber(search.value(u"InsurerNumber")) || !keys.birthdate.isValid()) {
        addPersonError(unit, "SYNTH-E002", "保険者番号の検証番号または生年月日が正しくありません。");
        ++job.errors;
        job.units.push_back(std::move(unit));
        return;
    }
    const QList<Insured> found = m_office.store.bySearch(keys);
    EligibilityQuestion question;
    question.confirmationDate = dateFromWire(job.asked.message.header.value(u"QualificationConfirmationDate"));
    question.institutionCode = job.asked.caller.facility;
    EligibilityAnswer answer = inquiryAnswer(
        question, found, [this](qint64 person) { return m_office.store.byPerson(person); }, now());
    for (Qualification& each : answer.results) {
        reduce(each, search, found.front().limitClass);
    }
    unit.add(QStringLiteral("ProcessingResultStatus"), answered);
    unit.add(QStringLiteral("QualificationValidity"), answer.validity.raw);
    std::ranges::move(resultsIn(answer), std::back_inserter(unit.children));
    for (const Insured& each : found) {
        m_office.store.log({now(), job.asked.caller.facility, job.asked.caller.role, job.asked.caller.visit,
                            QStringLiteral("bulk"), job.asked.caller.reason, each.person});
    }
    if (!found.isEmpty()) {
        unit.addGiven(QStringLiteral("ReferenceNumber"),
                      m_office.store.referenceOf(job.asked.caller.facility, found.front().person));
    }
    job.units.push_back(std::move(unit));
}

void BulkDesk::addListed(Job& job, const Insured& person, const QMap<QString, QString>& flags,
                         const QDateTime& consentedAt, bool lasting) {
    const Caller& caller = job.asked.caller;
    Qualification q = qualificationOf(person);
    addVoucher(q, person, caller.facility, japaneseDay(now()));
    addConsents(q, flags, consentedAt, lasting);
    q.referenceNumber = m_office.store.referenceOf(caller.facility, person.person);
    EligibilityAnswer answer;
    answer.results.append(q);
    Element unit;
    unit.name = QStringLiteral("BulkConfirmUnit");
    unit.add(QStringLiteral("ProcessingResultStatus"), answered);
    unit.add(QStringLiteral("QualificationValidity"), answered);
    std::ranges::move(resultsIn(answer), std::back_inserter(unit.children));
    m_office.store.log(
        {now(), caller.facility, caller.role, caller.visit, QStringLiteral("list"), caller.reason, person.person});
    job.units.push_back(std::move(unit));
}

void BulkDesk::addEntrusted(Job& job) {
    const QDate today = japaneseDay(now());
    const auto infos = job.asked.message.body.descendants(u"QualificationConfirmSearchInfo");
    if (infos.front()->value(u"MedicalTreatmentMonth") != today.toString(QStringLiteral("yyyyMM"))) {
        return;  // vouchers are registered month by month; this service knows the present one
    }
    const QList<Insured> people = m_office.store.assisted(job.asked.caller.facility, longestList);
    for (const Insured& each : people) {
        if (each.voucher && isCurrent(each, today)) {
            addListed(job, each, {}, {});
        }
    }
}

void BulkDesk::addConsented(Job& job) {
    const auto infos = job.asked.message.body.descendants(u"QualificationConfirmSearchInfo");
    const Element& asked = *infos.front();
    const QDate today = japaneseDay(now());
    const bool byConsent = asked.has(u"ConsentDateFrom");
    const QDate from = dateFromWire(asked.value(byConsent ? u"ConsentDateFrom" : u"ExaminationDateFrom"));
    const QDate to = dateFromWire(asked.value(byConsent ? u"ConsentDateTo" : u"ExaminationDateTo"));
    const QList<qint64> people = m_office.consents.answered(job.asked.caller.facility, from, to);
    const QString care =
        kindOf(job.asked.type) == QStringLiteral("OQSmuonq") ? QStringLiteral("3") : QStringLiteral("2");
    for (const qint64 person : people) {
        QMap<QString, QString> flags;
        QDateTime at;
        const auto lasting = m_office.consents.lastingOf(job.asked.caller.facility, person, care);
        // Who has not consented for that care stands here by the answers of the day, for exercises without it.
        const auto answers =
            lasting.isEmpty() ? m_office.consents.answersOf(job.asked.caller.facility, person) : lasting;
        for (auto it = answers.constBegin(); it != answers.constEnd(); ++it) {
            const bool live =
                !lasting.isEmpty() || m_office.consents.isLive(job.asked.caller.facility, person, it.key(), now());
            flags.insert(it.key(), !it->given ? QStringLiteral("0") : live ? answered : QStringLiteral("2"));
            at = std::max(at, it->at);
        }
        const QList<Insured> life = m_office.store.byPerson(person);
        const auto current =
            std::ranges::find_if(life, [&today](const Insured& each) { return isCurrent(each, today); });
        if (current != life.end() && static_cast<int>(job.units.size()) < longestList) {
            addListed(job, *current, flags, at, !lasting.isEmpty());
        }
    }
}

void BulkDesk::addReference(Job& job, const Element& registration) {
    Element unit;
    unit.name = QStringLiteral("BulkRegistrationUnit");
    unit.children.push_back(registration);
    if (!m_references.take(job.asked.caller, registration, unit)) {
        ++job.errors;
    }
    job.units.push_back(std::move(unit));
}

}  // namespace simservice
