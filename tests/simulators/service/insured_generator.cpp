// SPDX-License-Identifier: Apache-2.0
#include "tests/simulators/service/insured_generator.h"

#include "app/eligibility/number_rules.h"

#include <algorithm>
#include <array>
#include <random>

namespace simservice {
namespace {

struct NamePart {
    QStringView kanji;
    QStringView kana;
};

constexpr std::array surnames{
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
constexpr std::array maleNames{
    NamePart{u"太郎", u"タロウ"},   NamePart{u"健一", u"ケンイチ"}, NamePart{u"翔", u"ショウ"},
    NamePart{u"大輔", u"ダイスケ"}, NamePart{u"誠", u"マコト"},     NamePart{u"正雄", u"マサオ"},
    NamePart{u"蓮", u"レン"},       NamePart{u"悠斗", u"ユウト"},   NamePart{u"茂", u"シゲル"},
    NamePart{u"隆", u"タカシ"},     NamePart{u"颯太", u"ソウタ"},   NamePart{u"勇", u"イサム"},
};
constexpr std::array femaleNames{
    NamePart{u"花子", u"ハナコ"}, NamePart{u"陽子", u"ヨウコ"},   NamePart{u"美咲", u"ミサキ"},
    NamePart{u"結衣", u"ユイ"},   NamePart{u"和子", u"カズコ"},   NamePart{u"幸子", u"サチコ"},
    NamePart{u"葵", u"アオイ"},   NamePart{u"京子", u"キョウコ"}, NamePart{u"凛", u"リン"},
    NamePart{u"節子", u"セツコ"}, NamePart{u"紬", u"ツムギ"},     NamePart{u"直美", u"ナオミ"},
};
constexpr std::array laws{QStringView(u"01"), QStringView(u"06"), QStringView(u"06"),
                          QStringView(u"31"), QStringView(u"34"), QStringView()};

QString withCheckDigit(const QString& digits) {
    return digits + QString::number(eligibility::checkDigit(digits));
}

class Generator {
public:
    Generator(quint64 seed, const QDate& today, const std::function<void(const Insured&)>& receive)
        : m_random(seed), m_today(today), m_receive(receive) {}

    void run(int people) {
        while (m_people < people) {
            household(people);
        }
    }

private:
    int below(int limit) { return static_cast<int>(m_random() % static_cast<quint64>(limit)); }
    bool oneIn(int count) { return below(count) == 0; }
    template <typename Table>
    auto pick(const Table& table) {
        return table[static_cast<std::size_t>(below(static_cast<int>(table.size())))];
    }

    QDate birthdate(int age) { return m_today.addYears(-age).addDays(-below(365)); }
    int age(const QDate& birth) const {
        return m_today.year() - birth.year() - (m_today < birth.addYears(m_today.year() - birth.year()) ? 1 : 0);
    }

    /// One of about forty insurers per kind; the name says that it does not exist.
    void insure(Insured& person) {
        const QString prefecture = QStringLiteral("%1").arg(1 + below(47), 2, 10, QLatin1Char('0'));
        const QString body = QStringLiteral("99%1").arg(below(10));
        const QStringView law = pick(laws);
        const bool municipal = law.isEmpty();
        person.insurer = withCheckDigit(law.toString() + prefecture + body);
        person.insurerName = municipal ? QStringLiteral("架空%1市").arg(person.insurer.mid(4, 1))
                                       : QStringLiteral("架空健康保険%1").arg(person.insurer.mid(2, 5));
        person.symbol = municipal ? QStringLiteral("架%1").arg(10 + below(90)) : QString::number(1000 + below(9000));
        person.number = QStringLiteral("%1").arg(below(10'000'000), municipal ? 7 : 5, 10, QLatin1Char('0'));
        person.issuedOn = m_today.addDays(-below(700) - 30);
        if (municipal) {
            person.validUntil = QDate(m_today.year() + (m_today.month() >= 8 ? 1 : 0), 7, 31);
        }
    }

    void insureLateElderly(Insured& person) {
        const QString prefecture = person.insurer.mid(person.insurer.size() == 8 ? 2 : 0, 2);
        person.insurer = withCheckDigit(QStringLiteral("39") + prefecture + QStringLiteral("999"));
        person.insurerName = QStringLiteral("架空後期高齢者医療広域連合");
        person.symbol.clear();
        person.branch.clear();
        person.relation = QStringLiteral("1");
        person.number = withCheckDigit(QStringLiteral("%1").arg(below(10'000'000), 7, 10, QLatin1Char('0')));
        person.ratio = pick(
            std::array{QStringLiteral("010"), QStringLiteral("010"), QStringLiteral("020"), QStringLiteral("030")});
        person.limitClass = person.ratio == QStringLiteral("010")   ? QStringLiteral("B10")
                            : person.ratio == QStringLiteral("020") ? QStringLiteral("B09")
                                                                    : QStringLiteral("B03");
        person.qualifiedOn = person.birthdate.addYears(75);
    }

    void assist(Insured& person) {
        person.classification = QStringLiteral("A1");
        person.insurer = withCheckDigit(QStringLiteral("1213999"));
        person.insurerName = QStringLiteral("架空区福祉事務所");
        person.symbol.clear();
        person.branch.clear();
        person.relation.clear();
        person.insuredName.clear();
        person.limitClass.clear();
        person.elderlyRatio.clear();
        person.ratio.clear();
        person.number = withCheckDigit(QStringLiteral("%1").arg(below(1'000'000), 6, 10, QLatin1Char('0')));
        person.voucher = below(2) == 0;
    }

    void detail(Insured& person) {
        const int years = age(person.birthdate);
        if (years >= 75) {
            insureLateElderly(person);
        } else if (years >= 70) {
            person.elderlyRatio = oneIn(5) ? QStringLiteral("030") : QStringLiteral("020");
            person.limitClass =
                person.elderlyRatio == QStringLiteral("030") ? QStringLiteral("B03") : QStringLiteral("B04");
        } else if (oneIn(3)) {
            person.limitClass = QStringLiteral("A0%1").arg(1 + below(5));
        }
        if (oneIn(100)) {
            assist(person);
        }
        if (oneIn(33) && person.name.size() > 1) {
            person.name.replace(below(2), 1, QStringLiteral("●"));
        }
    }

    Insured member(const Insured& head, const NamePart& surname, const QString& sex, const QDate& birth, int branch) {
        Insured person = head;
        const NamePart given = sex == QStringLiteral("1") ? pick(maleNames) : pick(femaleNames);
        person.person = ++m_people;
        person.sex = sex;
        person.birthdate = birth;
        person.branch = QStringLiteral("%1").arg(branch, 2, 10, QLatin1Char('0'));
        person.relation = branch == 0 ? QStringLiteral("1") : QStringLiteral("2");
        person.name = surname.kanji.toString() + u'　' + given.kanji.toString();
        person.kana = halfWidthKana(surname.kana.toString() + u'　' + given.kana.toString());
        person.qualifiedOn = std::max(birth, m_today.addDays(-below(6000) - 60));
        person.issuedOn = std::max(person.issuedOn, person.qualifiedOn);
        return person;
    }

    /// Gives the qualification out, with the earlier or later life of the person where there is one.
    void deliver(Insured person) {
        detail(person);
        if (oneIn(66)) {
            person.disqualifiedOn = m_today.addDays(-below(200) - 1);
            person.reasonOfLoss = oneIn(2) ? QStringLiteral("03") : QStringLiteral("99");
        } else if (oneIn(100) && person.classification == QStringLiteral("01") && age(person.birthdate) < 70) {
            Insured old = person;
            insure(old);
            old.disqualifiedOn = person.qualifiedOn = std::max(person.birthdate, m_today.addDays(-below(300) - 1));
            old.qualifiedOn = std::max(old.birthdate, old.disqualifiedOn.addYears(-3));
            old.reasonOfLoss = QStringLiteral("03");
            m_receive(old);
        }
        m_receive(person);
    }

    void household(int people) {
        const NamePart surname = pick(surnames);
        const QString sex = QString::number(1 + below(2));
        Insured head;
        head.classification = QStringLiteral("01");
        insure(head);
        head.address = QStringLiteral("%1県架空市見本町%2－%3")
                           .arg(QStringView(u"甲乙丙丁戊")[below(5)])
                           .arg(1 + below(30))
                           .arg(1 + below(40));
        head.postcode = QStringLiteral("%1-%2").arg(100 + below(900)).arg(below(10000), 4, 10, QLatin1Char('0'));
        const int headAge = 20 + below(75);
        Insured first = member(head, surname, sex, birthdate(headAge), 0);
        first.insuredName = first.name;
        head.insuredName = first.name;
        deliver(first);
        const bool twins = oneIn(100);
        const int others = twins ? 2 : below(4);
        const QDate twinBirth = birthdate(below(18));
        for (int i = 1; i <= others && m_people < people; ++i) {
            const QDate birth = twins ? twinBirth : birthdate(i == 1 && headAge > 24 ? headAge - 2 : below(18));
            Insured other = member(head, surname, twins ? sex : QString::number(1 + below(2)), birth, i);
            if (twins) {
                other.branch.clear();  // a scheme that never assigned branches cannot tell twins apart
                m_receive(other);
            } else {
                deliver(other);
            }
        }
    }

    std::mt19937_64 m_random;
    QDate m_today;
    const std::function<void(const Insured&)>& m_receive;
    int m_people = 0;
};

}  // namespace

void generateInsured(quint64 seed, int people, const QDate& today, const std::function<void(const Insured&)>& receive) {
    Generator(seed, today, receive).run(people);
}

}  // namespace simservice
