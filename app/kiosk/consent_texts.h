// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/eligibility/consent_items.h"
#include "app/visit/visit.h"
#include "ui/kiosk/consent_model.h"

namespace kiosk {

/// The wording of the consent question, item by item: data of consent/items.tsv beside the program, so that a new item
/// needs no new program; without that file what was there when the program was made.
class ConsentTexts {
public:
    ConsentTexts();

    /// @param language  "ja" or "en"
    /// @return one line per item, in the order of the visit; an item without wording is shown by its code
    [[nodiscard]] QList<ui::ConsentItem> items(const std::vector<visit::ConsentItem>& asked,
                                               const QString& language) const;
    /// @return what the item is called
    [[nodiscard]] QString label(const QString& code, const QString& language) const;
    /// @return SHA-256 (hex) of every word shown for these items in that language
    [[nodiscard]] QString hash(const std::vector<visit::ConsentItem>& asked, const QString& language) const;

private:
    eligibility::ConsentCatalogue m_catalogue;
};

}  // namespace kiosk
