// SPDX-License-Identifier: Apache-2.0
#include "tests/simulators/service/insured_generator.h"

#include "app/eligibility/number_rules.h"
#include "tests/simulators/service/people/name_tables.h"

#include <algorithm>
#include <array>
#include <random>

namespace simservice {
namespace {

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
        person.withheld = oneIn(500);
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
        const bool young = person.classification == QStringLiteral("01") && age(person.birthdate) < 70;
        if (oneIn(66)) {
            endIt(person);
        } else if (age(person.birthdate) == 75 && person.classification == QStringLiteral("01")) {
            beforeTheBirthday(person);
        } else if (young && oneIn(100)) {
            jobChanges(person, 1 + below(3));
        }
        m_receive(person);
    }

    /// The insurance ended: death, public assistance elsewhere, another scheme that has not registered yet, other.
    void endIt(Insured& person) {
        static constexpr std::array reasons{QStringView(u"01"), QStringView(u"02"), QStringView(u"03"),
                                            QStringView(u"03"), QStringView(u"99")};
        person.disqualifiedOn = std::max(person.qualifiedOn.addDays(1), m_today.addDays(-below(200) - 1));
        person.reasonOfLoss = pick(reasons).toString();
    }

    /// Who has become 75 within the year was insured elsewhere until that day; both are known.
    void beforeTheBirthday(const Insured& person) {
        Insured old = person;
        insure(old);
        old.relation = QStringLiteral("1");
        old.branch = QStringLiteral("00");
        old.ratio.clear();
        old.limitClass.clear();
        old.elderlyRatio = QStringLiteral("020");
        old.qualifiedOn = person.qualifiedOn.addYears(-6);
        old.issuedOn = old.qualifiedOn;
        old.validUntil = {};
        old.disqualifiedOn = person.qualifiedOn;
        old.reasonOfLoss = QStringLiteral("03");
        m_receive(old);
    }

    /// The old numbers lead to the newest qualification.
    void jobChanges(Insured& person, int changes) {
        QDate begin = m_today.addDays(-below(300) - 1);
        person.qualifiedOn = std::max(person.birthdate, begin);
        person.issuedOn = person.qualifiedOn;
        for (int i = 0; i < changes && begin > person.birthdate.addDays(400); ++i) {
            Insured old = person;
            insure(old);
            old.disqualifiedOn = begin;
            begin = std::max(person.birthdate, begin.addDays(-below(700) - 200));
            old.qualifiedOn = begin;
            old.issuedOn = begin;
            old.reasonOfLoss = QStringLiteral("03");
            m_receive(old);
        }
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
