// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/face_calibrate.h"

#include "app/ctl/error.h"
#include "app/ctl/face_models.h"
#include "app/ctl/face_pairs.h"
#include "facematch/engines/calibration_file.h"
#include "facematch/engines/face_chain.h"
#include "facematch/evaluate/calibrate.h"

#include <QJsonArray>

namespace ctl {
namespace {

QJsonObject toJson(const facematch::SampleSize& size) {
    return {{QStringLiteral("genuine"), static_cast<qint64>(size.genuine)},
            {QStringLiteral("impostor"), static_cast<qint64>(size.impostor)},
            {QStringLiteral("people"), static_cast<qint64>(size.people)}};
}

QJsonArray toJson(const std::vector<facematch::Contest>& list) {
    QJsonArray rows;
    for (const facematch::Contest& one : list) {
        rows.append(QJsonObject{{QStringLiteral("fmr"), one.fmr},
                                {QStringLiteral("fnmr"), one.combined},
                                {QStringLiteral("fnmrBestEngine"), one.best},
                                {QStringLiteral("genuine"), static_cast<qint64>(one.genuine)},
                                {QStringLiteral("impostor"), static_cast<qint64>(one.impostor)}});
    }
    return rows;
}

QJsonArray toJson(const std::vector<facematch::CalibrationPart>& parts) {
    QJsonArray rows;
    for (const facematch::CalibrationPart& part : parts) {
        rows.append(QJsonObject{{QStringLiteral("engine"), QString::fromStdString(part.engine)},
                                {QStringLiteral("weight"), part.weight},
                                {QStringLiteral("slope"), part.slope},
                                {QStringLiteral("offset"), part.offset}});
    }
    return rows;
}

QJsonObject answerFrom(const facematch::CalibrationReport& report) {
    QJsonObject object{{QStringLiteral("calibrated"), report.verdict == facematch::CalibrationVerdict::Made},
                       {QStringLiteral("verdict"), QString::fromLatin1(name(report.verdict))},
                       {QStringLiteral("has"), toJson(report.has)},
                       {QStringLiteral("needs"), toJson(report.needs)}};
    if (!report.measuredOn.empty()) {
        object.insert(QStringLiteral("engine"), QString::fromStdString(report.record.name));
        object.insert(QStringLiteral("parts"), toJson(report.record.parts));
        object.insert(QStringLiteral("match"), report.record.match.value());
        object.insert(QStringLiteral("tryAgain"), report.record.tryAgain.value());
        object.insert(QStringLiteral("fnmr"), report.record.falseNonMatchRate);
        object.insert(QStringLiteral("wholeSet"), toJson(report.wholeSet));
        object.insert(QStringLiteral("heldOut"), toJson(report.heldOut));
        object.insert(QStringLiteral("measuredOn"), QString::fromStdString(report.measuredOn));
    }
    return object;
}

/// "match,try again", e.g. 0.0001,0.001.
bool readRates(const QString& text, facematch::CalibrationRequest& request) {
    const QStringList parts = text.split(QLatin1Char(','));
    bool first = false;
    bool second = false;
    request.matchRate = parts.value(0).toDouble(&first);
    request.tryAgainRate = parts.value(1).toDouble(&second);
    return parts.size() == 2 && first && second && request.matchRate > 0 && request.matchRate <= request.tryAgainRate &&
           request.tryAgainRate < 1;
}

tl::expected<facematch::CalibrationRequest, Failure> requestOf(const Call& call) {
    facematch::CalibrationRequest request;
    request.population = call.options.value(QStringLiteral("population")).toStdString();
    if (!readRates(call.options.value(QStringLiteral("fmr")), request)) {
        return fail(name(ErrorCode::UsageWrong), QStringLiteral("--fmr 0.0001,0.001"));
    }
    const QStringList engines =
        call.options.value(QStringLiteral("engine")).split(QLatin1Char('+'), Qt::SkipEmptyParts);
    for (const QString& engine : engines) {
        request.engines.push_back(engine.toStdString());
    }
    const QString thresholds = call.options.value(QStringLiteral("thresholds"));
    if (!thresholds.isEmpty()) {
        request.thresholds = facematch::readCalibration(thresholds.toStdString());
        if (!request.thresholds) {
            return failFrom(facematch::Error{facematch::ErrorCode::CalibrationDamaged}, thresholds);
        }
    }
    return request;
}

Outcome calibrate(const Call& call) {
    auto settings = pairSettings(call);
    if (!settings) {
        return tl::unexpected(settings.error());
    }
    settings->byEngine = true;
    const auto request = requestOf(call);
    if (!request) {
        return tl::unexpected(request.error());
    }
    auto chain = openChain(call, {.engine = {}, .everyEngine = true});
    if (!chain) {
        return tl::unexpected(chain.error());
    }
    const auto evaluation = facematch::evaluatePairs(*chain, *settings);
    if (!evaluation) {
        return failFrom(evaluation.error());
    }
    const auto report = facematch::calibrate(*evaluation, *request);
    if (report.verdict == facematch::CalibrationVerdict::EngineUnknown) {
        return failFrom(facematch::Error{facematch::ErrorCode::EngineUnknown},
                        call.options.value(QStringLiteral("engine")));
    }
    const bool made = report.verdict == facematch::CalibrationVerdict::Made;
    const QString out = call.options.value(QStringLiteral("out"));
    if (made && !out.isEmpty() && !written(out, facematch::calibrationText(report.record, report.measuredOn))) {
        return fail(name(ErrorCode::FileUnwritable), out);
    }
    return Answer{made ? Exit::Yes : Exit::No, answerFrom(report)};
}

}  // namespace

Command faceCalibrateCommand() {
    return {.words = {QStringLiteral("face"), QStringLiteral("calibrate")},
            .arguments = {},
            .fewest = 0,
            .most = 0,
            .summary = QStringLiteral(
                "Thresholds for an engine or a combination from a labelled set; ends with 1 when it is too small."),
            .options =
                pairOptions() +
                QList<QCommandLineOption>{
                    {QStringLiteral("engine"), QStringLiteral("These engines, joined by + (default: all installed)."),
                     QStringLiteral("NAMES")},
                    {QStringLiteral("fmr"), QStringLiteral("False match rates of match and of trying again."),
                     QStringLiteral("RATES"), QStringLiteral("0.0001,0.001")},
                    {QStringLiteral("population"), QStringLiteral("Whom the pictures show."), QStringLiteral("NAME"),
                     QStringLiteral("site")},
                    {QStringLiteral("thresholds"),
                     QStringLiteral("Keep the thresholds of this record of the leading engine; fit the combination."),
                     QStringLiteral("FILE.json")},
                    {QStringLiteral("out"), QStringLiteral("Write the record."), QStringLiteral("FILE.json")}},
            .run = calibrate};
}

}  // namespace ctl
