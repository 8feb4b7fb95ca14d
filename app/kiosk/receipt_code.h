// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QString>

namespace kiosk {

/// @return the text as a QR code (ISO/IEC 18004, UTF-8, level M) with its quiet zone, black on white; null when it does
///     not fit
[[nodiscard]] QImage receiptCode(const QString& text);

}  // namespace kiosk
