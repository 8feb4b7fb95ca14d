// SPDX-License-Identifier: Apache-2.0
#include "ui/desk/desk_view_model.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using ui::ArrivalRow;
using ui::DeskViewModel;

class TestDeskViewModel : public QObject {
    Q_OBJECT

private:
    static ArrivalRow row(const char16_t* id, const char16_t* name) {
        ArrivalRow arrival;
        arrival.id = QString::fromUtf16(id);
        arrival.name = QString::fromUtf16(name);
        return arrival;
    }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void newArrivalStandsOnTop() {
        DeskViewModel desk;
        const QAbstractItemModelTester tester(desk.arrivals(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        desk.arrivals()->setArrivals({row(u"1", u"one")});
        desk.arrivals()->putArrival(row(u"2", u"two"));
        QCOMPARE(desk.arrivals()->count(), 2);
        QCOMPARE(desk.arrivals()->row(0).name, QStringLiteral("two"));
    }
    void knownArrivalIsUpdatedInPlace() {
        DeskViewModel desk;
        desk.arrivals()->setArrivals({row(u"2", u"two"), row(u"1", u"one")});
        QSignalSpy added(desk.arrivals(), &ui::ArrivalListModel::arrivalAdded);
        desk.arrivals()->putArrival(row(u"1", u"ONE"));
        QCOMPARE(added.count(), 0);
        QCOMPARE(desk.arrivals()->row(1).name, QStringLiteral("ONE"));
    }
    void detailsFollowTheOpenedArrival() {
        DeskViewModel desk;
        desk.arrivals()->setArrivals({row(u"2", u"two"), row(u"1", u"one")});
        QSignalSpy opened(&desk, &DeskViewModel::arrivalOpened);
        desk.openArrival(1);
        QCOMPARE(opened.value(0).value(0).toString(), QStringLiteral("1"));
        desk.arrivals()->putArrival(row(u"1", u"ONE"));
        QCOMPARE(desk.details()->name(), QStringLiteral("ONE"));
        desk.arrivals()->setArrivals({row(u"3", u"three")});
        QVERIFY(!desk.details()->shown());
    }
    void openingOutsideTheListShowsNothing() {
        DeskViewModel desk;
        desk.openArrival(-1);
        QVERIFY(!desk.details()->shown());
    }
    void troubleSaysCauseAndNextStep() {
        DeskViewModel desk;
        desk.setTrouble(QStringLiteral("cause"), QStringLiteral("next"));
        QVERIFY(!desk.connected());
        QCOMPARE(desk.troubleNextStep(), QStringLiteral("next"));
        desk.setConnected();
        QVERIFY(desk.connected());
        QVERIFY(desk.troubleCause().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestDeskViewModel)
#include "tst_desk_view_model.moc"
