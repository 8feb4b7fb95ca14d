// SPDX-License-Identifier: Apache-2.0
#include "cardreader/iso7816/secret_bytes.h"
#include "tests/support/scripted_channel.h"

#include <QRegularExpression>
#include <QtTest>

#include <type_traits>

using namespace cardreader;

static_assert(!std::is_copy_constructible_v<SecretBytes> && !std::is_copy_assignable_v<SecretBytes>);

class TestSecretBytes : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(".?")); }

    void growsAndKeepsItsContent() {
        SecretBytes bytes;
        Bytes expected;
        for (int i = 0; i < 1000; ++i) {
            bytes.append(static_cast<std::uint8_t>(i));
            expected.push_back(static_cast<std::uint8_t>(i));
        }
        QVERIFY(std::equal(expected.begin(), expected.end(), bytes.view().begin(), bytes.view().end()));
        const auto copy = bytes.clone();
        bytes.truncate(3);
        QCOMPARE(bytes.size(), std::size_t{3});
        QCOMPARE(copy.size(), std::size_t{1000});
    }

    void movedFromIsEmpty() {
        SecretBytes first(BytesView(Bytes{1, 2, 3}));
        const SecretBytes second(std::move(first));
        QVERIFY(first.empty());  // NOLINT(bugprone-use-after-move): that it is empty is the promise
        QCOMPARE(second.size(), std::size_t{3});
    }

    void cutTailIsZeroed() {
        SecretBytes bytes(BytesView(Bytes{7, 7, 7, 7}));
        const auto* block = bytes.data();
        bytes.truncate(1);
        QCOMPARE(static_cast<int>(block[1]), 0);
        QCOMPARE(static_cast<int>(block[3]), 0);
    }
};

QTEST_APPLESS_MAIN(TestSecretBytes)
#include "tst_secret_bytes.moc"
