// SPDX-License-Identifier: Apache-2.0
// What somebody hears where there is no card: K15 digit by digit, a telephone, a number that is called, closed hours.
#include "tests/unit/app/kiosk/speech/narrator_bench.h"

#include <QTest>

using namespace std::chrono_literals;
using visit::State;

class TestNarratorLanes : public NarratorBench {
    Q_OBJECT

private slots:
    void init() {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".?")));
        m_visit = {};
        m_words = {};
        open(false);
    }

    void theNumberIsToldAtTheEnd() {
        wake();
        m_words.ticket = 12;
        m_visit.outcome = visit::Outcome::Completed;
        reach(State::Done);
        QCOMPARE(m_voice->keys.last(), QStringLiteral("ticket.yours"));
        QVERIFY(m_voice->words.last().contains(QStringLiteral("12")));
    }

    void aNumberIsCalledToTheRoomUnlessSomebodyListens() {
        m_narrator->callNumber(12);
        QCOMPARE(m_voice->keys, QStringList{QStringLiteral("queue.called")});
        QVERIFY(m_voice->words.last().contains(QStringLiteral("12")));
        wake();
        m_narrator->callNumber(13);
        QVERIFY(m_voice->keys.last() != QLatin1String("queue.called"));
    }

    void closedHoursTellWhenItOpensAndWhatToDoUntilThen() {
        m_words.opens = QDateTime(QDate(2026, 11, 25), QTime(9, 0));
        m_visit.state = State::Closed;
        m_narrator->visitChanged(m_visit);
        wake();
        QCOMPARE(m_voice->keys.sliced(1).join(u' '), QStringLiteral("state.closed closed.opens closed.emergency"));
        QVERIFY(m_voice->words.value(2).contains(QStringLiteral("11 がつ 25 にちの 9 じ")));
        m_visit.help = true;
        m_narrator->visitChanged(m_visit);
        QCOMPARE(m_voice->keys.last(), QStringLiteral("help.closed"));  // nobody would come
    }

    void whatIsTypedFromThePaperIsSaidDigitByDigit() {
        wake();
        reach(State::TypingCertificate);
        QCOMPARE(m_voice->keys.last(), QStringLiteral("paper.insurer"));
        m_narrator->paperTyped({.digits = QStringLiteral("0")});
        m_narrator->paperTyped({.digits = QStringLiteral("06")});
        QCOMPARE(m_voice->keys.last(), QStringLiteral("digit.6"));
        m_narrator->paperTyped({.digits = QStringLiteral("0")});
        QCOMPARE(m_voice->keys.last(), QStringLiteral("paper.erased"));
        QVERIFY(m_voice->words.last().contains(QStringLiteral("1")));
        m_narrator->paperTyped({.digits = QStringLiteral("06"), .answered = true});
        const auto before = m_voice->keys.size();
        m_clock.advance(3s);  // no more comes: the whole, then how to go on
        QCOMPARE(m_voice->keys.sliced(before).join(u' '), QStringLiteral("paper.whole digit.0 digit.6 paper.enter"));
        m_narrator->paperTyped({.digits = QStringLiteral("067"), .looksWrong = true});
        QCOMPARE(m_voice->keys.last(), QStringLiteral("paper.doubt"));
        m_narrator->cannot();
        QCOMPARE(m_voice->keys.last(), QStringLiteral("paper.doubt"));
    }

    void eachQuestionOfThePaperIsToldAndTheWholeBeforeItIsSent() {
        wake();
        reach(State::TypingCertificate);
        m_narrator->paperTyped({.digits = QStringLiteral("12")});
        m_visit.field = visit::CertificateField::Symbol;
        m_narrator->paperTyped(
            {.field = m_visit.field, .digits = {}});  // the next page is empty: nothing was taken away
        reach(State::TypingCertificate);
        QCOMPARE(m_voice->keys.last(), QStringLiteral("paper.symbol"));
        m_words.paper = QStringList{QStringLiteral("06"), {}, QStringLiteral("1-2"), {}, QStringLiteral("1")};
        m_visit.symbolAtDesk = true;
        const auto before = m_voice->keys.size();
        reach(State::ReviewingCertificate);
        QCOMPARE(m_voice->keys.sliced(before).join(u' '),
                 QStringLiteral("state.reviewingCertificate paper.insurer digit.0 digit.6 paper.symbol paper.desk "
                                "paper.number digit.1 key.hyphen digit.2 paper.branch paper.none paper.birthdate "
                                "digit.1 paper.send"));
    }

    void noDigitIsSaidWhereNobodyListens() {
        reach(State::TypingCertificate);
        m_narrator->paperTyped({.digits = QStringLiteral("0")});
        QVERIFY(m_voice->keys.isEmpty());
    }

    void aLaneWithoutACardSpeaksOfNone() {
        m_visit.lane = visit::Lane::Certificate;
        wake();
        reach(State::ShowingPapers);
        m_narrator->focusMoved({.objectName = QStringLiteral("cancel"), .name = QStringLiteral("x")});
        QCOMPARE(m_voice->keys.last(), QStringLiteral("key.cancelWithoutCard"));
        m_visit.reason = visit::Reason::ServiceUnreachable;
        reach(State::CallingDesk);
        QCOMPARE(m_voice->keys.last(), QStringLiteral("reason.withoutCard"));
        m_visit.lane = visit::Lane::Phone;
        m_visit.cardPresent = true;
        m_visit.outcome = visit::Outcome::Completed;
        reach(State::ReturningCard);
        QVERIFY(m_voice->keys.contains(QStringLiteral("phone.take")));
        QVERIFY(!m_voice->keys.contains(QStringLiteral("state.returningCard")));
    }
};

QTEST_GUILESS_MAIN(TestNarratorLanes)
#include "tst_narrator_lanes.moc"
