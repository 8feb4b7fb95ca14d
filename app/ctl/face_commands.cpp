// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/command.h"
#include "app/ctl/error.h"
#include "app/ctl/face_models.h"
#include "facematch/engines/face_chain.h"
#include "facematch/evaluate/evaluate.h"

#include <QJsonArray>

#include <cstdio>

namespace ctl {
namespace {

tl::expected<facematch::FaceChain, Failure> openChain(const Call& call, const QString& engine) {
    const auto config = call.config();
    if (!config) {
        return tl::unexpected(config.error());
    }
    const auto store = openModels(*config);
    if (!store) {
        return failFrom(store.error());
    }
    facematch::ChainSettings settings;
    settings.engine = engine.toStdString();
    auto chain = facematch::FaceChain::open(*store, settings);
    if (!chain) {
        return failFrom(chain.error(), engine);
    }
    return std::move(*chain);
}

Outcome match(const Call& call) {
    auto chain = openChain(call, {});
    if (!chain) {
        return tl::unexpected(chain.error());
    }
    const auto report =
        facematch::matchImages(*chain, call.arguments[0].toStdString(), call.arguments[1].toStdString());
    if (!report) {
        const bool reference = report.error().code == facematch::ErrorCode::ReferenceWithoutFace;
        const bool probe = report.error().code == facematch::ErrorCode::ProbeWithoutFace;
        return failFrom(report.error(), reference ? call.arguments[0] : probe ? call.arguments[1] : QString());
    }
    QJsonArray hints;
    for (const facematch::Hint hint : report->hints) {
        hints.append(QString::fromLatin1(name(hint)));
    }
    return Answer{report->match ? Exit::Yes : Exit::No,
                  QJsonObject{{QStringLiteral("match"), report->match},
                              {QStringLiteral("decision"), QString::fromLatin1(name(report->decision))},
                              {QStringLiteral("score"), report->score},
                              {QStringLiteral("threshold"), report->threshold},
                              {QStringLiteral("falseMatchRate"), report->falseMatchRate},
                              {QStringLiteral("engine"), QString::fromStdString(report->engine)},
                              {QStringLiteral("attack"), QString::fromLatin1(name(report->attack))},
                              {QStringLiteral("hints"), hints}}};
}

tl::expected<std::vector<double>, Failure> falseMatchRates(const QString& list) {
    std::vector<double> rates;
    for (const QString& one : list.split(QLatin1Char(','))) {
        bool number = false;
        const double rate = one.toDouble(&number);
        if (!number || rate <= 0 || rate >= 1) {
            return fail(name(ErrorCode::UsageWrong), QStringLiteral("--fmr: 0 < rate < 1"));
        }
        rates.push_back(rate);
    }
    return rates;
}

QJsonArray toJson(const std::vector<facematch::OperatingPoint>& points) {
    QJsonArray list;
    for (const facematch::OperatingPoint& point : points) {
        list.append(QJsonObject{{QStringLiteral("fmr"), point.fmr},
                                {QStringLiteral("threshold"), point.threshold},
                                {QStringLiteral("fnmr"), point.fnmr},
                                {QStringLiteral("fnmrLow"), point.fnmrLow},
                                {QStringLiteral("fnmrHigh"), point.fnmrHigh},
                                {QStringLiteral("sampleTooSmall"), point.sampleTooSmall}});
    }
    return list;
}

QJsonObject toJson(const facematch::EvaluationReport& report) {
    QJsonValue atDefault;
    if (report.atDefault) {
        atDefault = QJsonObject{{QStringLiteral("threshold"), report.atDefault->threshold},
                                {QStringLiteral("fmr"), report.atDefault->fmr},
                                {QStringLiteral("fmrHigh"), report.atDefault->fmrHigh},
                                {QStringLiteral("fnmr"), report.atDefault->fnmr}};
    }
    return {{QStringLiteral("engine"), QString::fromStdString(report.engine)},
            {QStringLiteral("genuine"), static_cast<qint64>(report.genuine)},
            {QStringLiteral("impostor"), static_cast<qint64>(report.impostor)},
            {QStringLiteral("images"), static_cast<qint64>(report.images)},
            {QStringLiteral("failuresToAcquire"), static_cast<qint64>(report.failuresToAcquire)},
            {QStringLiteral("auc"), report.auc},
            {QStringLiteral("eer"), report.eer},
            {QStringLiteral("points"), toJson(report.points)},
            {QStringLiteral("atDefault"), atDefault},
            {QStringLiteral("millisecondsPerImage"), report.millisecondsPerImage}};
}

Outcome evaluate(const Call& call) {
    facematch::EvaluationSettings settings;
    if (!call.options.isSet(QStringLiteral("pairs")) || !call.options.isSet(QStringLiteral("images"))) {
        return fail(name(ErrorCode::UsageWrong), QStringLiteral("--pairs CSV --images DIR"));
    }
    settings.pairs = call.options.value(QStringLiteral("pairs")).toStdString();
    settings.images = call.options.value(QStringLiteral("images")).toStdString();
    auto rates = falseMatchRates(call.options.value(QStringLiteral("fmr")));
    if (!rates) {
        return tl::unexpected(rates.error());
    }
    settings.falseMatchRates = std::move(*rates);
    settings.progress = [](std::size_t done, std::size_t total) {
        if (done % 20 == 0 || done == total) {
            static_cast<void>(std::fprintf(stderr, "\r%zu / %zu%s", done, total, done == total ? "\n" : ""));
        }
    };
    auto chain = openChain(call, call.options.value(QStringLiteral("engine")));
    if (!chain) {
        return tl::unexpected(chain.error());
    }
    const auto report = facematch::evaluatePairs(*chain, settings);
    if (!report) {
        return failFrom(report.error());
    }
    return Answer{Exit::Yes, toJson(*report)};
}

}  // namespace

QList<Command> faceCommands() {
    return {
        {.words = {QStringLiteral("face"), QStringLiteral("match")},
         .arguments = QStringLiteral("REFERENCE PROBE"),
         .fewest = 2,
         .most = 2,
         .summary = QStringLiteral("Compare the faces of two pictures (PNG, JPEG, JP2) as the kiosk does."),
         .options = {},
         .run = match},
        {.words = {QStringLiteral("face"), QStringLiteral("evaluate")},
         .arguments = {},
         .fewest = 0,
         .most = 0,
         .summary = QStringLiteral("Error rates over a list of pairs (ISO/IEC 19795-1)."),
         .options = {{QStringLiteral("pairs"), QStringLiteral("gallery,probe,same."), QStringLiteral("CSV")},
                     {QStringLiteral("images"), QStringLiteral("Where the pictures are."), QStringLiteral("DIR")},
                     {QStringLiteral("engine"), QStringLiteral("Measure this engine only."), QStringLiteral("NAME")},
                     {QStringLiteral("fmr"), QStringLiteral("False match rates to report."), QStringLiteral("RATES"),
                      QStringLiteral("0.01,0.001")}},
         .run = evaluate},
    };
}

}  // namespace ctl
