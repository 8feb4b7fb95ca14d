// SPDX-License-Identifier: Apache-2.0
#include "cardreader/individualnumbercard/individual_number_card.h"
#include "tests/support/scripted_channel.h"

#include <QRegularExpression>
#include <QtTest>

using namespace cardreader;
using support::ScriptedChannel;

namespace {
const QByteArray kSelectPublicKey = "00A4040C0A D392F000260100000001";
const QByteArray kReadCertificate = "00B08A00 000000";
const QByteArray kQueryPin = "00200098";

/// A file as a certificate begins: 30 82 hh ll and zeros.
QByteArray certificateFile(int size) {
    const int body = size - 4;
    return "3082" + QByteArray::number(body, 16).rightJustified(4, '0') + QByteArray(2 * body, '1');
}
QByteArray part(const QByteArray& hex, int from, int count) {
    return hex.mid(2 * from, 2 * count) + "9000";
}
QByteArray tokenInformation(const QByteArray& label) {
    return label.leftJustified(160, ' ').toHex() + "9000";
}
}  // namespace

class TestCardFiles : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(".?")); }

    void otherCardsAreAValue_data() {
        QTest::addColumn<QByteArray>("answer");
        for (const char* const answer : {"6A82", "6D00", "6E00", "6A86", "6999"}) {
            QTest::newRow(answer) << QByteArray(answer);
        }
    }
    void otherCardsAreAValue() {
        QFETCH(QByteArray, answer);
        ScriptedChannel channel;
        channel.expect(kSelectPublicKey, answer).expect("00A40000", answer);  // nor a licence
        IndividualNumberCard card(channel);
        QCOMPARE(card.identify()->kind, CardKind::NotSupported);
        QVERIFY(channel.isDone());
    }

    void licenceIsToldByTwoBytesAndNothingElse() {
        ScriptedChannel channel;
        channel.expect(kSelectPublicKey, "6A82")
            .expect("00A40000", "9000")
            .expect("00A4020C022F01", "9000")
            .expect("00B0000002", "450B9000");
        QCOMPARE(IndividualNumberCard(channel).look()->kind, CardKind::DriversLicence);
        channel.expect(kSelectPublicKey, "6A82").expect("00A40000", "9000").expect("00A4020C022F01", "6A82");
        QCOMPARE(IndividualNumberCard(channel).look()->kind, CardKind::NotSupported);
        channel.expect(kSelectPublicKey, "6A82").expect("00A40000", "6E00");
        QCOMPARE(IndividualNumberCard(channel).identify()->kind, CardKind::NotSupported);
        channel.expect(kSelectPublicKey, "6A82")
            .expect("00A40000", "9000")
            .expect("00A4020C022F01", "9000")
            .expect("00B0000002", "43019000");
        QCOMPARE(IndividualNumberCard(channel).look()->kind, CardKind::NotSupported);
        channel.expect(kSelectPublicKey, "6A82").expect("00A40000", "");
        QCOMPARE(IndividualNumberCard(channel).look().error().code, ErrorCode::CardRemoved);
        QVERIFY(channel.isDone());
    }

    void declinedCertificateIsAKind() {
        for (const char* const answer : {"6A82", "FFFFFFFF9000"}) {
            ScriptedChannel channel;
            channel.expect(kSelectPublicKey, "9000").expect(kReadCertificate, answer);
            if (qstrcmp(answer, "6A82") == 0) {
                channel.expect("00A4020C02000A", "6A82");  // perhaps the card only lacks short identifiers
            }
            channel.expect(kQueryPin, "63C3").expect("00B0880000", "8F00009000");
            const auto seen = IndividualNumberCard(channel).look();
            QVERIFY(seen && seen->certificate.empty() && !seen->certificateDamaged);
            QCOMPARE(seen->kind, CardKind::NoCertificate);
            QVERIFY(channel.isDone());
        }
    }

    void firstCommandMayFailOnce() {
        ScriptedChannel channel;
        channel.expect(kSelectPublicKey, "6F00").expect(kSelectPublicKey, "9000").expect(kQueryPin, "63C3");
        IndividualNumberCard card(channel);
        QCOMPARE(card.pinTries()->left, 3);
        ScriptedChannel broken;
        broken.expect(kSelectPublicKey, "6F00").expect(kSelectPublicKey, "6F00");
        IndividualNumberCard brokenCard(broken);
        QCOMPARE(brokenCard.pinTries().error().code, ErrorCode::CardFault);
        QVERIFY(channel.isDone() && broken.isDone());
    }

    void refusedExtendedLengthFallsBackForGood_data() {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("6700") << QByteArray("6700");
        QTest::newRow("not transacted") << QByteArray("reader");
    }
    void refusedExtendedLengthFallsBackForGood() {
        QFETCH(QByteArray, answer);
        const auto file = certificateFile(600);
        ScriptedChannel channel;
        channel.expect(kSelectPublicKey, "9000");
        if (answer == "reader") {
            channel.expectFailure(kReadCertificate, ErrorCode::CardNotTransacted);
        } else {
            channel.expect(kReadCertificate, answer);
        }
        channel.expect("00B08A0000", part(file, 0, 256))
            .expect("00B0010000", part(file, 256, 256))
            .expect("00B0020058", part(file, 512, 88))
            .expect(kSelectPublicKey, "9000")
            .expect("00B08B0000", part(certificateFile(100), 0, 100));  // no second attempt at extended
        IndividualNumberCard card(channel);
        QCOMPARE(card.readCertificate()->size(), std::size_t{600});
        QCOMPARE(card.readCaCertificate()->size(), std::size_t{100});
        QVERIFY(channel.isDone());
    }

    void readerThatTellsShortOnlyIsBelieved() {
        const auto file = certificateFile(200);
        ScriptedChannel channel;
        channel.setApduLimit(ApduLimit::ShortOnly);
        channel.expect(kSelectPublicKey, "9000").expect("00B08A0000", part(file, 0, 200));
        IndividualNumberCard card(channel);
        QCOMPARE(card.readCertificate()->size(), std::size_t{200});
        QVERIFY(channel.isDone());
    }

    void lessThanWasDueContinuesShort() {
        const auto file = certificateFile(600);
        ScriptedChannel channel;
        channel.expect(kSelectPublicKey, "9000")
            .expect(kReadCertificate, part(file, 0, 256))
            .expect("00B0010000", part(file, 256, 256))
            .expect("00B0020058", part(file, 512, 88));
        IndividualNumberCard card(channel);
        QCOMPARE(card.readCertificate()->size(), std::size_t{600});
        QVERIFY(channel.isDone());
    }

    void damagedFilesAreNamed_data() {
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<QByteArray>("second");
        const auto stump = certificateFile(600).left(2 * 500) + "9000";
        QTest::newRow("ends early") << stump << QByteArray("6B00");
        QTest::newRow("ends early, empty answer") << stump << QByteArray("9000");
        QTest::newRow("filler only") << QByteArray("FFFFFFFFFFFFFFFF9000") << QByteArray();
        QTest::newRow("another object") << QByteArray("04820001009000") << QByteArray();
        QTest::newRow("nothing") << QByteArray("9000") << QByteArray();
        QTest::newRow("claims 16 MB") << QByteArray("3083FFFFFF00009000") << QByteArray();
    }
    void damagedFilesAreNamed() {
        QFETCH(QByteArray, first);
        QFETCH(QByteArray, second);
        ScriptedChannel channel;
        channel.expect(kSelectPublicKey, "9000").expect(kReadCertificate, first);
        if (!second.isEmpty()) {
            channel.expect("00B001F464", second);
        }
        IndividualNumberCard card(channel);
        QCOMPARE(card.readCertificate().error().code, ErrorCode::FileDamaged);
        QVERIFY(channel.isDone());
    }

    void identifiesByApplicationAndToken_data() {
        QTest::addColumn<QByteArray>("label");
        QTest::addColumn<QByteArray>("presence");
        QTest::addColumn<QByteArray>("tries");
        QTest::addColumn<int>("kind");
        const auto row = [](const char* what, const char* label, const char* presence, const char* tries,
                            CardKind kind) {
            QTest::newRow(what) << QByteArray(label) << QByteArray(presence) << QByteArray(tries)
                                << static_cast<int>(kind);
        };
        row("ordinary", "JPKIAPICCTOKEN2", "8F8F00", "63C3", CardKind::Ordinary);
        row("ordinary, locked", "JPKIAPICCTOKEN2", "8F8F00", "63C0", CardKind::Ordinary);
        row("child", "JPKIAPICCTOKEN2", "008F00", "63C3", CardKind::Ordinary);
        row("no PIN", "JPKIAPICCTOKEN2", "008F00", "63C0", CardKind::NoPin);
        row("no PIN, 6984", "JPKIAPICCTOKEN2", "008F00", "6984", CardKind::NoPin);
        row("Android", "JPKIAPGPSETOKEN", "008F00", "63C3", CardKind::Phone);
        row("iPhone", "JPKIAPIOSTOKEN", "008F00", "63C3", CardKind::PhoneWallet);
    }
    void identifiesByApplicationAndToken() {
        QFETCH(QByteArray, label);
        QFETCH(QByteArray, presence);
        QFETCH(QByteArray, tries);
        ScriptedChannel channel;
        channel.expect(kSelectPublicKey, "9000")
            .expect("00B0860000", tokenInformation(label))
            .expect("00B0880000", presence + "9000")
            .expect(kQueryPin, tries);
        IndividualNumberCard card(channel);
        const auto identity = card.identify();
        QVERIFY(identity);
        QTEST(static_cast<int>(identity->kind), "kind");
        QCOMPARE(QByteArray::fromStdString(identity->tokenLabel), label);
        QVERIFY(channel.isDone());
    }
};

QTEST_APPLESS_MAIN(TestCardFiles)
#include "tst_card_files.moc"
