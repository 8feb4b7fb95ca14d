// SPDX-License-Identifier: Apache-2.0
#include "cardreader/cardfront/ballot.h"

#include <QRegularExpression>
#include <QTest>

namespace {

struct Reading {
    int value = 0;
    float confidence = 0;
    [[nodiscard]] bool sameAs(const Reading& other) const { return value == other.value; }
};

using Ballot = cardfront::Ballot<Reading>;

}  // namespace

/// When several looks at one zone settle what stands there, and when nobody knows.
class BallotTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void enoughLooksSettle_data();
    void enoughLooksSettle();
    void confidenceIsThatOfTheLeastNeededLook();
    void winnerCanBeTakenOnce();
};

void BallotTest::enoughLooksSettle_data() {
    QTest::addColumn<QList<int>>("values");
    QTest::addColumn<QList<int>>("confidences");
    QTest::addColumn<int>("winner");  // -1: nobody
    QTest::newRow("nothing read") << QList<int>{} << QList<int>{} << -1;
    QTest::newRow("two agree") << QList<int>{7, 7} << QList<int>{95, 99} << 7;
    QTest::newRow("one is not enough") << QList<int>{7} << QList<int>{99} << -1;
    QTest::newRow("one is uncertain") << QList<int>{7, 7} << QList<int>{95, 89} << -1;
    QTest::newRow("a third makes up for it") << QList<int>{7, 7, 7} << QList<int>{95, 60, 91} << 7;
    QTest::newRow("one contradicts two") << QList<int>{7, 8, 7} << QList<int>{95, 95, 95} << -1;
    QTest::newRow("four outweigh one") << QList<int>{7, 8, 7, 7, 7} << QList<int>{95, 95, 95, 95, 95} << 7;
    QTest::newRow("an uncertain one contradicts, too") << QList<int>{7, 8, 7, 7} << QList<int>{95, 20, 95, 95} << -1;
    QTest::newRow("two contradict") << QList<int>{7, 7, 7, 7, 7, 7, 8, 9} << QList<int>{95, 95, 95, 95, 95, 95, 95, 95}
                                    << -1;
}

void BallotTest::enoughLooksSettle() {
    QFETCH(QList<int>, values);
    QFETCH(QList<int>, confidences);
    QFETCH(int, winner);
    Ballot ballot(2, 90);
    ballot.add(std::nullopt);
    for (qsizetype i = 0; i < values.size(); ++i) {
        ballot.add(Reading{values[i], static_cast<float>(confidences[i])});
    }
    QCOMPARE(ballot.hasReadings(), !values.isEmpty());
    const auto* const found = ballot.winner();
    QCOMPARE(found == nullptr ? -1 : found->value, winner);
}

void BallotTest::confidenceIsThatOfTheLeastNeededLook() {
    Ballot ballot(2, 90);
    for (const float confidence : {91.0F, 99.0F, 97.0F}) {
        ballot.add(Reading{7, confidence});
    }
    const auto* const found = ballot.winner();
    QVERIFY(found != nullptr);
    QCOMPARE(found->confidence, 97.0F);
    QCOMPARE(ballot.winner()->confidence, 97.0F);  // asking twice changes nothing
}

void BallotTest::winnerCanBeTakenOnce() {
    Ballot ballot(1, 90);
    QVERIFY(!ballot.takeWinner());
    ballot.add(Reading{7, 95});
    const auto taken = ballot.takeWinner();
    QVERIFY(taken);
    QCOMPARE(taken->value, 7);
}

QTEST_GUILESS_MAIN(BallotTest)
#include "tst_ballot.moc"
