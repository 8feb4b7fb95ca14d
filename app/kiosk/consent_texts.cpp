// SPDX-License-Identifier: Apache-2.0
#include "app/kiosk/consent_texts.h"

#include <QCryptographicHash>
#include <QFile>

namespace kiosk {
namespace {
constexpr qsizetype columns = 5;
}  // namespace

ConsentTexts::ConsentTexts() {
    QFile file(QStringLiteral(":/consent/items.tsv"));
    if (!file.open(QIODevice::ReadOnly)) {
        return;
    }
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines.mid(1)) {
        const QStringList cells = line.split(u'\t');
        if (cells.size() == columns) {
            m_rows.insert(cells[0], {.label = {cells[1], cells[3]}, .example = {cells[2], cells[4]}});
        }
    }
}

QList<ui::ConsentItem> ConsentTexts::items(const std::vector<visit::ConsentItem>& asked,
                                           const QString& language) const {
    const std::size_t column = language == QLatin1String("en") ? 1 : 0;
    QList<ui::ConsentItem> items;
    for (const visit::ConsentItem& item : asked) {
        const QString code = QString::fromStdString(item.code);
        const auto row = m_rows.constFind(code);
        items.append(row == m_rows.cend()
                         ? ui::ConsentItem{.code = code, .label = code, .example = {}}
                         : ui::ConsentItem{.code = code, .label = row->label[column], .example = row->example[column]});
    }
    return items;
}

QString ConsentTexts::hash(const std::vector<visit::ConsentItem>& asked, const QString& language) const {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const ui::ConsentItem& item : items(asked, language)) {
        hash.addData((item.code + u'\t' + item.label + u'\t' + item.example + u'\n').toUtf8());
    }
    return QString::fromLatin1(hash.result().toHex());
}

}  // namespace kiosk
