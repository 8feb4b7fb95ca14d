// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QColor>
#include <QQuickPaintedItem>
#include <QRectF>
#include <QString>

#include <memory>

class QSvgRenderer;

namespace ui {

/// One of our own drawings in `resources/icons`, in the colours of the theme.
///
/// The files use ten named colours (black, white, teal …) as roles, so that they look right in any viewer; here each
/// name is replaced by the colour set for its role. Drawn to fit, centred, proportions kept.
/// @thread the main thread
class SvgPicture : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT

    Q_PROPERTY(QString name MEMBER m_name NOTIFY changed)
    Q_PROPERTY(QRectF part MEMBER m_part NOTIFY changed)      // of the drawing, in its own units; empty: all of it
    Q_PROPERTY(QColor ink MEMBER m_ink NOTIFY changed)        // black
    Q_PROPERTY(QColor sheet MEMBER m_sheet NOTIFY changed)    // white
    Q_PROPERTY(QColor accent MEMBER m_accent NOTIFY changed)  // teal
    Q_PROPERTY(QColor accentInk MEMBER m_accentInk NOTIFY changed)          // snow
    Q_PROPERTY(QColor accentSoft MEMBER m_accentSoft NOTIFY changed)        // paleturquoise
    Q_PROPERTY(QColor line MEMBER m_line NOTIFY changed)                    // gray
    Q_PROPERTY(QColor attention MEMBER m_attention NOTIFY changed)          // orange
    Q_PROPERTY(QColor attentionSoft MEMBER m_attentionSoft NOTIFY changed)  // moccasin

public:
    explicit SvgPicture(QQuickItem* parent = nullptr);
    ~SvgPicture() override;

    void paint(QPainter* painter) override;

protected:
    void geometryChange(const QRectF& now, const QRectF& before) override;

signals:
    void changed();

private:
    void load();

    QString m_name;
    QRectF m_part;
    QColor m_ink, m_sheet, m_accent, m_accentInk, m_accentSoft, m_line, m_attention, m_attentionSoft;
    std::unique_ptr<QSvgRenderer> m_renderer;
};

}  // namespace ui
