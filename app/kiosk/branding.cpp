// SPDX-License-Identifier: Apache-2.0
#include "app/kiosk/branding.h"

#include <QDateTime>
#include <QImageReader>
#include <QUrl>

namespace kiosk {
namespace {

using namespace std::chrono_literals;
constexpr auto lookEvery = 1min;

}  // namespace

bool isNight(QTime now, QTime from, QTime until) {
    if (from == until || !from.isValid() || !until.isValid()) {
        return false;
    }
    return from < until ? now >= from && now < until : now >= from || now < until;
}

QStringList applyBrand(const platform::Config::Facility& facility, ui::KioskViewModel& model) {
    QStringList refused;
    model.information()->setContact(facility.contact);
    if (!facility.accent.isEmpty() && !model.brand()->setAccent(QColor(facility.accent))) {
        refused.append(QStringLiteral("facility.accent %1 is too pale to be read (7:1 is needed on white, on paper and "
                                      "at night); choose a darker colour. The usual colour stays.")
                           .arg(facility.accent));
    }
    if (!facility.logo.isEmpty()) {
        if (QImageReader(facility.logo).canRead()) {
            model.brand()->setLogo(QUrl::fromLocalFile(facility.logo));
        } else {
            refused.append(
                QStringLiteral("facility.logo %1 cannot be read as SVG or PNG; look whether it is there. The "
                               "usual mark stays.")
                    .arg(facility.logo));
        }
    }
    return refused;
}

Daylight::Daylight(const platform::Config::Screen& screen, platform::Clock& clock, ui::KioskViewModel& model)
    : m_from(QTime::fromString(screen.nightFrom, QStringLiteral("HH:mm"))),
      m_until(QTime::fromString(screen.nightUntil, QStringLiteral("HH:mm"))),
      m_clock(clock),
      m_model(model) {
    look();
}

void Daylight::look() {
    const auto milliseconds = m_clock.nowUtc().time_since_epoch().count();
    m_model.brand()->setNight(isNight(QDateTime::fromMSecsSinceEpoch(milliseconds).time(), m_from, m_until));
    if (m_from.isValid() && m_until.isValid()) {
        m_next = m_clock.startTimer(lookEvery, [this] { look(); });
    }
}

}  // namespace kiosk
