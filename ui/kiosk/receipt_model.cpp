// SPDX-License-Identifier: Apache-2.0
#include "ui/kiosk/receipt_model.h"

namespace ui {

void ReceiptModel::setOffered(bool code, bool print) {
    if (m_codeOffered != code || m_printOffered != print) {
        m_codeOffered = code;
        m_printOffered = print;
        emit changed();
    }
}

void ReceiptModel::setPrint(Print print) {
    if (m_print != print) {
        m_print = print;
        emit changed();
    }
}

void ReceiptModel::show(const QStringList& lines, const QImage& code) {
    if (m_lines != lines || m_code != code) {
        m_lines = lines;
        m_code = code;
        emit changed();
    }
}

void ReceiptModel::clear() {
    setOffered(false, false);
    setPrint(Print::NotAsked);
    hide();
}

}  // namespace ui
