// SPDX-License-Identifier: Apache-2.0
#include "tests/qml/gallery/contact_sheet.h"

#include <QPainter>

namespace {

constexpr int gap = 12;
constexpr int captionHeight = 26;

}  // namespace

void ContactSheet::add(const QString& name, const QImage& picture) {
    m_entries.push_back({name, picture.scaled(m_cell, Qt::KeepAspectRatio, Qt::SmoothTransformation)});
}

QImage ContactSheet::drawn() const {
    const int rows = (static_cast<int>(m_entries.size()) + m_columns - 1) / m_columns;
    const QSize step = m_cell + QSize(gap, gap + captionHeight);
    QImage sheet(QSize(step.width() * m_columns + gap, step.height() * rows + gap), QImage::Format_RGB32);
    sheet.fill(QColor(90, 96, 100));
    QPainter painter(&sheet);
    QFont font(QStringLiteral("Noto Sans"));
    font.setPixelSize(captionHeight - 8);
    painter.setFont(font);
    painter.setPen(Qt::white);
    for (int i = 0; i < static_cast<int>(m_entries.size()); ++i) {
        const Entry& entry = m_entries[static_cast<std::size_t>(i)];
        const QPoint corner(gap + (i % m_columns) * step.width(), gap + (i / m_columns) * step.height());
        painter.drawImage(corner, entry.picture);
        painter.drawText(QRect(corner + QPoint(0, m_cell.height()), QSize(m_cell.width(), captionHeight)),
                         Qt::AlignVCenter | Qt::AlignLeft, entry.name);
    }
    return sheet;
}
