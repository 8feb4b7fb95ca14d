// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

#include <array>

namespace simservice {

/// A part of an invented name and how it is read.
struct NamePart {
    QStringView kanji;
    QStringView kana;
};

inline constexpr std::array surnames{
    NamePart{u"架空", u"カクウ"},     NamePart{u"見本", u"ミホン"},   NamePart{u"試野", u"タメシノ"},
    NamePart{u"仮谷", u"カリヤ"},     NamePart{u"例川", u"レイカワ"}, NamePart{u"田端", u"タバタ"},
    NamePart{u"中森", u"ナカモリ"},   NamePart{u"北沢", u"キタザワ"}, NamePart{u"南原", u"ミナミハラ"},
    NamePart{u"東山", u"ヒガシヤマ"}, NamePart{u"西尾", u"ニシオ"},   NamePart{u"上岡", u"カミオカ"},
    NamePart{u"下條", u"シモジョウ"}, NamePart{u"白石", u"シライシ"}, NamePart{u"黒木", u"クロキ"},
    NamePart{u"赤羽", u"アカバネ"},   NamePart{u"青柳", u"アオヤギ"}, NamePart{u"緑川", u"ミドリカワ"},
    NamePart{u"桜庭", u"サクラバ"},   NamePart{u"梅津", u"ウメツ"},   NamePart{u"松永", u"マツナガ"},
    NamePart{u"竹内", u"タケウチ"},   NamePart{u"杉浦", u"スギウラ"}, NamePart{u"榊原", u"サカキバラ"},
    NamePart{u"渡邉", u"ワタナベ"},   NamePart{u"齋藤", u"サイトウ"}, NamePart{u"辻", u"ツジ"},
    NamePart{u"五十嵐", u"イガラシ"},
};
inline constexpr std::array maleNames{
    NamePart{u"太郎", u"タロウ"},   NamePart{u"健一", u"ケンイチ"}, NamePart{u"翔", u"ショウ"},
    NamePart{u"大輔", u"ダイスケ"}, NamePart{u"誠", u"マコト"},     NamePart{u"正雄", u"マサオ"},
    NamePart{u"蓮", u"レン"},       NamePart{u"悠斗", u"ユウト"},   NamePart{u"茂", u"シゲル"},
    NamePart{u"隆", u"タカシ"},     NamePart{u"颯太", u"ソウタ"},   NamePart{u"勇", u"イサム"},
};
inline constexpr std::array femaleNames{
    NamePart{u"花子", u"ハナコ"}, NamePart{u"陽子", u"ヨウコ"},   NamePart{u"美咲", u"ミサキ"},
    NamePart{u"結衣", u"ユイ"},   NamePart{u"和子", u"カズコ"},   NamePart{u"幸子", u"サチコ"},
    NamePart{u"葵", u"アオイ"},   NamePart{u"京子", u"キョウコ"}, NamePart{u"凛", u"リン"},
    NamePart{u"節子", u"セツコ"}, NamePart{u"紬", u"ツムギ"},     NamePart{u"直美", u"ナオミ"},
};

}  // namespace simservice
