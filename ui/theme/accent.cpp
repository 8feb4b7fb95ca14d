// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/accent.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace ui {
namespace {

constexpr double readable = 7.0;
constexpr QRgb dayGround = 0xFFF3F0E9;    // the darkest surface of StandardColors.qml
constexpr QRgb nightGround = 0xFFDCD5C6;  // and of NightColors.qml; tst_contrast holds that these suffice
constexpr QRgb dayInk = 0xFF16262C;
constexpr int tintOfHundred = 12;
constexpr int pressedDarker = 150;

double luminance(const QColor& color) {
    const auto linear = [](double channel) {
        return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

QColor tint(const QColor& color) {
    const auto lit = [](int channel) { return 255 - (255 - channel) * tintOfHundred / 100; };
    return {lit(color.red()), lit(color.green()), lit(color.blue())};
}

}  // namespace

double contrastRatio(const QColor& one, const QColor& other) {
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

std::optional<Accent> accentOf(const QColor& wish) {
    if (!wish.isValid() || wish.alpha() != 255) {
        return std::nullopt;
    }
    const Accent accent{.color = wish, .pressed = wish.darker(pressedDarker), .soft = tint(wish)};
    const std::array ratios{contrastRatio(accent.color, QColor(dayGround)), contrastRatio(accent.color, accent.soft),
                            contrastRatio(accent.pressed, QColor(nightGround)),
                            contrastRatio(QColor(dayInk), accent.soft)};
    const bool read = std::ranges::all_of(ratios, [](double ratio) { return ratio >= readable; });
    return read ? std::optional(accent) : std::nullopt;
}

}  // namespace ui
