// SPDX-License-Identifier: Apache-2.0
#include "ui/controls/svg_picture.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

#include <array>
#include <utility>

namespace ui {

SvgPicture::SvgPicture(QQuickItem* parent) : QQuickPaintedItem(parent) {
    setAntialiasing(true);
    connect(this, &SvgPicture::changed, this, [this] {
        m_renderer.reset();
        update();
    });
}

SvgPicture::~SvgPicture() = default;

/// Where the words leave a picture less than a pixel there is nothing to paint on.
void SvgPicture::geometryChange(const QRectF& now, const QRectF& before) {
    setFlag(ItemHasContents, now.width() >= 1 && now.height() >= 1);
    QQuickPaintedItem::geometryChange(now, before);
}

void SvgPicture::paint(QPainter* painter) {
    if (!m_renderer) {
        load();
    }
    const QSizeF size = m_renderer->viewBoxF().size().scaled(boundingRect().size(), Qt::KeepAspectRatio);
    if (!size.isEmpty()) {
        const QPointF corner((width() - size.width()) / 2, (height() - size.height()) / 2);
        m_renderer->render(painter, QRectF(corner, size));
    }
}

void SvgPicture::load() {
    m_renderer = std::make_unique<QSvgRenderer>();
    QFile file(QStringLiteral(":/icons/%1.svg").arg(m_name));
    if (m_name.isEmpty() || !file.open(QIODevice::ReadOnly)) {
        return;
    }
    QByteArray drawing = file.readAll();
    const std::array<std::pair<const char*, QColor>, 8> roles{{{"\"black\"", m_ink},
                                                               {"\"white\"", m_sheet},
                                                               {"\"teal\"", m_accent},
                                                               {"\"snow\"", m_accentInk},
                                                               {"\"paleturquoise\"", m_accentSoft},
                                                               {"\"gray\"", m_line},
                                                               {"\"orange\"", m_attention},
                                                               {"\"moccasin\"", m_attentionSoft}}};
    for (const auto& [role, color] : roles) {
        drawing.replace(role, '"' + color.name().toLatin1() + '"');
    }
    m_renderer->load(drawing);
    if (!m_part.isEmpty()) {
        m_renderer->setViewBox(m_part);
    }
}

}  // namespace ui
