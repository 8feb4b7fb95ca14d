// SPDX-License-Identifier: Apache-2.0
#include "app/platform/config_hours.h"

namespace platform {

void readHours(ConfigReader& file, Config& config) {
    auto facility = file.section("facility");
    Config::Facility& read = config.facility;
    QStringList weekly;
    facility.texts("hours", weekly,
                   QStringLiteral("[\"Mon-Fri 09:00-12:00 14:00-18:00\", \"Sat 09:00-12:00\"]: each day once, hours "
                                  "in order"),
                   [&read](const QString& line) { return read.hours.addWeekly(line); });
    QStringList special;
    facility.texts("special_days", special,
                   QStringLiteral("[\"2026-12-29..2027-01-03 closed\", \"2026-12-28 09:00-12:00\"]: each day once, "
                                  "hours in order"),
                   [&read](const QString& line) { return read.hours.addSpecial(line); });
    if (!special.isEmpty()) {
        facility.require("hours", weekly.join(u' '));
    }
    facility.flag("after_hours", read.afterHours);
    facility.text("emergency", read.emergency);
    facility.flag("tickets", read.tickets);
}

}  // namespace platform
