// SPDX-License-Identifier: Apache-2.0
#include "app/platform/health.h"

#include <QJsonArray>
#include <QTest>

using platform::HealthReport;
using platform::PartState;

class TestHealth : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void aWarningIsNotAFailure() {
        const auto texts = platform::FailureTable::load().value();
        HealthReport report;
        report.ok(QStringLiteral("pcscd"));
        report.report(QStringLiteral("store"), PartState::Warn, "platform.log-unwritable", texts, QStringLiteral("en"));
        QVERIFY(report.allOk());
        report.report(QStringLiteral("card"), PartState::Fail, "no.such", texts, QStringLiteral("en"));
        QVERIFY(!report.allOk());
    }

    void theJsonHasTheFieldsOfTheCommandLine() {
        const auto texts = platform::FailureTable::load().value();
        HealthReport report;
        report.ok(QStringLiteral("pcscd"));
        report.report(QStringLiteral("store"), PartState::Fail, "platform.config-missing", texts, QStringLiteral("en"));
        const auto json = report.toJson();
        QCOMPARE(json[QLatin1String("ok")].toBool(true), false);
        const auto parts = json[QLatin1String("parts")].toArray();
        QCOMPARE(parts.size(), 2);
        QCOMPARE(parts[0].toObject()[QLatin1String("state")].toString(), QStringLiteral("ok"));
        const auto store = parts[1].toObject();
        QCOMPARE(store[QLatin1String("part")].toString(), QStringLiteral("store"));
        QCOMPARE(store[QLatin1String("state")].toString(), QStringLiteral("fail"));
        QVERIFY(!store[QLatin1String("cause")].toString().isEmpty());
        QVERIFY(!store[QLatin1String("fix")].toString().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestHealth)
#include "tst_health.moc"
