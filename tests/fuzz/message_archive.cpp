// SPDX-License-Identifier: Apache-2.0
// Archives and JSON as they may lie in a folder: nothing is inflated beyond its limits, and nothing crashes.
#include "app/eligibility/message_archive.h"

#include "app/eligibility/message_file.h"
#include "app/eligibility/message_json.h"
#include "app/eligibility/message_writer.h"
#include "tests/fuzz/fuzz.h"

#include <QJsonDocument>

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace eligibility;
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));
    ArchiveLimits limits;
    limits.entryBytes = 64 * 1024;
    limits.totalBytes = 128 * 1024;
    if (const auto entries = readArchive(bytes, limits)) {
        qint64 total = 0;
        for (const ArchiveEntry& entry : *entries) {
            total += entry.bytes.size();
            fuzz::holds(!entry.name.contains(u'/') && !entry.name.contains(u'\\'), "an entry names no folder");
        }
        fuzz::holds(total <= limits.totalBytes, "limits hold for what is really inflated");
    }
    fuzz::holds(!readMessagesOf(bytes, QStringLiteral("x.zip")).isEmpty(), "every file gives at least one outcome");
    if (const auto message = messageFromJson(bytes.toByteArray())) {
        const auto again = messageFromJson(QJsonDocument(toJson(*message)).toJson());
        fuzz::holds(again && again->header == message->header && again->body == message->body, "JSON loses nothing");
        static_cast<void>(writeMessage(*message));
    }
    return 0;
}
