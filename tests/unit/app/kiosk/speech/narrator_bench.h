// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/kiosk/speech/narrator.h"
#include "tests/support/fake_clock.h"
#include "tests/unit/app/kiosk/speech/spoken.h"

#include <QObject>
#include <QTest>

#include <memory>
#include <optional>

/// A narrator over a voice that remembers, at a time that stands still.
class NarratorBench : public QObject {
protected:
    void open(bool curtain) {
        m_narrator.reset();
        m_speaker.reset();
        auto voice = std::make_unique<testsupport::HeardVoice>();
        m_voice = voice.get();
        m_speaker.emplace(std::move(voice), 80, 0);
        m_narrator.emplace(
            *m_speaker, m_clock, [this] { return m_words; }, curtain);
    }
    void wake() { QVERIFY(m_narrator->keyPressed(ui::KeyOrder::Explain)); }
    void reach(visit::State state) {
        m_visit.state = state;
        m_narrator->visitChanged(m_visit);
    }

    testsupport::FakeClock m_clock;
    visit::Visit m_visit;
    kiosk::ScreenWords m_words;
    testsupport::HeardVoice* m_voice = nullptr;
    std::optional<kiosk::Speaker> m_speaker;
    std::optional<kiosk::Narrator> m_narrator;
};
