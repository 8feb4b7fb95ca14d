// SPDX-License-Identifier: Apache-2.0
#include "app/platform/hardening.h"

#include <sys/prctl.h>
#include <sys/resource.h>

#include <QTest>

class TestHardening : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void noCoreDumpAndNotDumpable() {
        QVERIFY(!platform::harden().has_value());
        rlimit limit{};
        QCOMPARE(getrlimit(RLIMIT_CORE, &limit), 0);
        QCOMPARE(limit.rlim_cur, rlim_t{0});
        QCOMPARE(limit.rlim_max, rlim_t{0});
        QCOMPARE(prctl(PR_GET_DUMPABLE, 0, 0, 0, 0), 0);
    }
};

QTEST_GUILESS_MAIN(TestHardening)
#include "tst_hardening.moc"
