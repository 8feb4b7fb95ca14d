// SPDX-License-Identifier: Apache-2.0
#include "cardreader/pcsc/reader_monitor.h"
#include "tests/support/scripted_pcscd.h"

#include <QRegularExpression>
#include <QtTest>

#include <pthread.h>
#include <condition_variable>
#include <mutex>
#include <optional>

using namespace cardreader;
using support::ScriptedPcscd;
using Call = ScriptedPcscd::Call;

namespace {
/// Keeps what the monitor says until the test asks.
class Snapshots {
public:
    ReaderMonitor::Callback keep() {
        return [this](const ReaderSnapshot& snapshot) {
            const std::lock_guard lock(m_mutex);
            m_last = snapshot;
            ++m_count;
            m_changed.notify_all();
        };
    }
    template <typename Condition>
    bool await(Condition condition) {
        std::unique_lock lock(m_mutex);
        return m_changed.wait_for(lock, std::chrono::minutes(2), [&] { return m_last && condition(*m_last); });
    }
    bool awaitReaders(const QStringList& wanted) {
        return await([&](const ReaderSnapshot& last) {
            QStringList names;
            for (const auto& slot : last.readers) {
                names.append(QString::fromStdString(slot.name));
            }
            return last.serviceAvailable && names == wanted;
        });
    }
    bool awaitProblem(ErrorCode code) {
        return await([code](const auto& last) {
            return !last.serviceAvailable && last.readers.empty() && last.problem && last.problem->code == code;
        });
    }
    int count() {
        const std::lock_guard lock(m_mutex);
        return m_count;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::optional<ReaderSnapshot> m_last;
    int m_count = 0;
};

bool oneCard(const ReaderSnapshot& last) {
    return std::count_if(last.readers.begin(), last.readers.end(),
                         [](const auto& slot) { return slot.state == SlotState::Present; }) == 1;
}
}  // namespace

class TestReaderMonitor : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(".?")); }

    void readersComeAndGo() {
        ScriptedPcscd pcscd;
        Snapshots seen;
        const ReaderMonitor monitor(seen.keep());
        QVERIFY(seen.awaitReaders({}));
        pcscd.plug("Card 00 00", false);
        QVERIFY(seen.awaitReaders({"Card 00 00"}));
        pcscd.plug("Phone 01 00", true);
        QVERIFY(seen.awaitReaders({"Card 00 00", "Phone 01 00"}));
        pcscd.unplug("Card 00 00");
        QVERIFY(seen.awaitReaders({"Phone 01 00"}));
        pcscd.plug("Card 02 00", false);  // the same reader in another socket
        QVERIFY(seen.awaitReaders({"Card 02 00", "Phone 01 00"}));
        pcscd.take("Phone 01 00");
        pcscd.place("Card 02 00");
        QVERIFY(seen.await([](const auto& last) {
            return last.readers.size() == 2 && last.readers[0].state == SlotState::Present &&
                   last.readers[1].state == SlotState::Empty;
        }));
        pcscd.unplug("Card 02 00");
        pcscd.unplug("Phone 01 00");
        QVERIFY(seen.awaitReaders({}));
    }

    void aReaderUnpluggedBetweenTwoWaitsIsNoticed() {
        for (int round = 0; round < 200; ++round) {
            ScriptedPcscd pcscd;
            pcscd.plug("Card 00 00", true);
            Snapshots seen;
            const ReaderMonitor monitor(seen.keep());
            QVERIFY(seen.awaitReaders({"Card 00 00"}));
            pcscd.unplug("Card 00 00");  // the monitor may be anywhere between two waits now
            QVERIFY(seen.awaitReaders({}));
        }
    }

    void aReaderUnpluggedWhileListingIsLeftOut() {
        ScriptedPcscd pcscd;
        pcscd.plug("Card 00 00", true);
        pcscd.fail(Call::StatusChange, SCARD_E_UNKNOWN_READER);
        Snapshots seen;
        const ReaderMonitor monitor(seen.keep());
        QVERIFY(seen.await(oneCard));
    }

    void everyEndOfTheServiceIsSaidAndSurvived_data() {
        QTest::addColumn<int>("call");
        QTest::addColumn<qlonglong>("code");
        QTest::addColumn<int>("problem");
        const auto row = [](const char* what, Call call, LONG code, ErrorCode problem) {
            QTest::newRow(what) << static_cast<int>(call) << static_cast<qlonglong>(code) << static_cast<int>(problem);
        };
        row("stopped", Call::StatusChange, SCARD_E_NO_SERVICE, ErrorCode::ServiceUnavailable);
        row("socket broken", Call::StatusChange, SCARD_F_COMM_ERROR, ErrorCode::ServiceUnavailable);
        row("handle lost", Call::StatusChange, SCARD_E_INVALID_HANDLE, ErrorCode::ReaderUnavailable);
        row("not let in", Call::Establish, SCARD_W_SECURITY_VIOLATION, ErrorCode::ServiceRefused);
        row("no room", Call::Establish, SCARD_E_NO_MEMORY, ErrorCode::OutOfResources);
        row("while listing", Call::ListReaders, SCARD_E_SERVICE_STOPPED, ErrorCode::ServiceUnavailable);
    }
    void everyEndOfTheServiceIsSaidAndSurvived() {
        QFETCH(int, call);
        QFETCH(qlonglong, code);
        QFETCH(int, problem);
        ScriptedPcscd pcscd;
        pcscd.plug("Card 00 00", true);
        if (Call(call) != Call::StatusChange) {
            pcscd.fail(Call(call), code, 1);
        }
        Snapshots seen;
        const ReaderMonitor monitor(seen.keep());
        if (Call(call) == Call::StatusChange) {
            QVERIFY(seen.await(oneCard));
            pcscd.fail(Call(call), code, 1);
        }
        QVERIFY(seen.awaitProblem(ErrorCode(problem)));
        QVERIFY(seen.await(oneCard));
    }

    void endsWhileWaiting() {
        ScriptedPcscd pcscd;
        for (int round = 0; round < 50; ++round) {
            Snapshots seen;
            const ReaderMonitor monitor(seen.keep());
            QVERIFY(round % 2 == 0 || seen.awaitReaders({}));
        }
        QCOMPARE(pcscd.open(), 0);
    }

    void withoutAThreadItSaysSo() {
        pthread_attr_t usual{};
        pthread_attr_t impossible{};
        QCOMPARE(pthread_getattr_default_np(&usual), 0);
        QCOMPARE(pthread_attr_init(&impossible), 0);
        QCOMPARE(pthread_attr_setstacksize(&impossible, std::size_t{1} << 46U), 0);
        QCOMPARE(pthread_setattr_default_np(&impossible), 0);
        ScriptedPcscd pcscd;
        Snapshots seen;
        {
            const ReaderMonitor monitor(seen.keep());
            QCOMPARE(pthread_setattr_default_np(&usual), 0);
            QVERIFY(seen.awaitProblem(ErrorCode::OutOfResources));
        }
        QCOMPARE(seen.count(), 1);
    }
};

QTEST_GUILESS_MAIN(TestReaderMonitor)
#include "tst_reader_monitor.moc"
