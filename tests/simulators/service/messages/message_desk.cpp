// SPDX-License-Identifier: Apache-2.0
#include "tests/simulators/service/messages/message_desk.h"

#include "app/eligibility/message_reader.h"
#include "app/eligibility/number_rules.h"
#include "app/eligibility/reinquiry.h"
#include "tests/simulators/service/answer_builder.h"

#include <algorithm>
#include <array>

namespace simservice {
namespace {

using namespace eligibility;

constexpr std::array<std::string_view, 18> known{"OQSsiquc01", "OQSmuquc01", "OQSmuquc02", "OQSsiimm01", "OQSmuimm01",
                                                 "OQSmuimm02", "OQSmutic01", "OQSmutic02", "OQSmuhvq01", "OQSmuhvq02",
                                                 "OQSmuonq01", "OQSmuonq02", "OQSsihvd01", "OQSsihvq01", "OQSsionq01",
                                                 "YZKsiquc01", "TKKsiquc01", "PMHsimsm01"};

}  // namespace

bool MessageDesk::knows(std::string_view type) {
    return std::ranges::find(known, type) != known.end();
}

tl::expected<Message, std::string> MessageDesk::answer(const std::string& type, const Caller& caller,
                                                       QByteArrayView bytes) {
    const QString name = QString::fromStdString(type);
    const auto message = readMessage(bytes, QString(name + QStringLiteral("req_")));
    if (!message) {
        m_office.metrics.message(type, false);
        return tl::unexpected(std::string("The body cannot be read as a message"));
    }
    const Asked asked{caller, name, *message};
    const QString code = asked.message.header.value(u"MedicalInstitutionCode");
    if (code.isEmpty() || asked.message.body.children.empty()) {
        m_office.metrics.message(type, false);
        return tl::unexpected("The body is not a " + type + "req message");
    }
    Message answer =
        code == caller.facility ? dispatch(asked) : refuse(asked, "SYNTH-E001", "医療機関コードが一致しません。");
    m_office.metrics.message(type, isGood(answer));
    return answer;
}

Message MessageDesk::dispatch(const Asked& asked) {
    if (asked.type == QStringLiteral("OQSsiquc01")) {
        return confirm(asked);
    }
    if (asked.type == QStringLiteral("OQSsihvq01") || asked.type == QStringLiteral("OQSsionq01")) {
        return confirmAgain(asked);
    }
    if (asked.type == QStringLiteral("YZKsiquc01")) {
        return m_history.medication(asked);
    }
    if (asked.type == QStringLiteral("TKKsiquc01")) {
        return m_history.checkups(asked);
    }
    if (asked.type == QStringLiteral("OQSsiimm01")) {
        return m_references.registerReference(asked);
    }
    if (asked.type == QStringLiteral("OQSsihvd01")) {
        return m_references.withdraw(asked);
    }
    if (asked.type == QStringLiteral("PMHsimsm01")) {
        return m_references.subsidies(asked);
    }
    return asked.type.endsWith(QStringLiteral("02")) ? m_bulk.download(asked) : m_bulk.upload(asked);
}

Message MessageDesk::confirm(const Asked& asked) {
    const QString type = QStringLiteral("OQSsiquc01res");
    const Encoding encoding = asked.message.encoding;
    const auto question = toQuestion(asked.message);
    if (!question || !question->confirmationDate.isValid()) {
        return refuse(asked, "SYNTH-E010", "資格確認日または照会用情報がありません。");
    }
    const SearchInfo& search = question->search;
    if (!isInsurerNumber(search.insurerNumber.raw)) {
        return toMessage(refusedAnswer(*question, false, QStringLiteral("SIM-E002"),
                                       QStringLiteral("保険者番号の検証番号が正しくありません。"), now()),
                         encoding, type);
    }
    const QList<Insured> found = m_office.store.bySearch(
        {search.insurerNumber.key, search.symbol.key, search.number.key, search.branch, search.birthdate});
    for (const Insured& each : found) {
        m_office.store.log({now(), asked.caller.facility, asked.caller.role, asked.caller.visit,
                            QStringLiteral("inquiry"), asked.caller.reason, each.person});
    }
    EligibilityAnswer answer = inquiryAnswer(
        *question, found, [this](qint64 person) { return m_office.store.byPerson(person); }, now());
    if (answer.validity.value != QualificationValidity::Several && !found.isEmpty()) {
        const QString reference = m_office.store.referenceOf(asked.caller.facility, found.front().person);
        for (Qualification& each : answer.results) {
            each.referenceNumber = reference;
        }
    }
    return toMessage(answer, encoding, type);
}

/// Without a card, by what the person allowed for home or online care; his consents as they stand now are in the
/// answer.
Message MessageDesk::confirmAgain(const Asked& asked) {
    const auto question = toReinquiryQuestion(asked.message);
    if (!question || !question->confirmationDate.isValid()) {
        return refuse(asked, "SYNTH-E010", "資格確認日または照会用情報がありません。");
    }
    const SearchInfo& search = question->search;
    const OnePerson one = onePerson(m_office.store, {search.insurerNumber.key, search.symbol.key, search.number.key,
                                                     search.branch, search.birthdate});
    const QString care = asked.type == QStringLiteral("OQSsionq01") ? QStringLiteral("3") : QStringLiteral("2");
    const auto lasting = one.problem == nullptr ? m_office.consents.lastingOf(asked.caller.facility, one.person(), care)
                                                : QMap<QString, ConsentBook::Answer>();
    if (std::ranges::none_of(lasting, &ConsentBook::Answer::given)) {
        return refuse(asked, "SYNTH-E035", "訪問診療等またはオンライン診療等の同意がありません。");
    }
    m_office.store.log({now(), asked.caller.facility, asked.caller.role, asked.caller.visit,
                        QStringLiteral("reinquiry"), asked.caller.reason, one.person()});
    EligibilityAnswer answer = inquiryAnswer(
        *question, one.found, [this](qint64 person) { return m_office.store.byPerson(person); }, now());
    QMap<QString, QString> flags;
    QDateTime at;
    for (auto it = lasting.constBegin(); it != lasting.constEnd(); ++it) {
        flags.insert(it.key(), it->given ? QStringLiteral("1") : QStringLiteral("0"));
        at = std::max(at, it->at);
    }
    for (Qualification& each : answer.results) {
        addConsents(each, flags, at, true);
    }
    return toReinquiryMessage(answer, asked.message.encoding, asked.type + QStringLiteral("res"));
}

}  // namespace simservice
