// SPDX-License-Identifier: Apache-2.0
#include "ui/kiosk/staff_check_model.h"

namespace ui {

StaffCheckModel::StaffCheckModel(QObject* parent) : QObject(parent) {}

void StaffCheckModel::setStage(Stage stage) {
    if (m_stage != stage) {
        m_stage = stage;
        emit stageChanged();
    }
}

void StaffCheckModel::setPhoto(const QImage& photo) {
    m_photo = photo;
    emit photoChanged();
}

void StaffCheckModel::clear() {
    setStage(Stage::Calling);
    setPhoto({});
}

}  // namespace ui
