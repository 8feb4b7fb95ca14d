// SPDX-License-Identifier: Apache-2.0
#include "app/store/seal.h"

#include "tests/support/temp_folder.h"

#include <QTest>

using store::ErrorCode;
using store::SealKey;

class TestSeal : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void aBoxOpensWithItsKeyAndPlaceOnly() {
        const testsupport::TempFolder folder;
        const auto key = SealKey::create(folder.path(QStringLiteral("a.key")));
        const auto other = SealKey::create(folder.path(QStringLiteral("b.key")));
        QVERIFY(key.has_value() && other.has_value());
        const auto box = key->seal("山田", "arrivals.name:1");
        QCOMPARE(key->open(box, "arrivals.name:1").value(), QByteArray("山田"));
        QCOMPARE(key->open(box, "arrivals.name:2").error().code, ErrorCode::SealBroken);
        QCOMPARE(other->open(box, "arrivals.name:1").error().code, ErrorCode::SealBroken);
        QVERIFY(key->seal("山田", "arrivals.name:1") != box);
        QVERIFY(!box.contains("山田"));
    }

    void everyChangedByteAndEveryTruncationIsNoticed() {
        const testsupport::TempFolder folder;
        const auto key = SealKey::create(folder.path(QStringLiteral("a.key"))).value();
        const auto box = key.seal("x", "c");
        for (qsizetype at = 0; at < box.size(); ++at) {
            auto changed = box;
            changed[at] = static_cast<char>(changed[at] ^ 1);
            QCOMPARE(key.open(changed, "c").error().code, ErrorCode::SealBroken);
            QCOMPARE(key.open(box.left(at), "c").error().code, ErrorCode::SealBroken);
        }
    }

    void aTagFindsTheSameAgainAndTellsNothing() {
        const testsupport::TempFolder folder;
        const auto path = folder.path(QStringLiteral("a.key"));
        const auto key = SealKey::create(path).value();
        const auto other = SealKey::create(folder.path(QStringLiteral("b.key"))).value();
        QCOMPARE(key.tag("06139992|1", "t.c"), SealKey::read(path)->tag("06139992|1", "t.c"));
        QVERIFY(key.tag("06139992|1", "t.c") != key.tag("06139992|2", "t.c"));
        QVERIFY(key.tag("06139992|1", "t.c") != key.tag("06139992|1", "t.d"));
        QVERIFY(key.tag("06139992|1", "t.c") != other.tag("06139992|1", "t.c"));
        QVERIFY(key.tag("06139992|1", "t.c") != key.chainHash("06139992|1"));
        QCOMPARE(key.tag("06139992|1", "t.c").size(), 32);
    }

    void anEmptyTextSealsToo() {
        const testsupport::TempFolder folder;
        const auto key = SealKey::create(folder.path(QStringLiteral("a.key"))).value();
        QCOMPARE(key.open(key.seal({}, "c"), "c").value(), QByteArray());
    }

    void theKeyFileIsTheOwnersAndIsReadAgain() {
        const testsupport::TempFolder folder;
        const auto path = folder.path(QStringLiteral("a.key"));
        const auto box = SealKey::create(path).value().seal("x", "c");
        QCOMPARE(
            QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
            QFile::Permissions());
        QCOMPARE(SealKey::read(path).value().open(box, "c").value(), QByteArray("x"));
        QCOMPARE(folder.names(), QStringList{QStringLiteral("a.key")});
    }

    void aKeyIsNeverReplaced() {
        const testsupport::TempFolder folder;
        const auto path = folder.path(QStringLiteral("a.key"));
        QVERIFY(SealKey::create(path).has_value());
        const auto before = folder.read(QStringLiteral("a.key"));
        QCOMPARE(SealKey::create(path).error().code, ErrorCode::KeyUnusable);
        QCOMPARE(folder.read(QStringLiteral("a.key")), before);
    }

    void anUnfitKeyFileIsRefused() {
        const testsupport::TempFolder folder;
        QCOMPARE(SealKey::read(folder.path(QStringLiteral("no.key"))).error().code, ErrorCode::KeyMissing);
        const auto shortKey = folder.write(QStringLiteral("short.key"), QByteArray(31, 'k'));
        QFile::setPermissions(shortKey, QFile::ReadOwner | QFile::WriteOwner);
        QCOMPARE(SealKey::read(shortKey).error().code, ErrorCode::KeyUnusable);
        const auto openKey = folder.write(QStringLiteral("open.key"), QByteArray(32, 'k'));
        QFile::setPermissions(openKey, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup);
        QCOMPARE(SealKey::read(openKey).error().code, ErrorCode::KeyUnusable);
    }
};

QTEST_GUILESS_MAIN(TestSeal)
#include "tst_seal.moc"
