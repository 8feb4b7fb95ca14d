// SPDX-License-Identifier: Apache-2.0
// Properties over random visits: no last try without insistence, no more than two wrong ones in a visit, nothing
// forbidden named, digits wiped; and every visit broken off at every single command.
#include "random_visit.h"

#include <QRegularExpression>
#include <QtTest>

namespace {
constexpr int kVisits = 10'000;
}  // namespace

class TestRandomVisits : public QObject {
    Q_OBJECT

private:
    VisitBench m_bench{UKETSUKE_BINARY_DIR "/demo-keys", UKETSUKE_SOURCE_DIR "/resources/people"};

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(".?")); }

    void tenThousandVisitsKeepEveryPromise() {
        std::mt19937 random(0x0018);
        for (int i = 0; i < kVisits; ++i) {
            const auto visit = RandomVisit::make(random, m_bench.cards());
            if (m_bench.broken(visit)) {
                const auto small = m_bench.shrunk(visit);
                QFAIL(qPrintable(
                    QStringLiteral("visit %1: %2 [%3]")
                        .arg(i)
                        .arg(QString::fromStdString(*m_bench.broken(small)), QString::fromStdString(small.text()))));
            }
        }
        QVERIFY(m_bench.commands().size() > 30);  // they did something
    }

    /// The property can fail, and what it shows then is the least that breaks it.
    void rashVisitIsFoundAndShrunk() {
        std::mt19937 random(0x0020);
        int found = 0;
        for (int i = 0; i < 200; ++i) {
            auto visit = RandomVisit::make(random, 6);
            visit.deeds.insert(visit.deeds.begin() + static_cast<std::ptrdiff_t>(random() % visit.deeds.size()),
                               {Act::Rash});
            if (!m_bench.broken(visit)) {
                continue;  // the card was locked or gone before, or had tries to lose
            }
            ++found;
            const auto small = m_bench.shrunk(visit);
            QCOMPARE(small.card, std::size_t{0});
            QCOMPARE(small.answers, -1);
            QCOMPARE(small.codeTries, 10);
            QVERIFY2(small.pinTries == 1 ? small.deeds.size() == 1 : small.deeds.size() <= 3, small.text().c_str());
            QVERIFY2(std::any_of(small.deeds.begin(), small.deeds.end(),
                                 [](const Deed& each) { return each.act == Act::Rash; }),
                     small.text().c_str());
        }
        QVERIFY(found > 20);
    }

    /// A whole visit, on every kind of card, broken off at each of its commands.
    void cardLeavesAtEverySingleCommand() {
        for (std::size_t card = 0; card < m_bench.cards(); ++card) {
            for (int answers = 0; answers < 120; ++answers) {
                const RandomVisit visit{
                    card,    3,     10,
                    answers, false, {{Act::Look}, {Act::RightPin}, {Act::Sign}, {Act::RightCode}, {Act::Look}}};
                const auto why = m_bench.broken(visit);
                QVERIFY2(!why, why ? (*why + " " + visit.text()).c_str() : "");
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestRandomVisits)
#include "tst_random_visits.moc"
