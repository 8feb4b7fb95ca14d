// SPDX-License-Identifier: Apache-2.0
#include "app/store/chart_files.h"

#include "app/store/database.h"
#include "app/store/seal.h"
#include "app/store/words.h"

namespace store {
namespace {

QByteArray context(const QString& visit) {
    return QByteArrayLiteral("chart_files.payload:") + visit.toUtf8();
}

}  // namespace

Result<void> ChartFileTable::insert(const ChartFile& file) {
    const auto known =
        m_database.value(QStringLiteral("SELECT count(*) FROM chart_files WHERE visit = ?"), {file.visit});
    if (!known) {
        return tl::unexpected(known.error());
    }
    if (known->toInt() > 0) {
        return tl::unexpected(Error{ErrorCode::VisitExists});
    }
    const auto done = m_database.run(
        QStringLiteral("INSERT INTO chart_files (visit, file_name, state, payload_sealed) VALUES (?,?,?,?)"),
        {file.visit, file.fileName, word(file.state), m_key.seal(file.payload, context(file.visit))});
    if (!done) {
        return tl::unexpected(done.error());
    }
    return {};
}

Result<ChartFile> ChartFileTable::byVisit(const QString& visit) const {
    auto found = read(QStringLiteral("visit = ?"), {visit});
    if (!found) {
        return tl::unexpected(found.error());
    }
    if (found->empty()) {
        return tl::unexpected(Error{ErrorCode::VisitUnknown});
    }
    return std::move(found->front());
}

Result<std::vector<ChartFile>> ChartFileTable::pending() const {
    return read(QStringLiteral("state = ?"), {word(ChartFileState::Pending)});
}

Result<void> ChartFileTable::rename(const QString& visit, const QString& fileName) {
    return change(QStringLiteral("file_name = ?"), {fileName}, visit);
}

Result<void> ChartFileTable::setWritten(const QString& visit) {
    return change(QStringLiteral("state = ?"), {word(ChartFileState::Written)}, visit);
}

Result<void> ChartFileTable::addFailure(const QString& visit, const QString& dottedCode) {
    return change(QStringLiteral("attempts = attempts + 1, last_error_code = ?"), {dottedCode}, visit);
}

Result<std::vector<ChartFile>> ChartFileTable::read(const QString& where, const QVariantList& values) const {
    const auto rows = m_database.select(
        QStringLiteral("SELECT visit, file_name, state, payload_sealed, attempts, last_error_code FROM chart_files "
                       "WHERE %1 ORDER BY sequence")
            .arg(where),
        values);
    if (!rows) {
        return tl::unexpected(rows.error());
    }
    std::vector<ChartFile> files;
    for (const auto& row : *rows) {
        ChartFile file;
        file.visit = row[0].toString();
        file.fileName = row[1].toString();
        const bool written = row[2].toString() == word(ChartFileState::Written);
        file.state = written ? ChartFileState::Written : ChartFileState::Pending;
        auto payload = m_key.open(row[3].toByteArray(), context(file.visit));
        if (!payload) {
            return tl::unexpected(payload.error());
        }
        file.payload = std::move(*payload);
        file.attempts = row[4].toInt();
        file.lastErrorCode = row[5].toString();
        files.push_back(std::move(file));
    }
    return files;
}

Result<void> ChartFileTable::change(const QString& assignments, QVariantList values, const QString& visit) {
    values.append(visit);
    const auto done =
        m_database.run(QStringLiteral("UPDATE chart_files SET %1 WHERE visit = ?").arg(assignments), values);
    if (!done) {
        return tl::unexpected(done.error());
    }
    if (*done == 0) {
        return tl::unexpected(Error{ErrorCode::VisitUnknown});
    }
    return {};
}

}  // namespace store
