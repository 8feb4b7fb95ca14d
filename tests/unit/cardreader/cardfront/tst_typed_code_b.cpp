// SPDX-License-Identifier: Apache-2.0
#include "cardreader/cardfront/typed_code_b.h"
#include "tests/simulators/card/person.h"

#include <QRegularExpression>
#include <QTest>

using namespace cardfront;
using std::chrono::year;

namespace {

constexpr auto today = year{2026} / 11 / 21;

template <std::size_t Count>
cardreader::SecretDigits<Count> digits(const QString& text) {
    cardreader::SecretDigits<Count> made;
    for (const auto character : text) {
        made.append(character.digitValue());
    }
    return made;
}

TypedCodeB typed(Era era, const QString& birth, const QString& expiry, const QString& security) {
    return {era, digits<8>(birth), digits<4>(expiry), digits<4>(security)};
}

QByteArray asText(const cardreader::VerificationCodeB& code) {
    const auto view = code.ascii();
    return {reinterpret_cast<const char*>(view.data()), static_cast<qsizetype>(view.size())};
}

Era eraOf(const simcard::Person& person) {
    const auto name = QString::fromStdString(simcard::printedBirth(person).eraName);
    const QStringList names{QString(), u"大正"_qs, u"昭和"_qs, u"平成"_qs, u"令和"_qs};
    return static_cast<Era>(names.indexOf(name));
}

}  // namespace

/// Code B from the keyboard: the same value as from the camera, and nothing impossible reaches the card.
class TypedCodeBTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void publishedExampleComesOut();
    void everybodyCanTypeTheirOwn();
    void impossibleEntriesAreNamed_data();
    void impossibleEntriesAreNamed();
    void typedDigitsAreGoneAfterwards();
};

void TypedCodeBTest::publishedExampleComesOut() {
    const auto code = codeB(typed(Era::Showa, u"550217"_qs, u"2035"_qs, u"2285"_qs), today);
    QVERIFY(code);
    QCOMPARE(asText(*code), QByteArray("55021720352285"));
}

void TypedCodeBTest::everybodyCanTypeTheirOwn() {
    for (const auto& person : simcard::loadPeople(UKETSUKE_SOURCE_DIR "/resources/people")) {
        const auto birth =
            person.gregorianBirth ? simcard::compactDate(person.birthdate) : simcard::birthDigits(person);
        const auto code = codeB(
            typed(eraOf(person), QString::fromStdString(birth), QString::fromStdString(person.cardExpires.substr(0, 4)),
                  QString::fromStdString(person.security)),
            today);
        QVERIFY2(code, person.id.c_str());
        QCOMPARE(asText(*code), QByteArray::fromStdString(simcard::verificationCodeB(person)));
    }
}

void TypedCodeBTest::impossibleEntriesAreNamed_data() {
    QTest::addColumn<int>("era");
    QTest::addColumn<QString>("birth");
    QTest::addColumn<QString>("expiry");
    QTest::addColumn<QString>("security");
    QTest::addColumn<int>("fault");  // -1: none
    const auto row = [](const char* title, Era era, const QString& birth, const QString& expiry,
                        const QString& security, std::optional<TypedFault> fault) {
        QTest::newRow(title) << static_cast<int>(era) << birth << expiry << security
                             << (fault ? static_cast<int>(*fault) : -1);
    };
    using enum TypedFault;
    row("first year of an era", Era::Heisei, u"010120"_qs, u"2031"_qs, u"2285"_qs, std::nullopt);
    row("leap day, year without one", Era::Heisei, u"120229"_qs, u"2030"_qs, u"2285"_qs, std::nullopt);
    row("foreign resident", Era::Gregorian, u"19871130"_qs, u"2029"_qs, u"2285"_qs, std::nullopt);
    row("day missing", Era::Showa, u"5502"_qs, u"2035"_qs, u"2285"_qs, BirthIncomplete);
    row("era and four-digit year", Era::Showa, u"19800217"_qs, u"2035"_qs, u"2285"_qs, BirthIncomplete);
    row("no era and two-digit year", Era::Gregorian, u"871130"_qs, u"2029"_qs, u"2285"_qs, BirthIncomplete);
    row("nothing", Era::Showa, QString(), QString(), QString(), BirthIncomplete);
    row("no such day", Era::Showa, u"550230"_qs, u"2035"_qs, u"2285"_qs, BirthImpossible);
    row("month 13", Era::Showa, u"551301"_qs, u"2035"_qs, u"2285"_qs, BirthImpossible);
    row("year nought", Era::Reiwa, u"000502"_qs, u"2031"_qs, u"2285"_qs, BirthImpossible);
    row("not in that era", Era::Showa, u"640108"_qs, u"2035"_qs, u"2285"_qs, BirthImpossible);
    row("tomorrow", Era::Reiwa, u"081122"_qs, u"2031"_qs, u"2285"_qs, BirthImpossible);
    row("too old", Era::Gregorian, u"18900505"_qs, u"2030"_qs, u"2285"_qs, BirthImpossible);
    row("year not whole", Era::Showa, u"550217"_qs, u"203"_qs, u"2285"_qs, ExpiryIncomplete);
    row("too far", Era::Showa, u"550217"_qs, u"2037"_qs, u"2285"_qs, ExpiryImpossible);
    row("child, ten years", Era::Heisei, u"250418"_qs, u"2034"_qs, u"2285"_qs, ExpiryImpossible);
    row("security not whole", Era::Showa, u"550217"_qs, u"2035"_qs, u"228"_qs, SecurityIncomplete);
}

void TypedCodeBTest::impossibleEntriesAreNamed() {
    QFETCH(int, era);
    QFETCH(QString, birth);
    QFETCH(QString, expiry);
    QFETCH(QString, security);
    QFETCH(int, fault);
    const auto code = codeB(typed(static_cast<Era>(era), birth, expiry, security), today);
    QCOMPARE(code ? -1 : static_cast<int>(code.error()), fault);
}

void TypedCodeBTest::typedDigitsAreGoneAfterwards() {
    auto entry = typed(Era::Showa, u"550217"_qs, u"2035"_qs, u"2285"_qs);
    QVERIFY(codeB(std::move(entry), today));
    QCOMPARE(entry.birth.size(), 0U);  // NOLINT(bugprone-use-after-move): that is the question
    QCOMPARE(entry.expiryYear.size(), 0U);
    QCOMPARE(entry.security.size(), 0U);
}

QTEST_GUILESS_MAIN(TypedCodeBTest)
#include "tst_typed_code_b.moc"
