// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QString>

#include <vector>

/// Pictures side by side with their names below, to look at a whole language at once.
class ContactSheet {
public:
    /// @param cell  largest size of one picture on the sheet
    ContactSheet(int columns, QSize cell) : m_columns(columns), m_cell(cell) {}

    void add(const QString& name, const QImage& picture);
    [[nodiscard]] QImage drawn() const;

private:
    struct Entry {
        QString name;
        QImage picture;
    };
    int m_columns;
    QSize m_cell;
    std::vector<Entry> m_entries;
};
