// SPDX-License-Identifier: Apache-2.0
#include "app/platform/log_sink.h"

#include <QDir>
#include <QMutexLocker>

#include <cstdio>
#include <utility>

namespace platform {
namespace {

void toStandardError(const QByteArray& line) {
    // There is nowhere left to say that this failed.
    static_cast<void>(std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stderr));
}

}  // namespace

LogSink::LogSink(LogSettings settings) : m_settings(std::move(settings)) {
    if (m_settings.directory.isEmpty()) {
        return;
    }
    const QDir folder(m_settings.directory);
    if (!folder.mkpath(QStringLiteral("."))) {
        return;
    }
    m_file.setFileName(folder.filePath(m_settings.program + QStringLiteral(".jsonl")));
    if (m_file.open(QIODevice::Append | QIODevice::Unbuffered)) {
        m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }
}

bool LogSink::isHealthy() {
    const QMutexLocker lock(&m_mutex);
    return m_settings.directory.isEmpty() || m_file.isOpen();
}

void LogSink::write(const QByteArray& line) {
    const auto whole = line + '\n';
    const QMutexLocker lock(&m_mutex);
    if (m_file.isOpen() && m_file.size() + whole.size() > m_settings.rotateAtBytes) {
        rotate();
    }
    // A full disk must not swallow the line that says so.
    if (!m_file.isOpen() || m_file.write(whole) != whole.size()) {
        toStandardError(whole);
    }
}

void LogSink::rotate() {
    const auto current = m_file.fileName();
    const auto numbered = [&](int number) { return current + QLatin1Char('.') + QString::number(number); };
    m_file.close();
    QFile::remove(numbered(m_settings.keepFiles));
    for (int number = m_settings.keepFiles - 1; number >= 1; --number) {
        QFile::rename(numbered(number), numbered(number + 1));
    }
    QFile::rename(current, numbered(1));
    if (m_file.open(QIODevice::Append | QIODevice::Unbuffered)) {
        m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }
}

}  // namespace platform
