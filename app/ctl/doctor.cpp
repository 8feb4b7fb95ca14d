// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/command.h"
#include "app/ctl/doctor_parts.h"

#include <QJsonArray>

namespace ctl {
namespace {

/// Without a configuration file the parts that need one are reported as not configured; a broken one ends the
/// examination.
Outcome doctor(const Call& call) {
    const auto config = call.config();
    if (!config) {
        return tl::unexpected(config.error());
    }
    platform::HealthReport report;
    const Examination examination{*config, report, call.texts, call.language};
    examineCardParts(examination);
    examineCamera(examination);
    const QJsonObject faceSelfTest = examineModels(examination);
    examineService(examination);
    examineMessageFolders(examination);
    examineStoreAndChart(examination);
    examineMachine(examination);
    QJsonObject json = report.toJson();
    json.insert(QStringLiteral("faceSelfTest"), faceSelfTest.isEmpty() ? QJsonValue() : QJsonValue(faceSelfTest));
    return Answer{report.allOk() ? Exit::Yes : Exit::No, json};
}

}  // namespace

QList<Command> doctorCommands() {
    return {{.words = {QStringLiteral("doctor")},
             .arguments = {},
             .fewest = 0,
             .most = 0,
             .summary = QStringLiteral("Examine everything that a reception on this machine stands on."),
             .options = {},
             .run = doctor}};
}

}  // namespace ctl
