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
    m_photoState = photo.isNull() ? Photo::Missing : Photo::Shown;
    emit photoChanged();
}

void StaffCheckModel::setStaff(const QStringList& names, const QString& chosenName, int secondsClosed) {
    if (m_names != names || m_chosenName != chosenName || m_secondsClosed != secondsClosed) {
        m_names = names;
        m_chosenName = chosenName;
        m_secondsClosed = secondsClosed;
        emit staffChanged();
    }
}

void StaffCheckModel::clear() {
    setStage(Stage::Calling);
    m_passcode.clear();
    setStaff({}, {}, 0);
    m_photo = {};
    m_photoState = Photo::Reading;
    emit photoChanged();
}

void StaffCheckModel::setHandOverOffered(bool offered) {
    if (m_handOverOffered != offered) {
        m_handOverOffered = offered;
        emit handOverChanged();
    }
}

}  // namespace ui
