// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/visit/visit.h"
#include "ui/kiosk/consent_model.h"

#include <QHash>

#include <array>

namespace kiosk {

/// The wording of the consent question, item by item: data of resources/consent/items.tsv.
class ConsentTexts {
public:
    ConsentTexts();

    /// @param language  "ja" or "en"
    /// @return one line per item, in the order of the visit; an item without wording is shown by its code
    [[nodiscard]] QList<ui::ConsentItem> items(const std::vector<visit::ConsentItem>& asked,
                                               const QString& language) const;
    /// @return SHA-256 (hex) of every word shown for these items in that language
    [[nodiscard]] QString hash(const std::vector<visit::ConsentItem>& asked, const QString& language) const;

private:
    struct Row {
        std::array<QString, 2> label;
        std::array<QString, 2> example;
    };
    QHash<QString, Row> m_rows;
};

}  // namespace kiosk
