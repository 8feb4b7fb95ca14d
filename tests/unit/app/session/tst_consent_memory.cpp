// SPDX-License-Identifier: Apache-2.0
#include "app/session/consent_memory.h"

#include "app/eligibility/consent_book.h"
#include "tests/support/raw_sqlite.h"
#include "tests/unit/app/eligibility/consenting.h"
#include "tests/unit/app/session/session_bench.h"

#include <QtTest>

using eligibility::ConsentBook;
using eligibility::ConsentGround;
using visit::State;

namespace {

/// A book over the store's file, as a program that starts anew has it.
class Reopened {
public:
    explicit Reopened(const QString& path)
        : m_ledger(store::ConsentLedger::open({.url = path, .keyFile = {}}).value()),
          memory(*m_ledger),
          book(catalogue(), memory) {}

private:
    static eligibility::ConsentCatalogue catalogue() {
        return eligibility::ConsentCatalogue::readFile(
                   QStringLiteral(UKETSUKE_SOURCE_DIR "/resources/consent/items.tsv"))
            .value();
    }

    std::unique_ptr<store::ConsentLedger> m_ledger;

public:
    session::ConsentMemory memory;
    ConsentBook book;
};

eligibility::InsuredPerson sakura() {
    return {eligibility::insurerIdentifier(QStringLiteral("06139992")),
            eligibility::symbolIdentifier(QStringLiteral("123")), eligibility::numberIdentifier(QStringLiteral("4567")),
            QStringLiteral("01")};
}

}  // namespace

/// Consents over a restart: in the store by themselves, and as a visit leaves them.
class TestConsentMemory : public QObject {
    Q_OBJECT

private slots:
    void whatWasDecidedIsThereAfterARestart();
    void whatIsGoneFromTheStoreIsNoYes();
    void aVisitLeavesItsConsents();
    void whatTheFacilityDoesNotAskIsNotAsked();

private:
    static QDateTime now(const SessionBench& bench) {
        return QDateTime::fromMSecsSinceEpoch(bench.clock.nowUtc().time_since_epoch().count(), Qt::UTC);
    }
};

void TestConsentMemory::whatWasDecidedIsThereAfterARestart() {
    using namespace consenting;
    const testsupport::TempFolder folder;
    const QString path = folder.path(QStringLiteral("u.sqlite"));
    eligibility::ConsentSheet sheet({QStringLiteral("YZK"), QStringLiteral("TKK")});
    sheet.choose(QStringLiteral("YZK"), true);
    sheet.choose(QStringLiteral("TKK"), false);
    eligibility::ConsentCircumstances home;
    home.at = at(9);
    home.ground = ConsentGround::HomeVisit;
    home.actor = QStringLiteral("guardian");
    QVERIFY(Reopened(path).book.record(person(), sheet, home).has_value());

    QCOMPARE(errorOf(Reopened(path).book.live(person(), care, at(9))), "consent.missing");
    const auto again = Reopened(path).book.live(person(), medicines, at(9).addDays(100));
    QVERIFY(again.has_value() && again->ground() == ConsentGround::HomeVisit);
    const auto standing = Reopened(path).book.standing(person(), at(10)).value();
    QCOMPARE(standing.size(), 3);  // medicines, prescriptions, checkups
    QCOMPARE(standing.front().actor, QStringLiteral("guardian"));
    QVERIFY(!standing.front().wordingHash.isEmpty());

    eligibility::ConsentCircumstances later = home;
    later.at = at(12);
    QVERIFY(Reopened(path).book.withdraw(person(), medicines, later).has_value());
    QCOMPARE(errorOf(Reopened(path).book.live(person(), medicines, at(12))), "consent.missing");
    QVERIFY(Reopened(path).book.live(person(), QStringLiteral("PrescriptionInfo"), at(12)).has_value());
    QVERIFY(Reopened(path).book.withdrawAll(person(), later).has_value());
    QCOMPARE(errorOf(Reopened(path).book.live(person(), QStringLiteral("PrescriptionInfo"), at(12))),
             "consent.missing");
    QVERIFY(store::Store::open({.url = path, .keyFile = {}}).value()->verifyEvents()->intact());
}

void TestConsentMemory::whatIsGoneFromTheStoreIsNoYes() {
    using namespace consenting;
    const testsupport::TempFolder folder;
    const QString path = folder.path(QStringLiteral("u.sqlite"));
    Reopened world(path);
    testsupport::RawSqlite(path).run(QStringLiteral("DROP TABLE consent_decisions"));
    QCOMPARE(errorOf(world.book.live(person(), medicines, at(9))), "consent.journal-failed");
    QVERIFY(world.memory.lastError().has_value());
}

void TestConsentMemory::aVisitLeavesItsConsents() {
    SessionBench bench;
    QVERIFY(bench.startWorld());
    QVERIFY(bench.startSession());
    QVERIFY(bench.stack.place(QStringLiteral("s07")));
    QVERIFY(bench.identifyByPin({4, 9, 7, 1}));
    QVERIFY(bench.reaches(State::AskingConsent));
    bench.session->setConsentReadAloud(true);
    QVERIFY(bench.agreeAndTakeCard());
    const QDateTime after = now(bench);
    bench.stopSession();

    Reopened world(bench.folder.path(QStringLiteral("data/uketsuke.sqlite")));
    QVERIFY(world.book.live(sakura(), QStringLiteral("PharmacistsInfo"), after).has_value());
    const auto records = world.book.standing(sakura(), after).value();
    QVERIFY(!records.isEmpty());
    QCOMPARE(records.front().language + records.front().kiosk + records.front().method + records.front().actor,
             QStringLiteral("jakiosk-1pinperson"));
    QVERIFY(records.front().audioPlayed);
    QVERIFY(!records.front().visit.isEmpty());
    QVERIFY(!world.book.live(sakura(), QStringLiteral("PharmacistsInfo"), after.addDays(2)).has_value());
}

void TestConsentMemory::whatTheFacilityDoesNotAskIsNotAsked() {
    SessionBench bench;
    bench.consentItems = QStringList{QStringLiteral("TKK")};
    QVERIFY(bench.startWorld());
    QVERIFY(bench.startSession());
    QVERIFY(bench.stack.place(QStringLiteral("s15")));
    QVERIFY(bench.identifyByPin({8, 2, 0, 6}));
    QVERIFY(bench.reaches(State::AskingConsent));
    QCOMPARE(bench.session->visit().items.size(), std::size_t{1});
    QCOMPARE(bench.session->visit().items.front().code, std::string("TKK"));
}

QTEST_GUILESS_MAIN(TestConsentMemory)
#include "tst_consent_memory.moc"
