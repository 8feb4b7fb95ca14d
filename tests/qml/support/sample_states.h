// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/desk/desk_view_model.h"
#include "ui/kiosk/kiosk_view_model.h"

#include <QString>

#include <functional>
#include <vector>

namespace samples {

/// One state of the kiosk worth looking at: fills a fresh model with sample data. Texts that a presenter would supply
/// come in the language of the model.
struct KioskState {
    QString name;  ///< file name part: "K04-wrong"
    std::function<void(ui::KioskViewModel&)> fill;
};

[[nodiscard]] const std::vector<KioskState>& kioskStates();

/// Adds the ways in without a plastic card: K10 and K15.
void addLaneStates(std::vector<KioskState>& states);

/// Adds K00 as the facility's board, and the number of a visit.
void addLobbyStates(std::vector<KioskState>& states);

/// Adds what is seen when somebody acts for the person: K02p, K05p, the mark.
void addProxyStates(std::vector<KioskState>& states);

/// A morning at the desk: every chip, a ●, a long name.
void fillDesk(ui::DeskViewModel& desk);

}  // namespace samples
