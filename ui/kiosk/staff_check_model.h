// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/kiosk/pin_pad_model.h"

#include <QtQml/qqmlregistration.h>
#include <QImage>
#include <QObject>
#include <QStringList>

namespace ui {

/// The staff check page K05: first it asks the person to wait; then a member of staff proves himself by name and
/// passcode, sees the card's photo, and says whether it is the same person and why the check was needed.
/// @thread the main thread
class StaffCheckModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of KioskViewModel")

    Q_PROPERTY(Stage stage READ stage NOTIFY stageChanged)
    Q_PROPERTY(Photo photoState READ photoState NOTIFY photoChanged)
    Q_PROPERTY(QStringList names READ names NOTIFY staffChanged)
    Q_PROPERTY(QString chosenName READ chosenName NOTIFY staffChanged)
    Q_PROPERTY(int secondsClosed READ secondsClosed NOTIFY staffChanged)
    Q_PROPERTY(bool handOverOffered READ handOverOffered NOTIFY handOverChanged)
    Q_PROPERTY(ui::PinPadModel* passcode READ passcode CONSTANT)

public:
    enum class Stage : std::uint8_t {
        Calling,    ///< the desk has been told; the person waits
        Choosing,   ///< staff is here: which name
        Entering,   ///< uses passcode()
        Closed,     ///< too many wrong passcodes: secondsClosed()
        Comparing,  ///< staff compares the person with the card
        Judged,     ///< the same person; staff says why the check was needed
    };
    Q_ENUM(Stage)

    enum class Photo : std::uint8_t {
        Reading,  ///< the card's photo is on its way
        Shown,
        Missing,  ///< none to be had: staff compares with the printed card
    };
    Q_ENUM(Photo)

    /// Why the staff check was needed; recorded with the grant.
    enum class Reason : std::uint8_t { FaceFailed, PinForgotten, CannotOperate, NoPhoto, Other };
    Q_ENUM(Reason)

    explicit StaffCheckModel(QObject* parent = nullptr);

    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] Photo photoState() const { return m_photoState; }
    [[nodiscard]] const QImage& photo() const { return m_photo; }
    [[nodiscard]] const QStringList& names() const { return m_names; }
    [[nodiscard]] const QString& chosenName() const { return m_chosenName; }
    [[nodiscard]] int secondsClosed() const { return m_secondsClosed; }
    [[nodiscard]] bool handOverOffered() const { return m_handOverOffered; }
    [[nodiscard]] PinPadModel* passcode() { return &m_passcode; }

    void setStage(Stage stage);
    void setPhoto(const QImage& photo);  ///< the card's photo; null: compare with the printed card
    void setStaff(const QStringList& names, const QString& chosenName, int secondsClosed);
    void setHandOverOffered(bool offered);  ///< K90: enough is known for the desk to go on with
    void clear();

signals:
    void stageChanged();
    void photoChanged();
    void staffChanged();

    void handOverChanged();
    void handOverWanted();         ///< K90: on at the desk, the kiosk is free
    void staffArrived();           ///< staff pressed 「係員が確認をはじめる」
    void staffChosen(int member);  ///< index into names
    void samePersonSeen();         ///< staff: same person; the reason is asked next
    void samePersonConfirmed(ui::StaffCheckModel::Reason reason);  ///< staff: and this is why
    void samePersonDenied();                                       ///< staff: not the same person

private:
    Stage m_stage = Stage::Calling;
    Photo m_photoState = Photo::Reading;
    QImage m_photo;
    QStringList m_names;
    QString m_chosenName;
    int m_secondsClosed = 0;
    bool m_handOverOffered = false;
    PinPadModel m_passcode{6, 12};
};

}  // namespace ui
