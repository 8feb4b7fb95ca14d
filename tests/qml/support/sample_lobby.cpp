// SPDX-License-Identifier: Apache-2.0
// K00 as the facility's board, and the number that goes with it.
#include "tests/qml/support/sample_states.h"

namespace samples {
namespace {

using ui::KioskViewModel;
using Screen = KioskViewModel::Screen;

QString in(const KioskViewModel& model, const char16_t* japanese, const char16_t* english) {
    return QString::fromUtf16(model.language() == QLatin1String("ja") ? japanese : english);
}

void queue(KioskViewModel& model) {
    model.setPhonesOffered(true);
    ui::LobbyModel::Hours shown;
    shown.today = in(model, u"今日の受付時間　09:00–12:00　14:00–18:00", u"Open today 09:00–12:00　14:00–18:00");
    model.lobby()->setHours(shown);
    model.lobby()->setQueue({QStringLiteral("12"), QStringLiteral("11"), QStringLiteral("9")}, 4);
}

void hours(KioskViewModel& model, bool afterHours) {
    ui::LobbyModel::Hours shown;
    shown.opensNext = in(model, u"次は、明日 09:00 に開きます。", u"Opens next tomorrow at 09:00.");
    shown.week = {in(model, u"月–金　09:00–12:00　14:00–18:00", u"Mon–Fri　09:00–12:00　14:00–18:00"),
                  in(model, u"土　09:00–12:00", u"Sat　09:00–12:00"),
                  in(model, u"2026/12/29 (火)　休み", u"12/29/26 (Tue)　closed")};
    shown.afterHours = afterHours;
    model.lobby()->setHours(shown);
    model.lobby()->setClosed(!afterHours);
}

}  // namespace

void addLobbyStates(std::vector<KioskState>& states) {
    states.push_back({QStringLiteral("K00-queue"), queue});
    states.push_back({QStringLiteral("K00-afterhours"), [](KioskViewModel& model) { hours(model, true); }});
    states.push_back({QStringLiteral("K00-closed"), [](KioskViewModel& model) { hours(model, false); }});
    states.push_back({QStringLiteral("K17-ticket"), [](KioskViewModel& model) {
                          model.lobby()->setTicket(12);
                          model.receipt()->setOffered(true, true);
                          model.setScreen(Screen::Done);
                      }});
    states.push_back({QStringLiteral("K90-closed"), [](KioskViewModel& model) {
                          hours(model, false);
                          model.setScreen(Screen::Help);
                      }});
}

}  // namespace samples
