// SPDX-License-Identifier: Apache-2.0
#include "app/eligibility/message_archive.h"

#include <zip.h>

#include <algorithm>
#include <memory>
#include <optional>

namespace eligibility {
namespace {

struct Discard {
    void operator()(zip_t* archive) const { zip_discard(archive); }
};
struct Close {
    void operator()(zip_file_t* file) const { zip_fclose(file); }
};
using Archive = std::unique_ptr<zip_t, Discard>;
using File = std::unique_ptr<zip_file_t, Close>;

constexpr qint64 smallBytes = 1024LL * 1024;

tl::unexpected<Error> failure(ErrorCode code) {
    return tl::unexpected(Error{code});
}

/// @return nothing when the bytes are not an archive; they must stay where they are while it is open
Archive opened(QByteArrayView bytes) {
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* const source =
        zip_source_buffer_create(bytes.data(), static_cast<zip_uint64_t>(bytes.size()), 0, &error);
    Archive archive;
    if (source != nullptr) {
        archive.reset(zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error));
        if (!archive) {
            zip_source_free(source);
        }
    }
    zip_error_fini(&error);
    return archive;
}

struct Entry {
    zip_uint64_t index = 0;
    QString name;
    qint64 size = 0;
};

QString baseName(const char* name) {
    const QString text = QString::fromUtf8(name);
    const qsizetype slash = std::max(text.lastIndexOf(u'/'), text.lastIndexOf(u'\\'));
    return text.mid(slash + 1);
}

/// Judges one entry by what the directory says about it.
std::optional<ErrorCode> refusal(const zip_stat_t& stat, const ArchiveLimits& limits) {
    constexpr zip_uint64_t needed = ZIP_STAT_NAME | ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_ENCRYPTION_METHOD;
    if ((stat.valid & needed) != needed) {
        return ErrorCode::MessageArchiveDamaged;
    }
    if (stat.encryption_method != ZIP_EM_NONE) {
        return ErrorCode::MessageEncrypted;
    }
    const auto size = static_cast<quint64>(stat.size);
    const auto packed = std::max<quint64>(stat.comp_size, 1);
    const bool isBomb = size > static_cast<quint64>(smallBytes) && size / packed > static_cast<quint64>(limits.ratio);
    if (size > static_cast<quint64>(limits.entryBytes) || isBomb) {
        return ErrorCode::MessageArchiveTooLarge;
    }
    return std::nullopt;
}

Result<QList<Entry>> directoryOf(zip_t* archive, const ArchiveLimits& limits) {
    const zip_int64_t count = zip_get_num_entries(archive, 0);
    if (count > limits.entries) {
        return failure(ErrorCode::MessageArchiveTooLarge);
    }
    QList<Entry> entries;
    qint64 total = 0;
    for (zip_int64_t i = 0; i < count; ++i) {
        zip_stat_t stat;
        zip_stat_init(&stat);
        const auto index = static_cast<zip_uint64_t>(i);
        if (zip_stat_index(archive, index, 0, &stat) != 0) {
            return failure(ErrorCode::MessageArchiveDamaged);
        }
        if (const auto code = refusal(stat, limits)) {
            return failure(*code);
        }
        const Entry entry{index, baseName(stat.name), static_cast<qint64>(stat.size)};
        total += entry.size;
        if (total > limits.totalBytes) {
            return failure(ErrorCode::MessageArchiveTooLarge);
        }
        if (!entry.name.isEmpty()) {  // a folder
            entries.append(entry);
        }
    }
    return entries;
}

/// An entry may be smaller than the directory says, never larger: what lies beyond is not read.
Result<QByteArray> inflated(zip_t* archive, const Entry& entry) {
    const File file(zip_fopen_index(archive, entry.index, 0));
    if (!file) {
        return failure(ErrorCode::MessageArchiveDamaged);
    }
    QByteArray bytes(entry.size, Qt::Uninitialized);
    qint64 filled = 0;
    while (filled < entry.size) {
        const zip_int64_t got =
            zip_fread(file.get(), bytes.data() + filled, static_cast<zip_uint64_t>(entry.size - filled));
        if (got <= 0) {
            return failure(ErrorCode::MessageArchiveDamaged);
        }
        filled += got;
    }
    char beyond = 0;  // reading to the very end makes the library compare the checksum
    return zip_fread(file.get(), &beyond, 1) == 0 ? Result<QByteArray>(bytes)
                                                  : failure(ErrorCode::MessageArchiveDamaged);
}

/// Whether the first entry says that it is encrypted, for archives whose directory at the end is missing.
bool beginsEncrypted(QByteArrayView bytes) {
    constexpr qsizetype flags = 6;
    return bytes.startsWith("PK\x03\x04") && bytes.size() > flags &&
           (static_cast<unsigned char>(bytes[flags]) & 1U) != 0;
}

}  // namespace

bool isArchive(QByteArrayView bytes) {
    return bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06");
}

Result<QList<ArchiveEntry>> readArchive(QByteArrayView bytes, const ArchiveLimits& limits) {
    if (bytes.size() > limits.packedBytes) {
        return failure(ErrorCode::MessageArchiveTooLarge);
    }
    const Archive archive = isArchive(bytes) ? opened(bytes) : Archive();
    if (!archive) {
        return failure(beginsEncrypted(bytes) ? ErrorCode::MessageEncrypted : ErrorCode::MessageArchiveDamaged);
    }
    const auto directory = directoryOf(archive.get(), limits);
    if (!directory) {
        return tl::unexpected(directory.error());
    }
    QList<ArchiveEntry> entries;
    for (const Entry& entry : *directory) {
        const auto content = inflated(archive.get(), entry);
        if (!content) {
            return tl::unexpected(content.error());
        }
        entries.append({entry.name, *content});
    }
    return entries;
}

}  // namespace eligibility
