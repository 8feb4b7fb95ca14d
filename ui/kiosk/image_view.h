// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/kiosk/camera_model.h"
#include "ui/kiosk/receipt_model.h"
#include "ui/kiosk/staff_check_model.h"

#include <QtQml/qqmlregistration.h>
#include <QColor>
#include <QPointer>
#include <QQuickPaintedItem>

namespace ui {

/// Paints one picture so that it fills the item, cut to its proportions, with rounded corners. Keeps no copy.
/// @thread the main thread
class ImageView : public QQuickPaintedItem {
    Q_OBJECT
    QML_ANONYMOUS

    Q_PROPERTY(double radius MEMBER m_radius NOTIFY radiusChanged)

public:
    explicit ImageView(QQuickItem* parent = nullptr);

    void paint(QPainter* painter) override;

signals:
    void radiusChanged();

protected:
    [[nodiscard]] virtual QImage image() const = 0;

private:
    double m_radius = 0.0;
};

/// The live camera picture of K03 under a veil with an oval window for the face.
class CameraView : public ui::ImageView {  // qualified: qmllint looks the base up by this very name
    Q_OBJECT
    QML_ELEMENT

    Q_PROPERTY(ui::CameraModel* camera READ camera WRITE setCamera NOTIFY cameraChanged)
    Q_PROPERTY(QColor veil MEMBER m_veil NOTIFY lookChanged)
    Q_PROPERTY(QColor ring MEMBER m_ring NOTIFY lookChanged)
    Q_PROPERTY(double ringWidth MEMBER m_ringWidth NOTIFY lookChanged)  // pixels

public:
    explicit CameraView(QQuickItem* parent = nullptr);

    void paint(QPainter* painter) override;
    [[nodiscard]] CameraModel* camera() const { return m_camera; }
    void setCamera(CameraModel* camera);

signals:
    void cameraChanged();
    void lookChanged();

protected:
    [[nodiscard]] QImage image() const override { return m_camera ? m_camera->frame() : QImage(); }

private:
    QPointer<CameraModel> m_camera;
    QColor m_veil;
    QColor m_ring;
    double m_ringWidth = 1.0;
};

/// The card photo of K05, for the member of staff.
class CardPhotoView : public ui::ImageView {  // qualified: qmllint looks the base up by this very name
    Q_OBJECT
    QML_ELEMENT

    Q_PROPERTY(ui::StaffCheckModel* staffCheck READ staffCheck WRITE setStaffCheck NOTIFY staffCheckChanged)

public:
    using ImageView::ImageView;

    [[nodiscard]] StaffCheckModel* staffCheck() const { return m_staffCheck; }
    void setStaffCheck(StaffCheckModel* staffCheck);

signals:
    void staffCheckChanged();

protected:
    [[nodiscard]] QImage image() const override { return m_staffCheck ? m_staffCheck->photo() : QImage(); }

private:
    QPointer<StaffCheckModel> m_staffCheck;
};

/// The code of a receipt, for the person's own telephone.
class ReceiptCodeView : public ui::ImageView {  // qualified: qmllint looks the base up by this very name
    Q_OBJECT
    QML_ELEMENT

    Q_PROPERTY(ui::ReceiptModel* receipt READ receipt WRITE setReceipt NOTIFY receiptChanged)

public:
    using ImageView::ImageView;

    [[nodiscard]] ReceiptModel* receipt() const { return m_receipt; }
    void setReceipt(ReceiptModel* receipt);

signals:
    void receiptChanged();

protected:
    [[nodiscard]] QImage image() const override { return m_receipt ? m_receipt->code() : QImage(); }

private:
    QPointer<ReceiptModel> m_receipt;
};

}  // namespace ui
