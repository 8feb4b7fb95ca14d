// SPDX-License-Identifier: Apache-2.0
// Long random visits, for the sanitizers: the exhaustive walk (tst_visit_walk) proves the properties, this one looks at
// the memory of the same code on the way.
#include "tests/unit/app/visit/walk.h"

#include <QtTest/QtTest>

#include <random>

using namespace visit;

class VisitStroll : public QObject {
    Q_OBJECT

private slots:
    void randomVisitsStandOnTheirFeet_data() {
        QTest::addColumn<unsigned>("seed");
        for (const unsigned seed : {1U, 2U, 3U, 4U}) {
            QTest::addRow("seed %u", seed) << seed;
        }
    }
    void randomVisitsStandOnTheirFeet() {
        QFETCH(unsigned, seed);
        std::mt19937 random(seed);
        Visit v = walk::start(seed % 2 == 0);
        std::size_t effects = 0;
        VisitId visits = v.id;
        for (int steps = 0; steps < 100'000; ++steps) {
            const auto events = walk::eventsFor(v);
            const Step step = next(v, events[random() % events.size()]);
            QVERIFY(!name(screen(step.visit)).empty());
            QVERIFY(timeLimit(step.visit).count() > 0);
            effects += step.effects.size();
            v = step.visit;
            visits = v.id;
        }
        qInfo("seed %u: %llu visits, %zu effects", seed, static_cast<unsigned long long>(visits), effects);
        QVERIFY(visits > 100);
        QVERIFY(effects > 1000);
    }
};

QTEST_APPLESS_MAIN(VisitStroll)
#include "tst_visit_stroll.moc"
