// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QImage>
#include <QObject>

namespace ui {

/// The staff check page K05: first it asks the person to wait for staff, then it shows the card photo to the member of
/// staff.
/// @thread the main thread
class StaffCheckModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of KioskViewModel")

    Q_PROPERTY(Stage stage READ stage NOTIFY stageChanged)
    Q_PROPERTY(bool hasPhoto READ hasPhoto NOTIFY photoChanged)

public:
    enum class Stage : std::uint8_t {
        Calling,    ///< the desk has been told; the person waits
        Comparing,  ///< staff is here and compares the person with the card
    };
    Q_ENUM(Stage)

    /// Why the staff check was needed; recorded with the grant.
    enum class Reason : std::uint8_t { FaceFailed, PinForgotten, CannotOperate, NoPhoto, Other };
    Q_ENUM(Reason)

    explicit StaffCheckModel(QObject* parent = nullptr);

    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] bool hasPhoto() const { return !m_photo.isNull(); }
    [[nodiscard]] const QImage& photo() const { return m_photo; }

    void setStage(Stage stage);
    void setPhoto(const QImage& photo);  ///< the card's photo; null: compare with the printed card
    void clear();

signals:
    void stageChanged();
    void photoChanged();

    void staffArrived();                                           ///< staff pressed 「係員が確認します」
    void samePersonConfirmed(ui::StaffCheckModel::Reason reason);  ///< staff: same person
    void samePersonDenied();                                       ///< staff: not the same person

private:
    Stage m_stage = Stage::Calling;
    QImage m_photo;
};

}  // namespace ui
