// SPDX-License-Identifier: Apache-2.0
#include "app/platform/config_screen.h"

namespace platform {

void readScreen(ConfigReader& file, Config& config) {
    auto screen = file.section("screen");
    screen.number("lower_edge_mm", config.screen.lowerEdgeMm, 0.0, 2000.0);
    screen.number("height_mm", config.screen.heightMm, 100.0, 2000.0);
    screen.number("pixels_per_mm", config.screen.pixelsPerMm, 2.5, 12.0);
    screen.flag("low", config.screen.low);
    screen.flag("still", config.screen.motionReduced);
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
