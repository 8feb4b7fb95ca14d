// SPDX-License-Identifier: Apache-2.0
#include "app/platform/clock.h"

#include "tests/support/fake_clock.h"

#include <QEventLoop>
#include <QTest>

using namespace std::chrono_literals;

class TestClock : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void systemTimerFiresOnceOnTheEventLoop() {
        platform::SystemClock clock;
        QEventLoop loop;
        int fired = 0;
        const auto before = clock.monotonic();
        const auto timer = clock.startTimer(20ms, [&] {
            ++fired;
            loop.quit();
        });
        loop.exec();
        QCOMPARE(fired, 1);
        QVERIFY(clock.monotonic() - before >= 20ms);
    }

    void aTimerMayEndItselfInItsCallback() {
        platform::SystemClock clock;
        QEventLoop loop;
        std::unique_ptr<platform::Timer> timer;
        const auto owned = std::make_shared<int>(7);
        int seen = 0;
        timer = clock.startTimer(0ms, [&timer, &seen, &loop, owned] {
            timer.reset();
            seen = *owned;
            loop.quit();
        });
        loop.exec();
        QCOMPARE(seen, 7);
    }

    void aDroppedTimerStaysSilent() {
        platform::SystemClock clock;
        QEventLoop loop;
        bool dropped = false;
        clock.startTimer(0ms, [&] { dropped = true; }).reset();
        const auto end = clock.startTimer(10ms, [&] { loop.quit(); });
        loop.exec();
        QVERIFY(!dropped);
    }

    void fakeTimersFireInDueOrderAtTheirTime() {
        testsupport::FakeClock clock;
        const auto start = clock.nowUtc();
        std::vector<std::pair<int, std::chrono::milliseconds>> fired;
        const auto note = [&](int which) { return [&, which] { fired.emplace_back(which, clock.nowUtc() - start); }; };
        const auto late = clock.startTimer(30s, note(1));
        const auto early = clock.startTimer(10s, note(2));
        clock.startTimer(20s, note(3)).reset();
        std::unique_ptr<platform::Timer> chained;
        const auto starter = clock.startTimer(5s, [&] { chained = clock.startTimer(1s, note(4)); });
        clock.advance(29s);
        QCOMPARE(fired.size(), std::size_t{2});
        QCOMPARE(fired[0], std::pair(4, std::chrono::milliseconds(6s)));
        QCOMPARE(fired[1], std::pair(2, std::chrono::milliseconds(10s)));
        QCOMPARE(clock.runningTimers(), std::size_t{1});
        clock.advance(1s);
        QCOMPARE(fired.back().first, 1);
        QCOMPARE(clock.monotonic(), std::chrono::milliseconds(30s));
    }
};

QTEST_GUILESS_MAIN(TestClock)
#include "tst_clock.moc"
