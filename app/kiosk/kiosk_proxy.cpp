// SPDX-License-Identifier: Apache-2.0
// K02p, K05p and the mark: somebody acts for the person whose card lies there.
#include "app/kiosk/kiosk_presenter.h"

namespace kiosk {
namespace {

using session::StaffGate;
using ui::ProxyModel;
using visit::EventKind;

/// ui and visit do not know each other: the same kinds in the same order.
static_assert(static_cast<int>(ProxyModel::Kind::Carer) == static_cast<int>(visit::ProxyKind::Carer));
static_assert(static_cast<int>(ProxyModel::Evidence::Known) + 1 == static_cast<int>(visit::ProxyEvidence::Known));

}  // namespace

std::optional<KioskPresenter::Screen> KioskPresenter::proxyScreen(const visit::Visit& visit) const {
    if (visit.state == visit::State::NamingProxy) {
        return Screen::Proxy;
    }
    if (visit.state != visit::State::ConfirmingProxy) {
        return std::nullopt;
    }
    const StaffGate::Stage stage = m_session.staffGate().stage();
    const bool proves = stage == StaffGate::Stage::Choosing || stage == StaffGate::Stage::Entering ||
                        stage == StaffGate::Stage::Checking;
    return proves && !visit.staffGranted ? Screen::StaffCheck : Screen::ProxyCheck;
}

void KioskPresenter::listenToProxy() {
    ProxyModel* proxy = m_model.proxy();
    connect(proxy, &ProxyModel::wanted, this, [this] { want(EventKind::ProxyChosen); });
    connect(proxy, &ProxyModel::named, this, [this](ProxyModel::Kind kind) {
        m_session.want({.kind = EventKind::ProxyNamed, .proxy = static_cast<visit::ProxyKind>(kind)});
    });
    connect(proxy, &ProxyModel::skipped, this, [this] { want(EventKind::ProxySkipped); });
    connect(proxy, &ProxyModel::seen, this, [this, proxy](ProxyModel::Evidence what) {
        if (m_session.visit().staffGranted) {
            m_proxyEvidence = static_cast<visit::ProxyEvidence>(static_cast<int>(what) + 1);
            proxy->setStage(ProxyModel::Stage::Deciding);
            want(EventKind::Touched);
        }
    });
    connect(proxy, &ProxyModel::confirmed, this, [this](ProxyModel::Scope scope) {
        m_session.confirmProxy(m_proxyEvidence, scope != ProxyModel::Scope::ReceptionOnly,
                               scope == ProxyModel::Scope::ConsentKept);
    });
    connect(proxy, &ProxyModel::denied, this, [this] { m_session.denyProxy(); });
}

void KioskPresenter::showProxy(const visit::Visit& visit) {
    using Stage = ProxyModel::Stage;
    ProxyModel* proxy = m_model.proxy();
    proxy->setOffered(visit.proxies);
    proxy->setKind(static_cast<ProxyModel::Kind>(visit.proxy));
    const bool granted = visit.state == visit::State::ConfirmingProxy && visit.staffGranted;
    if (!granted) {
        proxy->setStage(Stage::Waiting);
        m_proxyEvidence = visit::ProxyEvidence::None;
    } else if (proxy->stage() == Stage::Waiting) {
        proxy->setStage(Stage::Seeing);
    }
}

}  // namespace kiosk
