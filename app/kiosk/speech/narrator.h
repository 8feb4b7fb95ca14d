// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/kiosk/speech/guide_speech.h"
#include "app/kiosk/speech/speaker.h"
#include "app/kiosk/speech/speech_script.h"
#include "app/platform/clock.h"

#include <functional>

namespace kiosk {

/// Tells a visit to somebody who does not look: silent until the first key, then every screen, what is focused, waits,
/// warnings, and the way into the camera's frame, until the visit is over. Says no name and no digit of a
/// secret.
/// @thread main
class Narrator : public QObject {
    Q_OBJECT

public:
    /// @param speaker  outlives the narrator, as the clock does
    /// @param words    what the screen says just now
    /// @param curtain  hides the screen as soon as speech begins
    Narrator(Speaker& speaker, platform::Clock& clock, std::function<ScreenWords()> words, bool curtain,
             QObject* parent = nullptr);

    [[nodiscard]] bool active() const { return m_active; }

    /// A key, before it does anything. @return true: it woke the voice or asked for more time, and does nothing else
    [[nodiscard]] bool keyPressed(ui::KeyOrder order);
    void carryOut(ui::KeyOrder order);  ///< Repeat … Louder
    void toggle();                      ///< the key on the screen
    void liftCurtain();

    // what happens
    void visitChanged(const visit::Visit& visit);
    void digitsChanged(int count);
    void paperTyped(const TypedPaper& paper);  ///< narrator_paper.cpp
    void focusMoved(const ui::FocusedKey& key);
    void cannot();  ///< the key that was pressed does nothing here
    void languageChanged(const QString& screenLanguage);
    void cardLeftAlerted();
    void callNumber(int number);  ///< to the room, where nobody is being told anything
    void preferencesReset();

    // narrator_camera.cpp
    void hinted(facematch::Hint hint);
    void stepAsked(facematch::StepKind step);
    void guided(const facematch::Guidance& guidance);
    void paperHinted(session::PaperHint hint);

signals:
    void activeChanged(bool active);
    void curtainChanged(bool drawn);
    void touched();         ///< somebody is there
    void moreTimeWanted();  ///< and wants to go on
    void languageWanted(const QString& language);
    void consentRead();  ///< the question of consent that is on the screen is read aloud

private:
    void begin();
    void end();
    void arrive();
    void tellConsent();
    void warn(int seconds);
    void tellWait();
    void tellWholePaper();
    void tellHeldPaper();
    void keepAwake();
    void setCurtain(bool drawn);
    void change(int value, const char* key);
    [[nodiscard]] bool typing() const;
    [[nodiscard]] bool cardless() const;

    Speaker& m_speaker;
    platform::Clock& m_clock;
    const std::function<ScreenWords()> m_words;
    const bool m_curtainAtOnce;
    visit::Visit m_visit;
    GuideSpeech m_guide;
    QString m_language = QStringLiteral("ja");
    bool m_active = false;
    bool m_curtain = false;
    bool m_visitSeen = false;       ///< a card was there since speech began
    bool m_verifiedUntold = false;  ///< K06 was too short to be told: the next screen begins with it
    int m_digits = 0;
    TypedPaper m_paper;
    std::chrono::milliseconds m_lastKey{};
    std::unique_ptr<platform::Timer> m_wholePaper;
    std::optional<session::PaperHint> m_paperHint;
    std::optional<session::PaperHint> m_paperSaid;
    std::unique_ptr<platform::Timer> m_heldPaper;
    std::unique_ptr<platform::Timer> m_wait;
    std::unique_ptr<platform::Timer> m_warning;
    std::unique_ptr<platform::Timer> m_awake;
};

}  // namespace kiosk
