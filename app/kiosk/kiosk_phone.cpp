// SPDX-License-Identifier: Apache-2.0
// K10: the pages of a telephone, and where it is held on this reader.
#include "app/kiosk/kiosk_presenter.h"

namespace kiosk {
namespace {

using ui::KioskViewModel;
using visit::EventKind;

}  // namespace

std::optional<KioskPresenter::Screen> KioskPresenter::phoneScreen(const visit::Visit& visit) {
    switch (visit.state) {
        case visit::State::ChoosingPhone:
            return Screen::PhoneKind;
        case visit::State::HoldingPhone:
        case visit::State::ReadingPhone:
        case visit::State::TappingPhone:
            return Screen::PhoneHold;
        default:
            return std::nullopt;
    }
}

void KioskPresenter::listenToPhone() {
    connect(&m_model, &KioskViewModel::phoneRequested, this, [this] { want(EventKind::PhoneChosen); });
    connect(&m_model, &KioskViewModel::walletPhoneChosen, this, [this] { want(EventKind::WalletChosen); });
    connect(&m_model, &KioskViewModel::androidPhoneChosen, this, [this] { want(EventKind::AndroidChosen); });
}

void KioskPresenter::showPhone(const visit::Visit& visit) {
    using Phone = KioskViewModel::Phone;
    const bool lane = visit.lane == visit::Lane::Phone;
    m_model.setPhonesOffered(visit.phones);
    m_model.setPhone(!lane                                     ? Phone::None
                     : visit.phone == visit::PhoneKind::Wallet ? Phone::Wallet
                     : visit.pinTyped                          ? Phone::AndroidAgain
                                                               : Phone::Android);
}

}  // namespace kiosk
