// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/command.h"
#include "app/ctl/error.h"
#include "app/ctl/face_attack.h"
#include "app/ctl/face_calibrate.h"
#include "app/ctl/face_evaluate.h"
#include "app/ctl/face_models.h"
#include "facematch/engines/face_chain.h"
#include "facematch/evaluate/evaluate.h"

#include <QJsonArray>

namespace ctl {
namespace {

Outcome match(const Call& call) {
    auto chain = openChain(call);
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
        faceEvaluateCommand(),
        faceCalibrateCommand(),
        faceModelsCommand(),
        faceAttackCommand(),
    };
}

}  // namespace ctl
