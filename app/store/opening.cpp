// SPDX-License-Identifier: Apache-2.0
#include "app/store/opening.h"

#include "app/store/event_chain.h"
#include "app/store/migrations.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <thread>

namespace store {
namespace {

constexpr mode_t ownerOnly = 0600;
constexpr auto lockPause = std::chrono::milliseconds{10};
const auto proofContext = QByteArrayLiteral("store_identity.key_proof");
const auto proofText = QByteArrayLiteral("uketsuke store");

/// Two programs that open a new store at once must not both make a key and a schema.
class FolderLock {
public:
    FolderLock(const QString& folder, std::chrono::milliseconds limit)
        : m_fd(::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)) {
        for (auto waited = std::chrono::milliseconds{0}; m_fd >= 0 && waited <= limit; waited += lockPause) {
            m_held = flock(m_fd, LOCK_EX | LOCK_NB) == 0;
            if (m_held || errno != EWOULDBLOCK) {
                break;
            }
            std::this_thread::sleep_for(lockPause);
        }
    }
    FolderLock(const FolderLock&) = delete;
    FolderLock& operator=(const FolderLock&) = delete;
    ~FolderLock() {
        if (m_fd >= 0) {
            close(m_fd);
        }
    }
    [[nodiscard]] bool isHeld() const { return m_held; }

private:
    int m_fd;
    bool m_held = false;
};

/// Makes the file with our mode before SQLite would make it with the umask's.
Result<void> touch(const QString& path) {
    // O_EXCL: opening and closing an existing file would drop the locks SQLite holds on it in this process.
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, ownerOnly);
    if (fd >= 0) {
        close(fd);
        return {};
    }
    if (errno == EEXIST) {
        return {};
    }
    return tl::unexpected(Error{errno == ENOSPC ? ErrorCode::DiskFull : ErrorCode::FolderUnwritable});
}

Result<void> configure(Database& database) {
    const auto mode = database.value(QStringLiteral("PRAGMA journal_mode = WAL"));
    if (!mode) {
        return tl::unexpected(mode.error());
    }
    if (mode->toString() != QLatin1String("wal")) {
        return tl::unexpected(Error{ErrorCode::FolderUnwritable});
    }
    for (const auto* pragma : {"PRAGMA synchronous = FULL", "PRAGMA foreign_keys = ON", "PRAGMA secure_delete = ON"}) {
        if (const auto done = database.value(QString::fromLatin1(pragma)); !done) {
            return tl::unexpected(done.error());
        }
    }
    return {};
}

Result<SealKey> newIdentity(Database& database, const QString& keyFile) {
    auto key = QFileInfo::exists(keyFile) ? SealKey::read(keyFile) : SealKey::create(keyFile);
    if (!key) {
        return key;
    }
    const auto inserted = inTransaction(database, [&]() -> Result<void> {
        const auto done = database.run(
            QStringLiteral("INSERT INTO store_identity (only_row, key_proof, chain_head) VALUES (1, ?, ?)"),
            {key->seal(proofText, proofContext), EventChain(database, *key).emptyHead()});
        if (!done) {
            return tl::unexpected(done.error());
        }
        return {};
    });
    if (!inserted) {
        return tl::unexpected(inserted.error());
    }
    return key;
}

Result<SealKey> keyOf(Database& database, const QString& keyFile) {
    const auto proof = database.value(QStringLiteral("SELECT key_proof FROM store_identity"));
    if (!proof) {
        return tl::unexpected(proof.error());
    }
    if (!proof->isValid()) {
        return newIdentity(database, keyFile);
    }
    auto key = SealKey::read(keyFile);
    if (key && !key->open(proof->toByteArray(), proofContext)) {
        return tl::unexpected(Error{ErrorCode::KeyUnusable});
    }
    return key;
}

}  // namespace

Result<Opened> openStore(const StoreSettings& settings) {
    if (settings.url.isEmpty() || settings.url.contains(QLatin1String("://"))) {
        return tl::unexpected(Error{ErrorCode::UnsupportedUrl});
    }
    const QFileInfo file(settings.url);
    const auto folder = file.absoluteDir();
    if (!folder.mkpath(QStringLiteral("."))) {
        return tl::unexpected(Error{ErrorCode::FolderMissing});
    }
    const FolderLock lock(folder.absolutePath(), settings.lockLimit);
    if (!lock.isHeld()) {
        return tl::unexpected(Error{ErrorCode::Locked});
    }
    const auto touched = touch(file.absoluteFilePath());
    if (!touched) {
        return tl::unexpected(touched.error());
    }
    auto database = Database::open(file.absoluteFilePath(), settings.lockLimit);
    if (!database) {
        return tl::unexpected(database.error());
    }
    const auto ready = checkOrigin(**database).and_then([&] { return configure(**database); }).and_then([&] {
        return migrate(**database);
    });
    if (!ready) {
        return tl::unexpected(ready.error());
    }
    auto key =
        keyOf(**database, settings.keyFile.isEmpty() ? folder.filePath(QStringLiteral("store.key")) : settings.keyFile);
    if (!key) {
        return tl::unexpected(key.error());
    }
    return Opened{std::move(*database), std::move(*key)};
}

}  // namespace store
