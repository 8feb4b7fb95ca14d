// SPDX-License-Identifier: Apache-2.0
#include "tests/simulators/service/reception_desk.h"

#include "tests/simulators/service/answer_builder.h"
#include "tests/simulators/service/answers.h"
#include "tests/simulators/service/people/lives.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace simservice {
namespace {

using namespace eligibility;

constexpr int accessesShown = 500;

QJsonObject objectIn(const HttpRequest& request) {
    return QJsonDocument::fromJson(
               QByteArray::fromRawData(request.body.data(), static_cast<qsizetype>(request.body.size())))
        .object();
}

bool isEligible(const QList<Insured>& life) {
    const QDate today = japaneseDay(now());
    return std::ranges::any_of(life, [&today](const Insured& each) { return isCurrent(each, today); });
}

/// What the person is asked: nothing before the card is registered, nothing in the months of grace.
QStringList itemsOf(const Reception& reception, const QList<Insured>& life) {
    return reception.registered && reception.standing != CertificateStanding::Grace
               ? itemsToAsk(life, japaneseDay(now()))
               : QStringList();
}

/// The answer to an accepted reception, but for its id.
QJsonObject replyOf(const Reception& reception, const QList<Insured>& life) {
    return {{QStringLiteral("visit"), reception.visit},
            {QStringLiteral("accepted"), true},
            {QStringLiteral("registered"), reception.registered},
            {QStringLiteral("eligible"), reception.registered && isEligible(life)},
            {QStringLiteral("items"), QJsonArray::fromStringList(reception.asked)},
            {QStringLiteral("subsidies"), reception.subsidies},
            {QStringLiteral("certificateState"), word(reception.standing)}};
}

/// Whether there are certificates to ask about; public assistance is none of them and is never asked about.
bool holdsSubsidies(const Office& office, const QList<Insured>& life) {
    return !life.isEmpty() && !subsidiesOf(office.settings.seed, life.back(), japaneseDay(now())).isEmpty();
}

/// The answers beside the consents: only what was to be asked, only what there is to answer.
bool areChoices(const QString& subsidies, const QString& prescription, const Reception& reception) {
    static const QStringList uses{QString(), QStringLiteral("0"), QStringLiteral("1")};
    static const QStringList forms{QString(), QStringLiteral("1"), QStringLiteral("2")};
    return uses.contains(subsidies) && forms.contains(prescription) && (subsidies.isEmpty() || reception.subsidies);
}

HttpResponse unknownReception() {
    return problem(404, "reception-unknown", "No such reception of this terminal");
}

bool isOfVisit(const QJsonObject& body, const Caller& caller) {
    return !caller.visit.isEmpty() && body.value(u"visit").toString() == caller.visit;
}

}  // namespace

void ReceptionDesk::log(const Caller& caller, const char* what, qint64 person) {
    m_office.store.log(
        {now(), caller.facility, caller.role, caller.visit, QString::fromLatin1(what), caller.reason, person});
}

HttpResponse ReceptionDesk::giveNonce(const Caller& caller) {
    if (caller.visit.isEmpty()) {
        return problem(400, "header-missing", "Uketsuke-Visit is needed");
    }
    const Nonce nonce = m_book.issueNonce(caller.client, caller.visit, now());
    return json({{QStringLiteral("visit"), caller.visit},
                 {QStringLiteral("nonce"), QString::fromLatin1(nonce.value.toBase64())},
                 {QStringLiteral("expires"), nonce.expires.toString(Qt::ISODate)}});
}

HttpResponse ReceptionDesk::receive(const Caller& caller, const HttpRequest& request) {
    const QJsonObject body = objectIn(request);
    static const QStringList methods{QStringLiteral("pin"), QStringLiteral("face"), QStringLiteral("staff")};
    if (!isOfVisit(body, caller) || !methods.contains(body.value(u"method").toString())) {
        return problem(400, "bad-request", "The body is not a reception of this visit");
    }
    const Proven proven = prove(m_office, m_book, caller, body);
    if (proven.refusal != Refusal::None) {
        m_office.metrics.refused(word(proven.refusal).toStdString());
        return json({{QStringLiteral("visit"), caller.visit},
                     {QStringLiteral("accepted"), false},
                     {QStringLiteral("registered"), false},
                     {QStringLiteral("eligible"), false},
                     {QStringLiteral("items"), QJsonArray()},
                     {QStringLiteral("certificateState"), word(proven.standing)},
                     {QStringLiteral("reason"), word(proven.refusal)}});
    }
    Reception reception{.client = caller.client,
                        .visit = caller.visit,
                        .person = proven.life.front().person,
                        .at = now(),
                        .registered = proven.life.front().registered,
                        .standing = proven.standing};
    reception.asked = itemsOf(reception, proven.life);
    reception.subsidies = reception.registered && holdsSubsidies(m_office, proven.life);
    QJsonObject reply = replyOf(reception, proven.life);
    log(caller, "reception", reception.person);
    m_office.metrics.reception();
    reply.insert(QStringLiteral("reception"), m_book.add(std::move(reception)));
    return json(reply);
}

HttpResponse ReceptionDesk::storeConsents(const Caller& caller, const HttpRequest& request, const QString& id) {
    const auto reception = m_book.find(id, caller.client);
    if (!reception) {
        return unknownReception();
    }
    const QJsonObject body = objectIn(request);
    const QDateTime at = QDateTime::fromString(body.value(u"at").toString(), Qt::ISODate);
    const QJsonObject items = body.value(u"items").toObject();
    if (!at.isValid() || !body.value(u"items").isObject() ||
        (!items.isEmpty() && body.value(u"wording").toString().isEmpty())) {
        return problem(400, "bad-request", "items, wording and at are needed");
    }
    QMap<QString, bool> consents;
    for (auto it = items.constBegin(); it != items.constEnd(); ++it) {
        const QString value = it.value().toString();
        if (!reception->asked.contains(it.key()) || (value != QStringLiteral("0") && value != QStringLiteral("1"))) {
            return problem(422, "item-not-asked", "An item that was not to be asked, or a value other than 0 and 1");
        }
        consents.insert(it.key(), value == QStringLiteral("1"));
    }
    const QString subsidies = body.value(u"subsidies").toString();
    const QString prescription = body.value(u"prescription").toString();
    if (!areChoices(subsidies, prescription, *reception)) {
        return problem(422, "item-not-asked", "A choice that was not to be asked, or a value that it does not have");
    }
    m_book.setConsents(id, consents, at);
    m_book.setChoices(id, subsidies, prescription);
    // A clock that runs ahead must not lengthen the 24 hours.
    m_office.consents.answer(caller.facility, reception->person, consents, std::min(at.toUTC(), now()));
    return json({{QStringLiteral("stored"), true}});
}

HttpResponse ReceptionDesk::giveResult(const Caller& caller, const QString& id) {
    const auto reception = m_book.find(id, caller.client);
    if (!reception) {
        return unknownReception();
    }
    Caller of = caller;
    of.visit = reception->visit;
    log(of, "result", reception->person);
    const EligibilityAnswer answer = faceAnswer(*reception, m_office.store.byPerson(reception->person), caller.facility,
                                                m_office.store.referenceOf(caller.facility, reception->person), now());
    Message message = toMessage(answer, Encoding::Utf8, QStringLiteral("OQSsiquc01res_face"));
    // Our own element: how the answer about subsidies reaches a chart computer is not public.
    message.body.addGiven(QStringLiteral("SubsidyCertificateSelect"), reception->subsidyChoice);
    HttpResponse response = xml(message);
    if (m_listener) {
        m_listener(caller.facility, response.body);
    }
    return response;
}

std::string ReceptionDesk::faceOf(qint64 person) {
    const QList<Insured> life = m_office.store.byPerson(person);
    if (life.isEmpty()) {
        return {};
    }
    const QString& facility = m_office.settings.institution;
    Reception reception{.person = person, .at = now(), .registered = true};
    const auto answers = m_office.consents.answersOf(facility, person);
    for (auto it = answers.constBegin(); it != answers.constEnd(); ++it) {
        reception.consents.insert(it.key(), it->given);
        reception.consentedAt = it->at;
    }
    const EligibilityAnswer answer =
        faceAnswer(reception, life, facility, m_office.store.referenceOf(facility, person), now());
    return xml(toMessage(answer, Encoding::Utf8, QStringLiteral("OQSsiquc01res_face"))).body;
}

HttpResponse ReceptionDesk::linkCode(const Caller& caller, const QString& id, bool renew) {
    const auto reception = m_book.find(id, caller.client);
    if (!reception) {
        return unknownReception();
    }
    if (renew) {
        m_office.codes.revoke(reception->person);
    }
    const LinkCodes::Code code = m_office.codes.codeOf(caller.facility, reception->person, japaneseDay(now()));
    return json({{QStringLiteral("code"), code.text}, {QStringLiteral("until"), code.until.toString(Qt::ISODate)}});
}

HttpResponse ReceptionDesk::registerReception(const Caller& caller, const QString& id) {
    auto reception = m_book.find(id, caller.client);
    if (!reception || reception->visit != caller.visit) {
        return unknownReception();
    }
    const QList<Insured> life = m_office.store.byPerson(reception->person);
    // An expired certificate registers nothing, grace or not: the answer then says that it is still not registered.
    if (!reception->registered && reception->standing != CertificateStanding::Grace && !life.isEmpty()) {
        if (!m_office.store.registerCard(reception->person, now())) {
            return problem(503, "store-down", "The store does not take anything at the moment");
        }
        log(caller, "registration", reception->person);
        reception->registered = true;
        reception->asked = itemsOf(*reception, life);
        reception->subsidies = holdsSubsidies(m_office, life);
        m_book.setRegistered(id, reception->asked, reception->subsidies);
    }
    QJsonObject reply = replyOf(*reception, life);
    reply.insert(QStringLiteral("reception"), id);
    return json(reply);
}

HttpResponse ReceptionDesk::registerCard(const Caller& caller, const HttpRequest& request) {
    const QJsonObject body = objectIn(request);
    if (!isOfVisit(body, caller)) {
        return problem(400, "bad-request", "The body is not a registration of this visit");
    }
    const Proven proven = prove(m_office, m_book, caller, body);
    QJsonObject reply{{QStringLiteral("visit"), caller.visit}, {QStringLiteral("registered"), false}};
    QString reason = proven.refusal == Refusal::None ? QString() : word(proven.refusal);
    if (reason.isEmpty() && proven.standing == CertificateStanding::Grace) {
        reason = word(Refusal::CertificateExpired);  // an expired certificate registers nothing, grace or not
    }
    if (reason.isEmpty()) {
        const qint64 person = proven.life.front().person;
        if (!m_office.store.registerCard(person, now())) {
            return problem(503, "store-down", "The store does not take anything at the moment");
        }
        log(caller, "registration", person);
        reply.insert(QStringLiteral("registered"), true);
    } else {
        m_office.metrics.refused(reason.toStdString());
        reply.insert(QStringLiteral("reason"), reason);
    }
    return json(reply);
}

HttpResponse ReceptionDesk::readAccesses(const Caller& caller, const HttpRequest& request) {
    const QJsonObject body = objectIn(request);
    if (!isOfVisit(body, caller)) {
        return problem(400, "bad-request", "The body is not a question of this visit");
    }
    const Proven proven = prove(m_office, m_book, caller, body);
    QJsonObject reply{{QStringLiteral("visit"), caller.visit},
                      {QStringLiteral("accepted"), proven.refusal == Refusal::None}};
    if (proven.refusal != Refusal::None) {
        m_office.metrics.refused(word(proven.refusal).toStdString());
        reply.insert(QStringLiteral("reason"), word(proven.refusal));
        return json(reply);
    }
    QJsonArray looks;
    const QList<Access> accesses = m_office.store.accessesOf(proven.life.front().person, accessesShown);
    for (const Access& each : accesses) {
        QJsonObject look{{QStringLiteral("at"), each.at.toString(Qt::ISODateWithMs)},
                         {QStringLiteral("facility"), each.facility},
                         {QStringLiteral("role"), each.role},
                         {QStringLiteral("item"), each.what}};
        if (!each.reason.isEmpty()) {
            look.insert(QStringLiteral("reason"), each.reason);
        }
        looks.append(look);
    }
    reply.insert(QStringLiteral("accesses"), looks);
    return json(reply);
}

}  // namespace simservice
