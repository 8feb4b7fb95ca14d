// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/platform/config.h"
#include "ui/kiosk/lobby_model.h"

#include <QCoreApplication>
#include <QDateTime>

namespace kiosk {

/// The facility's hours, in the language on the screen.
class LobbyWords {
    Q_DECLARE_TR_FUNCTIONS(kiosk::LobbyWords)  // NOLINT: Qt's macro

public:
    [[nodiscard]] static ui::LobbyModel::Hours hours(const platform::Config::Facility& facility, const QDateTime& now);
    /// @return 「月–金　09:00–12:00、14:00–18:00」, a line for each group of days that are alike
    [[nodiscard]] static QStringList week(const platform::OpeningHours& hours);
};

}  // namespace kiosk
