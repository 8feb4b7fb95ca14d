// SPDX-License-Identifier: Apache-2.0
#include "app/store/arrival_watcher.h"

#include "app/store/store.h"

#include <QFileInfo>

namespace store {

ArrivalWatcher::ArrivalWatcher(const Store& store, std::chrono::milliseconds fallback, QObject* parent)
    : QObject(parent), m_store(store) {
    connect(&m_files, &QFileSystemWatcher::fileChanged, this, &ArrivalWatcher::look);
    connect(&m_files, &QFileSystemWatcher::directoryChanged, this, &ArrivalWatcher::look);
    connect(&m_fallback, &QTimer::timeout, this, &ArrivalWatcher::look);
    m_version = m_store.dataVersion().value_or(-1);
    watchFiles();
    if (fallback.count() > 0) {
        m_fallback.start(fallback);
    }
}

void ArrivalWatcher::look() {
    watchFiles();
    const auto version = m_store.dataVersion();
    if (!version) {
        if (!m_failed) {
            m_failed = true;
            emit failed(QString::fromLatin1(name(version.error().code)));
        }
        return;
    }
    m_failed = false;
    if (*version != m_version) {
        m_version = *version;
        emit changed();
    }
}

/// The write-ahead log comes and goes with the connections; the folder tells when.
void ArrivalWatcher::watchFiles() {
    const auto log = m_store.path() + QStringLiteral("-wal");
    const auto folder = QFileInfo(m_store.path()).absolutePath();
    if (!m_files.directories().contains(folder)) {
        m_files.addPath(folder);
    }
    if (QFileInfo::exists(log) && !m_files.files().contains(log)) {
        m_files.addPath(log);
    }
}

}  // namespace store
