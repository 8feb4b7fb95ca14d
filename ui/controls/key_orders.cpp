// SPDX-License-Identifier: Apache-2.0
#include "ui/controls/key_orders.h"

#include <algorithm>
#include <array>

namespace ui {
namespace {

struct Row {
    int key;
    KeyOrder order;
};

constexpr std::array always{
    Row{Qt::Key_Plus, KeyOrder::Next},       Row{Qt::Key_Down, KeyOrder::Next},
    Row{Qt::Key_Right, KeyOrder::Next},      Row{Qt::Key_Tab, KeyOrder::Next},
    Row{Qt::Key_Minus, KeyOrder::Previous},  Row{Qt::Key_Up, KeyOrder::Previous},
    Row{Qt::Key_Left, KeyOrder::Previous},   Row{Qt::Key_Backtab, KeyOrder::Previous},
    Row{Qt::Key_Return, KeyOrder::Choose},   Row{Qt::Key_Enter, KeyOrder::Choose},
    Row{Qt::Key_Select, KeyOrder::Choose},   Row{Qt::Key_Space, KeyOrder::Choose},
    Row{Qt::Key_Asterisk, KeyOrder::Repeat}, Row{Qt::Key_F5, KeyOrder::Repeat},
    Row{Qt::Key_Slash, KeyOrder::Explain},   Row{Qt::Key_F1, KeyOrder::Explain},
    Row{Qt::Key_F7, KeyOrder::Curtain},
};

constexpr std::array whileTyping{
    Row{Qt::Key_Period, KeyOrder::Erase},
    Row{Qt::Key_Comma, KeyOrder::Erase},
    Row{Qt::Key_Backspace, KeyOrder::Erase},
    Row{Qt::Key_Delete, KeyOrder::Erase},
};

constexpr std::array otherwise{
    Row{Qt::Key_0, KeyOrder::Repeat}, Row{Qt::Key_1, KeyOrder::Language}, Row{Qt::Key_2, KeyOrder::Quieter},
    Row{Qt::Key_4, KeyOrder::Slower}, Row{Qt::Key_6, KeyOrder::Faster},   Row{Qt::Key_7, KeyOrder::Curtain},
    Row{Qt::Key_8, KeyOrder::Louder},
};

template <std::size_t Size>
KeyOrder find(const std::array<Row, Size>& rows, int key) {
    const auto* const row = std::ranges::find(rows, key, &Row::key);
    return row == rows.end() ? KeyOrder::None : row->order;
}

}  // namespace

KeyOrder orderOf(int key, bool typing) {
    if (const KeyOrder order = find(always, key); order != KeyOrder::None) {
        return order;
    }
    if (!typing) {
        return find(otherwise, key);
    }
    return key >= Qt::Key_0 && key <= Qt::Key_9 ? KeyOrder::Digit : find(whileTyping, key);
}

bool isModifier(int key) {
    return key >= Qt::Key_Shift && key <= Qt::Key_ScrollLock;
}

bool KeyBounce::accepts(int key, std::chrono::milliseconds at) const {
    return key != m_key || at - m_releasedAt >= m_least;
}

void KeyBounce::released(int key, std::chrono::milliseconds at) {
    m_key = key;
    m_releasedAt = at;
}

}  // namespace ui
