// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/card_diagnose.h"

#include "app/ctl/card_access.h"
#include "cardreader/iso7816/tracing_channel.h"

#include <QJsonArray>

namespace ctl {
namespace {

using cardreader::IndividualNumberCard;
using Problem = std::optional<cardreader::Error>;

template <typename Value>
Problem problemOf(const cardreader::Result<Value>& result) {
    return result ? Problem() : Problem(result.error());
}

QJsonObject toJson(const cardreader::TraceStep& step, const QString& stage) {
    return {{QStringLiteral("step"), stage},
            {QStringLiteral("apdu"), QString::fromStdString(step.apdu)},
            {QStringLiteral("sw"), step.statusWord
                                       ? QJsonValue(QStringLiteral("%1").arg(*step.statusWord, 4, 16, QLatin1Char('0')))
                                       : QJsonValue()},
            {QStringLiteral("bytes"), static_cast<qint64>(step.bytesReceived)},
            {QStringLiteral("milliseconds"), static_cast<double>(step.duration.count()) / 1000}};
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

}  // namespace

Outcome diagnose(const Call& call) {
    const auto open = openCard(call);
    if (!open) {
        return tl::unexpected(open.error());
    }
    cardreader::TracingChannel trace(*open->channel);
    IndividualNumberCard card(trace);
    QJsonArray steps;
    QJsonArray problems;
    std::size_t seen = 0;
    for (const Stage& stage : stages) {
        const Problem problem = stage.run(card);
        for (; seen < trace.steps().size(); ++seen) {
            steps.append(toJson(trace.steps()[seen], QLatin1String(stage.name)));
        }
        if (problem) {
            const std::string_view code = name(problem->code);
            problems.append(QJsonObject{{QStringLiteral("step"), QLatin1String(stage.name)},
                                        {QStringLiteral("code"), QString::fromLatin1(code)},
                                        {QStringLiteral("cause"), call.texts.text(code, call.language).cause}});
        }
    }
    return Answer{problems.isEmpty() ? Exit::Yes : Exit::No,
                  QJsonObject{{QStringLiteral("steps"), steps}, {QStringLiteral("problems"), problems}}};
}

}  // namespace ctl
