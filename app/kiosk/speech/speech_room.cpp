// SPDX-License-Identifier: Apache-2.0
#include "app/kiosk/speech/speech_room.h"

#include "app/kiosk/speech/voice_choice.h"

#include <QRegularExpression>

namespace kiosk {
namespace {

/// The clock time in 「明日 10:25」, which every language writes in figures.
QTime timeIn(const QString& words) {
    static const QRegularExpression time(QStringLiteral("([0-9]{1,2}):([0-9]{2})"));
    const auto match = time.match(words);
    return match.hasMatch() ? QTime(match.captured(1).toInt(), match.captured(2).toInt()) : QTime();
}

bool cameraRuns(const visit::Visit& visit) {
    return !visit.help && (visit.state == visit::State::FacingCamera || visit.state == visit::State::MovingForCamera);
}

}  // namespace

SpeechRoom::SpeechRoom(session::Session& session, ui::KioskViewModel& model, QQuickWindow& window,
                       platform::Clock& clock, const platform::Config& config, const QString& log, QObject* parent)
    : QObject(parent),
      m_session(session),
      m_model(model),
      m_outputs(config.speech.headset),
      m_speaker(makeVoice(config.speech, log, m_outputs), config.speech.volume, config.speech.rate),
      m_narrator(
          m_speaker, clock, [this] { return words(); }, config.speech.curtain),
      m_tone(m_outputs),
      m_pilot(window, config.keypad.debounce, config.keypad.scan) {
    m_model.speech()->setOffered(m_speaker.hasVoice());
    m_narrator.languageChanged(m_model.language());
    m_narrator.visitChanged(m_session.visit());
    listenToSession();
    listenToKeys();
    listenToModel();
}

void SpeechRoom::tellPaper() {
    const visit::CertificateField field = m_session.visit().field;
    m_narrator.paperTyped({.field = field,
                           .digits = m_session.certificateForm().typed(field),
                           .looksWrong = m_session.lookOfField() == session::CertificateForm::Look::LooksWrong,
                           .answered = m_session.fieldAnswered()});
}

ScreenWords SpeechRoom::words() {
    ScreenWords words;
    ui::ConsentModel* const consent = m_model.consent();
    words.consentUntil = timeIn(consent->until());
    for (int row = 0; row < consent->rowCount(); ++row) {
        const QModelIndex index = consent->index(row);
        words.items.insert(consent->data(index, ui::ConsentModel::CodeRole).toString(),
                           consent->data(index, ui::ConsentModel::LabelRole).toString());
    }
    words.failure = m_model.failureCause() + u' ' + m_model.failureNextStep();
    const session::CertificateForm& paper = m_session.certificateForm();
    words.typed = paper.typed(m_session.visit().field);
    for (std::size_t field = 0; field < visit::certificateFields; ++field) {
        words.paper << paper.typed(static_cast<visit::CertificateField>(field));
    }
    words.ticket = m_session.ticket();
    words.opens = m_model.lobby()->opensAt();
    return words;
}

void SpeechRoom::listenToSession() {
    using session::Session;
    connect(&m_session, &Session::changed, this, [this] {
        m_narrator.visitChanged(m_session.visit());
        tellPaper();
        if (!cameraRuns(m_session.visit())) {
            m_tone.stop();
        }
    });
    connect(&m_session, &Session::preferencesReset, &m_narrator, &Narrator::preferencesReset);
    connect(&m_session, &Session::cardLeftAlert, &m_narrator, &Narrator::cardLeftAlerted);
    connect(&m_session, &Session::hinted, &m_narrator, &Narrator::hinted);
    connect(&m_session, &Session::paperHinted, &m_narrator, &Narrator::paperHinted);
    connect(&m_session, &Session::stepAsked, &m_narrator, &Narrator::stepAsked);
    connect(&m_session, &Session::guided, this, [this](const facematch::Guidance& guidance) {
        m_narrator.guided(guidance);
        if (m_narrator.active() && cameraRuns(m_session.visit())) {
            m_tone.follow(guidance);
        }
    });
    connect(&m_outputs, &SoundOutput::changed, this, [this] { m_tone.stop(); });  // begins again at the new place
}

void SpeechRoom::listenToKeys() {
    m_pilot.setGate([this](ui::KeyOrder order) { return m_narrator.keyPressed(order); });
    connect(&m_pilot, &ui::KeyPilot::ordered, &m_narrator, &Narrator::carryOut);
    connect(&m_pilot, &ui::KeyPilot::focusMoved, &m_narrator, &Narrator::focusMoved);
    connect(&m_pilot, &ui::KeyPilot::nothingToChoose, &m_narrator, &Narrator::cannot);
    connect(&m_pilot, &ui::KeyPilot::pressedInVain, &m_narrator, &Narrator::cannot);
    connect(&m_narrator, &Narrator::touched, this, [this] { m_session.want({.kind = visit::EventKind::Touched}); });
    connect(&m_narrator, &Narrator::consentRead, this, [this] { m_session.setConsentReadAloud(true); });
    connect(&m_narrator, &Narrator::moreTimeWanted, &m_model, &ui::KioskViewModel::moreTimeRequested);
    connect(&m_narrator, &Narrator::languageWanted, &m_model, &ui::KioskViewModel::languageRequested);
}

void SpeechRoom::listenToModel() {
    ui::SpeechModel* const speech = m_model.speech();
    connect(&m_narrator, &Narrator::activeChanged, speech, &ui::SpeechModel::setActive);
    connect(&m_narrator, &Narrator::curtainChanged, speech, &ui::SpeechModel::setCurtain);
    connect(speech, &ui::SpeechModel::readAloudRequested, &m_narrator, &Narrator::toggle);
    connect(speech, &ui::SpeechModel::curtainLiftRequested, &m_narrator, &Narrator::liftCurtain);
    connect(&m_model, &ui::KioskViewModel::appearanceChanged, &m_narrator,
            [this] { m_narrator.languageChanged(m_model.language()); });
    for (ui::PinPadModel* const pad : {m_model.pinPad(), m_model.staffCheck()->passcode()}) {
        connect(pad, &ui::PinPadModel::filledChanged, &m_narrator,
                [this, pad] { m_narrator.digitsChanged(pad->filled()); });
    }
}

}  // namespace kiosk
