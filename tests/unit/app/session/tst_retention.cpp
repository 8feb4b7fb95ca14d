// SPDX-License-Identifier: Apache-2.0
// What the store forgets, and what it must not: reception-domain §8.5 over real files.
#include "app/eligibility/consent_book.h"
#include "app/session/consent_memory.h"
#include "app/store/exception_ledger.h"
#include "app/store/retention.h"
#include "tests/support/raw_sqlite.h"
#include "tests/support/sample_arrival.h"
#include "tests/support/temp_folder.h"
#include "tests/unit/app/eligibility/consenting.h"

#include <QTest>

#include <random>

using store::RecordCount;

namespace {

const QDateTime now(QDate(2026, 11, 21), QTime(3, 0), Qt::UTC);
const QDateTime cutoff = now.addYears(-5);
const QStringList elements{QStringLiteral("PharmacistsInfo"), QStringLiteral("DiagnosisInfo")};
constexpr int people = 25;

store::StoreSettings settingsFor(const QString& path, const QDateTime& at = now) {
    return {.url = path, .keyFile = {}, .now = [at] { return at; }};
}

eligibility::InsuredPerson personNumber(int number) {
    return consenting::person(QString::number(1000 + number));
}

/// A decision at any time of the last eight years, on any ground, with any end.
store::ConsentRow anyDecision(std::mt19937& dice) {
    const auto below = [&dice](unsigned int count) { return static_cast<qsizetype>(dice() % count); };
    store::ConsentRow row;
    row.element = elements.at(below(2));
    row.code = static_cast<int>(below(4));
    row.ground =
        QStringList{QStringLiteral("visit"), QStringLiteral("home-visit"), QStringLiteral("online")}.at(below(3));
    row.at = now.addDays(-static_cast<qint64>(below(8 * 365)));
    const auto end = below(3);
    row.until = end == 0 ? QDateTime() : row.at.addDays(end == 1 ? 1 : 3000);
    row.wordingHash = QString::number(below(6));
    row.actor = QStringLiteral("person");
    return row;
}

bool isYoung(const eligibility::ConsentRecord& record) {
    return record.at >= cutoff;
}

/// What may be looked at, by person and element, now and in years to come.
QStringList permissions(const eligibility::ConsentBook& book) {
    QStringList allowed;
    for (int number = 0; number < people; ++number) {
        for (const QString& element : elements) {
            for (const int years : {0, 1, 4}) {
                const auto consent = book.live(personNumber(number), element, now.addYears(years));
                allowed.append(consent ? word(consent->ground()) : QStringLiteral("-"));
            }
        }
    }
    return allowed;
}

qint64 countOf(const std::vector<RecordCount>& counts, const char* kind) {
    const auto found = std::ranges::find(counts, QLatin1StringView(kind), &RecordCount::kind);
    return found == counts.end() ? -1 : found->count;
}

}  // namespace

class TestRetention : public QObject {
    Q_OBJECT

private slots:
    void init() {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".?")));
        m_folder = std::make_unique<testsupport::TempFolder>();
    }

    void whateverWasDecidedNobodyGainsOrLosesARight_data() {
        QTest::addColumn<unsigned int>("seed");
        for (const unsigned int seed : {1U, 2U, 3U}) {
            QTest::addRow("seed %u", seed) << seed;
        }
    }
    void whateverWasDecidedNobodyGainsOrLosesARight() {
        QFETCH(unsigned int, seed);
        std::mt19937 dice(seed);
        const auto ledger = store::ConsentLedger::open(settingsFor(path())).value();
        session::ConsentMemory memory(*ledger);
        const eligibility::ConsentBook book(eligibility::ConsentCatalogue(), memory);
        for (int number = 0; number < people; ++number) {
            std::vector<store::ConsentRow> rows;
            for (auto left = 1 + dice() % 9; left > 0; --left) {
                rows.push_back(anyDecision(dice));
            }
            QVERIFY(ledger->add(personNumber(number).key().toUtf8(), rows, store::ConsentChange::Recorded).has_value());
        }
        const QStringList before = permissions(book);
        qsizetype young = 0;
        qsizetype all = 0;
        for (int number = 0; number < people; ++number) {
            const auto records = memory.of(personNumber(number)).value();
            young += std::ranges::count_if(records, isYoung);
            all += records.size();
        }

        const auto swept = store::Retention::open(settingsFor(path())).value()->sweep({}).value();
        QCOMPARE(permissions(book), before);
        qsizetype youngLeft = 0;
        qsizetype left = 0;
        for (int number = 0; number < people; ++number) {
            const auto records = memory.of(personNumber(number)).value();
            youngLeft += std::ranges::count_if(records, isYoung);
            left += records.size();
            for (const auto& record : records) {
                // What is older than it may be is there only because it holds.
                QVERIFY(isYoung(record) || book.live(personNumber(number), record.element, now).has_value());
            }
        }
        QCOMPARE(youngLeft, young);
        QVERIFY(left < all);
        QCOMPARE(countOf(swept, "consents"), all - left);
        const auto store = store::Store::open(settingsFor(path())).value();
        QVERIFY(store->verifyEvents()->intact());
        QCOMPARE(store->verifyEvents()->events, people + 1);  // and one tombstone
        testsupport::RawSqlite raw(path());
        QCOMPARE(raw.run(QStringLiteral("SELECT code FROM events WHERE kind = 'purged.consents'")).toString(),
                 QStringLiteral("%1 before 2021-11-21T03:00:00Z").arg(all - left));
    }

    void whatIsStillOwedStays() {
        addVisit(QStringLiteral("old"), now.addDays(-91), store::ChartFileState::Written);
        addVisit(QStringLiteral("owed"), now.addDays(-91), store::ChartFileState::Pending);
        addVisit(QStringLiteral("new"), now.addDays(-89), store::ChartFileState::Written);
        {
            const auto ledger = store::ExceptionLedger::open(settingsFor(path(), now.addYears(-6))).value();
            for (const auto* const id : {"told", "untold"}) {
                QVERIFY(*ledger->opened({QLatin1String(id), now.addYears(-6), now.addYears(-6), {}, {}, "who"}));
                QVERIFY(*ledger->viewed(QLatin1String(id), elements.front()));
            }
            QVERIFY(*ledger->told(QStringLiteral("told")));
            for (const auto* const id : {"ended", "open"}) {
                QVERIFY(*ledger->activated({QLatin1String(id), now.addYears(-6), {}, "order", "signature"}));
            }
            QVERIFY(*ledger->ended(QStringLiteral("ended")));
        }
        const auto retention = store::Retention::open(settingsFor(path())).value();
        const auto swept = retention->sweep({}).value();
        for (const auto& [kind, gone, left] :
             {std::tuple{"arrivals", 1, 2}, std::tuple{"files", 1, 2}, std::tuple{"emergencies", 1, 1},
              std::tuple{"disasters", 1, 1}, std::tuple{"lists", 0, 0}, std::tuple{"consents", 0, 0}}) {
            QCOMPARE(std::make_tuple(kind, countOf(swept, kind), countOf(retention->held().value(), kind)),
                     std::make_tuple(kind, qint64{gone}, qint64{left}));
        }
        const auto store = store::Store::open(settingsFor(path())).value();
        QVERIFY(store->arrival(QStringLiteral("owed")).has_value());
        QCOMPARE(store->pendingChartFiles()->size(), std::size_t{1});
        QCOMPARE(store->arrival(QStringLiteral("old")).error().code, store::ErrorCode::VisitUnknown);
        const auto events = store->verifyEvents().value();
        QVERIFY(events.intact());
        QVERIFY(std::ranges::none_of(retention->sweep({}).value(), [](const auto& each) { return each.count > 0; }));
        QCOMPARE(store->verifyEvents()->events, events.events);  // nothing went: nothing is noted
    }

    void nothingOfItIsLeftInTheFiles() {
        const auto other = store::Store::open(settingsFor(path())).value();  // keeps the log beside the file alive
        addVisit(QStringLiteral("long-ago"), now.addDays(-91), store::ChartFileState::Written);
        const auto log = QStringLiteral("u.sqlite-wal");
        QVERIFY(m_folder->read(log).contains("long-ago.xml"));
        QVERIFY(store::Retention::open(settingsFor(path())).value()->sweep({}).has_value());
        QVERIFY(!m_folder->read(log).contains("long-ago.xml"));
        QVERIFY(!m_folder->read(QStringLiteral("u.sqlite")).contains("long-ago.xml"));
    }

private:
    [[nodiscard]] QString path() const { return m_folder->path(QStringLiteral("u.sqlite")); }

    void addVisit(const QString& visit, const QDateTime& at, store::ChartFileState state) {
        const auto store = store::Store::open(settingsFor(path(), at)).value();
        store::Arrival arrival = testsupport::sampleArrival(visit);
        arrival.time = at;
        QVERIFY(store->addArrival(arrival).has_value());
        QVERIFY(store->addChartFile({visit, visit + QStringLiteral(".xml"), {}, "payload", 0, {}}).has_value());
        if (state == store::ChartFileState::Written) {
            QVERIFY(store->chartFileWritten(visit).has_value());
        }
    }

    std::unique_ptr<testsupport::TempFolder> m_folder;
};

QTEST_GUILESS_MAIN(TestRetention)
#include "tst_retention.moc"
