// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/command.h"
#include "app/ctl/error.h"
#include "app/ctl/inquire_answer.h"
#include "app/ctl/insured_options.h"
#include "app/ctl/message_door.h"
#include "app/ctl/stored_consents.h"
#include "app/eligibility/reinquiry.h"

#include <QEventLoop>

namespace ctl {
namespace {

using namespace eligibility;

QDateTime now() {
    return QDateTime::currentDateTimeUtc();
}

/// The question, by the consents of the store alone: a flag permits nothing.
tl::expected<Reinquiry, Failure> reinquiryFrom(const Call& call, const StoredConsents& consents, ConsentGround ground) {
    const auto person = insuredFrom(call.options);
    if (!person) {
        return tl::unexpected(person.error());
    }
    const QDate birthdate = QDate::fromString(call.options.value(QStringLiteral("birthdate")), Qt::ISODate);
    if (!birthdate.isValid()) {
        return fail(name(ErrorCode::UsageWrong), QStringLiteral("--birthdate: YYYY-MM-DD"));
    }
    auto consent = consents.book.lasting(*person, ground, now());
    if (!consent) {
        return consents.failure(consent.error());
    }
    auto reinquiry = Reinquiry::under(std::move(*consent), birthdate, now().toOffsetFromUtc(9 * 60 * 60).date());
    if (!reinquiry) {
        return failFrom(reinquiry.error());
    }
    return std::move(*reinquiry);
}

/// What the person has decided meanwhile, elsewhere, is in the answer, and counts from now on.
Outcome kept(StoredConsents& consents, const EligibilityAnswer& answer, ConsentGround ground) {
    for (const Qualification& each : answer.results) {
        const auto taken = consents.book.take(each, ground, answer.executedAt.isValid() ? answer.executedAt : now());
        if (!taken) {
            return consents.failure(taken.error());
        }
    }
    return answerOf(answer);
}

Outcome askedAgain(const Call& call, ConsentGround ground) {
    const auto config = call.config();
    const auto consents = config ? openConsents(call) : tl::unexpected(config.error());
    auto reinquiry = consents ? reinquiryFrom(call, **consents, ground) : tl::unexpected(consents.error());
    if (!reinquiry) {
        return tl::unexpected(reinquiry.error());
    }
    const auto door = openDoor(call, *config);
    if (!door) {
        return tl::unexpected(door.error());
    }
    Outcome outcome = fail(name(ErrorCode::ServiceNotSet));
    QEventLoop loop;
    askAgain(**door, config->facility.institutionCode, std::move(*reinquiry), "again-" + newRepeatKey(), now,
             [&](const eligibility::Result<EligibilityAnswer>& answer) {
                 outcome = answer ? kept(**consents, *answer, ground) : Outcome(failFrom(answer.error()));
                 loop.quit();
             });
    loop.exec();
    return outcome;
}

Outcome homeVisit(const Call& call) {
    return askedAgain(call, ConsentGround::HomeVisit);
}

Outcome online(const Call& call) {
    return askedAgain(call, ConsentGround::Online);
}

Command command(const char* word, const char* summary, Outcome (*run)(const Call&)) {
    return {.words = {QStringLiteral("reinquire"), QLatin1StringView(word)},
            .arguments = {},
            .fewest = 0,
            .most = 0,
            .summary = QString::fromUtf8(summary),
            .options = insuredOptions() +
                       QList<QCommandLineOption>{
                           valueOption("birthdate", "Date of birth, YYYY-MM-DD.", "DATE"),
                           valueOption("folder",
                                       "Instead of the service: folder of a confirmation PC with req and res.", "DIR")},
            .run = run};
}

}  // namespace

QList<Command> reinquireCommands() {
    return {command("home-visit", "Ask again at a later home visit, without a card, by the lasting consent (再照会).",
                    homeVisit),
            command("online", "The same for online consultation.", online)};
}

}  // namespace ctl
