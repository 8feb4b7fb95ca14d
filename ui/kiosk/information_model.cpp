// SPDX-License-Identifier: Apache-2.0
#include "ui/kiosk/information_model.h"

namespace ui {

void InformationModel::setContact(const QString& contact) {
    m_contact = contact;
    emit contactChanged();
}

void InformationModel::show(Page page) {
    if (m_page != page) {
        m_page = page;
        emit changed();
    }
}

void InformationModel::back() {
    show(m_page == Page::Contents || m_page == Page::Closed ? Page::Closed : Page::Contents);
}

void InformationModel::close() {
    show(Page::Closed);
}

}  // namespace ui
