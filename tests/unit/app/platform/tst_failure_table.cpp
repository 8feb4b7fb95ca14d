// SPDX-License-Identifier: Apache-2.0
#include "app/platform/failure_table.h"

#include <QTest>

using platform::FailureTable;

class TestFailureTable : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void theEmbeddedTablesAreWholeAndEveryCodeOfThisLibraryHasItsRow() {
        const auto table = FailureTable::load();
        QVERIFY(table.has_value());
        for (const auto code : platform::allErrorCodes()) {
            QVERIFY2(table->contains(platform::name(code)), platform::name(code).data());
        }
    }

    void aCodeSpeaksBothLanguages() {
        FailureTable table;
        QVERIFY(
            table.append("code\tdesk_code\tcause_ja\tnext_ja\tcause_en\tnext_en\na.b\tA01\t原因\t次\tcause\tnext\n"));
        const auto japanese = table.text("a.b", QStringLiteral("ja"));
        QCOMPARE(japanese.deskCode, QStringLiteral("A01"));
        QCOMPARE(japanese.cause, QStringLiteral("原因"));
        QCOMPARE(table.text("a.b", QStringLiteral("en")).next, QStringLiteral("next"));
        QCOMPARE(table.codes(), QStringList{QStringLiteral("a.b")});
    }

    void anUnknownCodeStillHelps() {
        const FailureTable table;
        for (const auto& language : {QStringLiteral("ja"), QStringLiteral("en")}) {
            const auto text = table.text("no.such", language);
            QVERIFY(!text.cause.isEmpty() && !text.next.isEmpty());
            QCOMPARE(text.deskCode, QStringLiteral("X00"));
        }
    }

    void aDamagedTableIsRefused_data() {
        QTest::addColumn<QByteArray>("tsv");
        const QByteArray header = "code\tdesk_code\tcause_ja\tnext_ja\tcause_en\tnext_en\n";
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no header") << QByteArray("a.b\tA01\tx\tx\tx\tx\n");
        QTest::newRow("a column too few") << header + "a.b\tA01\tx\tx\tx\n";
        QTest::newRow("a column too many") << header + "a.b\tA01\tx\tx\tx\tx\tx\n";
        QTest::newRow("an empty cell") << header + "a.b\tA01\tx\t \tx\tx\n";
        QTest::newRow("a code twice") << header + "a.b\tA01\tx\tx\tx\tx\na.b\tA02\tx\tx\tx\tx\n";
    }
    void aDamagedTableIsRefused() {
        QFETCH(QByteArray, tsv);
        FailureTable table;
        const auto read = table.append(tsv);
        QVERIFY(!read.has_value());
        QCOMPARE(read.error().code, platform::ErrorCode::FailureTableDamaged);
    }
};

QTEST_GUILESS_MAIN(TestFailureTable)
#include "tst_failure_table.moc"
