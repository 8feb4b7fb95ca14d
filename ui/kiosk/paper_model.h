// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/kiosk/image_view.h"

#include <QtQml/qqmlregistration.h>
#include <QImage>
#include <QObject>
#include <QPointer>

namespace ui {

/// The page of K15 where the certificate is held before the camera: the live picture, and how to hold the paper.
/// @thread the main thread
class PaperModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of CertificateModel")

    Q_PROPERTY(bool live READ live NOTIFY frameChanged)
    Q_PROPERTY(Hint hint READ hint NOTIFY hintChanged)

public:
    /// Directions are the person's own. Same order as `session::PaperHint`; the presenter maps one to the other.
    enum class Hint : std::uint8_t {
        NotSeen,
        TooFar,
        MoveLeft,
        MoveRight,
        MoveUp,
        MoveDown,
        TooDark,
        HoldStill,
        Reading,
        Refused,
    };
    Q_ENUM(Hint)

    using QObject::QObject;

    [[nodiscard]] bool live() const { return !m_frame.isNull(); }
    [[nodiscard]] const QImage& frame() const { return m_frame; }
    [[nodiscard]] Hint hint() const { return m_hint; }

    void setFrame(const QImage& mirrored);
    void setHint(Hint hint);  ///< Refused forgets the picture at once
    void clear();

signals:
    void frameChanged();
    void hintChanged();

    void typingChosen();    ///< typed instead
    void againRequested();  ///< hold it up once more

private:
    QImage m_frame;
    Hint m_hint = Hint::NotSeen;
};

/// The live picture of the paper.
class PaperView : public ui::ImageView {  // qualified: qmllint looks the base up by this very name
    Q_OBJECT
    QML_ELEMENT

    Q_PROPERTY(ui::PaperModel* paper READ paper WRITE setPaper NOTIFY paperChanged)

public:
    using ImageView::ImageView;

    [[nodiscard]] PaperModel* paper() const { return m_paper; }
    void setPaper(PaperModel* paper);

signals:
    void paperChanged();

protected:
    [[nodiscard]] QImage image() const override { return m_paper ? m_paper->frame() : QImage(); }

private:
    QPointer<PaperModel> m_paper;
};

}  // namespace ui
