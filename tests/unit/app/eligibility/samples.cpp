// SPDX-License-Identifier: Apache-2.0
#include "samples.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

namespace samples {
namespace {

QStringList filesUnder(const QString& folder) {
    QStringList files;
    QDirIterator it(folder, {QStringLiteral("*.xml")}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        files.append(it.next());
    }
    files.sort();
    return files;
}

QString dataFolder() {
    return QStringLiteral(UKETSUKE_SOURCE_DIR "/tests/unit/app/eligibility/data");
}

}  // namespace

QString own(const QString& name) {
    return dataFolder() + u'/' + name;
}

QString collection() {
    const QString folder = QStringLiteral(UKETSUKE_SOURCE_DIR "/../shared/spec/examples/eligibility");
    return QDir(folder).exists() ? QDir(folder).canonicalPath() : QString();
}

QStringList allFiles() {
    QStringList files = filesUnder(dataFolder());
    if (!collection().isEmpty()) {
        files += filesUnder(collection());
    }
    return files;
}

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace samples
