// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/command.h"
#include "app/ctl/error.h"
#include "app/ctl/insured_options.h"
#include "app/ctl/message_door.h"
#include "app/ctl/stored_consents.h"
#include "app/eligibility/list_questions.h"

#include <QEventLoop>
#include <QJsonArray>

namespace ctl {
namespace {

using namespace eligibility;

QJsonObject toJson(const BulkUnit& unit) {
    QJsonArray consents;
    QJsonObject object{{QStringLiteral("validity"), unit.validity.raw},
                       {QStringLiteral("referenceNumber"), unit.referenceNumber}};
    if (!unit.results.isEmpty()) {
        const Qualification& first = unit.results.front();
        object.insert(QStringLiteral("insurerNumber"), first.insurerNumber.raw.trimmed());
        object.insert(QStringLiteral("symbol"), first.symbol.raw);
        object.insert(QStringLiteral("number"), first.number.raw);
        object.insert(QStringLiteral("branch"), first.branch);
        for (auto each = first.consents.cbegin(); each != first.consents.cend(); ++each) {
            consents.append(QJsonObject{{QStringLiteral("item"), each.key()}, {QStringLiteral("code"), each->flag}});
        }
    }
    object.insert(QStringLiteral("consents"), consents);
    return object;
}

Outcome outcomeOf(const eligibility::Result<BulkAnswer>& answer) {
    if (!answer) {
        return failFrom(answer.error());
    }
    if (answer->header.segment.value != SegmentOfResult::Normal) {
        return fail(name(eligibility::ErrorCode::ServiceRefused),
                    answer->header.errorCode + u' ' + answer->header.errorMessage);
    }
    QJsonArray people;
    for (const BulkUnit& each : answer->units) {
        people.append(toJson(each));
    }
    return Answer{people.isEmpty() ? Exit::No : Exit::Yes, QJsonObject{{QStringLiteral("people"), people}}};
}

/// --keep: who consented at home or online can be asked for again from now on.
Outcome kept(const Call& call, const BulkAnswer& answer, ConsentGround ground) {
    const auto consents = openConsents(call);
    if (!consents) {
        return tl::unexpected(consents.error());
    }
    for (const BulkUnit& unit : answer.units) {
        if (unit.results.isEmpty()) {
            continue;
        }
        const auto taken = (*consents)->book.take(unit.results.front(), ground, QDateTime::currentDateTimeUtc());
        if (!taken) {
            return (*consents)->failure(taken.error());
        }
    }
    return outcomeOf(answer);
}

Outcome fetch(const Call& call, const EntrustedListRequest& request) {
    const bool keeps = call.options.isSet(QStringLiteral("keep")) && request.kind != ListKind::MedicalAssistance;
    const auto ground = request.kind == ListKind::Online ? ConsentGround::Online : ConsentGround::HomeVisit;
    const auto config = call.config();
    const auto door = config ? openDoor(call, *config) : tl::unexpected(config.error());
    if (!door) {
        return tl::unexpected(door.error());
    }
    ListSettings settings;
    settings.institutionCode = config->facility.institutionCode;
    ListQuestions questions(**door, settings);
    Outcome outcome = fail(name(ErrorCode::ServiceNotSet));
    QEventLoop loop;
    questions.fetchList(request, {}, "list-" + newRepeatKey(), [&](const eligibility::Result<BulkAnswer>& answer) {
        outcome = keeps && answer ? kept(call, *answer, ground) : outcomeOf(answer);
        loop.quit();
    });
    loop.exec();
    return outcome;
}

tl::expected<QDate, Failure> dayOf(const Call& call, const char* option) {
    const QString text = call.options.value(QLatin1StringView(option));
    const QDate day = text.isEmpty() ? QDate::currentDate() : QDate::fromString(text, Qt::ISODate);
    if (!day.isValid()) {
        return fail(name(ErrorCode::UsageWrong), QStringLiteral("--%1: YYYY-MM-DD").arg(QLatin1StringView(option)));
    }
    return day;
}

Outcome assistance(const Call& call) {
    const QString text = call.options.value(QStringLiteral("month"));
    const QDate month = text.isEmpty() ? QDate::currentDate() : QDate::fromString(text, QStringLiteral("yyyy-MM"));
    if (!month.isValid()) {
        return fail(name(ErrorCode::UsageWrong), QStringLiteral("--month: YYYY-MM"));
    }
    EntrustedListRequest request = entrustedListRequest(ListKind::MedicalAssistance);
    request.treatmentMonth = month;
    return fetch(call, request);
}

Outcome consented(const Call& call, ListKind kind) {
    const auto from = dayOf(call, "from");
    const auto to = from ? dayOf(call, "to") : from;
    if (!to) {
        return tl::unexpected(to.error());
    }
    EntrustedListRequest request = entrustedListRequest(kind);
    request.consentedFrom = *from;
    request.consentedTo = *to;
    return fetch(call, request);
}

Outcome homeVisit(const Call& call) {
    return consented(call, ListKind::HomeVisit);
}

Outcome online(const Call& call) {
    return consented(call, ListKind::Online);
}

Command command(const char* word, const char* summary, const QList<QCommandLineOption>& options,
                Outcome (*run)(const Call&)) {
    return {.words = {QStringLiteral("list"), QLatin1StringView(word)},
            .arguments = {},
            .fewest = 0,
            .most = 0,
            .summary = QString::fromUtf8(summary),
            .options = options,
            .run = run};
}

}  // namespace

QList<Command> listCommands() {
    const auto folder =
        valueOption("folder", "Instead of the service: folder of a confirmation PC with req and res.", "DIR");
    const QList<QCommandLineOption> days{
        valueOption("from", "First day of consent; today by default.", "DATE"),
        valueOption("to", "Last day of consent; today by default.", "DATE"), folder,
        QCommandLineOption(QStringLiteral("keep"), QStringLiteral("Keep their consents in the store."))};
    return {command("assistance", "Everybody entrusted to this clinic for a month (医療扶助).",
                    {valueOption("month", "Month, YYYY-MM; this one by default.", "MONTH"), folder}, assistance),
            command("home-visit", "Everybody who consented for home care (訪問診療等).", days, homeVisit),
            command("online", "Everybody who consented for online consultation (オンライン診療等).", days, online)};
}

}  // namespace ctl
