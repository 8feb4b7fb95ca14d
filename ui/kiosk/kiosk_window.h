// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QQuickView>
#include <QTranslator>

namespace ui {

class KioskViewModel;

/// The kiosk's window: `Kiosk.qml` over a view model. Language, text size and contrast, which concern nobody but the
/// eye, are settled here when the model asks for them; everything else is the presenter's.
/// @thread the main thread
class KioskWindow : public QQuickView {
    Q_OBJECT

public:
    /// @param model  outlives the window
    /// @param pixelsPerMillimetre  of the screen that will be used, for the 20 mm touch targets; 0 = ask the screen
    explicit KioskWindow(KioskViewModel& model, double pixelsPerMillimetre = 0.0);

    /// False when the screens could not be loaded (a broken build); the reasons are in `errors()`.
    [[nodiscard]] bool loaded() const;

    /// Whether the page stands still: false while a new page fades in. For screenshots.
    [[nodiscard]] bool settled() const;
    /// Turns every animation off: for people who ask for it, for screenshots and for tests.
    void setMotionReduced(bool reduced);
    /// Of the screen, when the settings tell it after the window was made; 0 = ask the screen.
    void setPixelsPerMillimetre(double pixelsPerMillimetre);

private:
    void applyLanguage(const QString& language);

    KioskViewModel& m_model;
    QTranslator m_translator;
};

}  // namespace ui
