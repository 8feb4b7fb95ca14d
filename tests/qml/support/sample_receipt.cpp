// SPDX-License-Identifier: Apache-2.0
#include "tests/qml/support/sample_receipt.h"

#include <QImage>
#include <QPainter>

namespace samples {
namespace {

QString say(const ui::KioskViewModel& model, const char16_t* japanese, const char16_t* english) {
    return QString::fromUtf16(model.language() == QLatin1String("ja") ? japanese : english);
}

}  // namespace

/// A code-like pattern; what a real one says is tried elsewhere.
void receipt(ui::KioskViewModel& model) {
    QImage code(330, 330, QImage::Format_RGB32);
    code.fill(Qt::white);
    QPainter painter(&code);
    for (int i = 0; i < 25 * 25; ++i) {
        if ((i * i / 7 + i) % 3 == 0) {
            painter.fillRect(40 + i % 25 * 10, 40 + i / 25 * 10, 10, 10, Qt::black);
        }
    }
    model.receipt()->show(
        {say(model, u"控え番号　4F7A-12BC", u"Receipt no. 4F7A-12BC"), model.facilityName(),
         say(model, u"お薬の情報：提供する（2026-11-22 10:25まで）", u"Medicines: agreed (until 2026-11-22 10:25)"),
         say(model, u"手術の情報：提供しない", u"Operations: not agreed")},
        code);
    model.setScreen(ui::KioskViewModel::Screen::Receipt);
}

}  // namespace samples
