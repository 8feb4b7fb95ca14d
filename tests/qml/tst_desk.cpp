// SPDX-License-Identifier: Apache-2.0
// The desk: what it says, and the keyboard.
#include "tests/qml/support/items.h"
#include "tests/qml/support/sample_states.h"
#include "ui/desk/desk_window.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

namespace {

struct Desk {
    ui::DeskViewModel model;
    ui::DeskWindow window{model};

    Desk() {
        window.resize(1440, 900);
        window.show();
        QCoreApplication::processEvents();
    }
    QQuickItem* item(const char* objectName) {
        window.grabWindow();
        return items::named(window.rootObject(), QLatin1String(objectName));
    }
};

}  // namespace

class TestDesk : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void anEmptyDaySaysSo() {
        Desk desk;
        QVERIFY(desk.window.loaded());
        QVERIFY(desk.item("empty"));
        samples::fillDesk(desk.model);
        QVERIFY(!desk.item("empty"));
    }
    void lineSaysEverythingInWords() {
        Desk desk;
        samples::fillDesk(desk.model);
        QCOMPARE(items::spokenName(desk.item("arrival0")),
                 QStringLiteral("09:41　山本 和子　受付済み　顔認証　すべて同意"));
        QVERIFY(items::spokenName(desk.item("arrival2")).contains(QStringLiteral("氏名に●があります")));
    }
    void arrowKeysOpenTheNextArrival() {
        Desk desk;
        samples::fillDesk(desk.model);
        desk.window.requestActivate();
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        desk.item("arrivals")->forceActiveFocus();
        for (int i = 0; i < 3; ++i) {
            QTest::keyClick(&desk.window, Qt::Key_Down);
        }
        QVERIFY(desk.model.details()->shown());
        QCOMPARE(desk.item("detailName")->property("words").toString(), QStringLiteral("●田 𠮷郎"));
    }
    void whoCameByFaceIsToldByTheRate() {
        Desk desk;
        samples::fillDesk(desk.model);
        desk.item("arrivals")->setProperty("currentIndex", 0);
        QCOMPARE(desk.item("detailFaceRate")->property("fact").toString(),
                 QStringLiteral("別の人がこの一致に達するのは 10,000 回に 1 回"));
        desk.item("arrivals")->setProperty("currentIndex", 2);  // by PIN
        QVERIFY(!desk.item("detailFaceRate"));
    }
    void newArrivalKeepsTheOneInHand() {
        Desk desk;
        samples::fillDesk(desk.model);
        desk.item("arrivals")->setProperty("currentIndex", 2);
        const QString inHand = desk.model.details()->name();
        ui::ArrivalRow arrival;
        arrival.id = QStringLiteral("new");
        arrival.name = QStringLiteral("新しい 人");
        desk.model.arrivals()->putArrival(arrival);
        QCOMPARE(desk.model.details()->name(), inHand);
    }
    void refreshKeyAsks() {
        Desk desk;
        desk.window.requestActivate();
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        QSignalSpy refresh(&desk.model, &ui::DeskViewModel::refreshRequested);
        QTest::keyClick(&desk.window, Qt::Key_F5);
        QCOMPARE(refresh.count(), 1);
    }
    void peopleAreCalledByNumbers() {
        Desk desk;
        QVERIFY(!desk.item("callNext"));
        samples::fillDesk(desk.model);
        QVERIFY(items::spokenName(desk.item("arrival2")).contains(QStringLiteral("　11番　●田")));
        QSignalSpy next(&desk.model, &ui::DeskViewModel::callNextRequested);
        QTest::keyClick(&desk.window, Qt::Key_F8);
        QVERIFY(QMetaObject::invokeMethod(desk.item("callNext"), "activated"));
        QCOMPARE(next.count(), 2);
        QSignalSpy again(&desk.model, &ui::DeskViewModel::callRequested);
        desk.item("arrivals")->setProperty("currentIndex", 3);
        QCOMPARE(desk.item("detailTicket")->property("fact").toString(), QStringLiteral("10"));
        QVERIFY(QMetaObject::invokeMethod(desk.item("callThis"), "activated"));
        QCOMPARE(again.takeFirst().first().toString(), QStringLiteral("a27"));
        desk.model.setQueue(0, 11);
        QTest::keyClick(&desk.window, Qt::Key_F8);
        QCOMPARE(next.count(), 2);
    }
    void troubleIsShown() {
        Desk desk;
        QVERIFY(!desk.item("trouble"));
        desk.model.setTrouble(QStringLiteral("cause"), QStringLiteral("next"));
        QVERIFY(desk.item("trouble"));
    }
};

QTEST_MAIN(TestDesk)
#include "tst_desk.moc"
