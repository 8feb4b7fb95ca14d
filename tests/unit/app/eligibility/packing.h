// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <zip.h>

/// ZIP archives as a connector leaves them.
namespace packing {

struct Entry {
    QString name;
    QByteArray bytes;
    zip_uint16_t encryption = ZIP_EM_NONE;
};

/// Packs with the library itself: AES archives are those that a connector would leave.
inline QByteArray packed(const QList<Entry>& entries) {
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* const target = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_source_keep(target);
    zip_t* const archive = zip_open_from_source(target, ZIP_TRUNCATE, &error);
    for (const Entry& entry : entries) {
        zip_source_t* const source =
            zip_source_buffer(archive, entry.bytes.constData(), static_cast<zip_uint64_t>(entry.bytes.size()), 0);
        const zip_int64_t at = zip_file_add(archive, entry.name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
        if (entry.encryption != ZIP_EM_NONE) {
            zip_file_set_encryption(archive, static_cast<zip_uint64_t>(at), entry.encryption, "synthetic-password");
        }
    }
    zip_close(archive);
    zip_source_open(target);
    zip_source_seek(target, 0, SEEK_END);
    QByteArray bytes(zip_source_tell(target), Qt::Uninitialized);
    zip_source_seek(target, 0, SEEK_SET);
    zip_source_read(target, bytes.data(), static_cast<zip_uint64_t>(bytes.size()));
    zip_source_close(target);
    zip_source_free(target);
    return bytes;
}

}  // namespace packing
