// SPDX-License-Identifier: Apache-2.0
#include "ui/desk/arrival_details_model.h"

namespace ui {

ArrivalDetailsModel::ArrivalDetailsModel(QObject* parent) : QObject(parent) {}

void ArrivalDetailsModel::show(const ArrivalRow& row) {
    m_row = row;
    emit changed();
}

}  // namespace ui
