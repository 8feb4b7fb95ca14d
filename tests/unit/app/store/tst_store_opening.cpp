// SPDX-License-Identifier: Apache-2.0
#include "app/store/migrations.h"
#include "app/store/store.h"

#include "tests/support/raw_sqlite.h"
#include "tests/support/sample_arrival.h"
#include "tests/support/temp_folder.h"

#include <QTest>

using store::ErrorCode;
using store::Store;
using testsupport::RawSqlite;
using testsupport::sampleArrival;

namespace {

const auto fileName = QStringLiteral("uketsuke.sqlite");

store::Result<std::unique_ptr<Store>> openIn(const testsupport::TempFolder& folder) {
    return Store::open({folder.path(fileName), {}, std::chrono::milliseconds{50}});
}

}  // namespace

class TestStoreOpening : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void aMissingFolderIsMade() {
        const testsupport::TempFolder folder;
        QVERIFY(Store::open({folder.path(QStringLiteral("a/b/u.sqlite")), {}}).has_value());
    }

    void aPlaceThatCannotBeIsRefused_data() {
        QTest::addColumn<QString>("url");
        QTest::addColumn<int>("code");
        QTest::newRow("nothing") << QString() << static_cast<int>(ErrorCode::UnsupportedUrl);
        QTest::newRow("PostgreSQL") << QStringLiteral("postgres://db/u") << static_cast<int>(ErrorCode::UnsupportedUrl);
        QTest::newRow("under a file") << QStringLiteral("%1/file/u.sqlite")
                                      << static_cast<int>(ErrorCode::FolderMissing);
        QTest::newRow("a folder itself") << QStringLiteral("%1/folder")
                                         << static_cast<int>(ErrorCode::FolderUnwritable);
    }
    void aPlaceThatCannotBeIsRefused() {
        QFETCH(QString, url);
        const testsupport::TempFolder folder;
        folder.write(QStringLiteral("file"), "x");
        QDir(folder.path()).mkdir(QStringLiteral("folder"));
        const auto place = url.contains(QLatin1Char('%')) ? url.arg(folder.path()) : url;
        const auto opened = Store::open({place, {}});
        QVERIFY(!opened.has_value());
        QTEST(static_cast<int>(opened.error().code), "code");
    }

    void aDamagedFileIsRefusedAndLeftAsItIs_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("text")
            << QByteArray("this is a letter, not a database, and it is long enough to look like one").repeated(40);
        QTest::newRow("half a header") << QByteArray("SQLite format 3");
        QTest::newRow("header, then noise") << QByteArray("SQLite format 3\0", 16) + QByteArray(4080, '\x5a');
        QTest::newRow("zero bytes") << QByteArray(4096, '\0');
    }
    void aDamagedFileIsRefusedAndLeftAsItIs() {
        QFETCH(QByteArray, bytes);
        const testsupport::TempFolder folder;
        folder.write(fileName, bytes);
        const auto opened = openIn(folder);
        QVERIFY(!opened.has_value());
        QCOMPARE(opened.error().code, ErrorCode::Corrupt);
        QCOMPARE(folder.read(fileName), bytes);
    }

    void aCutOffFileIsNoticed() {
        const testsupport::TempFolder folder;
        {
            const auto store = openIn(folder).value();
            for (int visit = 0; visit < 200; ++visit) {
                QVERIFY(store->addArrival(sampleArrival(QString::number(visit))).has_value());
            }
        }
        auto bytes = folder.read(fileName);
        bytes.truncate(bytes.size() / 2);
        folder.write(fileName, bytes);
        const auto opened = openIn(folder);
        const auto code = opened ? (*opened)->checkIntegrity() : store::Result<void>(tl::unexpected(opened.error()));
        QVERIFY(!code.has_value());
        QCOMPARE(code.error().code, ErrorCode::Corrupt);
    }

    void anotherProgramsDatabaseIsLeftAlone() {
        const testsupport::TempFolder folder;
        {
            RawSqlite other(folder.path(fileName));
            other.run(QStringLiteral("CREATE TABLE music (title TEXT)"));
        }
        const auto before = folder.read(fileName);
        QCOMPARE(openIn(folder).error().code, ErrorCode::Corrupt);
        QCOMPARE(folder.read(fileName), before);
    }

    void aNewerSchemaIsLeftAlone() {
        const testsupport::TempFolder folder;
        QVERIFY(openIn(folder).has_value());
        RawSqlite(folder.path(fileName)).run(QStringLiteral("PRAGMA user_version = 999"));
        QCOMPARE(openIn(folder).error().code, ErrorCode::SchemaNewer);
        QCOMPARE(RawSqlite(folder.path(fileName)).run(QStringLiteral("PRAGMA user_version")).toInt(), 999);
    }

    void withoutItsKeyTheStoreStaysClosed() {
        const testsupport::TempFolder folder;
        QVERIFY(openIn(folder).value()->addArrival(sampleArrival()).has_value());
        const auto key = folder.path(QStringLiteral("store.key"));
        const auto kept = folder.path(QStringLiteral("kept.key"));
        QVERIFY(QFile::rename(key, kept));
        QCOMPARE(openIn(folder).error().code, ErrorCode::KeyMissing);
        QVERIFY(!QFile::exists(key));  // no new key, which would hide the loss
        folder.write(QStringLiteral("store.key"), QByteArray(32, 'k'));
        QFile::setPermissions(key, QFile::ReadOwner | QFile::WriteOwner);
        QCOMPARE(openIn(folder).error().code, ErrorCode::KeyUnusable);
        QVERIFY(QFile::remove(key) && QFile::rename(kept, key));
        QVERIFY(openIn(folder).value()->arrival(sampleArrival().visit).has_value());
    }

    void anotherProgramsLongTransactionEndsInLockedAndNothingIsLost() {
        const testsupport::TempFolder folder;
        const auto store = openIn(folder).value();
        {
            RawSqlite other(folder.path(fileName));
            other.run(QStringLiteral("BEGIN IMMEDIATE"));
            QCOMPARE(store->addArrival(sampleArrival()).error().code, ErrorCode::Locked);
            other.run(QStringLiteral("ROLLBACK"));
        }
        QVERIFY(store->addArrival(sampleArrival()).has_value());
        QCOMPARE(store->verifyEvents()->events, 1);
    }

    void theFileIsWrittenAheadAndFlushedFully() {
        const testsupport::TempFolder folder;
        QVERIFY(openIn(folder).has_value());
        RawSqlite file(folder.path(fileName));
        QCOMPARE(file.run(QStringLiteral("PRAGMA journal_mode")).toString(), QStringLiteral("wal"));
        QCOMPARE(file.run(QStringLiteral("PRAGMA user_version")).toInt(), 6);
    }

    void aMigrationTextFallsIntoStatements() {
        QCOMPARE(
            store::statementsOf(QStringLiteral("-- a note; with a semicolon\n\nCREATE TABLE a (b);\n\n"
                                               "CREATE TRIGGER t BEFORE UPDATE ON a\nBEGIN\n    SELECT 1;\nEND;\n")),
            QStringList({QStringLiteral("CREATE TABLE a (b)"),
                         QStringLiteral("CREATE TRIGGER t BEFORE UPDATE ON a\nBEGIN\n    SELECT 1;\nEND")}));
    }
};

QTEST_GUILESS_MAIN(TestStoreOpening)
#include "tst_store_opening.moc"
