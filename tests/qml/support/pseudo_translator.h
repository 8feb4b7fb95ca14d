// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTranslator>

/// English in words 40 % longer, with accents: shows where a layout has no room for a language nobody translated yet.
class PseudoTranslator : public QTranslator {
public:
    PseudoTranslator();

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char* context, const char* sourceText, const char* disambiguation,
                                    int n) const override;

private:
    QTranslator m_english;
};
