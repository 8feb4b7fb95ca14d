// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/eligibility/error.h"
#include "app/eligibility/message.h"

#include <QByteArrayView>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace eligibility {

/// What lies in the folders of the connector beside whole messages (eligibility-messages §1.2, §1.6).

/// One message of a file; an archive may hold several, each with its own outcome.
struct FileMessage {
    QString name;                            ///< the file's own name, for an archive "archive.zip!entry.xml"
    std::optional<Result<Message>> message;  ///< always there; optional so that lists can grow
};

/// Reads what a file holds: one message, or those of a ZIP archive.
///
/// By name: `.err` is the connector's refusal of the request of the same name (MessageRejected), `.partial` and `.tmp`
/// are half written whatever they hold (MessageTruncated). By content: PDF is MessageDocument, an encrypted ZIP
/// MessageEncrypted.
/// @return at least one outcome
[[nodiscard]] QList<FileMessage> readMessagesOf(QByteArrayView bytes, const QString& fileName);

/// @param path  a file or a folder
/// @return the path itself, or every file below the folder that may be a message, an archive, a refusal or a
/// half-written file, sorted. Symbolic links are not followed.
[[nodiscard]] QStringList messageFilesUnder(const QString& path);

/// @return the name of the request that an `.err` file refuses, e.g. "OQSmuquc01req_202604010015.xml"; empty for any
/// other name
[[nodiscard]] QString refusedRequest(const QString& fileName);

}  // namespace eligibility
