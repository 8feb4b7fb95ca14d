// SPDX-License-Identifier: Apache-2.0
// K00 as the facility's board: it opens and closes by the clock, and makes each call of a number seen and heard.
#include "app/kiosk/lobby.h"

#include "app/kiosk/lobby_words.h"

#include "tests/support/fake_clock.h"

#include <QSignalSpy>
#include <QTest>

#include <tuple>

using namespace std::chrono_literals;
using kiosk::Lobby;
using kiosk::LobbyWords;
using visit::State;

namespace {

platform::Config::Facility facility() {
    platform::Config::Facility made;
    std::ignore = made.hours.addWeekly(QStringLiteral("Mon-Fri 09:00-12:00 14:00-18:00"));
    std::ignore = made.hours.addSpecial(QStringLiteral("2026-11-26 closed"));
    return made;
}

QDateTime tuesday(int hour, int minute) {
    return {QDate(2026, 11, 24), QTime(hour, minute), Qt::LocalTime};
}

/// A board over a session without devices, at a time that stands still.
struct Board {
    explicit Board(const platform::Config::Facility& given, const QDateTime& now = tuesday(8, 59))
        : clock(platform::UtcTime{std::chrono::milliseconds{now.toMSecsSinceEpoch()}}),
          lobby(given, session, model, clock) {
        lobby.start();
    }
    [[nodiscard]] State state() const { return session.visit().state; }

    testsupport::FakeClock clock;
    session::Session session{session::SessionSettings{}, clock};
    ui::KioskViewModel model;
    Lobby lobby;
};

}  // namespace

class TestLobby : public QObject {
    Q_OBJECT

private slots:
    void itOpensAndClosesByTheClock() {
        Board board(facility());
        QCOMPARE(board.state(), State::Closed);
        QVERIFY(board.model.lobby()->opensNext().contains(QStringLiteral("今日 09:00")));
        board.clock.advance(1min);
        QCOMPARE(board.state(), State::Idle);
        QVERIFY(board.model.lobby()->opensNext().isEmpty());
        board.clock.advance(3h);
        QCOMPARE(board.state(), State::Closed);
        QCOMPARE(board.model.lobby()->opensAt(), tuesday(14, 0));
    }
    void aClockThatIsSetRightIsFollowed() {
        Board board(facility(), tuesday(9, 30));
        QCOMPARE(board.state(), State::Idle);
        board.clock.setBack(1h);
        board.clock.advance(1min);
        QCOMPARE(board.state(), State::Closed);
        board.clock.setBack(-6h);
        board.clock.advance(1min);
        QCOMPARE(board.state(), State::Idle);
    }
    void whoIsBeingReceivedWhenHoursEndIsReceivedToTheEnd() {
        Board board(facility(), tuesday(11, 59));
        board.session.want({.kind = visit::EventKind::CardPlaced});
        board.clock.advance(1min);
        QVERIFY(board.state() != State::Closed);
        board.session.want({.kind = visit::EventKind::CardRemoved});
        board.session.want({.kind = visit::EventKind::Cancelled});
        QCOMPARE(board.state(), State::Closed);
    }
    void afterHoursAreSaidAndDoNotClose() {
        auto open = facility();
        open.afterHours = true;
        Board board(open);
        QCOMPARE(board.state(), State::Idle);
        QVERIFY(board.model.lobby()->afterHours() && !board.model.lobby()->opensNext().isEmpty());
    }
    void withoutHoursAndNumbersItSleeps() {
        Board board({});
        const auto before = board.clock.runningTimers();
        board.clock.advance(59s);
        QCOMPARE(board.clock.runningTimers(), before);
        QCOMPARE(board.state(), State::Idle);
        QVERIFY(board.model.lobby()->today().isEmpty() && !board.model.lobby()->queueShown());
    }
    void everyDayIsToldInItsWords() {
        const auto said = [](const QDateTime& now) { return LobbyWords::hours(facility(), now).opensNext; };
        QVERIFY(said(tuesday(18, 0)).contains(QStringLiteral("明日 09:00")));
        QVERIFY(said(tuesday(18, 0).addDays(1)).contains(QStringLiteral("27")));  // Thursday is closed
        const auto shown = LobbyWords::hours(facility(), tuesday(10, 0));
        QVERIFY(shown.today.contains(QStringLiteral("09:00–12:00")) && shown.opensNext.isEmpty());
        QCOMPARE(shown.week.size(), 2);
        QVERIFY(shown.week.first().contains(QStringLiteral("14:00–18:00")));
        QVERIFY(shown.week.last().contains(QStringLiteral("休み")));
    }
    void aCallIsSeenAndHeardOnce() {
        auto calling = facility();
        calling.tickets = true;
        Board board(calling, tuesday(9, 30));
        QSignalSpy called(&board.lobby, &Lobby::numberCalled);
        tell(board, {.called = {3, 2}, .waiting = {4, 5}, .lastCall = 3});  // as it was when the kiosk was started
        QCOMPARE(board.model.lobby()->called(), QStringLiteral("3"));
        QCOMPARE(board.model.lobby()->calledBefore(), QStringLiteral("2"));
        QCOMPARE(board.model.lobby()->waiting(), 2);
        QCOMPARE(called.count(), 0);
        tell(board, {.called = {3, 2}, .waiting = {4, 5, 6}, .lastCall = 3});
        QCOMPARE(called.count(), 0);
        tell(board, {.called = {4, 3, 2}, .waiting = {5, 6}, .lastCall = 4});
        tell(board, {.called = {4, 3, 2}, .waiting = {5, 6}, .lastCall = 5});  // once more
        QCOMPARE(called.count(), 2);
        QCOMPARE(called.last().first().toInt(), 4);
    }
    void nobodyIsInterruptedByACall() {
        auto calling = facility();
        calling.tickets = true;
        Board board(calling, tuesday(9, 30));
        QSignalSpy called(&board.lobby, &Lobby::numberCalled);
        tell(board, {.called = {}, .waiting = {1}, .lastCall = 0});
        board.session.want({.kind = visit::EventKind::CardPlaced});
        tell(board, {.called = {1}, .waiting = {}, .lastCall = 1});
        QCOMPARE(called.count(), 0);
        QCOMPARE(board.model.lobby()->called(), QStringLiteral("1"));
    }
    void midnightBeginsANewQueue() {
        auto calling = facility();
        calling.tickets = true;
        Board board(calling, tuesday(23, 59));
        QSignalSpy called(&board.lobby, &Lobby::numberCalled);
        tell(board, {.called = {}, .waiting = {}, .lastCall = 0});
        board.clock.advance(1min);
        tell(board, {.called = {1}, .waiting = {}, .lastCall = 8});  // the first look at the new day
        QCOMPARE(called.count(), 0);
    }

private:
    static void tell(Board& board, const store::TicketQueue& queue) { emit board.session.queueRead(queue); }
};

QTEST_GUILESS_MAIN(TestLobby)
#include "tst_lobby.moc"
