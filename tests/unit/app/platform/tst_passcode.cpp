// SPDX-License-Identifier: Apache-2.0
#include "app/platform/passcode.h"

#include <QTest>

#include <string_view>

namespace {

platform::PasscodeView bytes(std::string_view digits) {
    return {reinterpret_cast<const std::uint8_t*>(digits.data()), digits.size()};
}

}  // namespace

class TestPasscode : public QObject {
    Q_OBJECT

private slots:
    void aHashKnowsItsPasscodeAndNoOther() {
        const auto hash = platform::hashPasscode(bytes("402715"));
        QVERIFY(hash.has_value());
        QVERIFY(platform::isPasscodeHash(*hash));
        QVERIFY(platform::passcodeMatches(bytes("402715"), *hash));
        for (const std::string_view wrong : {"402716", "40271", "4027150", "", "1402715"}) {
            QVERIFY2(!platform::passcodeMatches(bytes(wrong), *hash), wrong.data());
        }
        QVERIFY(!hash->contains(QLatin1String("402715")));
    }

    void theSamePasscodeNeverHasTheSameHash() {
        QVERIFY(platform::hashPasscode(bytes("402715")).value() != platform::hashPasscode(bytes("402715")).value());
    }

    /// RFC 7914 section 12 has no vector with our costs; this one was made by Python's hashlib.scrypt with salt 0…15.
    void anotherProgramsHashIsUnderstood() {
        const auto hash =
            QStringLiteral("$scrypt$ln=15,r=8,p=3$AAECAwQFBgcICQoLDA0ODw$nEussLo3JTxlsy90E0+ovh5uPcuEh5c8c0K6gtDIvcc");
        QVERIFY(platform::passcodeMatches(bytes("402715"), hash));
        QVERIFY(!platform::passcodeMatches(bytes("402714"), hash));
    }

    void whatIsNoHashMatchesNothing_data() {
        QTest::addColumn<QString>("text");
        const QString salt = QStringLiteral("AAECAwQFBgcICQoLDA0ODw");
        const QString hash(43, QLatin1Char('A'));
        QTest::newRow("empty") << QString();
        QTest::newRow("plain passcode") << QStringLiteral("402715");
        QTest::newRow("cheap") << QStringLiteral("$scrypt$ln=10,r=8,p=3$%1$%2").arg(salt, hash);
        QTest::newRow("cheaper") << QStringLiteral("$scrypt$ln=15,r=8,p=1$%1$%2").arg(salt, hash);
        QTest::newRow("all memory") << QStringLiteral("$scrypt$ln=40,r=8,p=3$%1$%2").arg(salt, hash);
        QTest::newRow("short salt") << QStringLiteral("$scrypt$ln=15,r=8,p=3$AAEC$%1").arg(hash);
        QTest::newRow("short hash") << QStringLiteral("$scrypt$ln=15,r=8,p=3$%1$AAAA").arg(salt);
        QTest::newRow("another method") << QStringLiteral("$argon2id$v=19$m=1,t=1,p=1$%1$%2").arg(salt, hash);
    }
    void whatIsNoHashMatchesNothing() {
        QFETCH(QString, text);
        QVERIFY(!platform::isPasscodeHash(text));
        QVERIFY(!platform::passcodeMatches(bytes("402715"), text));
    }

    void guessableOnes_data() {
        QTest::addColumn<QByteArray>("digits");
        QTest::addColumn<bool>("guessable");
        QTest::newRow("repeats") << QByteArray("777777") << true;
        QTest::newRow("counts up") << QByteArray("3456789") << true;
        QTest::newRow("counts down") << QByteArray("876543") << true;
        QTest::newRow("neither") << QByteArray("402715") << false;
        QTest::newRow("counts, then not") << QByteArray("1234568") << false;
    }
    void guessableOnes() {
        QFETCH(QByteArray, digits);
        QTEST(platform::isGuessable(bytes({digits.constData(), static_cast<std::size_t>(digits.size())})), "guessable");
    }
};

QTEST_APPLESS_MAIN(TestPasscode)
#include "tst_passcode.moc"
