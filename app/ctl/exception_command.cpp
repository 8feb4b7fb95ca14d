// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/command.h"
#include "app/ctl/error.h"
#include "app/ctl/insured_options.h"
#include "app/ctl/stored_exceptions.h"

#include <QFile>
#include <QJsonArray>

namespace ctl {
namespace {

using namespace eligibility;

QJsonObject toJson(const EmergencyRecord& record) {
    const bool open = QDateTime::currentDateTimeUtc() <= record.until;
    return {{QStringLiteral("id"), record.id},
            {QStringLiteral("open"), open},
            {QStringLiteral("from"), momentJson(record.request.at)},
            {QStringLiteral("until"), momentJson(record.until)},
            {QStringLiteral("staff"), QJsonArray{record.request.firstStaff, record.request.secondStaff}},
            {QStringLiteral("reason"), record.request.reason},
            {QStringLiteral("viewed"), QJsonArray::fromStringList(record.viewed)},
            {QStringLiteral("told"), momentJson(record.toldAt)}};
}

QJsonObject toJson(const DisasterRecord& record) {
    return {{QStringLiteral("id"), record.id},
            {QStringLiteral("activated"), momentJson(record.activatedAt)},
            {QStringLiteral("ended"), momentJson(record.endedAt)}};
}

Outcome emergencyOpen(const Call& call) {
    const auto person = insuredFrom(call.options);
    const auto exceptions = person ? openExceptions(call) : tl::unexpected(person.error());
    if (!exceptions) {
        return tl::unexpected(exceptions.error());
    }
    const QStringList staff = call.options.values(QStringLiteral("staff"));
    const auto opened =
        (*exceptions)
            ->book.open({*person, staff.value(0), staff.value(1), call.options.value(QStringLiteral("reason")),
                         QDateTime::currentDateTimeUtc()});
    if (!opened) {
        return (*exceptions)->failure(opened.error());
    }
    return Answer{Exit::Yes, toJson(*opened)};
}

template <typename Record>
Outcome listOf(const StoredExceptions& exceptions, const char* key, const eligibility::Result<QList<Record>>& records) {
    if (!records) {
        return exceptions.failure(records.error());
    }
    QJsonArray rows;
    for (const Record& each : *records) {
        rows.append(toJson(each));
    }
    return Answer{Exit::Yes, QJsonObject{{QLatin1StringView(key), rows}}};
}

Outcome emergencyList(const Call& call) {
    const auto exceptions = openExceptions(call);
    return exceptions ? listOf(**exceptions, "emergencies", (*exceptions)->book.emergencies())
                      : tl::unexpected(exceptions.error());
}

Outcome disasterList(const Call& call) {
    const auto exceptions = openExceptions(call);
    return exceptions ? listOf(**exceptions, "orders", (*exceptions)->book.disasters())
                      : tl::unexpected(exceptions.error());
}

/// A change of the one that the argument names. @return no: there is none, or it is so already
Outcome changed(const Call& call, eligibility::Result<void> (*change)(ExceptionBook&, const QString&)) {
    const auto exceptions = openExceptions(call);
    if (!exceptions) {
        return tl::unexpected(exceptions.error());
    }
    const auto done = change((*exceptions)->book, call.arguments.front());
    if (!done && done.error().code != eligibility::ErrorCode::ConsentMissing) {
        return (*exceptions)->failure(done.error());
    }
    return Answer{done ? Exit::Yes : Exit::No, QJsonObject{{QStringLiteral("changed"), done.has_value()}}};
}

Outcome emergencyClose(const Call& call) {
    return changed(
        call, [](ExceptionBook& book, const QString& id) { return book.close(id, QDateTime::currentDateTimeUtc()); });
}

Outcome emergencyTold(const Call& call) {
    return changed(call, [](ExceptionBook& book, const QString& id) { return book.tell(id); });
}

Outcome disasterEnd(const Call& call) {
    return changed(call, [](ExceptionBook& book, const QString& id) { return book.end(id); });
}

tl::expected<QByteArray, Failure> bytesOf(const Call& call, const char* option) {
    QFile file(call.options.value(QLatin1StringView(option)));
    if (file.fileName().isEmpty() || !file.open(QIODevice::ReadOnly)) {
        return fail(name(ErrorCode::FileUnreadable), QLatin1StringView("--") + QLatin1StringView(option));
    }
    return file.readAll();
}

tl::expected<QByteArray, Failure> authorityOf(const Call& call) {
    if (call.options.isSet(QStringLiteral("authority"))) {
        return bytesOf(call, "authority");
    }
    const auto config = call.config();
    return config ? disasterAuthority(*config) : tl::unexpected(config.error());
}

Outcome disasterActivate(const Call& call) {
    const auto order = bytesOf(call, "order");
    const auto signature = order ? bytesOf(call, "signature") : order;
    const auto authority = signature ? authorityOf(call) : signature;
    if (!authority) {
        return tl::unexpected(authority.error());
    }
    const auto exceptions = openExceptions(call);
    if (!exceptions) {
        return tl::unexpected(exceptions.error());
    }
    const auto activated =
        (*exceptions)->book.activate(*order, *signature, *authority, QDateTime::currentDateTimeUtc());
    if (!activated && activated.error().code != eligibility::ErrorCode::ConsentMissing) {
        return (*exceptions)->failure(activated.error());
    }
    return Answer{activated ? Exit::Yes : Exit::No, QJsonObject{{QStringLiteral("changed"), activated.has_value()}}};
}

Command command(const char* group, const char* word, const char* summary, Outcome (*run)(const Call&)) {
    return {.words = {QLatin1StringView(group), QLatin1StringView(word)},
            .arguments = {},
            .fewest = 0,
            .most = 0,
            .summary = QString::fromUtf8(summary),
            .options = {},
            .run = run};
}

/// The same about one that is named.
Command commandOn(const char* group, const char* word, const char* summary, Outcome (*run)(const Call&)) {
    Command named = command(group, word, summary, run);
    named.arguments = QStringLiteral("ID");
    named.fewest = 1;
    named.most = 1;
    return named;
}

}  // namespace

QList<Command> exceptionCommands() {
    Command open =
        command("emergency", "open", "Open viewing for life or body, four hours (救急時医療情報閲覧).", emergencyOpen);
    open.options =
        insuredOptions() + QList<QCommandLineOption>{valueOption("staff", "A member of staff; give it twice.", "NAME"),
                                                     valueOption("reason", "Why.", "TEXT")};
    Command activate =
        command("disaster", "activate", "Let a signed order count here (災害時医療情報閲覧).", disasterActivate);
    activate.options = {
        valueOption("order", "The order (JSON).", "FILE"), valueOption("signature", "Its signature.", "FILE"),
        valueOption("authority", "Its giver's certificate; by default that of [disaster] authority.", "PEM")};
    return {open,
            command("emergency", "list", "Every emergency, what was seen, and who knows.", emergencyList),
            commandOn("emergency", "close", "End one before its time.", emergencyClose),
            commandOn("emergency", "told", "The patient has been told of one.", emergencyTold),
            activate,
            command("disaster", "list", "Every order that was activated.", disasterList),
            commandOn("disaster", "end", "Let an order count no more.", disasterEnd)};
}

}  // namespace ctl
