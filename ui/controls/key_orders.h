// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMetaType>
#include <QtGlobal>

#include <chrono>
#include <cstdint>

namespace ui {

/// What a key of a keyboard or of a USB number pad means on the kiosk. The number pad alone does everything.
enum class KeyOrder : std::uint8_t {
    None,      ///< no meaning, but somebody is there
    Next,      ///< + ↓ → Tab
    Previous,  ///< - ↑ ← Shift+Tab
    Choose,    ///< Enter, Space; the switch of a single-switch user
    Repeat,    ///< * and, where no digits are typed, 0; F5
    Explain,   ///< / F1: what the keys do
    Language,  ///< 1
    Quieter,   ///< 2
    Slower,    ///< 4
    Faster,    ///< 6
    Curtain,   ///< 7, F7: hides the screen
    Louder,    ///< 8
    Digit,     ///< where digits are typed
    Erase,     ///< . and Backspace, where digits are typed
};

/// @param key     Qt::Key
/// @param typing  digits are being typed (PIN, passcode): figures are then digits and nothing else
[[nodiscard]] KeyOrder orderOf(int key, bool typing);

/// Shift and its like: pressed alone they say nothing, not even that somebody is there.
[[nodiscard]] bool isModifier(int key);

/// Keeps a trembling finger from pressing the same key twice. Pure: times come with the events.
class KeyBounce {
public:
    explicit KeyBounce(std::chrono::milliseconds least) : m_least(least) {}

    /// @return false: the same key was let go less than the limit ago
    [[nodiscard]] bool accepts(int key, std::chrono::milliseconds at) const;
    void released(int key, std::chrono::milliseconds at);

private:
    std::chrono::milliseconds m_least;
    std::chrono::milliseconds m_releasedAt{};
    int m_key = 0;
};

}  // namespace ui

Q_DECLARE_METATYPE(ui::KeyOrder)
