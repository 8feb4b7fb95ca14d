// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/command.h"
#include "app/ctl/error.h"
#include "app/ctl/insured_options.h"
#include "app/ctl/message_door.h"
#include "app/ctl/stored_consents.h"
#include "app/eligibility/desk_questions.h"
#include "app/eligibility/message_reader.h"

#include <QEventLoop>
#include <QJsonArray>

namespace ctl {
namespace {

using namespace eligibility;

QString wordOf(ConsentCode code) {
    switch (code) {
        case ConsentCode::Yes:
            return QStringLiteral("given");
        case ConsentCode::Expired:
            return QStringLiteral("expired");
        case ConsentCode::HardToObtain:
            return QStringLiteral("not-obtainable");
        case ConsentCode::No:
            break;
    }
    return QStringLiteral("none");
}

QJsonObject toJson(const ConsentRecord& record) {
    return {{QStringLiteral("item"), record.element},
            {QStringLiteral("consent"), wordOf(record.code)},
            {QStringLiteral("ground"), word(record.ground)},
            {QStringLiteral("at"), momentJson(record.at)},
            {QStringLiteral("until"), momentJson(record.until)},
            {QStringLiteral("wordingVersion"), record.wordingVersion},
            {QStringLiteral("wordingHash"), record.wordingHash},
            {QStringLiteral("language"), record.language},
            {QStringLiteral("readAloud"), record.audioPlayed},
            {QStringLiteral("kiosk"), record.kiosk},
            {QStringLiteral("visit"), record.visit},
            {QStringLiteral("method"), record.method},
            {QStringLiteral("by"), record.actor}};
}

/// Every item as it stands now. @return yes while something may be looked at
Outcome standingOf(const StoredConsents& consents, const InsuredPerson& person) {
    const auto standing = consents.book.standing(person, QDateTime::currentDateTimeUtc());
    if (!standing) {
        return consents.failure(standing.error());
    }
    QJsonArray items;
    bool any = false;
    for (const ConsentRecord& each : *standing) {
        items.append(toJson(each));
        any = any || each.code == ConsentCode::Yes;
    }
    return Answer{any ? Exit::Yes : Exit::No, QJsonObject{{QStringLiteral("items"), items}}};
}

Outcome show(const Call& call) {
    const auto person = insuredFrom(call.options);
    const auto consents = person ? openConsents(call) : tl::unexpected(person.error());
    return consents ? standingOf(**consents, *person) : tl::unexpected(consents.error());
}

/// Keeps what somebody agreed to at a reader of another maker, as its face file says.
Outcome take(const Call& call) {
    const QString path = call.arguments.front();
    const auto face = readMessageFile(path).and_then(toAnswer);
    if (!face) {
        return failFrom(face.error(), path);
    }
    if (face->results.size() != 1) {
        return fail(name(eligibility::ErrorCode::ConsentMissing), QStringLiteral("not exactly one person"));
    }
    const auto consents = openConsents(call);
    if (!consents) {
        return tl::unexpected(consents.error());
    }
    const Qualification& person = face->results.front();
    const auto taken = (*consents)->book.take(person, ConsentGround::Visit, face->executedAt);
    return taken ? standingOf(**consents, InsuredPerson::of(person)) : (*consents)->failure(taken.error());
}

/// Ends what lasts at the service, too (OQSsihvd01). @return nothing when it was told, or need not be
std::optional<Failure> tell(const Call& call, const InsuredPerson& person, ConsentGround ground) {
    const QDate birthdate = QDate::fromString(call.options.value(QStringLiteral("birthdate")), Qt::ISODate);
    const auto config = call.config();
    const auto door = config ? openDoor(call, *config) : tl::unexpected(config.error());
    if (!door) {
        return door.error();
    }
    DeskQuestions desk(**door, config->facility.institutionCode);
    std::optional<Failure> failure;
    QEventLoop loop;
    desk.withdraw(person, birthdate, ground, {}, QStringLiteral("2"), "withdraw-" + newRepeatKey(),
                  [&](const eligibility::Result<ConsentWithdrawalAnswer>& answer) {
                      if (!answer) {
                          failure = failFrom(answer.error()).value();
                      }
                      loop.quit();
                  });
    loop.exec();
    return failure;
}

/// Here it counts at once; then the service is told on every ground that lasted.
Outcome withdrawnEverywhere(const Call& call, StoredConsents& consents, const InsuredPerson& person,
                            const ConsentCircumstances& circumstances) {
    QList<ConsentGround> lasted;
    for (const ConsentGround ground : {ConsentGround::HomeVisit, ConsentGround::Online}) {
        if (consents.book.lasting(person, ground, circumstances.at)) {
            lasted.append(ground);
        }
    }
    if (const auto done = consents.book.withdrawAll(person, circumstances); !done) {
        return consents.failure(done.error());
    }
    for (const ConsentGround ground : lasted) {
        if (const auto failure = tell(call, person, ground)) {
            return tl::unexpected(*failure);
        }
    }
    return standingOf(consents, person);
}

Outcome withdraw(const Call& call) {
    const auto person = insuredFrom(call.options);
    if (!person) {
        return tl::unexpected(person.error());
    }
    const QString item = call.options.value(QStringLiteral("item"));
    const QString birthdate = call.options.value(QStringLiteral("birthdate"));
    const bool wrongDay =
        !birthdate.isEmpty() && (!item.isEmpty() || !QDate::fromString(birthdate, Qt::ISODate).isValid());
    if (item.isEmpty() != call.options.isSet(QStringLiteral("all")) || wrongDay) {
        return fail(name(ErrorCode::UsageWrong), QStringLiteral("--item ITEM | --all [--birthdate YYYY-MM-DD]"));
    }
    const auto consents = openConsents(call);
    if (!consents) {
        return tl::unexpected(consents.error());
    }
    ConsentCircumstances circumstances;
    circumstances.at = QDateTime::currentDateTimeUtc();
    circumstances.kiosk = QStringLiteral("uketsukectl");
    if (call.options.isSet(QStringLiteral("by"))) {
        circumstances.actor = call.options.value(QStringLiteral("by"));
    }
    ConsentBook& book = (*consents)->book;
    const auto isDone = [](Answer answer) {
        answer.exit = Exit::Yes;  // it was done; what is left stands in the items
        return answer;
    };
    if (call.options.isSet(QStringLiteral("birthdate"))) {
        return withdrawnEverywhere(call, **consents, *person, circumstances).map(isDone);
    }
    const auto done =
        item.isEmpty() ? book.withdrawAll(*person, circumstances) : book.withdraw(*person, item, circumstances);
    if (!done) {
        return (*consents)->failure(done.error());
    }
    return standingOf(**consents, *person).map(isDone);
}

}  // namespace

QList<Command> consentCommands() {
    return {
        {.words = {QStringLiteral("consent"), QStringLiteral("show")},
         .arguments = {},
         .fewest = 0,
         .most = 0,
         .summary = QStringLiteral("How a person's consents stand in the store (同意)."),
         .options = insuredOptions(),
         .run = show},
        {.words = {QStringLiteral("consent"), QStringLiteral("take")},
         .arguments = QStringLiteral("FACEFILE"),
         .fewest = 1,
         .most = 1,
         .summary = QStringLiteral("Keep the consents of a face file (OQSsiquc01res_face) in the store."),
         .options = {},
         .run = take},
        {.words = {QStringLiteral("consent"), QStringLiteral("withdraw")},
         .arguments = {},
         .fewest = 0,
         .most = 0,
         .summary = QStringLiteral("Take back one consent of a person, or all (同意の取り消し)."),
         .options =
             insuredOptions() +
             QList<QCommandLineOption>{
                 valueOption("item", "Item as in messages, e.g. PharmacistsInfo.", "ITEM"),
                 QCommandLineOption(QStringLiteral("all"), QStringLiteral("Every item.")),
                 valueOption("by", "Who takes it back; the person by default.", "WHO"),
                 valueOption("birthdate",
                             "With --all: tell the service as well, for home and online care (OQSsihvd01).", "DATE"),
                 valueOption("folder", "Instead of the service: folder of a confirmation PC with req and res.", "DIR")},
         .run = withdraw}};
}

}  // namespace ctl
