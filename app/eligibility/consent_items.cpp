// SPDX-License-Identifier: Apache-2.0
#include "app/eligibility/consent_items.h"

#include <QCryptographicHash>
#include <QFile>

#include <algorithm>

namespace eligibility {
namespace {

constexpr qint64 maximumListBytes = 1024LL * 1024;
const auto labelColumn = QStringLiteral("label_");
const auto exampleColumn = QStringLiteral("example_");

tl::unexpected<Error> damaged(std::int64_t line) {
    return tl::unexpected(Error{ErrorCode::ConsentListDamaged, line});
}

/// The cells of a line by their column's name.
using Row = QMap<QString, QString>;

std::optional<Row> rowOf(const QStringList& columns, const QString& line) {
    const QStringList cells = line.split(u'\t');
    if (cells.size() != columns.size()) {
        return std::nullopt;
    }
    Row row;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        row.insert(columns[i], cells[i].trimmed());
    }
    return row;
}

std::optional<ConsentItem> itemOf(const Row& row) {
    ConsentItem item;
    item.code = row.value(QStringLiteral("code"));
    item.version = row.value(QStringLiteral("version"));
    item.elements = row.value(QStringLiteral("elements")).split(u' ', Qt::SkipEmptyParts);
    const QString asked = row.value(QStringLiteral("asked"));
    item.asked = asked == QStringLiteral("yes");
    for (auto cell = row.cbegin(); cell != row.cend(); ++cell) {
        if (cell.key().startsWith(labelColumn)) {
            const QString language = cell.key().mid(labelColumn.size());
            item.wording.insert(language, {cell.value(), row.value(exampleColumn + language)});
        }
    }
    const bool worded = std::ranges::all_of(
        item.wording, [](const ConsentWording& each) { return !each.label.isEmpty() && !each.example.isEmpty(); });
    const bool good = !item.code.isEmpty() && !item.version.isEmpty() && !item.elements.isEmpty() && worded &&
                      item.wording.contains(QStringLiteral("ja")) && (item.asked || asked == QStringLiteral("no"));
    return good ? std::optional(item) : std::nullopt;
}

}  // namespace

Result<ConsentCatalogue> ConsentCatalogue::read(const QByteArray& tsv) {
    const QStringList lines = QString::fromUtf8(tsv).split(u'\n');
    const QStringList columns = lines.front().split(u'\t');
    ConsentCatalogue catalogue;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        if (lines[i].trimmed().isEmpty()) {
            continue;
        }
        const auto row = rowOf(columns, lines[i]);
        const auto item = row ? itemOf(*row) : std::nullopt;
        if (!item || catalogue.item(item->code) != nullptr) {
            return damaged(i + 1);
        }
        catalogue.m_items.append(*item);
    }
    return catalogue.m_items.isEmpty() ? Result<ConsentCatalogue>(damaged(1)) : catalogue;
}

Result<ConsentCatalogue> ConsentCatalogue::readFile(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > maximumListBytes) {
        return damaged(-1);
    }
    return read(file.readAll());
}

const ConsentItem* ConsentCatalogue::item(const QString& code) const {
    const auto found = std::ranges::find(m_items, code, &ConsentItem::code);
    return found == m_items.end() ? nullptr : &*found;
}

ConsentWording ConsentCatalogue::wording(const QString& code, const QString& language) const {
    const ConsentItem* const known = item(code);
    if (known == nullptr) {
        return {code, {}};
    }
    return known->wording.value(language, known->wording.value(QStringLiteral("ja")));
}

QStringList ConsentCatalogue::asked(const FacilityItems& facility) const {
    QStringList codes;
    for (const ConsentItem& each : m_items) {
        if (facility.value(each.code, each.asked)) {
            codes.append(each.code);
        }
    }
    return codes;
}

QString ConsentCatalogue::words(const QStringList& codes, const QString& language) const {
    QString words;
    for (const QString& code : codes) {
        const ConsentWording each = wording(code, language);
        words += code + u'\t' + each.label + u'\t' + each.example + u'\n';
    }
    return words;
}

QString ConsentCatalogue::hash(const QStringList& codes, const QString& language) const {
    return QString::fromLatin1(
        QCryptographicHash::hash(words(codes, language).toUtf8(), QCryptographicHash::Sha256).toHex());
}

ConsentSheet::ConsentSheet(QStringList asked) : m_asked(std::move(asked)) {}

void ConsentSheet::agreeToAll() {
    for (const QString& code : m_asked) {
        m_choices.insert(code, true);
    }
}

void ConsentSheet::declineAll() {
    for (const QString& code : m_asked) {
        m_choices.insert(code, false);
    }
}

void ConsentSheet::choose(const QString& code, bool yes) {
    if (m_asked.contains(code)) {
        m_choices.insert(code, yes);
    }
}

bool ConsentSheet::isComplete() const {
    return open().isEmpty();
}

QStringList ConsentSheet::open() const {
    QStringList without;
    for (const QString& code : m_asked) {
        if (!m_choices.contains(code)) {
            without.append(code);
        }
    }
    return without;
}

std::optional<bool> ConsentSheet::choice(const QString& code) const {
    const auto found = m_choices.constFind(code);
    return found == m_choices.cend() ? std::nullopt : std::optional(found.value());
}

}  // namespace eligibility
