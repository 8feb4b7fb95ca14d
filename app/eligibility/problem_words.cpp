// SPDX-License-Identifier: Apache-2.0
#include "app/eligibility/problem_words.h"

#include <QFile>
#include <QHash>

// The table is an embedded file of this static library: something must name it, or the linker leaves it out.
static void loadTable() {  // Q_INIT_RESOURCE works at global scope only
    Q_INIT_RESOURCE(problems);
}

namespace eligibility {
namespace {

struct Meaning {
    QString ja;
    QString en;
};

QHash<QString, Meaning> read() {
    loadTable();
    QFile file(QStringLiteral(":/problems/message.tsv"));
    QHash<QString, Meaning> table;
    if (!file.open(QIODevice::ReadOnly)) {
        return table;
    }
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines.sliced(1)) {
        const QStringList columns = line.split(u'\t');
        if (columns.size() == 3) {
            table.insert(columns[0], {columns[1], columns[2]});
        }
    }
    return table;
}

const QHash<QString, Meaning>& table() {
    static const QHash<QString, Meaning> words = read();
    return words;
}

}  // namespace

QString meaningOf(QStringView problem, QStringView language) {
    const Meaning meaning = table().value(problem.toString());
    return language == u"ja" ? meaning.ja : meaning.en;
}

QStringList knownProblems() {
    QStringList words = table().keys();
    words.sort();
    return words;
}

}  // namespace eligibility
