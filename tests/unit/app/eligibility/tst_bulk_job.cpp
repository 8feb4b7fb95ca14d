// SPDX-License-Identifier: Apache-2.0
#include "app/eligibility/bulk_job.h"

#include "bulk_world.h"
#include "message_peer.h"

#include <QEventLoop>
#include <QTest>

using namespace eligibility;

namespace {

AppointmentList listOf(int people) {
    QByteArray csv = "id,insurer,symbol,number,branch,birthdate\n";
    for (int i = 0; i < people; ++i) {
        csv += "A" + QByteArray::number(i) + ",06139992,９９９," + QByteArray::number(100000 + i) + ",00,1985-04-12\n";
    }
    return *readAppointments(csv);
}

struct Ending {
    std::string error;
    BulkSummary summary;
    QStringList progress;
};

}  // namespace

class TestBulkJob : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() {
        QTest::addColumn<QString>("kind");
        QTest::newRow("https") << QStringLiteral("https");
        QTest::newRow("files") << QStringLiteral("files");
    }
    void init() {
        QFETCH_GLOBAL(QString, kind);
        m_peer = kind == QStringLiteral("https") ? std::unique_ptr<MessagePeer>(std::make_unique<HttpsPeer>())
                                                 : std::make_unique<FolderPeer>();
        m_service = std::make_shared<BulkService>();
        m_peer->answer = [service = m_service, peer = m_peer.get()](const QByteArray& question) {
            return (*service)(question);
        };
        m_journal = std::make_unique<MemoryJournal>();
    }

    void everybodyIsAskedOnceAndAnswered() {
        const auto ending = run(listOf(23), false);
        QCOMPARE(ending.error, "");
        QCOMPARE(ending.summary.requested, 23);
        QCOMPARE(ending.summary.answered, 23);
        QCOMPARE(ending.summary.asked, 23);
        QCOMPARE(m_service->uploads.size(), 5);  // parts of five
        QVERIFY(std::ranges::all_of(m_service->askedFor, [](int times) { return times == 1; }));
        QCOMPARE(ending.summary.problems.size(), 2);  // ...07 and ...17 are nobody
        QCOMPARE(ending.summary.problems.front().problem, QStringLiteral("none"));
        QVERIFY(ending.progress.contains(QStringLiteral("waiting")));
        QCOMPARE(m_journal->ended.size(), 1);
    }

    void theSameDayNobodyIsAskedTwice() {
        QCOMPARE(run(listOf(10), false).error, "");
        const auto again = run(listOf(12), false);  // two new appointments
        QCOMPARE(again.error, "");
        QCOMPARE(again.summary.answered, 12);
        QCOMPARE(again.summary.reused, 10);
        QCOMPARE(again.summary.asked, 2);
        QVERIFY(std::ranges::all_of(m_service->askedFor, [](int times) { return times == 1; }));
        QCOMPARE(again.summary.problems.size(), 1);  // a reused answer keeps its concern
    }

    void killedAnywhereItGoesOnAndLosesNothing() {
        // Three parts: one change to plan, two for each part, one to end.
        for (int changes = 0; changes <= 7; ++changes) {
            m_service = std::make_shared<BulkService>();
            m_peer->answer = [service = m_service](const QByteArray& question) { return (*service)(question); };
            m_journal = std::make_unique<MemoryJournal>();
            m_journal->callsLeft = changes;
            QCOMPARE(run(listOf(15), true).error, "bulk.journal-failed");
            m_journal->callsLeft = -1;
            const auto ending = run(listOf(15), true);
            QCOMPARE(ending.error, "");
            QCOMPARE(ending.summary.answered, 15);
            QCOMPARE(m_journal->jobs.size(), 1);
            QCOMPARE(m_service->askedFor.size(), 15);
            QVERIFY(std::ranges::all_of(m_service->askedFor, [](int times) { return times == 1; }));
        }
    }

    void nonsenseAndStrangersAnswersAreAskedForAgain() {
        m_service->garbleEvery = 3;
        m_service->staleEvery = 4;
        const auto ending = run(listOf(20), false);
        // A confirmation PC would upload a second time, so there the job stops and somebody looks.
        QFETCH_GLOBAL(QString, kind);
        QCOMPARE(ending.error, kind == QStringLiteral("https") ? "" : "service.garbled");
        QCOMPARE(ending.summary.answered, kind == QStringLiteral("https") ? 20 : 0);
        QVERIFY(std::ranges::all_of(m_service->askedFor, [](int times) { return times == 1; }));
    }

    void aDeclinedPartIsAProblemOfItsPeopleOnly() {
        m_service->declinePart = QStringLiteral("-2");
        const auto ending = run(listOf(15), false);
        QCOMPARE(ending.error, "");
        QCOMPARE(ending.summary.answered, 10);
        QCOMPARE(ending.summary.problems.size(), 6);
        QCOMPARE(ending.summary.problems.front().problem,
                 QStringLiteral("SYNTH-E001"));  // before the one who is nobody
    }

    void aServiceThatNeverGetsReadyEndsTheJobUnfinished() {
        m_service->pendingTimes = 1000;
        QCOMPARE(run(listOf(5), false).error, "service.no-answer");
        QVERIFY(m_journal->ended.isEmpty());
        m_service->pendingTimes = 0;
        const auto ending = run(listOf(5), true);
        QCOMPARE(ending.summary.answered, 5);
        QVERIFY(std::ranges::all_of(m_service->askedFor, [](int times) { return times == 1; }));
    }

    void linesThatCannotBeAskedAreToldAndTheOthersAsked() {
        const auto list = readAppointments(
            "birthdate,number,insurer,id,branch,note\n"
            "1985-04-12,1,06139992,A,,\"x,\n\"\"y\"\"\"\n"
            "19850412,2,06139991,B,,\n"
            "1985-02-30,3,06139992,C,,\n"
            "1985-04-12,,06139992,D,,\n"
            "1985-04-12,5,06139992,,,\n"
            "1985-04-12,6,06139992,F,1,\n"
            "1985-04-12,7,138057,A,,\n"
            "1985-04-12,1,06139992,H,,\n");
        QVERIFY(list.has_value());
        QStringList problems;
        for (const Appointment& each : list->appointments) {
            problems.append(each.problem);
        }
        QCOMPARE(problems.join(u' '), QStringLiteral(" insurer birthdate number id-missing branch id-twice "));
        QCOMPARE(list->appointments[1].line, 4);  // a quoted line end counts
        QCOMPARE(list->appointments[6].search.insurerNumber.raw, QStringLiteral("  138057"));
        const auto ending = run(*list, false);
        QCOMPARE(ending.summary.requested, 8);
        QCOMPARE(ending.summary.asked, 1);  // A and H are one person
        QCOMPARE(ending.summary.answered, 2);
        QCOMPARE(ending.summary.problems.size(), 6);
    }

    void damagedListsAreRefused() {
        QCOMPARE(readAppointments({}).error().code, ErrorCode::BulkListDamaged);
        QCOMPARE(readAppointments("id,insurer\n").error().code, ErrorCode::BulkListDamaged);
        QCOMPARE(readAppointments("id,insurer,number,birthdate\n\"open").error().line, 2);
        QCOMPARE(readAppointments("\xff\xff\xff").error().code, ErrorCode::MessageEncodingWrong);
        const auto cp932 =
            readAppointments("id,insurer,number,birthdate,symbol\nA,06139992,1,1985-04-12,\x83\x5c\xfb\xfc\n");
        QCOMPARE(cp932->appointments.front().search.symbol.raw, QStringLiteral("ソ髙"));
    }

    void unitsGoToWhomTheyNameAndToNobodyElse() {
        const auto plan = planBulk(listOf(3), {}, settings());
        BulkAnswer answer;
        BulkUnit unit;
        unit.search = plan.entries[0].search;
        unit.search->arbitraryIdentifier = bulkIdentifier(plan.job, 0);
        unit.validity = validityFromCode(QStringLiteral("1"));
        answer.units.append(unit);
        unit.search->arbitraryIdentifier = bulkIdentifier(plan.job, 1);  // the second's number, the first's person
        answer.units.append(unit);
        const auto entries = assignUnits(plan.entries, answer, plan.job);
        QCOMPARE(entries[0].state, BulkEntryState::Answered);
        QCOMPARE(entries[0].problem, QString());
        QCOMPARE(entries[1].problem, QStringLiteral("other-person"));
        QVERIFY(entries[1].answer.isEmpty());
        QCOMPARE(entries[2].problem, QStringLiteral("unanswered"));
    }

private:
    static BulkSettings settings() {
        BulkSettings settings;
        settings.institutionCode = BulkService::institution();
        settings.confirmationDate = QDate(2026, 11, 22);
        settings.partSize = 5;
        settings.pause = std::chrono::milliseconds(1);
        settings.poll = std::chrono::milliseconds(1);
        settings.polls = 20;
        return settings;
    }

    /// One run of the program: its transport and its job end with it, the journal stays.
    Ending run(const AppointmentList& list, bool resume) {
        const auto transport = m_peer->transport({.inFlight = 4, .queued = 16, .time = std::chrono::minutes(5)});
        BulkJob job(*transport, *m_journal, settings());
        Ending ending;
        QEventLoop loop;
        connect(&job, &BulkJob::progressed, &loop, [&](const QString& what) { ending.progress.append(what); });
        connect(&job, &BulkJob::finished, &loop, [&](const BulkSummary& summary) {
            ending.summary = summary;
            loop.quit();
        });
        connect(&job, &BulkJob::failed, &loop, [&](const Error& error) {
            ending.error = name(error.code);
            loop.quit();
        });
        job.start(list, resume);
        loop.exec();
        return ending;
    }

    std::unique_ptr<MessagePeer> m_peer;
    std::shared_ptr<BulkService> m_service;
    std::unique_ptr<MemoryJournal> m_journal;
};

QTEST_GUILESS_MAIN(TestBulkJob)
#include "tst_bulk_job.moc"
