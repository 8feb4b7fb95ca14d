// SPDX-License-Identifier: Apache-2.0
#include "app/store/lock_ledger.h"

#include "tests/support/temp_folder.h"

#include <QRegularExpression>
#include <QTest>

using store::LockLedger;
using store::LockRow;

class TestLockLedger : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void theNewestRowOfASubjectStays() {
        const testsupport::TempFolder folder;
        const LockRow other{QByteArrayLiteral("other"), 1, now.addSecs(1)};
        QVERIFY(open(folder)->keep({QByteArrayLiteral("card"), 9, now}));
        QVERIFY(open(folder)->keep(other));
        QVERIFY(open(folder)->keep({QByteArrayLiteral("card"), 10, now.addSecs(2)}));
        const std::vector<LockRow> expected{other, {QByteArrayLiteral("card"), 10, now.addSecs(2)}};
        QCOMPARE(open(folder)->since(now).value(), expected);
        QVERIFY(open(folder)->keep({QByteArrayLiteral("card"), 0, now}));
        QCOMPARE(open(folder)->since(now).value(), std::vector<LockRow>{other});
    }

    void whatIsOldIsForgottenForGood() {
        const testsupport::TempFolder folder;
        QVERIFY(open(folder)->keep({QByteArrayLiteral("card"), 3, now}));
        QVERIFY(open(folder)->since(now.addSecs(1)).value().empty());
        QVERIFY(open(folder)->since(now.addDays(-1)).value().empty());
    }

    void theKeyOfSubjectsIsTheSameInEveryRunOnThisStoreOnly() {
        const testsupport::TempFolder folder;
        const testsupport::TempFolder another;
        const QByteArray key = open(folder)->subjectKey();
        QCOMPARE(key.size(), 32);
        QCOMPARE(open(folder)->subjectKey(), key);
        QVERIFY(open(another)->subjectKey() != key);
    }

private:
    static std::unique_ptr<LockLedger> open(const testsupport::TempFolder& folder) {
        auto opened = LockLedger::open({.url = folder.path(QStringLiteral("store.sqlite")), .keyFile = {}});
        return opened ? std::move(*opened) : nullptr;
    }

    const QDateTime now = QDateTime::fromSecsSinceEpoch(1'795'000'000, Qt::UTC);
};

QTEST_GUILESS_MAIN(TestLockLedger)
#include "tst_lock_ledger.moc"
