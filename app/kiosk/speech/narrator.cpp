// SPDX-License-Identifier: Apache-2.0
#include "app/kiosk/speech/narrator.h"

#include <utility>

namespace kiosk {
namespace {

using namespace std::chrono_literals;
using ui::KeyOrder;
using visit::State;

constexpr auto waitToldAfter = 1200ms;  // shorter ones would only be a stutter
constexpr auto longWaitAfter = 5s;      // reception-domain §2.1
constexpr auto awakeEvery = 5s;
constexpr auto idleForgets = 60s;  // as the visit's K00
constexpr int secondsAfterWarning = 20;
constexpr int secondsBetweenWarnings = 10;
constexpr int pinLength = 4;
constexpr int stepPercent = 10;

Line said(const char* key) {
    return {QString::fromLatin1(key)};
}

Line said(const char* key, int figure) {
    return {.key = QString::fromLatin1(key), .arguments = {QString::number(figure)}};
}

/// States that a machine leaves by itself, most often before a word is out.
bool passesBy(const visit::Visit& visit) {
    return !visit.help && visit.state != State::FacingCamera && visit.state != State::ReadingCard &&
           (visit::isBusy(visit) || visit.state == State::Verified);
}

}  // namespace

Narrator::Narrator(Speaker& speaker, platform::Clock& clock, std::function<ScreenWords()> words, bool curtain,
                   QObject* parent)
    : QObject(parent), m_speaker(speaker), m_clock(clock), m_words(std::move(words)), m_curtainAtOnce(curtain) {}

bool Narrator::keyPressed(KeyOrder order) {
    m_lastKey = m_clock.monotonic();
    if (!m_speaker.hasVoice()) {
        emit touched();
        return false;
    }
    if (!m_active) {
        begin();
        return order != KeyOrder::Digit && order != KeyOrder::Erase;  // a digit of a PIN is not lost
    }
    if (m_visit.warned && !m_visit.help) {
        m_speaker.say({said("warning.extended")});
        emit moreTimeWanted();
        return true;
    }
    emit touched();
    return false;
}

void Narrator::begin() {
    m_active = true;
    m_visitSeen = !visit::isAtRest(m_visit.state);
    m_verifiedUntold = false;
    m_speaker.setLanguage(m_language);
    emit activeChanged(true);
    setCurtain(m_curtainAtOnce);
    emit touched();
    QList<Line> lines{said("guide.start")};
    lines += arrivalLines(m_visit, m_words());
    m_speaker.say(lines);
    tellConsent();
    keepAwake();
}

void Narrator::end() {
    m_active = false;
    m_wait.reset();
    m_wholePaper.reset();
    m_warning.reset();
    m_awake.reset();
    m_guide.reset();
    setCurtain(false);
    m_speaker.resetManner();
    emit activeChanged(false);
}

void Narrator::toggle() {
    m_lastKey = m_clock.monotonic();
    if (!m_active) {
        begin();
    } else {
        end();
        m_speaker.say({said("guide.end")});
    }
}

void Narrator::visitChanged(const visit::Visit& visit) {
    const visit::Visit before = std::exchange(m_visit, visit);
    if (!m_active) {
        if (before.state != visit.state && visit.state == State::ReadingCard) {
            m_speaker.hush();  // the last words were for the one before
        }
        return;
    }
    m_visitSeen = m_visitSeen || !visit::isAtRest(visit.state);
    const bool nextQuestion = visit.state == State::TypingCertificate && visit.field != before.field;
    if (visit.state != before.state || visit.help != before.help || visit.id != before.id || nextQuestion) {
        arrive();
    }
    if (!visit.warned || visit.help) {
        m_warning.reset();
    } else if (!before.warned) {
        warn(secondsAfterWarning);
    }
}

void Narrator::arrive() {
    m_wait.reset();
    m_wholePaper.reset();
    m_guide.reset();
    m_digits = 0;
    if (m_visit.state == State::Verified) {
        m_verifiedUntold = true;
    }
    if (passesBy(m_visit)) {
        m_wait = m_clock.startTimer(waitToldAfter, [this] {
            m_speaker.add(Line{stateKey(m_visit.state)});
            m_wait = m_clock.startTimer(longWaitAfter - waitToldAfter, [this] { tellWait(); });
        });
        return;
    }
    QList<Line> lines = arrivalLines(m_visit, m_words());
    if (std::exchange(m_verifiedUntold, false)) {
        lines.prepend(Line{stateKey(State::Verified)});
    }
    m_speaker.say(lines);
    tellConsent();
    if (m_visit.state == State::ReadingCard) {
        m_wait = m_clock.startTimer(longWaitAfter, [this] { tellWait(); });
    }
}

/// K08, and K11 where that is all that is asked: what is agreed to there is kept together with how it was told.
void Narrator::tellConsent() {
    const bool asks =
        m_visit.state == State::AskingConsent || (m_visit.state == State::AskingDisease && m_visit.items.empty());
    if (asks && !m_visit.help && m_speaker.hasVoice()) {
        emit consentRead();
    }
}

void Narrator::tellWait() {
    m_speaker.add(said("wait.long"));
    m_wait = m_clock.startTimer(longWaitAfter, [this] { tellWait(); });
}

void Narrator::warn(int seconds) {
    m_speaker.say({said(cardless() ? "warning.timeWithoutCard" : "warning.time", seconds)});
    if (seconds > secondsBetweenWarnings) {
        m_warning = m_clock.startTimer(std::chrono::seconds(secondsBetweenWarnings),
                                       [this, seconds] { warn(seconds - secondsBetweenWarnings); });
    }
}

/// Who still listens is not silent: a long text must not run into the time limit.
void Narrator::keepAwake() {
    m_awake = m_clock.startTimer(awakeEvery, [this] {
        if (m_speaker.speaking() && !m_visit.warned) {
            emit touched();
        }
        keepAwake();
    });
}

bool Narrator::typing() const {
    return !m_visit.help && (m_visit.state == State::EnteringPin || visit::staffStands(m_visit.state));
}

/// Nothing lies there that could be given back.
bool Narrator::cardless() const {
    return m_visit.lane != visit::Lane::Card && !m_visit.cardPresent;
}

void Narrator::digitsChanged(int count) {
    const int before = std::exchange(m_digits, count);
    if (!m_active || !typing() || count == before) {
        return;
    }
    if (count < before) {
        if (count == before - 1) {  // all at once: they were handed over
            m_speaker.say({said("pin.erased", count)});
        }
    } else if (m_visit.state == State::EnteringPin && count >= pinLength) {
        m_speaker.say({said("pin.typed", count), said("pin.complete")});
    } else {
        m_speaker.say({said("pin.typed", count)});
    }
}

void Narrator::cannot() {
    if (!m_active) {
        return;
    }
    if (m_visit.state == State::TypingCertificate && !m_visit.help) {
        m_speaker.say({said(m_paper.looksWrong ? "paper.doubt" : m_paper.answered ? "paper.enter" : "paper.short")});
    } else if (m_visit.state != State::EnteringPin || m_visit.help) {
        m_speaker.say({said("guide.nothing")});
    } else if (m_digits >= pinLength) {
        m_speaker.say({said("pin.full")});
    } else {
        m_speaker.say({said("pin.short", pinLength - m_digits)});
    }
}

void Narrator::focusMoved(const ui::FocusedKey& key) {
    if (m_active && cardless() && (key.objectName == u"cancel" || key.objectName == u"moreTimeNo")) {
        m_speaker.say({said("key.cancelWithoutCard")});
    } else if (m_active) {
        m_speaker.say(focusLines(key));
    }
}

void Narrator::languageChanged(const QString& screenLanguage) {
    if (std::exchange(m_language, screenLanguage) == screenLanguage || !m_active) {
        return;
    }
    m_speaker.hush();
    m_speaker.setLanguage(screenLanguage);
    m_speaker.say(arrivalLines(m_visit, m_words()));
}

void Narrator::cardLeftAlerted() {
    if (m_active) {
        m_speaker.say({said("state.cardLeft")});
    }
}

void Narrator::callNumber(int number) {
    if (!m_active && visit::isAtRest(m_visit.state)) {
        m_speaker.setLanguage(m_language);
        m_speaker.say({said("queue.called", number)});
    }
}

/// A key on K00 just before its clock forgets everybody is not forgotten with them.
void Narrator::preferencesReset() {
    const bool fresh = !m_visitSeen && m_clock.monotonic() - m_lastKey < idleForgets;
    if (m_active && !fresh) {
        end();
    }
}

void Narrator::setCurtain(bool drawn) {
    if (std::exchange(m_curtain, drawn) != drawn) {
        emit curtainChanged(drawn);
    }
}

void Narrator::liftCurtain() {
    setCurtain(false);
}

void Narrator::change(int value, const char* key) {
    m_speaker.say({said(key, value)});
}

void Narrator::carryOut(KeyOrder order) {
    if (!m_active) {
        return;
    }
    switch (order) {
        case KeyOrder::Repeat:
            return m_speaker.say(arrivalLines(m_visit, m_words()));
        case KeyOrder::Explain:
            return m_speaker.say({said("guide.keys")});
        case KeyOrder::Language:
            emit languageWanted(spokenLanguage(m_language) == QLatin1String("ja") ? QStringLiteral("en")
                                                                                  : QStringLiteral("ja"));
            return;
        case KeyOrder::Louder:
            return change(m_speaker.changeVolume(stepPercent), "voice.volume");
        case KeyOrder::Quieter:
            return change(m_speaker.changeVolume(-stepPercent), "voice.volume");
        case KeyOrder::Faster:
            return change(m_speaker.changeRate(stepPercent), "voice.rate");
        case KeyOrder::Slower:
            return change(m_speaker.changeRate(-stepPercent), "voice.rate");
        case KeyOrder::Curtain:
            setCurtain(!m_curtain);
            return m_speaker.say({said(m_curtain ? "curtain.on" : "curtain.off")});
        default:
            return;
    }
}

}  // namespace kiosk
