// SPDX-License-Identifier: Apache-2.0
#include "app/chart/face_file_writer.h"

#include "app/chart/atomic_file.h"
#include "app/chart/face_message_check.h"
#include "app/store/store.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QRegularExpression>

#include <utility>

namespace chart {
namespace {

constexpr int nameAttempts = 4;

QString uniquePart() {
    auto* random = QRandomGenerator::system();
    return QStringLiteral("%1%2%3")
        .arg(random->generate(), 8, 16, QLatin1Char('0'))
        .arg(random->generate(), 8, 16, QLatin1Char('0'))
        .arg(random->bounded(0x10000), 4, 16, QLatin1Char('0'));
}

QString newName(const QString& institutionCode, const QString& localTime) {
    return QStringLiteral("OQSsiquc01res_face_%1%2_%3.xml").arg(institutionCode, uniquePart(), localTime);
}

/// The same arrival under another unique part: institution code and time stay.
QString renewed(const QString& fileName) {
    auto name = fileName;
    const auto parts = fileName.split(QLatin1Char('_'));
    return name.replace(parts[2], parts[2].left(10) + uniquePart());
}

bool holds(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.size() == bytes.size() && file.readAll() == bytes;
}

bool isInstitutionCode(const QString& code) {
    static const QRegularExpression tenDigits(QStringLiteral("\\A[0-9]{10}\\z"));
    return tenDigits.match(code).hasMatch();
}

Error ledgerUnavailable() {
    return {ErrorCode::LedgerUnavailable};
}

}  // namespace

FaceFileWriter::FaceFileWriter(FaceFileSettings settings, store::Store& store)
    : m_settings(std::move(settings)), m_store(store) {}

Result<QString> FaceFileWriter::write(const QString& visit, const QByteArray& xml,
                                      std::chrono::sys_time<std::chrono::milliseconds> nowUtc) {
    if (m_settings.folder.isEmpty()) {
        return tl::unexpected(Error{ErrorCode::NotConfigured});
    }
    if (!isInstitutionCode(m_settings.institutionCode)) {
        return tl::unexpected(Error{ErrorCode::InvalidInstitution});
    }
    if (const auto checked = checkFaceMessage(xml); !checked) {
        return tl::unexpected(checked.error());
    }
    const auto time = QDateTime::fromMSecsSinceEpoch(nowUtc.time_since_epoch().count());
    store::ChartFile file;
    file.visit = visit;
    file.fileName = newName(m_settings.institutionCode, time.toString(QStringLiteral("yyyyMMddHHmmss")));
    file.payload = xml;
    const auto remembered = m_store.addChartFile(file);
    if (!remembered && remembered.error().code != store::ErrorCode::VisitExists) {
        return tl::unexpected(ledgerUnavailable());
    }
    return writeRemembered(visit);
}

Result<QString> FaceFileWriter::writeRemembered(const QString& visit) {
    auto file = m_store.chartFile(visit);
    if (!file) {
        return tl::unexpected(ledgerUnavailable());
    }
    if (file->state == store::ChartFileState::Written) {
        return file->fileName;
    }
    if (const auto placed = placeRemembered(*file); !placed) {
        noteFailure(*file, placed.error());
        return tl::unexpected(placed.error());
    }
    // Should this note fail, the next retry finds the file in place and notes it then.
    static_cast<void>(m_store.chartFileWritten(visit));
    return file->fileName;
}

/// A folder that is away for a day must not fill the chain of events: the same failure is noted once.
void FaceFileWriter::noteFailure(const store::ChartFile& file, Error error) {
    const auto code = QString::fromLatin1(name(error.code));
    if (file.lastErrorCode != code) {
        // Failing to note the failure changes nothing: the file stays pending.
        static_cast<void>(m_store.chartFileFailed(file.visit, code));
    }
}

Result<void> FaceFileWriter::placeRemembered(store::ChartFile& file) {
    for (int attempt = 0; attempt < nameAttempts; ++attempt) {
        const auto placed = placeFile(m_settings.folder, file.fileName, file.payload);
        if (!placed) {
            return tl::unexpected(placed.error());
        }
        // Our own file from before a power cut, when the ledger had not yet heard of it, counts as written.
        if (*placed == Placed::Written || holds(QDir(m_settings.folder).filePath(file.fileName), file.payload)) {
            return {};
        }
        file.fileName = renewed(file.fileName);
        if (!m_store.renameChartFile(file.visit, file.fileName)) {
            return tl::unexpected(ledgerUnavailable());
        }
    }
    return tl::unexpected(Error{ErrorCode::WriteFailed});
}

Result<RetryReport> FaceFileWriter::retryPending() {
    if (m_settings.folder.isEmpty()) {
        return tl::unexpected(Error{ErrorCode::NotConfigured});
    }
    const auto pending = m_store.pendingChartFiles();
    if (!pending) {
        return tl::unexpected(ledgerUnavailable());
    }
    removeAbandoned(m_settings.folder);
    RetryReport report;
    for (const auto& file : *pending) {
        if (const auto written = writeRemembered(file.visit)) {
            ++report.written;
        } else {
            report.waiting.push_back({file.visit, written.error().code});
        }
    }
    return report;
}

Result<void> FaceFileWriter::checkFolder() const {
    if (m_settings.folder.isEmpty()) {
        return tl::unexpected(Error{ErrorCode::NotConfigured});
    }
    return probeFolder(m_settings.folder);
}

}  // namespace chart
