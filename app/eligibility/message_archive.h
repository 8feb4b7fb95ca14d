// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/eligibility/error.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

namespace eligibility {

/// One file of an answer that came as a ZIP archive.
struct ArchiveEntry {
    QString name;  ///< without folders: what an archive says about folders is never followed
    QByteArray bytes;
};

/// What is looked at before a single byte is inflated, so that a small file cannot fill the memory. Bulk answers of
/// 10,000 people have about 20 MB of text that packs to a thirtieth.
struct ArchiveLimits {
    qint64 packedBytes = 64LL * 1024 * 1024;
    qint64 entryBytes = 64LL * 1024 * 1024;
    qint64 totalBytes = 128LL * 1024 * 1024;
    int entries = 256;
    int ratio = 200;  ///< unpacked to packed, asked of entries over 1 MiB
};

/// @return whether the bytes begin like a ZIP archive
[[nodiscard]] bool isArchive(QByteArrayView bytes);

/// Reads the files of a plain ZIP archive into memory.
/// @retval ErrorCode::MessageEncrypted        an entry is encrypted (AES or the old way): recognised and said, the
///                                            password is per installation (eligibility-messages §1.2)
/// @retval ErrorCode::MessageArchiveTooLarge  a limit would be passed; nothing was inflated
/// @retval ErrorCode::MessageArchiveDamaged   not a whole archive, or an entry that does not hold what it says
/// @thread any
[[nodiscard]] Result<QList<ArchiveEntry>> readArchive(QByteArrayView bytes, const ArchiveLimits& limits = {});

}  // namespace eligibility
