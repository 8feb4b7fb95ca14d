// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/store/error.h"

#include <QByteArray>
#include <QString>

#include <array>

namespace store {

/// The store's key, read from its file; wiped when it goes. Seals personal fields and keys the chain of events.
class SealKey {
public:
    static constexpr std::size_t size = 32;

    /// @retval KeyMissing   no such file
    /// @retval KeyUnusable  wrong size, unreadable, or readable by other users
    [[nodiscard]] static Result<SealKey> read(const QString& path);
    /// Makes a new key file, mode 0600, flushed to disk; never replaces one.
    /// @retval FolderUnwritable, DiskFull, KeyUnusable (there is one already)
    [[nodiscard]] static Result<SealKey> create(const QString& path);

    SealKey(SealKey&& other) noexcept;
    SealKey& operator=(SealKey&&) = delete;
    SealKey(const SealKey&) = delete;
    SealKey& operator=(const SealKey&) = delete;
    ~SealKey();

    /// @param context  where the value lives ("arrivals.name:<visit>"); a box opens only there
    /// @return version byte, 24-byte nonce, XChaCha20-Poly1305 box
    [[nodiscard]] QByteArray seal(const QByteArray& plain, const QByteArray& context) const;
    /// @retval SealBroken  changed, moved, or of another key
    [[nodiscard]] Result<QByteArray> open(const QByteArray& sealed, const QByteArray& context) const;
    /// @return BLAKE2b-256 keyed with this store's chain key
    [[nodiscard]] QByteArray chainHash(const QByteArray& input) const;

    /// @return BLAKE2b-256 under a key of its own: by it the rows of one person are found, and nobody without the key
    /// can tell whose they are. @param context  table and column; equal values of two columns have unequal tags
    [[nodiscard]] QByteArray tag(const QByteArray& value, const QByteArray& context) const;

private:
    using Bytes = std::array<unsigned char, size>;
    SealKey() = default;
    void derive(Bytes& master);
    void wipe() noexcept;

    Bytes m_sealing{};
    Bytes m_chain{};
    Bytes m_tag{};
};

}  // namespace store
