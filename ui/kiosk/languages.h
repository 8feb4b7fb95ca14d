// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLocale>
#include <QString>
#include <QStringView>

#include <span>

namespace ui {

/// A language of the kiosk.
struct Language {
    QStringView code;        ///< of settings and files, e.g. "zh-Hans"; "ja-easy" is やさしい日本語
    QStringView ownName;     ///< as its readers write it: they find it whatever the screen's language is
    QStringView fontFamily;  ///< of Debian's fonts-noto-cjk and fonts-noto-core
    QLocale::Language language = QLocale::Japanese;  ///< for dates
    QLocale::Script script = QLocale::AnyScript;
};

/// Every language, in the order of the list: Japanese first.
[[nodiscard]] std::span<const Language> languages();

/// @return the language of that code; Japanese for one that is not there
[[nodiscard]] const Language& languageOf(QStringView code);

}  // namespace ui
