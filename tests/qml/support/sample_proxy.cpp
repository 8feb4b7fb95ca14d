// SPDX-License-Identifier: Apache-2.0
// Somebody acts for the person whose card lies there; the desk takes a visit over.
#include "tests/qml/support/sample_states.h"

namespace samples {
namespace {

using ui::KioskViewModel;
using ui::ProxyModel;
using Screen = KioskViewModel::Screen;

void show(KioskViewModel& model, Screen screen, ProxyModel::Stage stage = ProxyModel::Stage::Waiting) {
    model.proxy()->setOffered(true);
    model.proxy()->setKind(ProxyModel::Kind::Guardian);
    model.proxy()->setStage(stage);
    model.setScreen(screen);
}

}  // namespace

void addProxyStates(std::vector<KioskState>& states) {
    states.push_back({QStringLiteral("K02-proxy"), [](KioskViewModel& model) {
                          model.setOfferedMethods(KioskViewModel::Methods(KioskViewModel::Method::Pin));
                          show(model, Screen::ChooseMethod);
                      }});
    states.push_back({QStringLiteral("K02p"), [](KioskViewModel& model) { model.setScreen(Screen::Proxy); }});
    states.push_back({QStringLiteral("K05p"), [](KioskViewModel& model) { show(model, Screen::ProxyCheck); }});
    states.push_back({QStringLiteral("K05p-evidence"),
                      [](KioskViewModel& model) { show(model, Screen::ProxyCheck, ProxyModel::Stage::Seeing); }});
    states.push_back({QStringLiteral("K05p-scope"),
                      [](KioskViewModel& model) { show(model, Screen::ProxyCheck, ProxyModel::Stage::Deciding); }});
    states.push_back({QStringLiteral("K90-handover"), [](KioskViewModel& model) {
                          model.staffCheck()->setHandOverOffered(true);
                          model.setScreen(Screen::Help);
                      }});
    states.push_back({QStringLiteral("K08-proxy"), [](KioskViewModel& model) { show(model, Screen::Consent); }});
}

}  // namespace samples
