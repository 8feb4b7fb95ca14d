// SPDX-License-Identifier: Apache-2.0
#include "ui/kiosk/languages.h"

#include <algorithm>
#include <array>

namespace ui {
namespace {

constexpr std::array all{
    Language{u"ja", u"日本語", u"Noto Sans CJK JP", QLocale::Japanese, QLocale::AnyScript},
    Language{u"ja-easy", u"やさしい日本語", u"Noto Sans CJK JP", QLocale::Japanese, QLocale::AnyScript},
    Language{u"en", u"English", u"Noto Sans CJK JP", QLocale::English, QLocale::AnyScript},
    Language{u"zh-Hans", u"简体中文", u"Noto Sans CJK SC", QLocale::Chinese, QLocale::SimplifiedHanScript},
    Language{u"zh-Hant", u"繁體中文", u"Noto Sans CJK TC", QLocale::Chinese, QLocale::TraditionalHanScript},
    Language{u"ko", u"한국어", u"Noto Sans CJK KR", QLocale::Korean, QLocale::AnyScript},
    Language{u"vi", u"Tiếng Việt", u"Noto Sans", QLocale::Vietnamese, QLocale::AnyScript},
    Language{u"pt", u"Português", u"Noto Sans", QLocale::Portuguese, QLocale::AnyScript},
    Language{u"fil", u"Filipino", u"Noto Sans", QLocale::Filipino, QLocale::AnyScript},
    Language{u"ne", u"नेपाली", u"Noto Sans Devanagari", QLocale::Nepali, QLocale::AnyScript},
    Language{u"id", u"Bahasa Indonesia", u"Noto Sans", QLocale::Indonesian, QLocale::AnyScript},
};

}  // namespace

std::span<const Language> languages() {
    return all;
}

const Language& languageOf(QStringView code) {
    const auto* const found = std::ranges::find(all, code, &Language::code);
    return found == all.end() ? all.front() : *found;
}

}  // namespace ui
