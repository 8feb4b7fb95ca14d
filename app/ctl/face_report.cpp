// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/face_report.h"

#include <QJsonArray>

namespace ctl {
namespace {

qint64 number(std::size_t count) {
    return static_cast<qint64>(count);
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

QJsonValue toJson(const std::optional<facematch::DefaultPoint>& point) {
    if (!point) {
        return QJsonValue::Null;
    }
    return QJsonObject{{QStringLiteral("threshold"), point->threshold}, {QStringLiteral("fmr"), point->fmr},
                       {QStringLiteral("fmrLow"), point->fmrLow},       {QStringLiteral("fmrHigh"), point->fmrHigh},
                       {QStringLiteral("fnmr"), point->fnmr},           {QStringLiteral("fnmrLow"), point->fnmrLow},
                       {QStringLiteral("fnmrHigh"), point->fnmrHigh}};
}

/// Failures with their share of the pictures and its limits.
QJsonObject toJson(const facematch::AcquisitionFailures& failures, std::size_t images) {
    const auto limits = facematch::wilson(failures.all(), images);
    return {
        {QStringLiteral("decoding"), number(failures.decoding)},
        {QStringLiteral("detection"), number(failures.detection)},
        {QStringLiteral("embedding"), number(failures.embedding)},
        {QStringLiteral("rate"), images == 0 ? 0 : static_cast<double>(failures.all()) / static_cast<double>(images)},
        {QStringLiteral("rateLow"), limits.low},
        {QStringLiteral("rateHigh"), limits.high}};
}

QJsonArray modelsOf(const facematch::EvaluationReport& report) {
    QJsonArray list;
    for (const auto& part : report.models) {
        list.append(QJsonObject{{QStringLiteral("engine"), QString::fromStdString(part.engine)},
                                {QStringLiteral("sha256"), QString::fromStdString(part.modelSha256)},
                                {QStringLiteral("weight"), part.weight}});
    }
    return list;
}

QJsonArray toJson(const std::vector<facematch::Bar>& bars) {
    QJsonArray list;
    for (const auto& bar : bars) {
        list.append(QJsonObject{{QStringLiteral("what"), QString::fromStdString(bar.what)},
                                {QStringLiteral("value"), bar.value},
                                {QStringLiteral("limit"), bar.limit},
                                {QStringLiteral("verdict"), QString::fromLatin1(name(bar.verdict))}});
    }
    return list;
}

QJsonArray groupsOf(const facematch::GroupReport& report) {
    QJsonArray list;
    for (const auto& group : report.groups) {
        list.append(QJsonObject{{QStringLiteral("label"), QString::fromStdString(group.label)},
                                {QStringLiteral("value"), QString::fromStdString(group.value)},
                                {QStringLiteral("genuine"), number(group.genuine)},
                                {QStringLiteral("impostor"), number(group.impostor)},
                                {QStringLiteral("fmr"), group.rates.fmr},
                                {QStringLiteral("fmrLow"), group.rates.fmrLimits.low},
                                {QStringLiteral("fmrHigh"), group.rates.fmrLimits.high},
                                {QStringLiteral("fnmr"), group.rates.fnmr},
                                {QStringLiteral("fnmrLow"), group.rates.fnmrLimits.low},
                                {QStringLiteral("fnmrHigh"), group.rates.fnmrLimits.high}});
    }
    return list;
}

QJsonArray differentialsOf(const facematch::GroupReport& report) {
    QJsonArray list;
    for (const auto& one : report.differentials) {
        list.append(QJsonObject{{QStringLiteral("label"), QString::fromStdString(one.label)},
                                {QStringLiteral("fmr"), one.fmr},
                                {QStringLiteral("fnmr"), one.fnmr},
                                {QStringLiteral("defect"), one.defect}});
    }
    return list;
}

}  // namespace

QJsonObject toJson(const facematch::EvaluationReport& report, const std::vector<facematch::Bar>& bars) {
    return {{QStringLiteral("engine"), QString::fromStdString(report.engine)},
            {QStringLiteral("alignment"), QString::fromStdString(report.alignment)},
            {QStringLiteral("models"), modelsOf(report)},
            {QStringLiteral("population"), QString::fromStdString(report.population)},
            {QStringLiteral("people"), report.people == 0 ? QJsonValue() : QJsonValue(number(report.people))},
            {QStringLiteral("genuine"), number(report.genuine)},
            {QStringLiteral("impostor"), number(report.impostor)},
            {QStringLiteral("images"), number(report.images)},
            {QStringLiteral("failuresToAcquire"), number(report.failuresToAcquire)},
            {QStringLiteral("fta"), toJson(report.failuresByStage, report.images)},
            {QStringLiteral("fte"), toJson(report.cardFailuresByStage, report.images)},
            {QStringLiteral("auc"), report.auc},
            {QStringLiteral("eer"), report.eer},
            {QStringLiteral("points"), toJson(report.points)},
            {QStringLiteral("atDefault"), toJson(report.atDefault)},
            {QStringLiteral("groups"), groupsOf(report.groups)},
            {QStringLiteral("differentials"), differentialsOf(report.groups)},
            {QStringLiteral("bars"), toJson(bars)},
            {QStringLiteral("millisecondsPerImage"), report.millisecondsPerImage}};
}

}  // namespace ctl
