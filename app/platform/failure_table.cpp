// SPDX-License-Identifier: Apache-2.0
#include "app/platform/failure_table.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace platform {
namespace {

constexpr int columns = 6;
const auto header = QByteArrayLiteral("code\tdesk_code\tcause_ja\tnext_ja\tcause_en\tnext_en");

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
    return table;
}

Result<void> FailureTable::append(const QByteArray& tsv) {
    auto lines = tsv.split('\n');
    if (lines.takeFirst() != header) {
        return tl::unexpected(Error{ErrorCode::FailureTableDamaged});
    }
    for (const auto& line : lines) {
        if (line.isEmpty()) {
            continue;
        }
        const auto cells = QString::fromUtf8(line).split(QLatin1Char('\t'));
        const bool gap =
            std::any_of(cells.begin(), cells.end(), [](const auto& cell) { return cell.trimmed().isEmpty(); });
        if (cells.size() != columns || gap || m_rows.contains(cells[0])) {
            return tl::unexpected(Error{ErrorCode::FailureTableDamaged});
        }
        m_rows.insert(cells[0], Row{cells[1], {{cells[2], cells[4]}}, {{cells[3], cells[5]}}});
    }
    return {};
}

FailureText FailureTable::text(std::string_view dottedCode, const QString& language) const {
    const std::size_t at = language == QLatin1String("en") ? 1 : 0;
    const auto row = m_rows.constFind(QString::fromUtf8(dottedCode));
    if (row != m_rows.constEnd()) {
        return {row->deskCode, row->cause[at], row->next[at]};
    }
    if (at == 1) {
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
