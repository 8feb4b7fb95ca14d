// SPDX-License-Identifier: Apache-2.0
#include "app/eligibility/law_numbers.h"

#include "app/eligibility/number_rules.h"

#include <algorithm>
#include <array>

namespace eligibility {
namespace {

/// Insurances, then public expenses in billing order, then local subsidies.
constexpr std::array laws{
    Law{u"01", u"協会けんぽ", LawKind::Insurance},
    Law{u"02", u"船員保険", LawKind::Insurance},
    Law{u"03", u"日雇（一般）", LawKind::Insurance},
    Law{u"04", u"日雇（特別）", LawKind::Insurance},
    Law{u"06", u"健保組合", LawKind::Insurance},
    Law{u"07", u"自衛官", LawKind::Insurance},
    Law{u"31", u"国家公務員共済", LawKind::Insurance},
    Law{u"32", u"地方公務員共済", LawKind::Insurance},
    Law{u"33", u"警察共済", LawKind::Insurance},
    Law{u"34", u"学校・私学共済", LawKind::Insurance},
    Law{u"39", u"後期高齢者", LawKind::Insurance},
    Law{u"63", u"特例退職", LawKind::Insurance},
    Law{u"67", u"国保退職", LawKind::Insurance},
    Law{u"72", u"特例退職共済", LawKind::Insurance},
    Law{u"73", u"特例退職共済", LawKind::Insurance},
    Law{u"74", u"特例退職共済", LawKind::Insurance},
    Law{u"75", u"特例退職共済", LawKind::Insurance},
    Law{u"13", u"戦傷病者・療養給付", LawKind::PublicExpense},
    Law{u"14", u"戦傷病者・更生医療", LawKind::PublicExpense},
    Law{u"18", u"原爆・認定疾病", LawKind::PublicExpense},
    Law{u"29", u"新感染症", LawKind::PublicExpense},
    Law{u"30", u"心神喪失者医療観察", LawKind::PublicExpense},
    Law{u"10", u"感染症法・結核適正医療", LawKind::PublicExpense},
    Law{u"11", u"感染症法・結核入院", LawKind::PublicExpense},
    Law{u"20", u"精神・措置入院", LawKind::PublicExpense},
    Law{u"21", u"精神通院", LawKind::PublicExpense},
    Law{u"15", u"更生医療", LawKind::PublicExpense},
    Law{u"16", u"育成医療", LawKind::PublicExpense},
    Law{u"24", u"療養介護", LawKind::PublicExpense},
    Law{u"22", u"麻薬・入院措置", LawKind::PublicExpense},
    Law{u"28", u"一類・二類感染症等", LawKind::PublicExpense},
    Law{u"17", u"療育", LawKind::PublicExpense},
    Law{u"79", u"障害児施設", LawKind::PublicExpense},
    Law{u"19", u"原爆・一般疾病", LawKind::PublicExpense},
    Law{u"23", u"養育", LawKind::PublicExpense},
    Law{u"52", u"小児慢性特定疾病", LawKind::PublicExpense},
    Law{u"54", u"指定難病", LawKind::PublicExpense},
    Law{u"51", u"特定疾患・先天性凝固", LawKind::PublicExpense},
    Law{u"38", u"肝炎治療", LawKind::PublicExpense},
    Law{u"53", u"児童福祉措置", LawKind::PublicExpense},
    Law{u"66", u"石綿健康被害", LawKind::PublicExpense},
    Law{u"62", u"特定B型肝炎", LawKind::PublicExpense},
    Law{u"25", u"中国残留邦人", LawKind::PublicExpense},
    Law{u"12", u"生活保護（医療扶助）", LawKind::PublicExpense},
    Law{u"41", u"マル福", LawKind::Local},
    Law{u"80", u"重度障害", LawKind::Local},
    Law{u"81", u"ひとり親", LawKind::Local},
    Law{u"82", u"都制度", LawKind::Local},
    Law{u"83", u"都難病", LawKind::Local},
    Law{u"88", u"乳幼児", LawKind::Local},
    Law{u"89", u"青少年", LawKind::Local},
};

constexpr std::array<QStringView, 47> prefectures{
    u"北海道", u"青森",   u"岩手", u"宮城", u"秋田", u"山形",   u"福島", u"茨城", u"栃木", u"群馬",   u"埼玉", u"千葉",
    u"東京",   u"神奈川", u"新潟", u"富山", u"石川", u"福井",   u"山梨", u"長野", u"岐阜", u"静岡",   u"愛知", u"三重",
    u"滋賀",   u"京都",   u"大阪", u"兵庫", u"奈良", u"和歌山", u"鳥取", u"島根", u"岡山", u"広島",   u"山口", u"徳島",
    u"香川",   u"愛媛",   u"高知", u"福岡", u"佐賀", u"長崎",   u"熊本", u"大分", u"宮崎", u"鹿児島", u"沖縄"};

constexpr int afterNational = 1000;
constexpr int unknownLaw = 2000;
constexpr qsizetype longestReference = 50;

bool areDigits(QStringView text) {
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

}  // namespace

const Law* lawOf(QStringView code) {
    const auto found = std::ranges::find(laws, code, &Law::code);
    return found == laws.end() ? nullptr : &*found;
}

std::span<const Law> allLaws() {
    return laws;
}

int billingPriority(QStringView law) {
    const auto first = std::ranges::find(laws, LawKind::PublicExpense, &Law::kind);
    const Law* const found = lawOf(law);
    if (found != nullptr && found->kind != LawKind::Local) {
        return found->kind == LawKind::Insurance ? -1 : static_cast<int>(found - &*first);
    }
    return areDigits(law) && law.size() == 2 ? afterNational + law.toInt() : unknownLaw;
}

QStringList inBillingOrder(QStringList payerNumbers) {
    std::ranges::stable_sort(payerNumbers, {}, [](const QString& number) {
        return billingPriority(QStringView(number).trimmed().first(std::min<qsizetype>(2, number.trimmed().size())));
    });
    return payerNumbers;
}

QString prefectureName(QStringView code) {
    if (code.size() != 2 || !areDigits(code)) {
        return {};
    }
    const auto number = static_cast<std::size_t>(code.toInt());
    return number >= 1 && number <= prefectures.size() ? prefectures.at(number - 1).toString() : QString();
}

std::optional<PayerParts> payerParts(QStringView raw) {
    const QStringView digits = raw.trimmed();
    if (!isInsurerNumber(digits)) {
        return std::nullopt;
    }
    PayerParts parts;
    const qsizetype lawDigits = digits.size() - 6;
    parts.law = digits.first(lawDigits).toString();
    parts.prefecture = digits.mid(lawDigits, 2).toString();
    parts.body = digits.mid(lawDigits + 2, 3).toString();
    parts.isSociety = lawDigits == 0 && parts.body.startsWith(u'3');
    return prefectureName(parts.prefecture).isEmpty() ? std::nullopt : std::optional(parts);
}

bool isPayerNumber(QStringView raw) {
    const auto parts = payerParts(raw);
    if (!parts || parts->law.isEmpty()) {
        return false;
    }
    const Law* const law = lawOf(parts->law);
    return law == nullptr || law->kind != LawKind::Insurance;
}

bool isRecipientNumber(QStringView raw) {
    return raw.size() == 7 && checkDigitFits(raw);
}

bool isReferenceNumber(QStringView raw) {
    const bool isClean = std::ranges::none_of(raw, [](QChar c) { return c.category() == QChar::Other_Control; });
    return !raw.isEmpty() && raw.size() <= longestReference && isClean && raw.trimmed() == raw;
}

QString branchOnWire(QStringView raw) {
    const QString text = raw.trimmed().toString().normalized(QString::NormalizationForm_KC);
    if (!areDigits(text) || text.size() > 2) {
        return raw.trimmed().isEmpty() ? QString() : raw.toString();
    }
    return text.rightJustified(2, u'0');
}

}  // namespace eligibility
