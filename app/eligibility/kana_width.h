// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringView>

namespace eligibility {

/// Half-width katakana (JIS X 0201) is what NameKana carries on the wire; screens and speech want full width. Other
/// characters stay as they are. For comparison use kanaKey (number_rules.h), which also folds size and script.

/// ｼﾖｳｺﾞ → シヨウゴ; voiced marks join their kana.
[[nodiscard]] QString toFullWidthKana(QStringView text);

/// ショウゴ → ｼｮｳｺﾞ, ひらがな too; full-width space, ー and 、。「」・ as well.
[[nodiscard]] QString toHalfWidthKana(QStringView text);

}  // namespace eligibility
