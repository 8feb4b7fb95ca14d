// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <sys/mount.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace testsupport {

/// A file system of a few hundred kilobytes, for what happens when it is full or read-only.
/// @pre the test runs ISOLATED (own mount namespace)
class SmallDisk {
public:
    explicit SmallDisk(int kilobytes) : m_options("size=" + QByteArray::number(kilobytes) + "k") {
        mountOrDie(0, m_options);
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;
    ~SmallDisk() { umount2(QFile::encodeName(m_folder.path()).constData(), MNT_DETACH); }

    [[nodiscard]] QString path(const QString& name = {}) const {
        return name.isEmpty() ? m_folder.path() : m_folder.filePath(name);
    }

    /// Takes the whole rest of the space.
    void fill() const {
        QFile file(path(QStringLiteral("filler")));
        if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered)) {
            qFatal("cannot fill the small disk");
        }
        for (const int size : {65536, 4096, 512, 1}) {
            const QByteArray block(size, 'f');
            while (file.write(block) == block.size()) {
            }
        }
    }
    void empty() const { QFile::remove(path(QStringLiteral("filler"))); }

    void setReadOnly(bool readOnly) const {
        const unsigned long remount = MS_REMOUNT;
        mountOrDie(readOnly ? remount | MS_RDONLY : remount, m_options);
    }

private:
    void mountOrDie(unsigned long flags, const QByteArray& options) const {
        if (mount("tmpfs", QFile::encodeName(m_folder.path()).constData(), "tmpfs", flags, options.constData()) != 0) {
            qFatal("cannot mount a small disk; run the test through tests/support/isolated");
        }
    }

    QTemporaryDir m_folder;
    QByteArray m_options;
};

}  // namespace testsupport
