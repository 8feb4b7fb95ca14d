// SPDX-License-Identifier: Apache-2.0
#include "app/store/store.h"

#include "tests/support/sample_arrival.h"
#include "tests/support/temp_folder.h"

#include <QTest>

using store::ErrorCode;
using store::Store;
using testsupport::sampleArrival;

namespace {

std::unique_ptr<Store> openIn(const testsupport::TempFolder& folder) {
    auto opened = Store::open({folder.path(QStringLiteral("uketsuke.sqlite")), {}});
    if (!opened) {
        qFatal("cannot open: %s", store::name(opened.error().code).data());
    }
    return std::move(*opened);
}

}  // namespace

class TestStore : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void anArrivalComesBackAsItWas() {
        const testsupport::TempFolder folder;
        const auto arrival = sampleArrival();
        QVERIFY(openIn(folder)->addArrival(arrival).has_value());
        const auto store = openIn(folder);
        QCOMPARE(store->arrival(arrival.visit).value(), arrival);
    }

    void theLeastArrivalComesBackToo() {
        const testsupport::TempFolder folder;
        const auto store = openIn(folder);
        store::Arrival arrival;
        arrival.visit = QStringLiteral("v");
        arrival.time = QDateTime::fromMSecsSinceEpoch(1, Qt::UTC);
        arrival.outcome = store::Outcome::Abandoned;
        QVERIFY(store->addArrival(arrival).has_value());
        QCOMPARE(store->arrival(QStringLiteral("v")).value(), arrival);
    }

    void everyEnumeratorSurvivesTheFile() {
        const testsupport::TempFolder folder;
        const auto store = openIn(folder);
        for (int state = 0; state <= static_cast<int>(store::ArrivalState::NeedsDesk); ++state) {
            auto arrival = sampleArrival(QString::number(state));
            arrival.state = static_cast<store::ArrivalState>(state);
            arrival.outcome = static_cast<store::Outcome>(state % 5);
            arrival.method = static_cast<store::Method>(state % 3);
            QVERIFY(store->addArrival(arrival).has_value());
            QCOMPARE(store->arrival(arrival.visit).value(), arrival);
        }
    }

    void aDayHoldsItsOwnArrivalsInOrder() {
        const testsupport::TempFolder folder;
        const auto store = openIn(folder);
        const QDate day(2026, 3, 4);
        const auto midnight = day.startOfDay();
        const auto add = [&](const char* visit, const QDateTime& time) {
            auto arrival = sampleArrival(QString::fromLatin1(visit));
            arrival.time = time.toUTC();
            QVERIFY(store->addArrival(arrival).has_value());
        };
        add("second", midnight.addSecs(60));
        add("day before", midnight.addMSecs(-1));
        add("first", midnight);
        add("day after", day.addDays(1).startOfDay());
        const auto arrivals = store->arrivals(day).value();
        QCOMPARE(arrivals.size(), std::size_t{2});
        QCOMPARE(arrivals[0].visit, QStringLiteral("first"));
        QCOMPARE(arrivals[1].visit, QStringLiteral("second"));
    }

    void aVisitIsAddedOnceAndUpdatedAfterwards() {
        const testsupport::TempFolder folder;
        const auto store = openIn(folder);
        auto arrival = sampleArrival();
        QCOMPARE(store->updateArrival(arrival).error().code, ErrorCode::VisitUnknown);
        QVERIFY(store->addArrival(arrival).has_value());
        QCOMPARE(store->addArrival(arrival).error().code, ErrorCode::VisitExists);
        arrival.state = store::ArrivalState::Several;
        arrival.consents.pop_back();
        QVERIFY(store->updateArrival(arrival).has_value());
        QCOMPARE(store->arrival(arrival.visit).value(), arrival);
        QCOMPARE(store->arrival(QStringLiteral("other")).error().code, ErrorCode::VisitUnknown);
        QCOMPARE(store->verifyEvents().value().events, 2);  // refused changes leave no event
    }

    void noPersonalFieldStandsReadableOnTheDisk() {
        const testsupport::TempFolder folder;
        const auto store = openIn(folder);
        const auto arrival = sampleArrival();
        QVERIFY(store->addArrival(arrival).has_value());
        const QByteArray message = "<XmlMsg><Name>見本　太郎</Name></XmlMsg>";
        QVERIFY(store->addChartFile({arrival.visit, QStringLiteral("f.xml"), {}, message, 0, {}}).has_value());
        QVERIFY(folder.names().contains(QStringLiteral("uketsuke.sqlite-wal")));
        for (const auto& file : folder.names()) {
            const auto bytes = folder.read(file);
            for (const auto& secret :
                 {arrival.name, arrival.kana, arrival.insurerNumber, arrival.insurerName, arrival.insuredReference,
                  QStringLiteral("1951-03-04"), QStringLiteral("見本　太郎")}) {
                QVERIFY2(!bytes.contains(secret.toUtf8()), qPrintable(file));
                const QByteArray utf16(reinterpret_cast<const char*>(secret.utf16()), secret.size() * 2);
                QVERIFY2(!bytes.contains(utf16), qPrintable(file));
            }
        }
    }

    void theFilesAreTheOwnersAlone() {
        const testsupport::TempFolder folder;
        const auto store = openIn(folder);
        QVERIFY(store->addArrival(sampleArrival()).has_value());
        for (const auto& file : folder.names()) {
            const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
            QVERIFY2(!(QFile::permissions(folder.path(file)) & others), qPrintable(file));
        }
    }

    void theLedgerFollowsAChartFileToItsEnd() {
        const testsupport::TempFolder folder;
        const auto store = openIn(folder);
        const auto arrival = sampleArrival();
        QVERIFY(store->addArrival(arrival).has_value());
        QVERIFY(store->addChartFile({arrival.visit, QStringLiteral("a.xml"), {}, "<x/>", 0, {}}).has_value());
        QCOMPARE(store->addChartFile({arrival.visit, QStringLiteral("b.xml"), {}, "<x/>", 0, {}}).error().code,
                 ErrorCode::VisitExists);
        QVERIFY(store->chartFileFailed(arrival.visit, QStringLiteral("chart.folder-missing")).has_value());
        const auto pending = store->pendingChartFiles().value();
        QCOMPARE(pending.size(), std::size_t{1});
        QCOMPARE(pending[0].payload, QByteArray("<x/>"));
        QCOMPARE(pending[0].attempts, 1);
        QCOMPARE(pending[0].lastErrorCode, QStringLiteral("chart.folder-missing"));
        QVERIFY(store->arrival(arrival.visit)->chartFile.isEmpty());
        QVERIFY(store->renameChartFile(arrival.visit, QStringLiteral("c.xml")).has_value());
        QVERIFY(store->chartFileWritten(arrival.visit).has_value());
        QVERIFY(store->pendingChartFiles()->empty());
        QCOMPARE(store->arrival(arrival.visit)->chartFile, QStringLiteral("c.xml"));
        QCOMPARE(store->chartFile(arrival.visit)->state, store::ChartFileState::Written);
        QCOMPARE(store->chartFileWritten(QStringLiteral("other")).error().code, ErrorCode::VisitUnknown);
    }

    void eventsBearTheInjectedTime() {
        const testsupport::TempFolder folder;
        int asked = 0;
        store::StoreSettings settings{folder.path(QStringLiteral("u.sqlite")), {}};
        settings.now = [&asked] {
            ++asked;
            return QDateTime(QDate(2026, 3, 4), QTime(9, 0), Qt::UTC);
        };
        const auto store = Store::open(settings).value();
        QVERIFY(store->addArrival(sampleArrival()).has_value());
        QCOMPARE(asked, 1);
    }

    void aHealthyFileIsSaidToBeSo() {
        const testsupport::TempFolder folder;
        QVERIFY(openIn(folder)->checkIntegrity().has_value());
    }
};

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
