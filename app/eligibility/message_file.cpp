// SPDX-License-Identifier: Apache-2.0
#include "app/eligibility/message_file.h"

#include "app/eligibility/message_archive.h"
#include "app/eligibility/message_reader.h"

#include <QDirIterator>
#include <QFileInfo>

namespace eligibility {
namespace {

Result<Message> failure(ErrorCode code) {
    return tl::unexpected(Error{code});
}

bool isHalfWritten(const QString& fileName) {
    return fileName.endsWith(QStringLiteral(".partial"), Qt::CaseInsensitive) ||
           fileName.endsWith(QStringLiteral(".tmp"), Qt::CaseInsensitive);
}

QList<FileMessage> archived(QByteArrayView bytes, const QString& fileName) {
    const auto entries = readArchive(bytes);
    if (!entries) {
        return {{fileName, Result<Message>(tl::unexpected(entries.error()))}};
    }
    QList<FileMessage> messages;
    for (const ArchiveEntry& entry : *entries) {
        // An archive in an archive is never opened: readMessage calls it by what it is.
        const QString name = fileName + u'!' + entry.name;
        messages.append({name, isArchive(entry.bytes) ? failure(ErrorCode::MessageArchiveTooLarge)
                                                      : readMessage(entry.bytes, entry.name)});
    }
    if (messages.isEmpty()) {
        messages.append({fileName, failure(ErrorCode::MessageEmpty)});
    }
    return messages;
}

}  // namespace

QList<FileMessage> readMessagesOf(QByteArrayView bytes, const QString& fileName) {
    if (!refusedRequest(fileName).isEmpty()) {
        return {{fileName, failure(ErrorCode::MessageRejected)}};
    }
    if (isHalfWritten(fileName)) {
        return {{fileName, failure(bytes.isEmpty() ? ErrorCode::MessageEmpty : ErrorCode::MessageTruncated)}};
    }
    if (isArchive(bytes)) {
        return archived(bytes, fileName);
    }
    return {{fileName, readMessage(bytes, fileName)}};
}

QStringList messageFilesUnder(const QString& path) {
    if (!QFileInfo(path).isDir()) {
        return {path};
    }
    static const QStringList patterns{QStringLiteral("*.xml"), QStringLiteral("*.zip"), QStringLiteral("*.err"),
                                      QStringLiteral("*.partial")};
    QStringList files;
    QDirIterator it(path, patterns, QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        files.append(it.next());
    }
    files.sort();
    return files;
}

QString refusedRequest(const QString& fileName) {
    static const QString ending = QStringLiteral(".err");
    return fileName.endsWith(ending, Qt::CaseInsensitive) ? fileName.chopped(ending.size()) + QStringLiteral(".xml")
                                                          : QString();
}

}  // namespace eligibility
