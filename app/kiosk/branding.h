// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/platform/clock.h"
#include "app/platform/config.h"
#include "ui/kiosk/kiosk_view_model.h"

#include <QStringList>
#include <QTime>

#include <memory>

namespace kiosk {

/// Whether a time of day lies in the night; `from` and `until` may stand on either side of midnight, and equal ones
/// mean that there is no night.
[[nodiscard]] bool isNight(QTime now, QTime from, QTime until);

/// Gives the kiosk the facility's contact, logo and colour.
/// @return one plain sentence, for the terminal and the log, for each wish that could not be granted; the default stays
[[nodiscard]] QStringList applyBrand(const platform::Config::Facility& facility, ui::KioskViewModel& model);

/// Dims the screen in the hours of the night, by the injected clock.
/// @thread main
class Daylight {
public:
    /// @param clock, model  outlive this
    Daylight(const platform::Config::Screen& screen, platform::Clock& clock, ui::KioskViewModel& model);

private:
    void look();

    QTime m_from;
    QTime m_until;
    platform::Clock& m_clock;
    ui::KioskViewModel& m_model;
    std::unique_ptr<platform::Timer> m_next;
};

}  // namespace kiosk
