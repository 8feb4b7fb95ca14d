// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/command.h"
#include "app/ctl/error.h"
#include "app/ctl/message_door.h"
#include "app/eligibility/bulk_job.h"
#include "app/session/bulk_memory.h"

#include <QEventLoop>
#include <QFile>
#include <QJsonArray>

#include <cstdio>

namespace ctl {
namespace {

constexpr int defaultPartSize = 250;
constexpr int defaultPollMs = 10'000;

/// A whole number from 1 on; the preset when the option is not given, 0 when it is none.
int numberOf(const Call& call, const char* option, int preset) {
    const QString text = call.options.value(QLatin1StringView(option));
    bool good = text.isEmpty();
    const int value = good ? preset : text.toInt(&good);
    return good && value > 0 ? value : 0;
}

tl::expected<eligibility::BulkSettings, Failure> settingsFrom(const Call& call, const platform::Config& config) {
    eligibility::BulkSettings settings;
    settings.institutionCode = config.facility.institutionCode;
    const QString date = call.options.value(QStringLiteral("date"));
    settings.confirmationDate = date.isEmpty() ? QDate::currentDate() : QDate::fromString(date, Qt::ISODate);
    settings.partSize = numberOf(call, "part-size", defaultPartSize);
    settings.poll = std::chrono::milliseconds(numberOf(call, "poll-ms", defaultPollMs));
    if (!settings.confirmationDate.isValid()) {
        return fail(name(ErrorCode::UsageWrong), QStringLiteral("--date: YYYY-MM-DD"));
    }
    if (settings.partSize == 0 || settings.poll.count() == 0) {
        return fail(name(ErrorCode::UsageWrong), QStringLiteral("--part-size, --poll-ms: 1 or more"));
    }
    return settings;
}

tl::expected<eligibility::AppointmentList, Failure> listFrom(const QString& path) {
    QFile file(path);
    if (path.isEmpty()) {
        return fail(name(ErrorCode::UsageWrong), QStringLiteral("--csv FILE"));
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(name(ErrorCode::FileUnreadable), path);
    }
    const auto list = eligibility::readAppointments(file.readAll());
    if (!list) {
        return failFrom(list.error(), path + u':' + QString::number(list.error().line));
    }
    return *list;
}

/// Progress is for people and for whoever watches over the job: one line each, on standard error.
void say(const QString& what, int part, int parts) {
    const QByteArray line = QStringLiteral("bulk: %1 %2/%3\n").arg(what).arg(part + 1).arg(parts).toUtf8();
    static_cast<void>(std::fputs(line.constData(), stderr));
    static_cast<void>(std::fflush(stderr));
}

Answer answerOf(const eligibility::BulkSummary& summary) {
    QJsonArray problems;
    for (const auto& each : summary.problems) {
        problems.append(QJsonObject{{QStringLiteral("line"), each.line},
                                    {QStringLiteral("id"), each.id},
                                    {QStringLiteral("validity"), each.validity},
                                    {QStringLiteral("problem"), each.problem}});
    }
    return {summary.problems.isEmpty() ? Exit::Yes : Exit::No,
            QJsonObject{{QStringLiteral("requested"), summary.requested},
                        {QStringLiteral("answered"), summary.answered},
                        {QStringLiteral("problems"), static_cast<int>(summary.problems.size())},
                        {QStringLiteral("job"), summary.job},
                        {QStringLiteral("asked"), summary.asked},
                        {QStringLiteral("reused"), summary.reused},
                        {QStringLiteral("problemList"), problems}}};
}

Outcome carryOut(eligibility::BulkJob& job, const eligibility::AppointmentList& list, bool resume,
                 const session::BulkMemory& memory) {
    Outcome outcome = fail(name(ErrorCode::ServiceNotSet));
    QEventLoop loop;
    QObject::connect(&job, &eligibility::BulkJob::progressed, &loop, say);
    QObject::connect(&job, &eligibility::BulkJob::finished, &loop, [&](const eligibility::BulkSummary& summary) {
        outcome = answerOf(summary);
        loop.quit();
    });
    QObject::connect(&job, &eligibility::BulkJob::failed, &loop, [&](const eligibility::Error& error) {
        const auto inStore = memory.lastError();
        outcome = inStore ? failFrom(*inStore) : failFrom(error, QStringLiteral("--resume"));
        loop.quit();
    });
    job.start(list, resume);
    loop.exec();
    return outcome;
}

Outcome bulkRun(const Call& call) {
    const auto config = call.config();
    if (!config) {
        return tl::unexpected(config.error());
    }
    const auto settings = settingsFrom(call, *config);
    const auto list = settings ? listFrom(call.options.value(QStringLiteral("csv"))) : tl::unexpected(settings.error());
    if (!list) {
        return tl::unexpected(list.error());
    }
    if (config->store.url.isEmpty()) {
        return fail(name(ErrorCode::StoreNotSet));
    }
    const auto door = openDoor(call, *config);
    if (!door) {
        return tl::unexpected(door.error());
    }
    const auto ledger = store::BulkLedger::open({.url = config->store.url, .keyFile = {}});
    if (!ledger) {
        return failFrom(ledger.error());
    }
    session::BulkMemory memory(**ledger);
    eligibility::BulkJob job(**door, memory, *settings);
    return carryOut(job, *list, call.options.isSet(QStringLiteral("resume")), memory);
}

}  // namespace

QList<Command> bulkCommands() {
    const auto option = [](const char* key, const char* text, const char* value) {
        return QCommandLineOption(QLatin1String(key), QLatin1String(text), QLatin1String(value));
    };
    return {
        {.words = {QStringLiteral("bulk"), QStringLiteral("run")},
         .arguments = {},
         .fewest = 0,
         .most = 0,
         .summary = QStringLiteral("Ask for a list of appointments at once (一括照会)."),
         .options = {option("csv", "List with the columns id, insurer, symbol, number, branch, birthdate.", "FILE"),
                     QCommandLineOption(QStringLiteral("resume"),
                                        QStringLiteral("Go on with a job of this list that did not end.")),
                     option("date", "Day to ask for; today by default.", "DATE"),
                     option("folder", "Instead of the service: folder of a confirmation PC with req and res.", "DIR"),
                     option("part-size", "People per upload; 250 by default.", "N"),
                     option("poll-ms", "Time between two looks at an upload; 10000 by default.", "N")},
         .run = bulkRun}};
}

}  // namespace ctl
