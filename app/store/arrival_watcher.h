// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <cstdint>

namespace store {
class Store;

/// Tells when another program has changed the store. Woken by the file system (inotify on the write-ahead log);
/// a look at SQLite's data version twice a second covers folders that send no such events. Sleeps otherwise.
class ArrivalWatcher : public QObject {
    Q_OBJECT
public:
    /// @param store     must outlive the watcher; same thread
    /// @param fallback  period of the look at the data version; 0 = none
    explicit ArrivalWatcher(const Store& store, std::chrono::milliseconds fallback = std::chrono::milliseconds{500},
                            QObject* parent = nullptr);

signals:
    /// Something was added or changed: read the list again.
    void changed();
    /// The store could not be read (dotted code); said once until it can be read again.
    void failed(const QString& dottedCode);

private:
    void look();
    void watchFiles();

    const Store& m_store;
    QFileSystemWatcher m_files;
    QTimer m_fallback;
    std::int64_t m_version = -1;
    bool m_failed = false;
};

}  // namespace store
