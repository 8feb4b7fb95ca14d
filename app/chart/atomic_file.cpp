// SPDX-License-Identifier: Apache-2.0
#include "app/chart/atomic_file.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <cerrno>
#include <cstdio>

namespace chart {
namespace {

const auto temporaryPrefix = QStringLiteral(".uketsuke-");
const auto temporarySuffix = QStringLiteral(".tmp");
constexpr mode_t asTheUmaskSays = 0666;

Error errorOf(int number) {
    switch (number) {
        case ENOENT:
        case ENOTDIR:
        case ESTALE:
        case EHOSTDOWN:
        case ENODEV:
            return {ErrorCode::FolderMissing};
        case EACCES:
        case EPERM:
        case EROFS:
            return {ErrorCode::FolderUnwritable};
        case ENOSPC:
        case EDQUOT:
            return {ErrorCode::FolderFull};
        default:
            return {ErrorCode::WriteFailed};
    }
}

tl::unexpected<Error> failure() {
    return tl::unexpected(errorOf(errno));
}

/// A file under a temporary name, locked while it lives so that removeAbandoned() knows it; gone at the end unless
/// named.
class TemporaryFile {
public:
    explicit TemporaryFile(const QString& folder)
        : m_path(QFile::encodeName(QDir(folder).filePath(
              temporaryPrefix + QString::number(QRandomGenerator::system()->generate64(), 16) + temporarySuffix))),
          m_fd(::open(m_path.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, asTheUmaskSays)) {
        if (m_fd >= 0) {
            flock(m_fd, LOCK_EX | LOCK_NB);
        }
    }
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;
    ~TemporaryFile() {
        if (m_fd >= 0) {
            unlink(m_path.constData());
            close(m_fd);
        }
    }

    [[nodiscard]] Result<void> write(const QByteArray& bytes) const {
        if (m_fd < 0) {
            return failure();
        }
        for (qsizetype done = 0; done < bytes.size();) {
            const auto count = ::write(m_fd, bytes.constData() + done, static_cast<std::size_t>(bytes.size() - done));
            if (count < 0 && errno != EINTR) {
                return failure();
            }
            done += count > 0 ? count : 0;
        }
        if (fsync(m_fd) != 0) {
            return failure();
        }
        return {};
    }

    /// @return 0, or the errno
    [[nodiscard]] int nameTo(const QByteArray& target) const {
        if (renameat2(AT_FDCWD, m_path.constData(), AT_FDCWD, target.constData(), RENAME_NOREPLACE) == 0) {
            return 0;
        }
        const bool unknownHere = errno == EINVAL || errno == ENOSYS || errno == EOPNOTSUPP;
        if (!unknownHere || link(m_path.constData(), target.constData()) == 0) {
            return unknownHere ? 0 : errno;  // a linked file loses its temporary name at the end
        }
        return errno;
    }

private:
    QByteArray m_path;
    int m_fd;
};

void flushFolder(const QString& folder) {
    const int fd = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd >= 0) {
        fsync(fd);
        close(fd);
    }
}

}  // namespace

Result<Placed> placeFile(const QString& folder, const QString& fileName, const QByteArray& bytes) {
    const TemporaryFile file(folder);
    if (const auto written = file.write(bytes); !written) {
        return tl::unexpected(written.error());
    }
    const int problem = file.nameTo(QFile::encodeName(QDir(folder).filePath(fileName)));
    if (problem == EEXIST) {
        return Placed::NameTaken;
    }
    if (problem != 0) {
        return tl::unexpected(errorOf(problem));
    }
    flushFolder(folder);
    return Placed::Written;
}

void removeAbandoned(const QString& folder) {
    const QDir dir(folder);
    for (const auto& name :
         dir.entryList({temporaryPrefix + QLatin1Char('*') + temporarySuffix}, QDir::Files | QDir::Hidden)) {
        const auto path = QFile::encodeName(dir.filePath(name));
        const int fd = ::open(path.constData(), O_RDONLY | O_CLOEXEC);
        if (fd < 0) {
            continue;
        }
        if (flock(fd, LOCK_EX | LOCK_NB) == 0) {
            unlink(path.constData());
        }
        close(fd);
    }
}

Result<void> probeFolder(const QString& folder) {
    return TemporaryFile(folder).write("probe");
}

}  // namespace chart
