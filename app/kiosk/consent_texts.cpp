// SPDX-License-Identifier: Apache-2.0
#include "app/kiosk/consent_texts.h"

#include "app/platform/resource_path.h"

namespace kiosk {
namespace {

eligibility::ConsentCatalogue catalogue() {
    const auto installed =
        eligibility::ConsentCatalogue::readFile(platform::resourcePath(QStringLiteral("consent/items.tsv")));
    return installed ? *installed
                     : eligibility::ConsentCatalogue::readFile(QStringLiteral(":/consent/items.tsv"))
                           .value_or(eligibility::ConsentCatalogue());
}

QStringList codesOf(const std::vector<visit::ConsentItem>& asked) {
    QStringList codes;
    for (const visit::ConsentItem& item : asked) {
        codes.append(QString::fromStdString(item.code));
    }
    return codes;
}

}  // namespace

ConsentTexts::ConsentTexts() : m_catalogue(catalogue()) {}

QList<ui::ConsentItem> ConsentTexts::items(const std::vector<visit::ConsentItem>& asked,
                                           const QString& language) const {
    QList<ui::ConsentItem> items;
    for (const QString& code : codesOf(asked)) {
        const eligibility::ConsentWording words = m_catalogue.wording(code, language);
        items.append({.code = code, .label = words.label, .example = words.example});
    }
    return items;
}

QString ConsentTexts::label(const QString& code, const QString& language) const {
    return m_catalogue.wording(code, language).label;
}

QString ConsentTexts::hash(const std::vector<visit::ConsentItem>& asked, const QString& language) const {
    return m_catalogue.hash(codesOf(asked), language);
}

}  // namespace kiosk
