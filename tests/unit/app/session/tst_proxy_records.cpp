// SPDX-License-Identifier: Apache-2.0
// What stays of a visit in which somebody acted for the person: the relation, the mark on the row, who answered.
#include "app/session/arrival_of.h"
#include "app/session/consent_of_visit.h"
#include "app/session/proxy_memory.h"
#include "tests/support/temp_folder.h"

#include <QtTest>

using namespace visit;

namespace {

using namespace std::chrono;

ProxyRelation mother() {
    return {.kind = ProxyKind::Parent,
            .scope = {.reception = true, .consent = true, .papers = true},
            .evidence = ProxyEvidence::ChildPaper,
            .from = Day{2026y / November / 22},
            .until = Day{2027y / November / 21},
            .staff = "desk-1"};
}

Visit answered(ProxyKind who, Consent consent) {
    Visit visit;
    visit.proxy = who;
    visit.proxyStanding = consent == Consent::Skipped ? ProxyStanding::Reception : ProxyStanding::Consent;
    visit.consent = consent;
    visit.items = {{.code = "YZK", .answer = consent == Consent::Skipped ? Answer::Unset : Answer::Yes}};
    visit.identifiedBy = Method::Pin;
    return visit;
}

}  // namespace

class TestProxyRecords : public QObject {
    Q_OBJECT

private slots:
    void aRelationComesBackAsItWas() {
        auto other = mother();
        other.kind = ProxyKind::Carer;
        other.scope = {.reception = true};
        for (const auto& relation : {mother(), other}) {
            QVERIFY(session::relationFrom(session::rowOf(relation, QStringLiteral("v"))) == relation);
        }
        auto strange = session::rowOf(mother(), QStringLiteral("v"));
        strange.kind = QStringLiteral("uncle");
        QVERIFY(!session::relationFrom(strange));
        strange = session::rowOf(mother(), QStringLiteral("v"));
        strange.until = {};
        QVERIFY(!session::relationFrom(strange));
    }

    void theNewestOfAKindAndCardIsFound() {
        const testsupport::TempFolder folder;
        store::StoreSettings settings;
        settings.url = folder.path(QStringLiteral("uketsuke.sqlite"));
        const auto ledger = store::ProxyLedger::open(settings);
        QVERIFY(ledger);
        auto row = session::rowOf(mother(), QStringLiteral("first"));
        QVERIFY((*ledger)->add("card", row));
        row.scope = QStringLiteral("reception");
        row.visit = QStringLiteral("second");
        QVERIFY((*ledger)->add("card", row));
        const auto found = (*ledger)->newest("card", QStringLiteral("parent"));
        QVERIFY(found && *found);
        QCOMPARE((*found)->visit, QStringLiteral("second"));
        QCOMPARE(session::relationFrom(**found)->scope.consent, false);
        QVERIFY(!*(*ledger)->newest("card", QStringLiteral("carer")));
        QVERIFY(!*(*ledger)->newest("another", QStringLiteral("parent")));
    }

    void theRowBearsTheMark() {
        const session::VisitData data;
        const Effect effect{.kind = EffectKind::RecordArrival, .method = Method::Pin, .outcome = Outcome::Completed};
        const auto notices = [&](const Visit& visit) {
            return session::arrivalOf(visit, effect, data, QStringLiteral("k1")).notices;
        };
        QCOMPARE(notices(answered(ProxyKind::None, Consent::Given)), QStringList());
        QCOMPARE(notices(answered(ProxyKind::Parent, Consent::Given)),
                 QStringList({QStringLiteral("proxy-parent"), QStringLiteral("proxy-answered")}));
        QCOMPARE(notices(answered(ProxyKind::Carer, Consent::Skipped)),
                 QStringList({QStringLiteral("proxy-carer"), QStringLiteral("proxy-consent-left")}));
    }

    void theConsentNamesWhoAnswered() {
        session::VisitData data;
        data.consentedAt = QDateTime::currentDateTimeUtc();
        data.answer.emplace().results.resize(1);
        const auto kept = [&](const Visit& visit) {
            return session::consentOfVisit(visit, data, QStringLiteral("ja"), QStringLiteral("k1"));
        };
        QCOMPARE(kept(answered(ProxyKind::None, Consent::Given))->circumstances.actor, QStringLiteral("person"));
        QCOMPARE(kept(answered(ProxyKind::Guardian, Consent::Given))->circumstances.actor, QStringLiteral("guardian"));
        QVERIFY(!kept(answered(ProxyKind::Carer, Consent::Skipped)));
    }
};

QTEST_GUILESS_MAIN(TestProxyRecords)
#include "tst_proxy_records.moc"
