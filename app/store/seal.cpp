// SPDX-License-Identifier: Apache-2.0
#include "app/store/seal.h"

#include <fcntl.h>
#include <sodium.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <utility>

namespace store {
namespace {

constexpr char formatVersion = 1;
constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr mode_t ownerOnly = 0600;
constexpr mode_t forOthers = 0077;
static_assert(SealKey::size == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
static_assert(SealKey::size == crypto_kdf_KEYBYTES);

/// A file descriptor that closes itself.
class Descriptor {
public:
    explicit Descriptor(int fd) : m_fd(fd) {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor() {
        if (m_fd >= 0) {
            close(m_fd);
        }
    }
    [[nodiscard]] int get() const { return m_fd; }

private:
    int m_fd;
};

unsigned char* bytes(QByteArray& array, qsizetype from = 0) {
    return reinterpret_cast<unsigned char*>(array.data() + from);  // NOLINT: libsodium speaks unsigned char
}

const unsigned char* bytes(const QByteArray& array, qsizetype from = 0) {
    return reinterpret_cast<const unsigned char*>(array.constData() + from);  // NOLINT: as above
}

unsigned long long length(const QByteArray& array) {
    return static_cast<unsigned long long>(array.size());
}

Error writeError() {
    return {errno == ENOSPC || errno == EDQUOT ? ErrorCode::DiskFull : ErrorCode::FolderUnwritable};
}

}  // namespace

SealKey::SealKey(SealKey&& other) noexcept : m_sealing(other.m_sealing), m_chain(other.m_chain), m_tag(other.m_tag) {
    other.wipe();
}

SealKey::~SealKey() {
    wipe();
}

void SealKey::wipe() noexcept {
    sodium_memzero(m_sealing.data(), size);
    sodium_memzero(m_chain.data(), size);
    sodium_memzero(m_tag.data(), size);
}

void SealKey::derive(Bytes& master) {
    crypto_kdf_derive_from_key(m_sealing.data(), size, 1, "uktsseal", master.data());
    crypto_kdf_derive_from_key(m_chain.data(), size, 2, "uktschai", master.data());
    crypto_kdf_derive_from_key(m_tag.data(), size, 3, "uktsptag", master.data());
    sodium_memzero(master.data(), size);
}

Result<SealKey> SealKey::read(const QString& path) {
    if (sodium_init() < 0) {
        return tl::unexpected(Error{ErrorCode::Unexpected});
    }
    const Descriptor file(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC));
    if (file.get() < 0) {
        return tl::unexpected(Error{errno == ENOENT ? ErrorCode::KeyMissing : ErrorCode::KeyUnusable});
    }
    struct stat status {};
    Bytes master{};
    const bool usable = fstat(file.get(), &status) == 0 && (status.st_mode & forOthers) == 0 &&
                        status.st_size == static_cast<off_t>(size) &&
                        ::read(file.get(), master.data(), size) == static_cast<ssize_t>(size);
    if (!usable) {
        sodium_memzero(master.data(), size);
        return tl::unexpected(Error{ErrorCode::KeyUnusable});
    }
    SealKey key;
    key.derive(master);
    return key;
}

Result<SealKey> SealKey::create(const QString& path) {
    if (sodium_init() < 0) {
        return tl::unexpected(Error{ErrorCode::Unexpected});
    }
    // Written whole under another name first: a crash must not leave half a key under the real one.
    const auto target = QFile::encodeName(path);
    const QByteArray temporary = target + ".new";
    ::unlink(temporary.constData());
    const Descriptor file(::open(temporary.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, ownerOnly));
    if (file.get() < 0) {
        return tl::unexpected(writeError());
    }
    Bytes master{};
    randombytes_buf(master.data(), size);
    const bool written =
        ::write(file.get(), master.data(), size) == static_cast<ssize_t>(size) && fsync(file.get()) == 0;
    sodium_memzero(master.data(), size);
    if (!written || ::link(temporary.constData(), target.constData()) != 0) {
        const auto error = errno == EEXIST ? Error{ErrorCode::KeyUnusable} : writeError();
        ::unlink(temporary.constData());
        return tl::unexpected(error);
    }
    ::unlink(temporary.constData());
    const Descriptor folder(
        ::open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), O_RDONLY | O_CLOEXEC));
    fsync(folder.get());
    return read(path);
}

QByteArray SealKey::seal(const QByteArray& plain, const QByteArray& context) const {
    QByteArray sealed(1 + nonceSize + plain.size() + tagSize, '\0');
    sealed[0] = formatVersion;
    randombytes_buf(bytes(sealed, 1), static_cast<std::size_t>(nonceSize));
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytes(sealed, 1 + nonceSize), nullptr, bytes(plain), length(plain),
                                               bytes(context), length(context), nullptr,
                                               bytes(std::as_const(sealed), 1), m_sealing.data());
    return sealed;
}

Result<QByteArray> SealKey::open(const QByteArray& sealed, const QByteArray& context) const {
    const auto boxSize = sealed.size() - 1 - nonceSize;
    if (boxSize < tagSize || sealed[0] != formatVersion) {
        return tl::unexpected(Error{ErrorCode::SealBroken});
    }
    QByteArray plain(boxSize - tagSize, '\0');
    const int opened = crypto_aead_xchacha20poly1305_ietf_decrypt(
        bytes(plain), nullptr, nullptr, bytes(sealed, 1 + nonceSize), static_cast<unsigned long long>(boxSize),
        bytes(context), length(context), bytes(sealed, 1), m_sealing.data());
    if (opened != 0) {
        return tl::unexpected(Error{ErrorCode::SealBroken});
    }
    return plain;
}

QByteArray SealKey::tag(const QByteArray& value, const QByteArray& context) const {
    QByteArray input = context;
    input.append('\0').append(value);
    QByteArray hash(crypto_generichash_BYTES, '\0');
    crypto_generichash(bytes(hash), crypto_generichash_BYTES, bytes(input), length(input), m_tag.data(), size);
    sodium_memzero(input.data(), static_cast<std::size_t>(input.size()));
    return hash;
}

QByteArray SealKey::chainHash(const QByteArray& input) const {
    QByteArray hash(crypto_generichash_BYTES, '\0');
    crypto_generichash(bytes(hash), crypto_generichash_BYTES, bytes(input), length(input), m_chain.data(), size);
    return hash;
}

}  // namespace store
