// SPDX-License-Identifier: Apache-2.0
#include "ui/kiosk/image_view.h"

#include <QPainter>
#include <QPainterPath>

namespace ui {
namespace {

// The window for the face, in shares of the picture: a head and a little air.
constexpr double ovalWidth = 0.58;
constexpr double ovalHeight = 0.76;
constexpr double ovalMiddle = 0.49;

}  // namespace

ImageView::ImageView(QQuickItem* parent) : QQuickPaintedItem(parent) {
    setAntialiasing(true);
    connect(this, &ImageView::radiusChanged, this, [this] { update(); });
}

void ImageView::paint(QPainter* painter) {
    const QImage picture = image();
    if (picture.isNull()) {
        return;
    }
    QPainterPath frame;
    frame.addRoundedRect(boundingRect(), m_radius, m_radius);
    painter->setClipPath(frame);
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    const QSizeF cut = boundingRect().size().scaled(picture.size(), Qt::KeepAspectRatio);
    const QPointF corner((picture.width() - cut.width()) / 2, (picture.height() - cut.height()) / 2);
    painter->drawImage(boundingRect(), picture, QRectF(corner, cut));
}

CameraView::CameraView(QQuickItem* parent) : ImageView(parent) {
    connect(this, &CameraView::lookChanged, this, [this] { update(); });
}

void CameraView::paint(QPainter* painter) {
    ImageView::paint(painter);
    QRectF window(0, 0, width() * ovalWidth, height() * ovalHeight);
    window.moveCenter(QPointF(width() / 2, height() * ovalMiddle));
    QPainterPath around;
    around.addRect(boundingRect());
    around.addEllipse(window);
    painter->fillPath(around, m_veil);
    painter->setPen(QPen(m_ring, m_ringWidth));
    painter->drawEllipse(window);
}

void CameraView::setCamera(CameraModel* camera) {
    if (m_camera == camera) {
        return;
    }
    if (m_camera) {
        disconnect(m_camera, nullptr, this, nullptr);
    }
    m_camera = camera;
    if (m_camera) {
        connect(m_camera, &CameraModel::frameChanged, this, [this] { update(); });
    }
    emit cameraChanged();
    update();
}

void CardPhotoView::setStaffCheck(StaffCheckModel* staffCheck) {
    if (m_staffCheck == staffCheck) {
        return;
    }
    if (m_staffCheck) {
        disconnect(m_staffCheck, nullptr, this, nullptr);
    }
    m_staffCheck = staffCheck;
    if (m_staffCheck) {
        connect(m_staffCheck, &StaffCheckModel::photoChanged, this, [this] { update(); });
    }
    emit staffCheckChanged();
    update();
}

void ReceiptCodeView::setReceipt(ReceiptModel* receipt) {
    if (m_receipt == receipt) {
        return;
    }
    m_receipt = receipt;
    if (m_receipt) {
        connect(m_receipt, &ReceiptModel::changed, this, [this] { update(); });
    }
    emit receiptChanged();
    update();
}

}  // namespace ui
