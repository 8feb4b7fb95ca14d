// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/command.h"
#include "app/ctl/error.h"
#include "app/ctl/inquire_answer.h"
#include "app/ctl/message_door.h"
#include "app/eligibility/desk_questions.h"
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

QJsonObject toJson(const eligibility::Subsidy& one) {
    return {{QStringLiteral("name"), one.name},
            {QStringLiteral("municipality"), one.municipality},
            {QStringLiteral("payerNumber"), one.payerNumber.raw},
            {QStringLiteral("recipientNumber"), one.recipientNumber.raw}};
}

tl::expected<eligibility::EligibilityAnswer, Failure> ask(const platform::Config& config,
                                                          const eligibility::InquiryRequest& request) {
    eligibility::ServiceClient client(session::serviceSettings(config));
    tl::expected<eligibility::EligibilityAnswer, Failure> outcome = fail(name(ErrorCode::ServiceNotSet));
    QEventLoop loop;
    QObject::connect(&client, &eligibility::ServiceClient::inquiryAnswered, &loop,
                     [&](quint64, const eligibility::EligibilityResult& result) {
                         outcome = result.answer;
                         loop.quit();
                     });
    QObject::connect(&client, &eligibility::ServiceClient::failed, &loop,
                     [&](quint64, eligibility::ServiceStep, const eligibility::Error& error) {
                         outcome = failFrom(error);
                         loop.quit();
                     });
    // Asked from within the loop: a call may end before it returns.
    QMetaObject::invokeMethod(
        &client, [&] { client.inquire(1, request); }, Qt::QueuedConnection);
    loop.exec();
    return outcome;
}

/// --reference: the clinic's own number for exactly the insurance that was found.
tl::expected<QJsonValue, Failure> registered(eligibility::DeskQuestions& desk,
                                             const eligibility::EligibilityAnswer& answer, const QString& number) {
    tl::expected<QJsonValue, Failure> outcome = fail(name(ErrorCode::ServiceNotSet));
    QEventLoop loop;
    desk.registerReference(answer, number, "reference-" + eligibility::newRepeatKey(),
                           [&](const eligibility::Result<eligibility::RegistrationAnswer>& reply) {
                               outcome = reply ? tl::expected<QJsonValue, Failure>(reply->referenceNumber)
                                               : tl::expected<QJsonValue, Failure>(failFrom(reply.error()));
                               loop.quit();
                           });
    loop.exec();
    return outcome;
}

/// --subsidies: what municipalities have registered for this person.
tl::expected<QJsonValue, Failure> subsidiesOf(eligibility::DeskQuestions& desk,
                                              const eligibility::InquiryRequest& request) {
    tl::expected<QJsonValue, Failure> outcome = fail(name(ErrorCode::ServiceNotSet));
    QEventLoop loop;
    desk.askSubsidies(request.search, request.confirmationDate, "subsidies-" + eligibility::newRepeatKey(),
                      [&](const eligibility::Result<eligibility::SubsidyAnswer>& reply) {
                          if (reply) {
                              QJsonArray all;
                              for (const eligibility::Subsidy& one : reply->subsidies) {
                                  all.append(toJson(one));
                              }
                              outcome = QJsonValue(all);
                          } else {
                              outcome = failFrom(reply.error());
                          }
                          loop.quit();
                      });
    loop.exec();
    return outcome;
}

/// What else was asked for, only about somebody who is plainly insured.
Outcome withMore(const Call& call, const platform::Config& config, const eligibility::InquiryRequest& request,
                 const eligibility::EligibilityAnswer& found) {
    Answer answer = answerOf(found);
    const QString number = call.options.value(QStringLiteral("reference"));
    const bool subsidies = call.options.isSet(QStringLiteral("subsidies"));
    if (answer.exit != Exit::Yes || (number.isEmpty() && !subsidies)) {
        return answer;
    }
    const auto door = openDoor(call, config);
    if (!door) {
        return tl::unexpected(door.error());
    }
    eligibility::DeskQuestions desk(**door, config.facility.institutionCode);
    QJsonObject object = answer.json;
    if (!number.isEmpty()) {
        const auto reference = registered(desk, found, number);
        if (!reference) {
            return tl::unexpected(reference.error());
        }
        object.insert(QStringLiteral("referenceNumber"), *reference);
    }
    if (subsidies) {
        const auto list = subsidiesOf(desk, request);
        if (!list) {
            return tl::unexpected(list.error());
        }
        object.insert(QStringLiteral("subsidies"), *list);
    }
    return Answer{answer.exit, object};
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
    const auto found = ask(*config, *request);
    return found ? withMore(call, *config, *request, *found) : Outcome(tl::unexpected(found.error()));
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
                         option("date", "Day to ask for; today by default.", "DATE"),
                         option("reference", "Register this as the clinic's own number (照会番号) for who is found.",
                                "KEY"),
                         QCommandLineOption(QStringLiteral("subsidies"),
                                            QStringLiteral("Ask for subsidies of municipalities (医療費助成), too."))},
             .run = inquire}};
}

}  // namespace ctl
