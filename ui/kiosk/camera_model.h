// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QImage>
#include <QObject>

namespace ui {

/// The camera page K03: the live picture, the hint, and how the comparison stands.
/// @thread the main thread
class CameraModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of KioskViewModel")

    Q_PROPERTY(bool live READ live NOTIFY liveChanged)
    Q_PROPERTY(Hint hint READ hint NOTIFY hintChanged)
    Q_PROPERTY(State state READ state NOTIFY stateChanged)
    Q_PROPERTY(Step step READ step NOTIFY stepChanged)
    Q_PROPERTY(double fillLight READ fillLight NOTIFY fillLightChanged)
    Q_PROPERTY(bool retryOffered READ retryOffered NOTIFY stateChanged)

public:
    /// Same names as `facematch::Hint`, in the order of the texts of CameraScreen; the pillars do not know each other,
    /// the presenter maps one to the other by name.
    enum class Hint : std::uint8_t {
        NoFace,
        TooFar,
        TooNear,
        TooDark,
        BackLit,
        Blurred,
        Turned,
        OffCentre,
        SeveralFaces,
        HoldStill,
        SideLit,
        MouthCovered,
        EyesCovered,
    };
    Q_ENUM(Hint)

    enum class State : std::uint8_t {
        Starting,   ///< no picture yet
        Seeking,    ///< live; nothing is known of the face yet
        Looking,    ///< live; the hint tells what to do
        Comparing,  ///< a good face is being compared
        Matched,
        TryAgain,  ///< not the same this time: retry (if offered), another way, help
        Moving,    ///< the person is asked to move: `step`
    };
    Q_ENUM(State)

    /// What is asked for in the state Moving. Directions are the person's own, and those of the mirror on the screen.
    enum class Step : std::uint8_t { TurnLeft, TurnRight, ComeCloser, Blink };
    Q_ENUM(Step)

    explicit CameraModel(QObject* parent = nullptr);

    [[nodiscard]] bool live() const { return !m_frame.isNull(); }
    [[nodiscard]] const QImage& frame() const { return m_frame; }
    [[nodiscard]] Hint hint() const { return m_hint; }
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] Step step() const { return m_step; }
    [[nodiscard]] double fillLight() const { return m_fillLight; }
    [[nodiscard]] bool retryOffered() const { return m_retryOffered; }

    void setFrame(const QImage& mirrored);  ///< latest preview picture, already mirrored; any size
    void setHint(Hint hint);
    void setState(State state, bool retryOffered = false);
    void askFor(Step step);  ///< enters the state Moving
    /// @param level  0 (the page as designed) to 1 (white around the face, to light it)
    void setFillLight(double level);
    void clear();  ///< forgets the picture and begins anew

signals:
    void frameChanged();
    void liveChanged();
    void hintChanged();
    void stateChanged();
    void stepChanged();
    void fillLightChanged();

private:
    QImage m_frame;
    Hint m_hint = Hint::NoFace;
    State m_state = State::Starting;
    Step m_step = Step::TurnLeft;
    double m_fillLight = 0;
    bool m_retryOffered = false;
};

}  // namespace ui
