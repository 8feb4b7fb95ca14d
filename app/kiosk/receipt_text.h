// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/kiosk/consent_texts.h"
#include "app/session/receipt.h"

#include <QCoreApplication>
#include <QStringList>

namespace kiosk {

/// The words of a receipt, one line each, the same on screen, in the code and on paper.
class ReceiptText {
    Q_DECLARE_TR_FUNCTIONS(kiosk::ReceiptText)

public:
    /// @param language  of the screen; item names follow it
    [[nodiscard]] static QStringList lines(const session::Receipt& receipt, const QString& facility,
                                           const ConsentTexts& texts, const QString& language);

private:
    [[nodiscard]] static QString methodInWords(visit::Method method);
    [[nodiscard]] static QString proxyInWords(visit::ProxyKind kind);
};

}  // namespace kiosk
