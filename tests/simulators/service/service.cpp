// SPDX-License-Identifier: Apache-2.0
#include "tests/simulators/service/service.h"

#include "tests/simulators/service/answers.h"
#include "tests/simulators/service/people/lives.h"

#include <QJsonArray>

namespace simservice {
namespace {

constexpr std::size_t longestRemembered = 256 * 1024;
constexpr int accessesTold = 100;

}  // namespace

Service::Service(const CardAuthority& authority, InsuredStore& store, const ServiceSettings& settings,
                 const FaultPlan& faults)
    : m_settings(settings),
      m_faults(faults),
      m_office(authority, store, m_settings),
      m_book(settings.nonceLifetime),
      m_receptions(m_office, m_book),
      m_messages(m_office) {}

HttpResponse Service::handle(const HttpRequest& request) {
    const auto began = std::chrono::steady_clock::now();
    const Matched matched = match(request.method, request.path);
    HttpResponse response = work(matched.operation, request, matched.value);
    m_office.metrics.answered(matched.operation, response.status, std::chrono::steady_clock::now() - began);
    return response;
}

Caller Service::callerOf(const HttpRequest& request) const {
    const QString client = textOf(request.client);
    return {m_settings.facilities.value(client, m_settings.institution), client, textOf(request.visit),
            request.role.empty() ? QStringLiteral("reception") : textOf(request.role), textOf(request.reason)};
}

HttpResponse Service::work(Operation operation, const HttpRequest& request, const std::string& value) {
    const Caller caller = callerOf(request);
    switch (operation) {
        case Operation::RequestNonce:
            return m_receptions.giveNonce(caller);
        case Operation::Receive:
            return onceOnly(request, [&] { return m_receptions.receive(caller, request); });
        case Operation::StoreConsents:
            return m_receptions.storeConsents(caller, request, QString::fromStdString(value));
        case Operation::FetchResult:
            return m_receptions.giveResult(caller, QString::fromStdString(value));
        case Operation::FetchLinkCode:
        case Operation::RenewLinkCode:
            return m_receptions.linkCode(caller, QString::fromStdString(value), operation == Operation::RenewLinkCode);
        case Operation::RegisterReception:
            return onceOnly(request,
                            [&] { return m_receptions.registerReception(caller, QString::fromStdString(value)); });
        case Operation::RegisterCard:
            return onceOnly(request, [&] { return m_receptions.registerCard(caller, request); });
        case Operation::ReadAccesses:
            return m_receptions.readAccesses(caller, request);
        case Operation::Inquire:
            return answerMessage(request, "OQSsiquc01");
        case Operation::SendMessage:
            return answerMessage(request, value);
        case Operation::FetchRevocationList:
            return {200, "application/pkix-crl", m_office.authority.revocationList().toStdString()};
        case Operation::AskRevocation:
            return {200, "application/ocsp-response",
                    m_office.authority.ocsp(QByteArray::fromStdString(request.body), now()).toStdString()};
        case Operation::Health:
            return json({{QStringLiteral("ok"), true}, {QStringLiteral("insured"), m_office.store.count()}});
        case Operation::Metrics:
            return {200, "text/plain; version=0.0.4", metricsText()};
        case Operation::Unknown:
            break;
    }
    return problem(404, "not-found", "No such address or method");
}

HttpResponse Service::onceOnly(const HttpRequest& request, const std::function<HttpResponse()>& work) {
    if (request.visit.empty() || request.idempotencyKey.empty()) {
        return problem(400, "header-missing", "Uketsuke-Visit and Idempotency-Key are needed");
    }
    const std::string key = request.client + ' ' + request.path + ' ' + request.idempotencyKey;
    const std::string body = ReceptionBook::digest(request.body);
    if (const auto before = m_book.remembered(key)) {
        return before->body == body ? before->response
                                    : problem(422, "key-reused", "This key was used for another call");
    }
    HttpResponse response = work();
    if (response.status == 200 && response.body.size() <= longestRemembered) {
        m_book.remember(key, {body, response});
    }
    return response;
}

HttpResponse Service::answerMessage(const HttpRequest& request, const std::string& type) {
    if (!MessageDesk::knows(type)) {
        return problem(404, "type-unknown", "No message of the catalogue that this service answers");
    }
    const auto work = [&]() -> HttpResponse {
        const auto answer = m_messages.answer(
            type, callerOf(request), QByteArrayView(request.body.data(), static_cast<qsizetype>(request.body.size())));
        return answer ? xml(*answer) : problem(400, "bad-message", answer.error().c_str());
    };
    if (!MessageDesk::answersOnce(type)) {
        return request.visit.empty() || request.idempotencyKey.empty()
                   ? problem(400, "header-missing", "Uketsuke-Visit and Idempotency-Key are needed")
                   : work();
    }
    return onceOnly(request, work);
}

std::string Service::metricsText() {
    LogWriter& writer = m_office.store.writer();
    std::string faults =
        "# HELP uketsuke_faults_total Faults by chance that happened, by kind.\n"
        "# TYPE uketsuke_faults_total counter\n";
    for (std::size_t kind = 0; kind < faultKinds; ++kind) {
        const auto each = static_cast<FaultKind>(kind);
        faults.append("uketsuke_faults_total{kind=\"").append(nameOf(each)).append("\"} ");
        faults.append(std::to_string(m_faults.happened(each))).append("\n");
    }
    return faults + m_office.metrics.text(
                        {{"insured", "Qualifications in the store.", static_cast<double>(m_office.store.count())},
                         {"log_waiting", "Lines of the access log and consents not yet committed.",
                          static_cast<double>(writer.waiting())},
                         {"log_failures", "Transactions of the access log that the store refused.",
                          static_cast<double>(writer.failures())}});
}

QJsonObject Service::status() {
    const auto count = [this](std::initializer_list<Operation> of) {
        qint64 sum = 0;
        for (const Operation each : of) {
            sum += static_cast<qint64>(m_office.metrics.of(each));
        }
        return sum;
    };
    return {{QStringLiteral("requests"), static_cast<qint64>(m_office.metrics.total())},
            {QStringLiteral("receptions"), static_cast<qint64>(m_office.metrics.receptions())},
            {QStringLiteral("inquiries"), count({Operation::Inquire, Operation::SendMessage})},
            {QStringLiteral("insured"), m_office.store.count()},
            {QStringLiteral("accesses"), m_office.store.accesses()}};
}

void Service::consentAtHome(qint64 person, const QString& care, const QStringList& items) {
    QMap<QString, bool> answers;
    for (const auto* const each : {"TSR", "TKK", "YZK", "SRJ", "SHJ"}) {
        answers.insert(QString::fromLatin1(each), items.contains(QLatin1StringView(each)));
    }
    m_office.consents.answerLasting(m_settings.institution, person, care, answers, now());
}

QJsonObject Service::lifeOf(qint64 person) {
    const QDate today = japaneseDay(now());
    const QList<Insured> life = m_office.store.byPerson(person);
    QJsonArray qualifications;
    QJsonArray certificates;
    QJsonArray subsidies;
    QJsonArray cards;
    QJsonArray accesses;
    for (const Insured& each : life) {
        qualifications.append(toJson(each));
    }
    if (!life.isEmpty()) {
        for (const CertificateOfLife& each : certificatesOf(m_settings.seed, life.back(), today)) {
            certificates.append(QJsonObject{{QStringLiteral("serial"), each.serial},
                                            {QStringLiteral("issued"), each.issued.toString(Qt::ISODate)},
                                            {QStringLiteral("until"), each.until.toString(Qt::ISODate)},
                                            {QStringLiteral("endedBy"), each.endedBy}});
        }
        for (const Subsidy& each : subsidiesOf(m_settings.seed, life.back(), today)) {
            subsidies.append(QJsonObject{{QStringLiteral("name"), each.name},
                                         {QStringLiteral("payer"), each.payer},
                                         {QStringLiteral("recipient"), each.recipient}});
        }
    }
    for (const CardOfPerson& each : m_office.store.cardsOf(person)) {
        cards.append(QJsonObject{{QStringLiteral("certificate"), each.card},
                                 {QStringLiteral("since"), each.since.toString(Qt::ISODate)}});
    }
    for (const Access& each : m_office.store.accessesOf(person, accessesTold)) {
        accesses.append(QJsonObject{{QStringLiteral("at"), each.at.toString(Qt::ISODate)},
                                    {QStringLiteral("facility"), each.facility},
                                    {QStringLiteral("role"), each.role},
                                    {QStringLiteral("item"), each.what},
                                    {QStringLiteral("reason"), each.reason}});
    }
    return {{QStringLiteral("qualifications"), qualifications},
            {QStringLiteral("certificates"), certificates},
            {QStringLiteral("subsidies"), subsidies},
            {QStringLiteral("cards"), cards},
            {QStringLiteral("accesses"), accesses}};
}

}  // namespace simservice
