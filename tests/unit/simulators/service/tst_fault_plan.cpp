// SPDX-License-Identifier: Apache-2.0
#include "tests/simulators/service/fault_injection.h"

#include <QTest>

using namespace simservice;

/// Faults by chance: repeatable, as often as asked, each doing what it says.
class TestFaultPlan : public QObject {
    Q_OBJECT

private slots:
    void theSameSeedGivesTheSameFaults() {
        FaultPlan one;
        FaultPlan two;
        FaultPlan other;
        QVERIFY(one.set("loss=0.1,delay:5=0.2", 7).empty());
        QVERIFY(two.set("loss=0.1,delay:5=0.2", 7).empty());
        QVERIFY(other.set("loss=0.1,delay:5=0.2", 8).empty());
        int different = 0;
        for (int i = 0; i < 1000; ++i) {
            const Drawn drawn = one.draw();
            QVERIFY(drawn == two.draw());
            different += drawn == other.draw() ? 0 : 1;
        }
        QVERIFY(different > 100);
    }

    void oneRuleMoreChangesNoOther() {
        FaultPlan one;
        FaultPlan two;
        QVERIFY(one.set("loss=0.1", 7).empty());
        QVERIFY(two.set("loss=0.1,stale=0.5", 7).empty());
        for (int i = 0; i < 1000; ++i) {
            QCOMPARE(has(one.draw(), FaultKind::Loss), has(two.draw(), FaultKind::Loss));
        }
    }

    void onePercentIsOnePercent() {
        FaultPlan plan;
        QVERIFY(plan.set("garbage=0.01", 3).empty());
        for (int i = 0; i < 100'000; ++i) {
            static_cast<void>(plan.draw());
        }
        const auto count = plan.happened(FaultKind::Garbage);
        QVERIFY2(count > 900 && count < 1100, qPrintable(QString::number(count)));  // three standard deviations
    }

    void aStormLastsForItsRequests() {
        FaultPlan plan;
        QVERIFY(plan.set("storm:3=1", 1).empty());
        QVERIFY(has(plan.draw(), FaultKind::Storm));
        QVERIFY(plan.set("storm:4=0.0000001", 1).empty());
        QVERIFY(!has(plan.draw(), FaultKind::Storm));
        QVERIFY(plan.set("off", 1).empty());
        QVERIFY(!plan.isOn());
    }

    void wrongListsAreRefused() {
        FaultPlan plan;
        for (const char* list :
             {"earthquake=1", "loss", "loss=2", "loss=-1", "loss=nan", "delay:x=0.1", "delay:-5=0.1", "=", ","}) {
            QVERIFY2(!plan.set(list, 1).empty(), list);
        }
        QVERIFY(!plan.isOn());
    }

    void eachDoesWhatItSays() {
        FaultInjection injection;
        int worked = 0;
        const FaultInjection::Handler handler = [&worked](const HttpRequest& request) {
            return HttpResponse{200, "application/json",
                                "{\"visit\":\"" + request.visit + "\",\"n\":" + std::to_string(++worked) + "}"};
        };
        HttpRequest request;
        request.method = "POST";
        request.path = "/v1/nonces";
        request.visit = "v-1";
        QCOMPARE(injection.answer(request, {}, handler).body, std::string(R"({"visit":"v-1","n":1})"));
        QCOMPARE(injection.answer(request, only(FaultKind::Duplicate), handler).body,
                 std::string(R"({"visit":"v-1","n":3})"));
        QCOMPARE(injection.answer(request, only(FaultKind::Stale), handler).body,
                 std::string(R"({"visit":"v-1","n":3})"));
        QVERIFY(injection.answer(request, only(FaultKind::WrongId), handler).body.find("v-1") == std::string::npos);
        QVERIFY(injection.answer(request, only(FaultKind::Garbage), handler).body.find('{') != 0);
        const HttpResponse storm = injection.answer(request, only(FaultKind::Storm), handler);
        QCOMPARE(storm.status, 503U);
        QCOMPARE(storm.retryAfter, 1);
        QCOMPARE(worked, 6);
        const HttpResponse xml{200, "application/xml", "<a><ArbitraryFileIdentifier>MINE</ArbitraryFileIdentifier></a>",
                               0};
        QCOMPARE(withWrongIds(xml, "v").body,
                 std::string("<a><ArbitraryFileIdentifier>WRONG-FILE</ArbitraryFileIdentifier></a>"));
    }

private:
    static bool has(const Drawn& drawn, FaultKind kind) { return drawn[static_cast<std::size_t>(kind)].has_value(); }
    static Drawn only(FaultKind kind) {
        Drawn drawn;
        drawn[static_cast<std::size_t>(kind)] = 0;
        return drawn;
    }
};

QTEST_APPLESS_MAIN(TestFaultPlan)
#include "tst_fault_plan.moc"
