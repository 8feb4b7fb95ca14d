// SPDX-License-Identifier: Apache-2.0
#include "app/session/face_lock.h"

#include <QtTest>

using session::FaceLock;
using namespace std::chrono_literals;

/// Time is given by hand; no card is needed.
class TestFaceLock : public QObject {
    Q_OBJECT

private slots:
    void tenInARowLockThatCardAlone() {
        FaceLock lock;
        for (int i = 1; i <= FaceLock::triesAllowed; ++i) {
            QVERIFY(!lock.isLocked("a", 1h));
            lock.noteMismatch("a", 1h);
        }
        QVERIFY(lock.isLocked("a", 1h));
        QVERIFY(!lock.isLocked("b", 1h));
    }

    void aMatchBeginsAnew() {
        FaceLock lock;
        fail(lock, "a", FaceLock::triesAllowed - 1);
        lock.noteMatch("a");
        fail(lock, "a", FaceLock::triesAllowed - 1);
        QVERIFY(!lock.isLocked("a", 1h));
    }

    void itEndsAfterADayFromTheLast() {
        FaceLock lock;
        fail(lock, "a", FaceLock::triesAllowed);
        QVERIFY(lock.isLocked("a", 1h + FaceLock::lasts));
        QVERIFY(!lock.isLocked("a", 1h + FaceLock::lasts + 1ms));
        lock.noteMismatch("a", 1h + FaceLock::lasts + 1ms);
        QVERIFY(!lock.isLocked("a", 1h + FaceLock::lasts + 1ms));  // one, not eleven
    }

    void memoryIsBoundedAndTheQuietestGoes() {
        FaceLock lock;
        fail(lock, "first", FaceLock::triesAllowed);
        for (std::size_t i = 1; i < FaceLock::mostCards; ++i) {
            lock.noteMismatch(QByteArray::number(static_cast<qulonglong>(i)), 2h);
        }
        QVERIFY(lock.isLocked("first", 2h));
        lock.noteMismatch("one more", 2h);
        QVERIFY(!lock.isLocked("first", 2h));
    }

    void aRestartIsNoWayAroundIt() {
        const QDateTime now = QDateTime::fromSecsSinceEpoch(1'795'000'000, Qt::UTC);
        FaceLock before;
        before.remember("key", {}, 1h, now);
        store::LockRow row;
        for (int i = 0; i < FaceLock::triesAllowed; ++i) {
            row = before.noteMismatch("a", 1h);
        }
        row.last = now;
        FaceLock after;  // of another run: its time begins anew
        after.remember("key", {row}, 1min, now.addSecs(3600));
        QVERIFY(after.isLocked("a", 1min));
        QVERIFY(!after.isLocked("b", 1min));
        QVERIFY(after.isLocked("a", 1min + 23h) && !after.isLocked("a", 1min + 23h + 1ms));
        after.remember("key", {row}, 1min, now.addDays(-1));  // the clock was set back: it counts from now
        QVERIFY(after.isLocked("a", 1min));
        QCOMPARE(after.noteMatch("a").inARow, 0);
        QVERIFY(!after.isLocked("a", 1min));
        QVERIFY(after.noteMatch("a").subject.isEmpty());  // nothing to forget
    }

    void withoutACardNothingIsCounted() {
        FaceLock lock;
        fail(lock, {}, FaceLock::triesAllowed);
        QVERIFY(!lock.isLocked({}, 1h));
    }

private:
    static void fail(FaceLock& lock, const QByteArray& card, int times) {
        for (int i = 0; i < times; ++i) {
            lock.noteMismatch(card, 1h);
        }
    }
};

QTEST_APPLESS_MAIN(TestFaceLock)
#include "tst_face_lock.moc"
