// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

#include <array>

namespace simservice {

/// An invented drug; the code in the answer is 699999 and three digits.
struct Drug {
    int code;
    QStringView name;
    QStringView generic;
    QStringView unit;
    QStringView usage;
    int perDay;      ///< quantity a day or dose
    int claimClass;  ///< 21 oral, 22 as needed, 23 external
};

/// What makes somebody take drugs for years, and from which age how many in a hundred have it.
struct Condition {
    int fromAge;
    int perHundred;
    std::array<int, 2> drugs;  ///< indexes into the drug table; the second is added for some
};

inline constexpr std::array drugs{
    Drug{101, u"合成降圧錠ア５ｍｇ", u"合成カルシウム拮抗成分ア錠", u"錠", u"１日１回朝食後", 1, 21},
    Drug{102, u"合成降圧錠イ２０ｍｇ", u"合成受容体拮抗成分イ錠", u"錠", u"１日１回朝食後", 1, 21},
    Drug{103, u"合成脂質低下錠ウ１０ｍｇ", u"合成スタチン様成分ウ錠", u"錠", u"１日１回夕食後", 1, 21},
    Drug{104, u"合成血糖降下錠エ２５０ｍｇ", u"合成ビグアナイド様成分エ錠", u"錠", u"１日２回朝夕食後", 2, 21},
    Drug{105, u"合成血糖降下錠オ５０ｍｇ", u"合成酵素阻害成分オ錠", u"錠", u"１日１回朝食後", 1, 21},
    Drug{106, u"合成胃酸抑制カプセル１５ｍｇ", u"合成プロトン阻害成分カプセル", u"カプセル", u"１日１回朝食前", 1, 21},
    Drug{107, u"合成抗血小板錠１００ｍｇ", u"合成抗血小板成分錠", u"錠", u"１日１回朝食後", 1, 21},
    Drug{108, u"合成抗凝固錠２．５ｍｇ", u"合成抗凝固成分錠", u"錠", u"１日２回朝夕食後", 2, 21},
    Drug{109, u"合成尿酸低下錠１０ｍｇ", u"合成尿酸生成阻害成分錠", u"錠", u"１日１回朝食後", 1, 21},
    Drug{110, u"合成睡眠導入錠５ｍｇ", u"合成睡眠成分錠", u"錠", u"１日１回就寝前", 1, 21},
    Drug{111, u"合成抗アレルギー錠６０ｍｇ", u"合成抗ヒスタミン成分錠", u"錠", u"１日２回朝夕食後", 2, 21},
    Drug{112, u"合成吸入ステロイド５６吸入", u"合成吸入成分", u"キット", u"１日２回吸入", 1, 23},
    Drug{113, u"合成骨粗鬆症錠１７．５ｍｇ", u"合成骨吸収抑制成分錠", u"錠", u"週１回起床時", 1, 21},
    Drug{114, u"合成甲状腺錠５０μｇ", u"合成甲状腺成分錠", u"錠", u"１日１回朝食前", 1, 21},
    Drug{201, u"合成解熱鎮痛錠６０ｍｇ", u"合成鎮痛成分錠", u"錠", u"１日３回毎食後", 3, 21},
    Drug{202, u"合成鎮痛頓服錠２００ｍｇ", u"合成アニリン系成分錠", u"錠", u"疼痛時に服用", 1, 22},
    Drug{203, u"合成鎮咳錠１５ｍｇ", u"合成鎮咳成分錠", u"錠", u"１日３回毎食後", 3, 21},
    Drug{204, u"合成抗菌錠２５０ｍｇ", u"合成ペニシリン様成分錠", u"錠", u"１日３回毎食後", 3, 21},
    Drug{205, u"合成湿布７ｃｍ×１０ｃｍ", u"合成消炎成分貼付剤", u"枚", u"１日１回患部に貼付", 1, 23},
    Drug{206, u"合成小児用シロップ５％", u"合成去痰成分シロップ", u"ｍＬ", u"１日３回毎食後", 6, 21},
    Drug{207, u"合成保湿クリーム", u"合成保湿成分軟膏", u"ｇ", u"１日２回塗布", 25, 23},
    Drug{208, u"合成点眼液０．１％", u"合成点眼成分", u"本", u"１日４回点眼", 1, 23},
};

inline constexpr std::array conditions{
    Condition{40, 35, {0, 1}},  Condition{40, 22, {2, 2}}, Condition{45, 12, {3, 4}},   Condition{40, 15, {5, 5}},
    Condition{60, 10, {6, 6}},  Condition{70, 5, {7, 7}},  Condition{35, 6, {8, 8}},    Condition{50, 12, {9, 9}},
    Condition{5, 15, {10, 10}}, Condition{3, 5, {11, 11}}, Condition{65, 14, {12, 12}}, Condition{30, 4, {13, 13}},
};

/// Where the table of what is taken now and then begins.
inline constexpr int firstPassing = 14;

/// An invented facility with a code that passes the check digit.
struct Place {
    QStringView clinicDigits;  ///< nine digits, the tenth is computed
    QStringView clinic;
    QStringView pharmacyDigits;
    QStringView pharmacy;
};
inline constexpr std::array places{
    Place{u"131999888", u"架空内科クリニック", u"134999777", u"見本薬局"},
    Place{u"131999887", u"架空整形外科医院", u"134999776", u"架空中央薬局"},
    Place{u"141999886", u"試野こどもクリニック", u"144999775", u"例川調剤薬局"},
    Place{u"131999885", u"架空総合病院", u"134999774", u"病院前見本薬局"},
};

}  // namespace simservice
