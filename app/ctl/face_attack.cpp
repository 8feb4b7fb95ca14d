// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/face_attack.h"

#include "app/ctl/error.h"
#include "app/ctl/face_models.h"
#include "facematch/engines/face_chain.h"
#include "facematch/evaluate/attack_report.h"

#include <QJsonArray>

#include <cstdio>

namespace ctl {
namespace {

using facematch::AttackReport;
using facematch::AttackVerdict;
using facematch::OutcomeCounts;

void showProgress(std::size_t done, std::size_t total) {
    if (done % 20 == 0 || done == total) {
        static_cast<void>(std::fprintf(stderr, "\r%zu / %zu%s", done, total, done == total ? "\n" : ""));
    }
}

QJsonValue number(std::size_t count) {
    return static_cast<qint64>(count);
}

void insertShare(QJsonObject& object, const QString& name, const facematch::Share& share) {
    object.insert(name, share.rate);
    object.insert(name + QStringLiteral("Low"), share.limits.low);
    object.insert(name + QStringLiteral("High"), share.limits.high);
}

QJsonObject countsOf(const OutcomeCounts& counts) {
    return {{QStringLiteral("presentations"), number(counts.presentations)},
            {QStringLiteral("noResponse"), number(counts.noResponse)},
            {QStringLiteral("live"), number(counts.live)},
            {QStringLiteral("asked"), number(counts.asked)},
            {QStringLiteral("suspected"), number(counts.suspected)}};
}

QString verdictOf(const facematch::Presentation& presentation) {
    if (!presentation.responded) {
        return QStringLiteral("no-response");
    }
    switch (presentation.verdict) {
        case AttackVerdict::None:
            return QStringLiteral("live");
        case AttackVerdict::Suspected:
            return QStringLiteral("suspected");
        case AttackVerdict::Uncertain:
        case AttackVerdict::NotChecked:
            break;
    }
    return QStringLiteral("ask");
}

QJsonArray picturesOf(const AttackReport& report) {
    QJsonArray pictures;
    for (const facematch::Presentation& one : report.presentations) {
        pictures.append(QJsonObject{{QStringLiteral("file"), QString::fromStdString(one.file)},
                                    {QStringLiteral("kind"), QString::fromStdString(one.instrument)},
                                    {QStringLiteral("liveness"), one.liveness},
                                    {QStringLiteral("framed"), one.framed},
                                    {QStringLiteral("outcome"), verdictOf(one)}});
    }
    return pictures;
}

QJsonObject toJson(const AttackReport& report) {
    QJsonArray instruments;
    for (const OutcomeCounts& counts : report.instruments) {
        QJsonObject instrument = countsOf(counts);
        instrument.insert(QStringLiteral("kind"), QString::fromStdString(counts.instrument));
        insertShare(instrument, QStringLiteral("apcer"), AttackReport::apcer(counts));
        instruments.append(instrument);
    }
    QJsonObject bonaFide = countsOf(report.bonaFide);
    insertShare(bonaFide, QStringLiteral("bpcer"), report.bpcer());
    insertShare(bonaFide, QStringLiteral("askedRate"), report.bonaFideAsked());
    const OutcomeCounts* const worst = report.worst();
    return {{QStringLiteral("bonaFide"), bonaFide},
            {QStringLiteral("instruments"), instruments},
            {QStringLiteral("worst"), worst == nullptr ? QString() : QString::fromStdString(worst->instrument)},
            {QStringLiteral("pictures"), picturesOf(report)}};
}

Outcome attack(const Call& call) {
    if (!call.options.isSet(QStringLiteral("labels")) || !call.options.isSet(QStringLiteral("images"))) {
        return fail(name(ErrorCode::UsageWrong), QStringLiteral("--labels CSV --images DIR"));
    }
    auto chain = openChain(call, {});
    if (!chain) {
        return tl::unexpected(chain.error());
    }
    const auto report =
        facematch::evaluateAttacks(*chain, {.labels = call.options.value(QStringLiteral("labels")).toStdString(),
                                            .images = call.options.value(QStringLiteral("images")).toStdString(),
                                            .progress = showProgress});
    if (!report) {
        return failFrom(report.error());
    }
    return Answer{Exit::Yes, toJson(*report)};
}

}  // namespace

Command faceAttackCommand() {
    return {.words = {QStringLiteral("face"), QStringLiteral("attack")},
            .arguments = {},
            .fewest = 0,
            .most = 0,
            .summary = QStringLiteral(
                "Attack detection over labelled pictures: APCER per instrument, BPCER (ISO/IEC 30107-3), 95 % limits."),
            .options = {{QStringLiteral("labels"), QStringLiteral("file,label,kind; label: live or attack."),
                         QStringLiteral("CSV")},
                        {QStringLiteral("images"), QStringLiteral("Where the pictures are."), QStringLiteral("DIR")}},
            .run = attack};
}

}  // namespace ctl
