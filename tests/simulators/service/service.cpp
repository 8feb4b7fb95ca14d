// SPDX-License-Identifier: Apache-2.0
#include "tests/simulators/service/service.h"

#include "app/eligibility/message_reader.h"
#include "app/eligibility/message_writer.h"
#include "app/eligibility/number_rules.h"
#include "tests/simulators/service/answer_builder.h"
#include "tests/simulators/service/terminal_check.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace simservice {
namespace {

using namespace eligibility;

constexpr int japanOffsetSeconds = 9 * 60 * 60;

QByteArray bytesOf(const std::string& text) {
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}
QString textOf(const std::string& text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}
QDateTime now() {
    return QDateTime::currentDateTimeUtc();
}
QDate japaneseToday() {
    return now().toOffsetFromUtc(japanOffsetSeconds).date();
}

HttpResponse json(const QJsonObject& object) {
    return {200, "application/json", QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString()};
}

HttpResponse xml(const EligibilityAnswer& answer, Encoding encoding, const QString& type) {
    const auto bytes = writeMessage(toMessage(answer, encoding, type));
    // A name that CP932 lacks still has to reach the clinic: the same answer in UTF-8.
    const auto written = bytes ? bytes : writeMessage(toMessage(answer, Encoding::Utf8, type));
    return {200, "application/xml", written.value_or(QByteArray()).toStdString()};
}

QByteArray fromBase64(const QJsonValue& value) {
    const auto result =
        QByteArray::fromBase64Encoding(value.toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    return result ? result.decoded : QByteArray();
}

Refusal refusalOf(CertificateStanding standing) {
    switch (standing) {
        case CertificateStanding::Damaged:
            return Refusal::CertificateDamaged;
        case CertificateStanding::Untrusted:
            return Refusal::CertificateUntrusted;
        case CertificateStanding::NotYetValid:
            return Refusal::CertificateNotYetValid;
        case CertificateStanding::Expired:
            return Refusal::CertificateExpired;
        case CertificateStanding::Revoked:
            return Refusal::CertificateRevoked;
        default:
            return Refusal::None;
    }
}

QJsonObject replyOf(const QString& visit, CertificateStanding standing) {
    return {{QStringLiteral("visit"), visit},        {QStringLiteral("accepted"), false},
            {QStringLiteral("registered"), false},   {QStringLiteral("eligible"), false},
            {QStringLiteral("items"), QJsonArray()}, {QStringLiteral("certificateState"), word(standing)}};
}

bool isEligible(const QList<Insured>& life) {
    return std::ranges::any_of(life, [](const Insured& each) { return isCurrent(each, japaneseToday()); });
}

}  // namespace

HttpResponse problem(unsigned status, const char* code, const char* title) {
    const QJsonObject object{{QStringLiteral("code"), QString::fromLatin1(code)},
                             {QStringLiteral("title"), QString::fromUtf8(title)},
                             {QStringLiteral("status"), static_cast<int>(status)}};
    return {status, "application/problem+json", QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString()};
}

Service::Service(const CardAuthority& authority, InsuredStore& store, QString institution,
                 std::chrono::seconds nonceLifetime)
    : m_authority(authority), m_store(store), m_institution(std::move(institution)), m_book(nonceLifetime) {}

HttpResponse Service::handle(const HttpRequest& request) {
    ++m_requests;
    return route(request);
}

HttpResponse Service::route(const HttpRequest& request) {
    const QStringList parts = textOf(request.path).split(u'/', Qt::SkipEmptyParts);
    if (parts.value(0) != QStringLiteral("v1")) {
        return problem(404, "not-found", "No such address");
    }
    const QString target = parts.value(1);
    const QString method = textOf(request.method);
    const bool plain = parts.size() == 2;
    const auto is = [&](const char* verb, const char* name) {
        return plain && method == QLatin1StringView(verb) && target == QLatin1StringView(name);
    };
    if (is("POST", "nonces")) {
        return giveNonce(request);
    }
    if (is("POST", "receptions")) {
        return onceOnly(request, &Service::receive);
    }
    if (is("POST", "inquiries")) {
        return onceOnly(request, &Service::inquire);
    }
    if (is("GET", "crl")) {
        return {200, "application/pkix-crl", m_authority.revocationList().toStdString()};
    }
    if (is("POST", "ocsp")) {
        const auto answer = m_authority.ocsp(QByteArray::fromStdString(request.body), QDateTime::currentDateTimeUtc());
        return {200, "application/ocsp-response", answer.toStdString()};
    }
    if (is("GET", "health")) {
        return json({{QStringLiteral("ok"), true}, {QStringLiteral("insured"), m_store.count()}});
    }
    if (parts.size() == 4 && target == QStringLiteral("receptions")) {
        if (method == QStringLiteral("PUT") && parts[3] == QStringLiteral("consents")) {
            return storeConsents(request, parts[2]);
        }
        if (method == QStringLiteral("GET") && parts[3] == QStringLiteral("result")) {
            return giveResult(request, parts[2]);
        }
    }
    return problem(404, "not-found", "No such address or method");
}

/// A call repeated under the same key is answered as the first time; nothing happens twice.
HttpResponse Service::onceOnly(const HttpRequest& request, HttpResponse (Service::*work)(const HttpRequest&)) {
    if (request.visit.empty() || request.idempotencyKey.empty()) {
        return problem(400, "header-missing", "Uketsuke-Visit and Idempotency-Key are needed");
    }
    const std::string key = request.client + ' ' + request.path + ' ' + request.idempotencyKey;
    if (const auto before = m_book.remembered(key)) {
        return before->body == request.body ? before->response
                                            : problem(422, "key-reused", "This key was used for another call");
    }
    HttpResponse response = (this->*work)(request);
    if (response.status == 200) {
        m_book.remember(key, {request.body, response});
    }
    return response;
}

HttpResponse Service::giveNonce(const HttpRequest& request) {
    if (request.visit.empty()) {
        return problem(400, "header-missing", "Uketsuke-Visit is needed");
    }
    const QString visit = textOf(request.visit);
    const Nonce nonce = m_book.issueNonce(textOf(request.client), visit, now());
    return json({{QStringLiteral("visit"), visit},
                 {QStringLiteral("nonce"), QString::fromLatin1(nonce.value.toBase64())},
                 {QStringLiteral("expires"), nonce.expires.toString(Qt::ISODate)}});
}

Refusal Service::judgeProof(const QJsonObject& body, const QByteArray& certificate, const QByteArray& nonce) const {
    if (body.value(u"method").toString() == QStringLiteral("pin")) {
        const bool valid = m_authority.isSignedByCard(certificate, nonce, fromBase64(body.value(u"signature")));
        return valid ? Refusal::None : Refusal::SignatureWrong;
    }
    return judgeStatement(m_authority, body, m_institution);
}

Refusal Service::judge(const QJsonObject& body, const HttpRequest& request, CertificateStanding& standing) {
    const QByteArray nonce = fromBase64(body.value(u"nonce"));
    const QByteArray certificate = fromBase64(body.value(u"certificate"));
    const Refusal spent = m_book.spendNonce(nonce, textOf(request.client), textOf(request.visit), now());
    if (spent != Refusal::None) {
        return spent;
    }
    standing = m_authority.standing(certificate, now());
    if (const Refusal refused = refusalOf(standing); refused != Refusal::None) {
        return refused;
    }
    return judgeProof(body, certificate, nonce);
}

HttpResponse Service::receive(const HttpRequest& request) {
    const QJsonObject body = QJsonDocument::fromJson(bytesOf(request.body)).object();
    const QString visit = textOf(request.visit);
    static const QStringList methods{QStringLiteral("pin"), QStringLiteral("face"), QStringLiteral("staff")};
    if (body.value(u"visit").toString() != visit || !methods.contains(body.value(u"method").toString())) {
        return problem(400, "bad-request", "The body is not a reception of this visit");
    }
    auto standing = CertificateStanding::Unknown;
    Refusal refusal = judge(body, request, standing);
    QJsonObject reply = replyOf(visit, standing);
    const QByteArray card =
        QCryptographicHash::hash(fromBase64(body.value(u"certificate")), QCryptographicHash::Sha256).toHex();
    const QList<Insured> held = refusal == Refusal::None ? m_store.byCard(card) : QList<Insured>();
    if (refusal == Refusal::None && held.isEmpty()) {
        refusal = Refusal::PersonUnknown;
    }
    if (refusal != Refusal::None) {
        reply.insert(QStringLiteral("reason"), word(refusal));
        return json(reply);
    }
    Reception reception{.client = textOf(request.client),
                        .visit = visit,
                        .person = held.front().person,
                        .at = now(),
                        .registered = held.front().registered,
                        .standing = standing};
    const QList<Insured> life = m_store.byPerson(reception.person);
    if (reception.registered && standing != CertificateStanding::Grace) {
        reception.asked = itemsToAsk(life, japaneseToday());
    }
    reply.insert(QStringLiteral("accepted"), true);
    reply.insert(QStringLiteral("registered"), reception.registered);
    reply.insert(QStringLiteral("eligible"), reception.registered && isEligible(life));
    reply.insert(QStringLiteral("items"), QJsonArray::fromStringList(reception.asked));
    m_store.log(
        {now(), m_institution, QStringLiteral("reception"), visit, QStringLiteral("reception"), {}, reception.person});
    reply.insert(QStringLiteral("reception"), m_book.add(std::move(reception)));
    return json(reply);
}

HttpResponse Service::storeConsents(const HttpRequest& request, const QString& id) {
    const auto reception = m_book.find(id, textOf(request.client));
    if (!reception) {
        return problem(404, "reception-unknown", "No such reception of this terminal");
    }
    const QJsonObject body = QJsonDocument::fromJson(bytesOf(request.body)).object();
    const QDateTime at = QDateTime::fromString(body.value(u"at").toString(), Qt::ISODate);
    const QJsonObject items = body.value(u"items").toObject();
    if (!at.isValid() || !body.value(u"items").isObject() || body.value(u"wording").toString().isEmpty()) {
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
    m_book.setConsents(id, consents, at);
    return json({{QStringLiteral("stored"), true}});
}

HttpResponse Service::giveResult(const HttpRequest& request, const QString& id) {
    const auto reception = m_book.find(id, textOf(request.client));
    if (!reception) {
        return problem(404, "reception-unknown", "No such reception of this terminal");
    }
    m_store.log({now(),
                 m_institution,
                 QStringLiteral("reception"),
                 reception->visit,
                 QStringLiteral("result"),
                 {},
                 reception->person});
    const EligibilityAnswer answer = faceAnswer(*reception, m_store.byPerson(reception->person), m_institution, now());
    return xml(answer, Encoding::Utf8, QStringLiteral("OQSsiquc01res_face"));
}

HttpResponse Service::inquire(const HttpRequest& request) {
    const auto message = readMessage(bytesOf(request.body), u"OQSsiquc01req_");
    const auto question = message.and_then(toQuestion);
    if (!question || !question->confirmationDate.isValid()) {
        return problem(400, "bad-message", "The body is not an OQSsiquc01req message");
    }
    ++m_inquiries;
    const QString type = QStringLiteral("OQSsiquc01res");
    const Encoding encoding = message->encoding;
    if (question->institutionCode != m_institution) {
        return xml(refusedAnswer(*question, true, QStringLiteral("SIM-E001"),
                                 QStringLiteral("医療機関コードが一致しません。"), now()),
                   encoding, type);
    }
    const SearchInfo& search = question->search;
    if (!isInsurerNumber(search.insurerNumber.raw)) {
        return xml(refusedAnswer(*question, false, QStringLiteral("SIM-E002"),
                                 QStringLiteral("保険者番号の検証番号が正しくありません。"), now()),
                   encoding, type);
    }
    const QList<Insured> found = m_store.bySearch(
        {search.insurerNumber.key, search.symbol.key, search.number.key, search.branch, search.birthdate});
    for (const Insured& each : found) {
        m_store.log({now(),
                     m_institution,
                     QStringLiteral("reception"),
                     textOf(request.visit),
                     QStringLiteral("inquiry"),
                     {},
                     each.person});
    }
    return xml(inquiryAnswer(
                   *question, found, [this](qint64 person) { return m_store.byPerson(person); }, now()),
               encoding, type);
}

QJsonObject Service::status() {
    return {{QStringLiteral("requests"), m_requests.load()},
            {QStringLiteral("receptions"), m_book.receptions()},
            {QStringLiteral("inquiries"), m_inquiries.load()},
            {QStringLiteral("insured"), m_store.count()},
            {QStringLiteral("accesses"), m_store.accesses()}};
}

}  // namespace simservice
