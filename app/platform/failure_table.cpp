// SPDX-License-Identifier: Apache-2.0
#include "app/platform/failure_table.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace platform {
namespace {

constexpr int columns = 6;
const auto header = QByteArrayLiteral("code\tdesk_code\tcause_ja\tnext_ja\tcause_en\tnext_en");
constexpr int languageColumns = 3;
const auto languageHeader = QByteArrayLiteral("code\tcause\tnext");
const auto japanese = QStringLiteral("ja");
const auto english = QStringLiteral("en");

/// The cells of each line below the header, none of them empty.
Result<QList<QStringList>> rowsOf(const QByteArray& tsv, const QByteArray& wantedHeader, int wantedColumns) {
    auto lines = tsv.split('\n');
    if (lines.takeFirst() != wantedHeader) {
        return tl::unexpected(Error{ErrorCode::FailureTableDamaged});
    }
    QList<QStringList> rows;
    for (const auto& line : lines) {
        if (line.isEmpty()) {
            continue;
        }
        const auto cells = QString::fromUtf8(line).split(QLatin1Char('\t'));
        const bool gap =
            std::any_of(cells.begin(), cells.end(), [](const auto& cell) { return cell.trimmed().isEmpty(); });
        if (cells.size() != wantedColumns || gap) {
            return tl::unexpected(Error{ErrorCode::FailureTableDamaged});
        }
        rows.append(cells);
    }
    return rows;
}

}  // namespace

Result<FailureTable> FailureTable::load() {
    FailureTable table;
    const QDir folder(QStringLiteral(":/failures"));
    const auto files = folder.entryList({QStringLiteral("*.tsv")}, QDir::Files, QDir::Name);
    for (const auto& file : files) {
        QFile tsv(folder.filePath(file));
        if (!tsv.open(QIODevice::ReadOnly)) {
            return tl::unexpected(Error{ErrorCode::FailureTableDamaged});
        }
        if (const auto read = table.append(tsv.readAll()); !read) {
            return tl::unexpected(read.error());
        }
    }
    const QDir more(folder.filePath(QStringLiteral("languages")));
    for (const auto& file : more.entryList({QStringLiteral("*.tsv")}, QDir::Files, QDir::Name)) {
        QFile tsv(more.filePath(file));
        if (!tsv.open(QIODevice::ReadOnly)) {
            return tl::unexpected(Error{ErrorCode::FailureTableDamaged});
        }
        if (const auto read = table.appendLanguage(QFileInfo(file).baseName(), tsv.readAll()); !read) {
            return tl::unexpected(read.error());
        }
    }
    return table;
}

Result<void> FailureTable::append(const QByteArray& tsv) {
    const auto rows = rowsOf(tsv, header, columns);
    for (const auto& cells : rows.value_or(QList<QStringList>{})) {
        if (m_rows.contains(cells[0])) {
            return tl::unexpected(Error{ErrorCode::FailureTableDamaged});
        }
        m_rows.insert(cells[0], Row{cells[1], {{japanese, {cells[2], cells[3]}}, {english, {cells[4], cells[5]}}}});
    }
    return rows.map([](const auto&) {});
}

Result<void> FailureTable::appendLanguage(const QString& language, const QByteArray& tsv) {
    const auto rows = rowsOf(tsv, languageHeader, languageColumns);
    for (const auto& cells : rows.value_or(QList<QStringList>{})) {
        const auto row = m_rows.find(cells[0]);
        if (row == m_rows.end() || row->words.contains(language)) {
            return tl::unexpected(Error{ErrorCode::FailureTableDamaged});
        }
        row->words.insert(language, {cells[1], cells[2]});
    }
    return rows.map([](const auto&) {});
}

bool FailureTable::speaks(std::string_view dottedCode, const QString& language) const {
    const auto row = m_rows.constFind(QString::fromUtf8(dottedCode));
    return row != m_rows.constEnd() && row->words.contains(language);
}

FailureText FailureTable::text(std::string_view dottedCode, const QString& language) const {
    const QString& fallback = language.startsWith(japanese) ? japanese : english;  // "ja-easy" is Japanese
    const auto row = m_rows.constFind(QString::fromUtf8(dottedCode));
    if (row != m_rows.constEnd()) {
        const Words words = row->words.value(language, row->words.value(fallback));
        return {row->deskCode, words.cause, words.next};
    }
    if (fallback == english) {
        return {QStringLiteral("X00"), QStringLiteral("Something unexpected happened."),
                QStringLiteral("Please ask the reception staff.")};
    }
    return {QStringLiteral("X00"), QStringLiteral("予期しないことが起こりました。"),
            QStringLiteral("受付の係にお声がけください。")};
}

bool FailureTable::contains(std::string_view dottedCode) const {
    return m_rows.contains(QString::fromUtf8(dottedCode));
}

QStringList FailureTable::codes() const {
    auto all = m_rows.keys();
    all.sort();
    return all;
}

}  // namespace platform
