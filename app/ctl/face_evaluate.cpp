// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/face_evaluate.h"

#include "app/ctl/error.h"
#include "app/ctl/face_models.h"
#include "app/ctl/face_pairs.h"
#include "app/ctl/face_report.h"
#include "facematch/engines/face_chain.h"
#include "facematch/evaluate/det_curve.h"

#include <QFileInfo>

#include <algorithm>

namespace ctl {
namespace {

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

tl::expected<facematch::EvaluationSettings, Failure> settingsOf(const Call& call) {
    auto settings = pairSettings(call);
    if (!settings) {
        return settings;
    }
    settings->groups = call.options.value(QStringLiteral("groups")).toStdString();
    auto rates = falseMatchRates(call.options.value(QStringLiteral("fmr")));
    if (!rates) {
        return tl::unexpected(rates.error());
    }
    settings->falseMatchRates = std::move(*rates);
    return settings;
}

std::string scoresCsv(const facematch::EvaluationReport& report) {
    std::string csv = "gallery,probe,same,score\n";
    for (const auto& one : report.comparisons) {
        csv += report.names.at(one.reference) + ',' + report.names.at(one.probe) + (one.same ? ",1," : ",0,") +
               QByteArray::number(one.score, 'f', 6).toStdString() + '\n';
    }
    return csv;
}

std::string detCurve(const facematch::EvaluationReport& report, const Call& call) {
    QString title = QString::fromStdString(report.engine) + QStringLiteral(", ") +
                    QFileInfo(call.options.value(QStringLiteral("pairs"))).fileName();
    if (call.options.isSet(QStringLiteral("card"))) {
        title += QStringLiteral(", card ") + call.options.value(QStringLiteral("card"));
    }
    return facematch::detCurveSvg(
        {.title = title.toStdString(),
         .genuine = report.genuineScores,
         .impostor = report.impostorScores,
         .threshold = report.atDefault ? std::optional(report.atDefault->threshold) : std::nullopt});
}

std::optional<Failure> writeFiles(const facematch::EvaluationReport& report, const Call& call) {
    const QString scores = call.options.value(QStringLiteral("scores"));
    if (!scores.isEmpty() && !written(scores, scoresCsv(report))) {
        return fail(name(ErrorCode::FileUnwritable), scores).value();
    }
    const QString curve = call.options.value(QStringLiteral("det"));
    if (!curve.isEmpty() && !written(curve, detCurve(report, call))) {
        return fail(name(ErrorCode::FileUnwritable), curve).value();
    }
    return std::nullopt;
}

Outcome evaluate(const Call& call) {
    const auto settings = settingsOf(call);
    if (!settings) {
        return tl::unexpected(settings.error());
    }
    auto chain = openChain(call, {.engine = call.options.value(QStringLiteral("engine")).toStdString()});
    if (!chain) {
        return tl::unexpected(chain.error());
    }
    const auto report = facematch::evaluatePairs(*chain, *settings);
    if (!report) {
        return failFrom(report.error());
    }
    if (auto failure = writeFiles(*report, call)) {
        return tl::unexpected(std::move(*failure));
    }
    const auto bars = judgeBars(*report, settings->card && settings->card->grey);
    const bool missed = std::ranges::any_of(
        bars, [](const facematch::Bar& bar) { return bar.verdict == facematch::BarVerdict::Missed; });
    return Answer{missed ? Exit::No : Exit::Yes, toJson(*report, bars)};
}

}  // namespace

Command faceEvaluateCommand() {
    return {
        .words = {QStringLiteral("face"), QStringLiteral("evaluate")},
        .arguments = {},
        .fewest = 0,
        .most = 0,
        .summary =
            QStringLiteral("Error rates over a list of pairs (ISO/IEC 19795-1); ends with 1 when a bar is missed."),
        .options =
            pairOptions() +
            QList<QCommandLineOption>{
                {QStringLiteral("engine"), QStringLiteral("Measure this engine only."), QStringLiteral("NAME")},
                {QStringLiteral("fmr"), QStringLiteral("False match rates to report."), QStringLiteral("RATES"),
                 QStringLiteral("0.01,0.001,0.0001,0.00001")},
                {QStringLiteral("groups"), QStringLiteral("file,LABEL,...: rates by label."), QStringLiteral("CSV")},
                {QStringLiteral("scores"), QStringLiteral("Write every score."), QStringLiteral("FILE.csv")},
                {QStringLiteral("det"), QStringLiteral("Write the DET curve."), QStringLiteral("FILE.svg")}},
        .run = evaluate};
}

}  // namespace ctl
