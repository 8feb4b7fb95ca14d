// SPDX-License-Identifier: Apache-2.0
#include "app/kiosk/receipt_code.h"

#include <qrencode.h>

#include <cstddef>
#include <memory>

namespace kiosk {
namespace {

constexpr int quietZone = 4;        // modules, as the standard wants
constexpr int pixelsAModule = 10;   // so that scaling to any screen stays sharp
constexpr unsigned char black = 1;  // the lowest bit of a module

}  // namespace

QImage receiptCode(const QString& text) {
    QByteArray utf8 = text.toUtf8();
    const std::unique_ptr<QRcode, void (*)(QRcode*)> code(QRcode_encodeString8bit(utf8.constData(), 0, QR_ECLEVEL_M),
                                                          &QRcode_free);
    utf8.fill('\0');
    if (!code) {
        return {};
    }
    const int modules = code->width + 2 * quietZone;
    QImage image(modules, modules, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    for (int y = 0; y < code->width; ++y) {
        for (int x = 0; x < code->width; ++x) {
            const std::size_t at =
                static_cast<std::size_t>(y) * static_cast<std::size_t>(code->width) + static_cast<std::size_t>(x);
            if ((code->data[at] & black) != 0) {
                image.setPixel(x + quietZone, y + quietZone, qRgb(0, 0, 0));
            }
        }
    }
    return image.scaled(image.size() * pixelsAModule);
}

}  // namespace kiosk
