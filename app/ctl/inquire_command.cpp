// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/command.h"
#include "app/ctl/error.h"
#include "app/eligibility/service_client.h"
#include "app/session/service_settings.h"

#include <QEventLoop>
#include <QJsonArray>

#include <algorithm>

namespace ctl {
namespace {

bool isDigits(const QString& text, qsizetype shortest, qsizetype longest) {
    return text.size() >= shortest && text.size() <= longest &&
           std::ranges::all_of(text, [](QChar one) { return one >= QLatin1Char('0') && one <= QLatin1Char('9'); });
}

tl::expected<eligibility::InquiryRequest, Failure> requestFrom(const QCommandLineParser& options) {
    const auto given = [&options](const char* key) { return options.value(QLatin1String(key)); };
    const auto date = [&given](const char* key) { return QDate::fromString(given(key), Qt::ISODate); };
    if (!isDigits(given("insurer"), 6, 8)) {
        return fail(name(ErrorCode::UsageWrong), QStringLiteral("--insurer: 6 or 8 digits"));
    }
    if (given("number").isEmpty()) {
        return fail(name(ErrorCode::UsageWrong), QStringLiteral("--number"));
    }
    if (!date("birthdate").isValid()) {
        return fail(name(ErrorCode::UsageWrong), QStringLiteral("--birthdate: YYYY-MM-DD"));
    }
    if (options.isSet(QStringLiteral("date")) && !date("date").isValid()) {
        return fail(name(ErrorCode::UsageWrong), QStringLiteral("--date: YYYY-MM-DD"));
    }
    if (options.isSet(QStringLiteral("branch")) && !isDigits(given("branch"), 2, 2)) {
        return fail(name(ErrorCode::UsageWrong), QStringLiteral("--branch: 2 digits"));
    }
    eligibility::InquiryRequest request;
    request.search.insurerNumber.raw = given("insurer").leftJustified(8);
    request.search.symbol.raw = given("symbol");
    request.search.number.raw = given("number");
    request.search.branch = given("branch");
    request.search.birthdate = date("birthdate");
    request.confirmationDate = options.isSet(QStringLiteral("date")) ? date("date") : QDate::currentDate();
    return request;
}

QJsonObject toJson(const eligibility::Qualification& one) {
    const auto day = [](QDate date) { return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue(); };
    return {{QStringLiteral("insurerNumber"), one.insurerNumber.raw.trimmed()},
            {QStringLiteral("insurerName"), one.insurerName},
            {QStringLiteral("symbol"), one.symbol.raw},
            {QStringLiteral("number"), one.number.raw},
            {QStringLiteral("branch"), one.branch},
            {QStringLiteral("name"), one.name.raw},
            {QStringLiteral("personalFamily"), one.personalFamily},
            {QStringLiteral("contributionRatio"), one.contributionRatio},
            {QStringLiteral("validFrom"), day(one.validFrom)},
            {QStringLiteral("validUntil"), day(one.validUntil)},
            {QStringLiteral("disqualifiedOn"), day(one.disqualifiedOn)}};
}

Answer toAnswer(const eligibility::EligibilityAnswer& answer) {
    QJsonArray results;
    for (const auto& one : answer.results) {
        results.append(toJson(one));
    }
    const auto validity = answer.validity.value;
    const bool insured = validity == eligibility::QualificationValidity::Valid ||
                         validity == eligibility::QualificationValidity::ValidUnregistered;
    return {insured ? Exit::Yes : Exit::No, QJsonObject{{QStringLiteral("segment"), word(answer.segment.value)},
                                                        {QStringLiteral("processing"), word(answer.processing.value)},
                                                        {QStringLiteral("validity"), word(validity)},
                                                        {QStringLiteral("results"), results}}};
}

Outcome inquire(const Call& call) {
    const auto request = requestFrom(call.options);
    if (!request) {
        return tl::unexpected(request.error());
    }
    const auto config = call.config();
    if (!config) {
        return tl::unexpected(config.error());
    }
    if (config->service.url.isEmpty()) {
        return fail(name(ErrorCode::ServiceNotSet));
    }
    eligibility::ServiceClient client(session::serviceSettings(*config));
    Outcome outcome = fail(name(ErrorCode::ServiceNotSet));
    QEventLoop loop;
    QObject::connect(&client, &eligibility::ServiceClient::inquiryAnswered, &loop,
                     [&](quint64, const eligibility::EligibilityResult& result) {
                         outcome = toAnswer(result.answer);
                         loop.quit();
                     });
    QObject::connect(&client, &eligibility::ServiceClient::failed, &loop,
                     [&](quint64, eligibility::ServiceStep, const eligibility::Error& error) {
                         outcome = failFrom(error);
                         loop.quit();
                     });
    // Asked from within the loop: a call may end before it returns.
    QMetaObject::invokeMethod(
        &client, [&] { client.inquire(1, *request); }, Qt::QueuedConnection);
    loop.exec();
    return outcome;
}

}  // namespace

QList<Command> inquireCommands() {
    const auto option = [](const char* key, const char* text, const char* value) {
        return QCommandLineOption(QLatin1String(key), QLatin1String(text), QLatin1String(value));
    };
    return {{.words = {QStringLiteral("inquire")},
             .arguments = {},
             .fewest = 0,
             .most = 0,
             .summary = QStringLiteral("Ask the service by the data on a certificate (資格確認書)."),
             .options = {option("insurer", "Insurer's number, 6 or 8 digits.", "N"),
                         option("symbol", "Symbol (記号).", "S"), option("number", "Number (番号).", "N"),
                         option("branch", "Branch (枝番), 2 digits.", "N"),
                         option("birthdate", "Date of birth, YYYY-MM-DD.", "DATE"),
                         option("date", "Day to ask for; today by default.", "DATE")},
             .run = inquire}};
}

}  // namespace ctl
