// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/kiosk/speech/guide_tone.h"
#include "app/kiosk/speech/narrator.h"
#include "app/kiosk/speech/sound_output.h"
#include "app/platform/config.h"
#include "app/session/session.h"
#include "ui/controls/key_pilot.h"
#include "ui/kiosk/kiosk_view_model.h"

namespace kiosk {

/// Everything that makes a kiosk usable by ear and by keys, put together: voice, narrator, keys, tones.
/// @thread main
class SpeechRoom : public QObject {
    Q_OBJECT

public:
    /// All but the settings outlive the room. Made after the presenter: what is told is then on the screen already.
    /// @param log  file that takes the place of the voice; empty: as the settings say
    SpeechRoom(session::Session& session, ui::KioskViewModel& model, QQuickWindow& window, platform::Clock& clock,
               const platform::Config& config, const QString& log, QObject* parent = nullptr);

    /// A number was called: said to the room unless somebody at the kiosk is listening to something else.
    void callNumber(int number) { m_narrator.callNumber(number); }

private:
    void listenToSession();
    void listenToKeys();
    void listenToModel();
    void tellPaper();
    [[nodiscard]] ScreenWords words();

    session::Session& m_session;
    ui::KioskViewModel& m_model;
    SoundOutput m_outputs;
    Speaker m_speaker;
    Narrator m_narrator;
    GuideTone m_tone;
    ui::KeyPilot m_pilot;
};

}  // namespace kiosk
