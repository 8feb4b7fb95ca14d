// SPDX-License-Identifier: Apache-2.0
#include "app/session/devices.h"

#include <QtTest>

#include <memory>

/// What the workers are asked before they run and after they ended: their objects are gone by then.
class TestDevices : public QObject {
    Q_OBJECT

private slots:
    void workIsDroppedBeforeTheStart();
    void workIsDroppedAfterTheEnd();
    void endingTwiceIsEndingOnce();
};

namespace {

/// How many closures still hold `token` after something was asked of every worker.
long keptAfterAsking(session::Devices& devices) {
    const auto token = std::make_shared<int>(0);
    devices.on(devices.card(), [token](cardreader::CardWorker&) {});
    devices.on(devices.vision(), [token](facematch::VisionWorker&) {});
    devices.on(devices.tray(), [token](session::TrayWorker&) {});
    devices.on(devices.records(), [token](session::RecordWorker&) {});
    devices.on(devices.staff(), [token](session::StaffWorker&) {});
    return token.use_count() - 1;
}

}  // namespace

void TestDevices::workIsDroppedBeforeTheStart() {
    session::Devices devices({});
    QCOMPARE(keptAfterAsking(devices), 0L);
}

void TestDevices::workIsDroppedAfterTheEnd() {
    session::Devices devices({});
    devices.start();
    QVERIFY(devices.stop());
    QCOMPARE(keptAfterAsking(devices), 0L);
}

void TestDevices::endingTwiceIsEndingOnce() {
    session::Devices devices({});
    devices.start();
    QVERIFY(devices.stop());
    QVERIFY(devices.stop());
}

QTEST_GUILESS_MAIN(TestDevices)
#include "tst_devices.moc"
