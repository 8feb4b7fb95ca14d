// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/command.h"
#include "app/ctl/error.h"
#include "app/eligibility/fhir/fhir_export.h"
#include "app/eligibility/message_reader.h"

namespace ctl {
namespace {

Outcome exportMessage(const Call& call) {
    const QString path = call.arguments.constFirst();
    const auto bundle = eligibility::readMessageFile(path).and_then(
        [](const eligibility::Message& message) { return eligibility::fhir::bundleOf(message); });
    if (!bundle) {
        const auto line = bundle.error().line;
        return failFrom(bundle.error(), line > 0 ? QStringLiteral("%1:%2").arg(path).arg(line) : path);
    }
    return Answer{Exit::Yes, *bundle};
}

}  // namespace

QList<Command> fhirCommands() {
    return {
        {.words = {QStringLiteral("message"), QStringLiteral("fhir")},
         .arguments = QStringLiteral("FILE"),
         .fewest = 1,
         .most = 1,
         .summary = QStringLiteral("Print a coverage, medication or checkup answer as an HL7 FHIR R4 Bundle."),
         .options = {},
         .run = exportMessage},
    };
}

}  // namespace ctl
