// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/card_diagnose.h"

#include "app/ctl/card_access.h"
#include "app/ctl/error.h"
#include "cardreader/iso7816/tracing_channel.h"
#include "cardreader/pcsc/pcsc_error.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>
#include <QSysInfo>

namespace ctl {
namespace {

using cardreader::ApduLimit;
using cardreader::IndividualNumberCard;
using Problem = std::optional<cardreader::Error>;

template <typename Value>
Problem problemOf(const cardreader::Result<Value>& result) {
    return result ? Problem() : Problem(result.error());
}

QJsonObject stepJson(const cardreader::TraceStep& step, const QString& stage) {
    QJsonObject object{{QStringLiteral("step"), stage},
                       {QStringLiteral("apdu"), QString::fromStdString(step.apdu)},
                       {QStringLiteral("sw"), step.statusWord ? QJsonValue(QStringLiteral("%1").arg(
                                                                    *step.statusWord, 4, 16, QLatin1Char('0')))
                                                              : QJsonValue()},
                       {QStringLiteral("bytes"), static_cast<qint64>(step.bytesReceived)},
                       {QStringLiteral("milliseconds"), static_cast<double>(step.duration.count()) / 1000}};
    if (step.error) {
        object.insert(QStringLiteral("error"), QString::fromLatin1(name(step.error->code)));
        object.insert(QStringLiteral("pcsc"), QString::fromLatin1(cardreader::pcscName(step.error->native)));
    }
    return object;
}

QJsonObject problemJson(const Call& call, const QString& stage, std::string_view code) {
    const auto words = call.texts.text(code, call.language);
    return {{QStringLiteral("step"), stage},
            {QStringLiteral("code"), QString::fromLatin1(code)},
            {QStringLiteral("cause"), words.cause},
            {QStringLiteral("next"), words.next}};
}

struct Stage {
    const char* name;
    Problem (*run)(IndividualNumberCard&);
};

constexpr std::array stages{
    Stage{"identify", [](IndividualNumberCard& card) { return problemOf(card.identify()); }},
    Stage{"certificate", [](IndividualNumberCard& card) { return problemOf(card.readCertificate()); }},
    Stage{"ca-certificate", [](IndividualNumberCard& card) { return problemOf(card.readCaCertificate()); }},
    Stage{"pin-tries", [](IndividualNumberCard& card) { return problemOf(card.pinTries()); }},
    Stage{"code-b-tries", [](IndividualNumberCard& card) { return problemOf(card.codeBTries()); }},
};

QJsonObject heading() {
    return {{QStringLiteral("program"), QStringLiteral("uketsukectl ") + QCoreApplication::applicationVersion()},
            {QStringLiteral("time"), QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)},
            {QStringLiteral("system"), QSysInfo::prettyProductName() + QLatin1Char(' ') + QSysInfo::kernelVersion()},
            {QStringLiteral("pcsc"), QString::fromLatin1(cardreader::pcscVersion())}};
}

QString word(ApduLimit limit) {
    switch (limit) {
        case ApduLimit::ShortOnly:
            return QStringLiteral("short-only");
        case ApduLimit::Extended:
            return QStringLiteral("extended");
        case ApduLimit::Unknown:
            break;
    }
    return QStringLiteral("unknown");
}

QJsonObject cardJson(const cardreader::PcscChannel& channel) {
    return {{QStringLiteral("reader"), QString::fromStdString(channel.reader())},
            {QStringLiteral("protocol"), channel.isT1() ? QStringLiteral("T=1") : QStringLiteral("T=0")},
            {QStringLiteral("contactless"), channel.isContactless()},
            {QStringLiteral("readerLimit"), word(channel.apduLimit())}};
}

/// Runs the stages over a card that is open; adds steps and problems.
void trace(const Call& call, cardreader::PcscChannel& channel, QJsonObject& report) {
    cardreader::TracingChannel traced(channel);
    IndividualNumberCard card(traced);
    QJsonArray steps;
    QJsonArray problems;
    std::size_t seen = 0;
    for (const Stage& stage : stages) {
        const Problem problem = stage.run(card);
        for (; seen < traced.steps().size(); ++seen) {
            steps.append(stepJson(traced.steps()[seen], QLatin1String(stage.name)));
        }
        if (problem) {
            problems.append(problemJson(call, QLatin1String(stage.name), name(channel.settle(*problem).code)));
        }
    }
    report.insert(QStringLiteral("card"), cardJson(channel));
    report.insert(QStringLiteral("exchange"), toJson(channel.exchange()));
    report.insert(QStringLiteral("steps"), steps);
    report.insert(QStringLiteral("problems"), problems);
}

tl::expected<void, Failure> examine(const Call& call, QJsonObject& report) {
    const auto readers = readersJson(call);
    if (!readers) {
        return tl::unexpected(readers.error());
    }
    report.insert(QStringLiteral("readers"), *readers);
    const auto open = openCard(call);
    if (!open) {
        return tl::unexpected(open.error());
    }
    trace(call, *open->channel, report);
    return {};
}

bool write(const QJsonObject& report, const QString& file) {
    QSaveFile out(file);
    return out.open(QIODevice::WriteOnly) && out.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
           out.write(QJsonDocument(report).toJson()) >= 0 && out.commit();
}

}  // namespace

Outcome diagnose(const Call& call) {
    QJsonObject report = heading();
    const auto examined = examine(call, report);
    if (!examined) {
        report.insert(QStringLiteral("problems"),
                      QJsonArray{problemJson(call, QStringLiteral("open"), examined.error().code)});
    }
    const QString file = call.options.value(QStringLiteral("out"));
    if (!file.isEmpty() && !write(report, file)) {
        return fail(name(ErrorCode::FileUnwritable), file);
    }
    if (!examined) {
        return tl::unexpected(examined.error());
    }
    return Answer{report[QStringLiteral("problems")].toArray().isEmpty() ? Exit::Yes : Exit::No, report};
}

}  // namespace ctl
