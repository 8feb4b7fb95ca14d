// SPDX-License-Identifier: Apache-2.0
#include "app/store/consent_ledger.h"
#include "app/store/exception_ledger.h"

#include "tests/support/raw_sqlite.h"
#include "tests/support/temp_folder.h"

#include <QProcess>
#include <QTest>

#include <cstdio>

using store::ConsentChange;
using store::ConsentLedger;
using store::ConsentRow;
using store::ExceptionLedger;
using testsupport::RawSqlite;

namespace {

const auto somebody = QByteArrayLiteral("06139992|999|123|0");
const auto nobody = QByteArrayLiteral("06139992|999|124|0");
const QDateTime start(QDate(2026, 11, 21), QTime(0, 0), Qt::UTC);

ConsentRow row(const QString& element, int code, int minute = 0) {
    return {.element = element,
            .code = code,
            .ground = QStringLiteral("visit"),
            .at = start.addSecs(60LL * minute),
            .until = code == 1 ? start.addDays(1) : QDateTime(),
            .wordingVersion = QStringLiteral("2026-11"),
            .wordingHash = QString(64, u'a'),
            .language = QStringLiteral("ja"),
            .audioPlayed = true,
            .kiosk = QStringLiteral("kiosk-1"),
            .visit = QStringLiteral("visit-1"),
            .method = QStringLiteral("face"),
            .actor = QStringLiteral("代理 田中")};
}

/// The child: adds decisions and says each number once it is safe, for ever.
int addDecisions(const QString& path) {
    const auto ledger = ConsentLedger::open({path, {}});
    for (int number = 0; ledger; ++number) {
        if (!(*ledger)->add(somebody, {row(QStringLiteral("PharmacistsInfo"), 1, number)}, ConsentChange::Recorded)) {
            return 2;
        }
        std::printf("%d\n", number);
        std::fflush(stdout);
    }
    return 1;
}

}  // namespace

class TestConsentLedger : public QObject {
    Q_OBJECT

private slots:
    void init() {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".?")));
        m_folder = std::make_unique<testsupport::TempFolder>();
    }

    void aDecisionComesBackAsItWas() {
        QVERIFY(openIt()->add(somebody, {row(QStringLiteral("PharmacistsInfo"), 1)}, ConsentChange::Recorded));
        const auto decisions = openIt()->of(somebody).value();
        QCOMPARE(decisions.size(), std::size_t{1});
        const ConsentRow& kept = decisions.front();
        QCOMPARE(kept.element, QStringLiteral("PharmacistsInfo"));
        QCOMPARE(kept.code, 1);
        QCOMPARE(kept.ground, QStringLiteral("visit"));
        QCOMPARE(kept.at, start);
        QCOMPARE(kept.until, start.addDays(1));
        QCOMPARE(kept.wordingVersion + kept.wordingHash + kept.language,
                 QStringLiteral("2026-11") + QString(64, u'a') + QStringLiteral("ja"));
        QVERIFY(kept.audioPlayed);
        QCOMPARE(kept.kiosk + kept.visit + kept.method, QStringLiteral("kiosk-1visit-1face"));
        QCOMPARE(kept.actor, QStringLiteral("代理 田中"));
        QVERIFY(openIt()->of(nobody)->empty());
    }

    void theyComeEarliestFirstHoweverTheyWereAdded() {
        const auto ledger = openIt();
        QVERIFY(ledger->add(somebody, {row(QStringLiteral("A"), 1, 2), row(QStringLiteral("B"), 0, 1)},
                            ConsentChange::Recorded));
        QVERIFY(ledger->add(somebody, {row(QStringLiteral("A"), 0, 2)}, ConsentChange::Withdrawn));
        QVERIFY(ledger->add(somebody, {}, ConsentChange::Withdrawn));
        const auto decisions = ledger->of(somebody).value();
        QCOMPARE(decisions.size(), std::size_t{3});
        QCOMPARE(decisions[0].element, QStringLiteral("B"));
        QCOMPARE(decisions[1].code, 1);
        QCOMPARE(decisions[2].code, 0);  // at the same moment, but told last
        const auto store = store::Store::open({path(), {}}).value();
        QVERIFY(store->verifyEvents()->intact());
        QCOMPARE(store->verifyEvents()->events, 2);
        RawSqlite raw(path());
        QCOMPARE(raw.run(QStringLiteral("SELECT kind FROM events WHERE sequence = 2")).toString(),
                 QStringLiteral("consent.withdrawn"));
    }

    void nobodyReadsInTheFileWhoItWas() {
        QVERIFY(openIt()->add(somebody, {row(QStringLiteral("PharmacistsInfo"), 1)}, ConsentChange::Recorded));
        const auto exceptions = ExceptionLedger::open({path(), {}}).value();
        QVERIFY(*exceptions->opened({QStringLiteral("e1"), start, start.addSecs(60), {}, {}, "医師 佐藤"}));
        for (const QString& name : m_folder->names()) {
            const QByteArray bytes = m_folder->read(name);
            for (const QByteArray& secret : {somebody, QByteArray("999|123"), QByteArray("田中"), QByteArray("佐藤")}) {
                QVERIFY2(!bytes.contains(secret), qPrintable(name));
            }
        }
    }

    void aDecisionIsNeverChanged() {
        QVERIFY(openIt()->add(somebody, {row(QStringLiteral("PharmacistsInfo"), 0)}, ConsentChange::Recorded));
        RawSqlite raw(path());
        QVERIFY(raw.isRefused(QStringLiteral("UPDATE consent_decisions SET code = 1")));
        QVERIFY(raw.isRefused(QStringLiteral("INSERT INTO consent_decisions (code) VALUES (4)")));
    }

    void theWordsThatWereShownAreKeptOnce() {
        const auto ledger = openIt();
        QVERIFY(ledger->keepWording(QStringLiteral("h"), QStringLiteral("お薬の情報")).has_value());
        QVERIFY(ledger->keepWording(QStringLiteral("h"), QStringLiteral("other")).has_value());
        QCOMPARE(ledger->wording(QStringLiteral("h")).value(), QStringLiteral("お薬の情報"));
        QVERIFY(ledger->wording(QStringLiteral("i"))->isNull());
    }

    void anEmergencyIsKeptFromOpeningToTelling() {
        const QDateTime until = start.addSecs(4 * 3600);
        {
            const auto ledger = openExceptions();
            QVERIFY(*ledger->opened({QStringLiteral("e1"), start, until, {}, {}, "who and why"}));
            QVERIFY(!*ledger->opened({QStringLiteral("e1"), start, until, {}, {}, "another"}));
            QVERIFY(*ledger->viewed(QStringLiteral("e1"), QStringLiteral("PharmacistsInfo")));
            QVERIFY(!*ledger->viewed(QStringLiteral("e1"), QStringLiteral("PharmacistsInfo")));
            QVERIFY(!*ledger->viewed(QStringLiteral("none"), QStringLiteral("PharmacistsInfo")));
        }
        const auto ledger = openExceptions();
        auto kept = ledger->emergencies().value();
        QCOMPARE(kept.size(), std::size_t{1});
        QCOMPARE(kept.front().content, QByteArray("who and why"));
        QCOMPARE(kept.front().until, until);
        QCOMPARE(kept.front().viewed, QStringList{QStringLiteral("PharmacistsInfo")});
        QVERIFY(!kept.front().toldAt.isValid());
        QVERIFY(*ledger->closed(QStringLiteral("e1"), start.addSecs(60)));
        QVERIFY(!*ledger->closed(QStringLiteral("e1"), start.addSecs(90)));  // it cannot be made longer again
        QVERIFY(*ledger->told(QStringLiteral("e1")));
        QVERIFY(!*ledger->told(QStringLiteral("e1")));
        kept = ledger->emergencies().value();
        QCOMPARE(kept.front().until, start.addSecs(60));
        QVERIFY(kept.front().toldAt.isValid());
        QCOMPARE(store::Store::open({path(), {}}).value()->verifyEvents()->events, 4);
    }

    void aDisasterOrderIsKeptAsItWasSigned() {
        QVERIFY(*openExceptions()->activated({QStringLiteral("o1"), start, {}, "{\"order\":\"o1\"}", "signature"}));
        QVERIFY(!*openExceptions()->activated({QStringLiteral("o1"), start, {}, "{}", ""}));
        auto kept = openExceptions()->disasters().value();
        QCOMPARE(kept.size(), std::size_t{1});
        QCOMPARE(kept.front().order, QByteArray("{\"order\":\"o1\"}"));
        QCOMPARE(kept.front().signature, QByteArray("signature"));
        QVERIFY(!kept.front().endedAt.isValid());
        QVERIFY(*openExceptions()->ended(QStringLiteral("o1")));
        QVERIFY(!*openExceptions()->ended(QStringLiteral("o1")));
        QVERIFY(openExceptions()->disasters()->front().endedAt.isValid());
    }

    void whatWasSaidToBeSafeIsThereAfterAKill() {
        std::size_t safe = 0;
        for (int round = 0; round < 3; ++round) {
            QProcess child;
            child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--add-decisions"), path()});
            int said = 0;
            while (said < 5 + 4 * round) {
                QVERIFY(child.waitForReadyRead(-1));
                said += static_cast<int>(child.readAllStandardOutput().count('\n'));
            }
            child.kill();
            QVERIFY(child.waitForFinished(-1));
            said += static_cast<int>(child.readAllStandardOutput().count('\n'));
            safe += static_cast<std::size_t>(said);
            const std::size_t kept = openIt()->of(somebody)->size();
            QVERIFY(kept >= safe && kept <= safe + 1);  // the kill may fall between the commit and its word
            safe = kept;
            const auto store = store::Store::open({path(), {}}).value();
            QVERIFY(store->verifyEvents()->intact());
            QCOMPARE(static_cast<std::size_t>(store->verifyEvents()->events), kept);
        }
    }

private:
    [[nodiscard]] QString path() const { return m_folder->path(QStringLiteral("u.sqlite")); }
    [[nodiscard]] std::unique_ptr<ConsentLedger> openIt() const { return ConsentLedger::open({path(), {}}).value(); }
    [[nodiscard]] std::unique_ptr<ExceptionLedger> openExceptions() const {
        return ExceptionLedger::open({path(), {}}).value();
    }

    std::unique_ptr<testsupport::TempFolder> m_folder;
};

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    if (application.arguments().value(1) == QLatin1String("--add-decisions")) {
        return addDecisions(application.arguments().value(2));
    }
    TestConsentLedger test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_consent_ledger.moc"
