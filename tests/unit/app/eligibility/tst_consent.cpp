// SPDX-License-Identifier: Apache-2.0
#include "app/eligibility/consent_book.h"

#include "tests/unit/app/eligibility/consenting.h"

#include <QTest>

#include <type_traits>

using namespace eligibility;
using namespace consenting;

// A right to look is nobody's to make: what would fake one does not compile.
static_assert(!std::is_default_constructible_v<LiveConsent>);
static_assert(!std::is_copy_constructible_v<LiveConsent>);
static_assert(!std::is_copy_assignable_v<LiveConsent>);
static_assert(!std::is_constructible_v<LiveConsent, InsuredPerson, QString, QDateTime, ConsentGround>);
static_assert(!std::is_constructible_v<LiveConsent, ConsentRecord>);
static_assert(!std::is_aggregate_v<LiveConsent>);
static_assert(std::is_move_constructible_v<LiveConsent>);

class TestConsent : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        const auto read =
            ConsentCatalogue::readFile(QStringLiteral(UKETSUKE_SOURCE_DIR "/resources/consent/items.tsv"));
        QVERIFY(read.has_value());
        m_catalogue = *read;
    }

    void theProductsItemsAreThere() {
        QCOMPARE(m_catalogue.items().size(), 5);
        QCOMPARE(m_catalogue.item(QStringLiteral("SHJ"))->elements.front(), QStringLiteral("OperationInfo"));
        // First-install values of the field: surgery off, medicines on, care off, checkups on (§3.1).
        QCOMPARE(m_catalogue.asked({}),
                 QStringList({QStringLiteral("YZK"), QStringLiteral("TKK"), QStringLiteral("TSR")}));
        QVERIFY(m_catalogue.asked({{QStringLiteral("SHJ"), true}}).contains(QStringLiteral("SHJ")));
        QVERIFY(!m_catalogue.asked({{QStringLiteral("YZK"), false}}).contains(QStringLiteral("YZK")));
    }

    void aNewItemAndANewLanguageAreALineAndAColumn() {
        const auto read = ConsentCatalogue::read(
            "code\tasked\tversion\telements\tlabel_ja\texample_ja\tlabel_vi\texample_vi\tlater\n"
            "NEW\tyes\t1\tFutureInfo\t新しい\t例\tMoi\tVi du\tignored\n");
        QVERIFY(read.has_value());
        QCOMPARE(read->wording(QStringLiteral("NEW"), QStringLiteral("vi")).label, QStringLiteral("Moi"));
        QCOMPARE(read->wording(QStringLiteral("NEW"), QStringLiteral("en")).label, QStringLiteral("新しい"));
        QCOMPARE(read->wording(QStringLiteral("???"), QStringLiteral("en")).label, QStringLiteral("???"));
    }

    void aDamagedListIsRefusedWithItsLine_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line");
        const QByteArray head = "code\tversion\tasked\telements\tlabel_ja\texample_ja\n";
        QTest::newRow("empty") << QByteArray() << 1;
        QTest::newRow("header alone") << head << 1;
        QTest::newRow("cell missing") << head + "A\t1\tyes\tX\tlabel\n" << 2;
        QTest::newRow("cell empty") << head + "A\t1\tyes\tX\t\texample\n" << 2;
        QTest::newRow("asked unclear") << head + "A\t1\tmaybe\tX\tlabel\texample\n" << 2;
        QTest::newRow("twice") << head + "A\t1\tyes\tX\tl\te\nA\t1\tyes\tX\tl\te\n" << 3;
    }
    void aDamagedListIsRefusedWithItsLine() {
        QFETCH(QByteArray, text);
        QFETCH(int, line);
        const auto read = ConsentCatalogue::read(text);
        QCOMPARE(errorOf(read), "consent.list-damaged");
        QCOMPARE(static_cast<int>(read.error().line), line);
    }

    void everyWordIsInTheHash() {
        const QStringList one{QStringLiteral("YZK")};
        QCOMPARE(m_catalogue.hash(one, QStringLiteral("ja")).size(), 64);
        QVERIFY(m_catalogue.hash(one, QStringLiteral("ja")) != m_catalogue.hash(one, QStringLiteral("en")));
        QVERIFY(m_catalogue.hash(one, QStringLiteral("ja")) !=
                m_catalogue.hash({QStringLiteral("TKK")}, QStringLiteral("ja")));
    }

    void nothingIsChosenAtFirst() {
        ConsentSheet sheet({QStringLiteral("YZK"), QStringLiteral("TKK")});
        QVERIFY(!sheet.isComplete());
        QVERIFY(!sheet.choice(QStringLiteral("YZK")).has_value());
        sheet.choose(QStringLiteral("YZK"), true);
        sheet.choose(QStringLiteral("SHJ"), true);  // was not asked
        QCOMPARE(sheet.open(), QStringList{QStringLiteral("TKK")});
        QVERIFY(!sheet.choice(QStringLiteral("SHJ")).has_value());
        ConsentBook book(m_catalogue);
        QCOMPARE(errorOf(book.record(person(), sheet, given(at(9)))), "consent.missing");
        QCOMPARE(errorOf(book.live(person(), medicines, at(9))), "consent.missing");
    }

    void aYesLastsTwentyFourHours() {
        ConsentBook book = agreed();
        QVERIFY(book.live(person(), medicines, at(9)).has_value());
        QVERIFY(book.live(person(), medicines, at(33)).has_value());  // the last moment
        QCOMPARE(errorOf(book.live(person(), medicines, at(33).addMSecs(1))), "consent.expired");
        QCOMPARE(errorOf(book.live(person(), care, at(9))), "consent.missing");  // not asked is not a yes
        QCOMPARE(book.remaining(person(), medicines, at(32))->count(), 3600);
        QCOMPARE(errorOf(book.live(person(), medicines, at(8))), "consent.missing");  // from the future
        const auto standing = book.standing(person(), at(34)).value();
        QCOMPARE(wireCode(standing.front().code), QStringLiteral("2"));
    }

    void itIsOnePersons() {
        ConsentBook book = agreed();
        QCOMPARE(errorOf(book.live(person(QStringLiteral("00124")), medicines, at(10))), "consent.missing");
        auto other = person();
        other.branch = QStringLiteral("01");
        QCOMPARE(errorOf(book.live(other, medicines, at(10))), "consent.missing");
        auto halfWidth = person();
        halfWidth.symbol = symbolIdentifier(QStringLiteral("999"));  // the same person, written otherwise
        const auto consent = book.live(halfWidth, medicines, at(10));
        QVERIFY(consent.has_value());
        QCOMPARE(consent->element(), medicines);
        QCOMPARE(consent->until(), at(33));
    }

    void theNewestChoiceWins() {
        ConsentBook book = agreed();
        ConsentSheet no({QStringLiteral("YZK")});
        no.declineAll();
        QVERIFY(book.record(person(), no, given(at(12))).has_value());
        QCOMPARE(errorOf(book.live(person(), medicines, at(13))), "consent.missing");
        ConsentSheet yes({QStringLiteral("YZK")});
        yes.agreeToAll();
        QVERIFY(book.record(person(), yes, given(at(11))).has_value());  // older news, told later
        QCOMPARE(errorOf(book.live(person(), medicines, at(13))), "consent.missing");
        QVERIFY(book.record(person(), yes, given(at(14))).has_value());
        QVERIFY(book.live(person(), medicines, at(15)).has_value());
    }

    void theRecordSaysWhatWasShown() {
        const auto records = agreed().standing(person(), at(10)).value();
        QVERIFY(!records.isEmpty());
        QCOMPARE(records.front().wordingHash,
                 m_catalogue.hash({QStringLiteral("YZK"), QStringLiteral("TKK")}, QStringLiteral("ja")));
        QCOMPARE(records.front().wordingVersion, QStringLiteral("2026-11"));
        QCOMPARE(records.front().actor, QStringLiteral("person"));
    }

    void whatTheServiceSaysIsTaken_data() {
        QTest::addColumn<QString>("flag");
        QTest::addColumn<QString>("error");
        QTest::newRow("no") << QStringLiteral("0") << QStringLiteral("consent.missing");
        QTest::newRow("yes") << QStringLiteral("1") << QString();
        QTest::newRow("expired") << QStringLiteral("2") << QStringLiteral("consent.expired");
        QTest::newRow("hard to obtain") << QStringLiteral("3") << QStringLiteral("consent.missing");
        QTest::newRow("unknown") << QStringLiteral("9") << QStringLiteral("consent.missing");
    }
    void whatTheServiceSaysIsTaken() {
        QFETCH(QString, flag);
        QFETCH(QString, error);
        ConsentBook book = agreed();
        Qualification answer;
        answer.insurerNumber = person().insurerNumber;
        answer.symbol = person().symbol;
        answer.number = person().number;
        answer.branch = person().branch;
        answer.consents.insert(medicines, {flag, flag == QStringLiteral("1") ? at(10) : QDateTime(), {}});
        QVERIFY(book.take(answer, ConsentGround::Visit, at(11)).has_value());
        QCOMPARE(QString::fromStdString(errorOf(book.live(person(), medicines, at(12)))), error);
    }

    void whatIsTakenBackIsOverForEveryGround() {
        ConsentBook book = agreed();
        QVERIFY(book.withdraw(person(), medicines, given(at(10))).has_value());
        QCOMPARE(errorOf(book.live(person(), medicines, at(10))), "consent.missing");
        QVERIFY(book.live(person(), QStringLiteral("SpecificHealthCheckupsInfo"), at(10)).has_value());
        QVERIFY(book.live(person(), QStringLiteral("PrescriptionInfo"), at(10)).has_value());
        QVERIFY(book.withdrawAll(person(), given(at(11))).has_value());
        const auto standing = book.standing(person(), at(11)).value();
        QVERIFY(!standing.isEmpty());
        for (const ConsentRecord& each : standing) {
            QVERIFY(each.code == ConsentCode::No);
        }
    }

    void aYesAtTheReaderDoesNotShortenHomeCares() {
        ConsentBook book(m_catalogue);
        ConsentSheet yes({QStringLiteral("YZK")});
        yes.agreeToAll();
        auto home = given(at(9));
        home.ground = ConsentGround::HomeVisit;
        QVERIFY(book.record(person(), yes, home).has_value());
        QVERIFY(book.record(person(), yes, given(at(10))).has_value());
        const auto later = book.live(person(), medicines, at(10).addDays(30));
        QVERIFY(later.has_value() && later->ground() == ConsentGround::HomeVisit);
        const auto standing = book.standing(person(), at(11)).value();
        QVERIFY(standing.front().ground == ConsentGround::HomeVisit);
        ConsentSheet no({QStringLiteral("YZK")});
        no.declineAll();
        QVERIFY(book.record(person(), no, given(at(12))).has_value());  // at the reader, and it ends both
        QCOMPARE(errorOf(book.live(person(), medicines, at(12))), "consent.missing");
        QVERIFY(book.record(person(), yes, given(at(13))).has_value());
        QCOMPARE(errorOf(book.live(person(), medicines, at(13).addDays(2))), "consent.expired");
    }

    void theRecordKeepsTheCircumstances() {
        ConsentBook book(m_catalogue);
        ConsentSheet yes({QStringLiteral("YZK")});
        yes.agreeToAll();
        ConsentCircumstances circumstances = given(at(9));
        circumstances.language = QStringLiteral("en");
        circumstances.actor = QStringLiteral("parent");
        circumstances.audioPlayed = true;
        circumstances.kiosk = QStringLiteral("kiosk-1");
        circumstances.visit = QStringLiteral("visit-1");
        circumstances.method = QStringLiteral("pin");
        QVERIFY(book.record(person(), yes, circumstances).has_value());
        const auto standing = book.standing(person(), at(9)).value();
        const ConsentRecord& kept = standing.front();
        QCOMPARE(kept.language + kept.actor + kept.kiosk + kept.visit + kept.method,
                 QStringLiteral("enparentkiosk-1visit-1pin"));
        QVERIFY(kept.audioPlayed);
    }

    void aMemoryThatFailsShowsNothing() {
        class Broken final : public ConsentJournal {
        public:
            Result<void> add(const InsuredPerson&, const QList<ConsentRecord>&) override { return failed(); }
            Result<void> addWithdrawal(const InsuredPerson&, const QList<ConsentRecord>&) override { return failed(); }
            Result<QList<ConsentRecord>> of(const InsuredPerson&) const override { return failed(); }
            Result<void> keepWording(const QString&, const QString&) override { return {}; }

        private:
            static tl::unexpected<Error> failed() { return tl::unexpected(Error{ErrorCode::ConsentJournalFailed}); }
        };
        Broken broken;
        ConsentBook book(m_catalogue, broken);
        ConsentSheet yes({QStringLiteral("YZK")});
        yes.agreeToAll();
        QCOMPARE(errorOf(book.record(person(), yes, given(at(9)))), "consent.journal-failed");
        QCOMPARE(errorOf(book.live(person(), medicines, at(9))), "consent.journal-failed");
        QCOMPARE(errorOf(book.withdrawAll(person(), given(at(9)))), "consent.journal-failed");
        QCOMPARE(book.remaining(person(), medicines, at(9))->count(), 0);
    }

    void groundsHaveWords() {
        for (const auto ground : {ConsentGround::Visit, ConsentGround::HomeVisit, ConsentGround::Online,
                                  ConsentGround::Emergency, ConsentGround::Disaster}) {
            QVERIFY(groundFromWord(word(ground)) == ground);
        }
        QVERIFY(!groundFromWord(QStringLiteral("because")).has_value());
    }

    void homeCareLastsUntilItIsWithdrawn() {
        ConsentBook book(m_catalogue);
        ConsentSheet sheet({QStringLiteral("YZK"), QStringLiteral("TKK")});
        sheet.agreeToAll();
        auto circumstances = given(at(9));
        circumstances.ground = ConsentGround::HomeVisit;
        QVERIFY(book.record(person(), sheet, circumstances).has_value());
        const auto later = at(9).addDays(200);
        const auto consent = book.live(person(), medicines, later);  // asked again without a card
        QVERIFY(consent.has_value() && consent->ground() == ConsentGround::HomeVisit);
        QVERIFY(!book.remaining(person(), medicines, later).has_value());
        QVERIFY(book.withdrawAll(person(), given(later)).has_value());
        QCOMPARE(errorOf(book.live(person(), medicines, later)), "consent.missing");
        QCOMPARE(errorOf(book.live(person(), QStringLiteral("SpecificHealthCheckupsInfo"), later)), "consent.missing");
    }

private:
    static ConsentCircumstances given(const QDateTime& time) {
        ConsentCircumstances circumstances;
        circumstances.at = time;
        circumstances.language = QStringLiteral("ja");
        return circumstances;
    }
    [[nodiscard]] ConsentBook agreed() const {
        ConsentBook book(m_catalogue);
        ConsentSheet sheet({QStringLiteral("YZK"), QStringLiteral("TKK")});
        sheet.agreeToAll();
        static_cast<void>(book.record(person(), sheet, given(at(9))));
        return book;
    }

    ConsentCatalogue m_catalogue;
};

QTEST_GUILESS_MAIN(TestConsent)
#include "tst_consent.moc"
