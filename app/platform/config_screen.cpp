// SPDX-License-Identifier: Apache-2.0
#include "app/platform/config_screen.h"

#include <QTime>

namespace platform {

void readScreen(ConfigReader& file, Config& config) {
    auto screen = file.section("screen");
    screen.number("lower_edge_mm", config.screen.lowerEdgeMm, 0.0, 2000.0);
    screen.number("height_mm", config.screen.heightMm, 100.0, 2000.0);
    screen.number("pixels_per_mm", config.screen.pixelsPerMm, 2.5, 12.0);
    screen.flag("low", config.screen.low);
    screen.flag("still", config.screen.motionReduced);
    const QString clock = QStringLiteral("\"HH:MM\"");
    const auto isTime = [](const QString& text) { return QTime::fromString(text, QStringLiteral("HH:mm")).isValid(); };
    screen.text("night_from", config.screen.nightFrom, clock, isTime);
    screen.text("night_until", config.screen.nightUntil, clock, isTime);
    if (!config.screen.nightFrom.isEmpty() || !config.screen.nightUntil.isEmpty()) {
        screen.require("night_from", config.screen.nightFrom);
        screen.require("night_until", config.screen.nightUntil);
    }
    QString hand;
    screen.text("hand", hand, QStringLiteral("\"left\" or \"right\""),
                [](const QString& text) { return text == QLatin1String("left") || text == QLatin1String("right"); });
    config.screen.leftHanded = hand == QLatin1String("left");
}

double pixelsPerMillimetre(const Config::Screen& screen, int heightPx) {
    if (screen.pixelsPerMm > 0.0 || screen.heightMm <= 0.0) {
        return screen.pixelsPerMm;
    }
    return heightPx / screen.heightMm;
}

}  // namespace platform
