// SPDX-License-Identifier: Apache-2.0
#include "tests/support/scripted_channel.h"
#include "tests/unit/cardreader/individualnumbercard/pin_script.h"

#include <QRegularExpression>
#include <QtTest>

using namespace cardreader;
using namespace script;
using support::hexOf;
using support::ScriptedChannel;

namespace {
const QByteArray kReadCertificate = "00B08A00 000000";
const QByteArray kDigestInfoOfNothing =
    "3031300D060960864801650304020105000420"
    "E3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B855";
const QByteArray kSign = "802A009733" + kDigestInfoOfNothing + "00";

/// A file as a certificate begins: 30 82 hh ll and zeros.
QByteArray certificateFile(int size) {
    const int body = size - 4;
    return "3082" + QByteArray::number(body, 16).rightJustified(4, '0') + QByteArray(2 * body, '1');
}
QByteArray part(const QByteArray& hex, int from, int count) {
    return hex.mid(2 * from, 2 * count) + "9000";
}

VerificationCodeB codeB() {
    VerificationCodeB code;
    for (const int digit : {5, 5, 0, 2, 1, 7, 2, 0, 3, 5, 2, 2, 8, 5}) {
        code.append(digit);
    }
    return code;
}
}  // namespace

class TestIndividualNumberCard : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(".?")); }

    void pinVisitIsTheShortestSequence() {
        const auto file = certificateFile(1204) + "FFFFFFFF";
        const QByteArray signature(2 * 256, 'A');
        ScriptedChannel channel;
        channel.expect(kSelectPublicKey, "9000")
            .expect(kReadCertificate, file + "9000")
            .expect(kSelectPublicKey, "9000")  // somebody may have used the card while the PIN was typed
            .expect(kQueryPin, "63C3")
            .expect(kSendPin, "9000")
            .expect(kSign, signature + "9000");
        IndividualNumberCard card(channel);
        QCOMPARE(card.readCertificate()->size(), std::size_t{1204});
        const auto verdict = card.verifyPin(pin1234(), LastTry::Refuse);
        QVERIFY(verdict);
        QCOMPARE(*verdict, (PinVerdict{true, 3, true}));
        QCOMPARE(hexOf(*card.sign({})), signature);
        QVERIFY(channel.isDone());
    }

    void oneTransactionNeedsNoSecondSelection() {
        const auto file = certificateFile(1204);
        ScriptedChannel channel;
        channel.expect(kSelectPublicKey, "9000")
            .expect(kReadCertificate, file + "9000")
            .expect(kQueryPin, "63C3")
            .expect(kSendPin, "9000")
            .expect(kSign, QByteArray(2 * 256, 'A') + "9000");
        IndividualNumberCard card(channel);
        {
            const auto transaction = CardTransaction::begin(channel);
            QVERIFY(transaction);
            QCOMPARE(card.readCertificate()->size(), std::size_t{1204});
            QVERIFY(card.verifyPin(pin1234(), LastTry::Refuse)->verified);
            QVERIFY(card.sign({}));
        }
        // The transaction is over: others may have selected something else.
        channel.expect(kSelectPublicKey, "9000").expect(kQueryPin, "63C2").expect(kSendPin, "63C1");
        QCOMPARE(*card.verifyPin(pin1234(), LastTry::Refuse), (PinVerdict{false, 1, true}));
        QVERIFY(channel.isDone());
    }

    void missingShortIdentifiersFallBackToSelectForGood() {
        const auto file = certificateFile(300);
        ScriptedChannel channel;
        channel.expect(kSelectPublicKey, "9000")
            .expect(kReadCertificate, "6A86")
            .expect("00A4020C02000A", "9000")
            .expect("00B00000000000", part(file, 0, 300))
            .expect(kSelectPublicKey, "9000")
            .expect("00A4020C020018", "9000")
            .expect("00200080", "63C3")
            .expect(kSelectPublicKey, "9000")
            .expect("00A4020C020018", "9000")
            .expect("00200080", "63C3")
            .expect("00A4020C020018", "9000")
            .expect("0020008004 31323334", "9000");
        IndividualNumberCard card(channel);
        QCOMPARE(card.readCertificate()->size(), std::size_t{300});
        QCOMPARE(card.pinTries()->left, 3);
        QVERIFY(card.verifyPin(pin1234(), LastTry::Refuse)->verified);
        QVERIFY(channel.isDone());
    }

    void signsAgainAfterAnotherProgramSelected() {
        const QByteArray signature(2 * 256, 'B');
        ScriptedChannel channel;
        channel.expect(kSelectPublicKey, "9000")
            .expect(kQueryPin, "63C3")
            .expect(kSendPin, "9000")
            .expect(kSign, "6982")
            .expect(kSelectPublicKey, "9000")
            .expect(kSign, signature + "9000")
            .expect(kSign, "6982")
            .expect(kSelectPublicKey, "9000")
            .expect(kSign, "6982");
        IndividualNumberCard card(channel);
        QVERIFY(card.verifyPin(pin1234(), LastTry::Refuse)->verified);
        QCOMPARE(hexOf(*card.sign({})), signature);
        QCOMPARE(card.sign({}).error().code, ErrorCode::AccessDenied);
        QVERIFY(channel.isDone());
    }

    void wrongCodeBIsAVerdictAndTheLastOneIsKept() {
        ScriptedChannel channel;
        channel.expect(kSelectSurface, "9000")
            .expect("00200092", "63CA")
            .expect("002000920E 3535303231373230333532323835", "63C9")
            .expect(kSelectSurface, "9000")
            .expect("00200092", "63C1");
        IndividualNumberCard card(channel);
        const auto reading = card.readSurface(codeB(), {});
        QVERIFY(reading);
        QCOMPARE(reading->codeB, (PinVerdict{false, 9, true}));
        QVERIFY(!reading->surface);
        QCOMPARE(card.readSurface(codeB(), {}).error().code, ErrorCode::LastTryRefused);
        QVERIFY(channel.isDone());
    }

    void filesAreNeverReadInAnotherProgramsApplication() {
        ScriptedChannel channel;
        channel.expect(kSelectPublicKey, "9000")
            .expect(kReadCertificate, certificateFile(300) + "9000")
            .expect(kSelectPublicKey, "9000")  // another program may have selected something in between
            .expect("00B08B00 000000", certificateFile(200) + "9000")
            .expect(kSelectPublicKey, "9000")
            .expect(kQueryPin, "63C3")
            .expect(kSelectSurface, "9000")
            .expect("00200092", "63CA");
        IndividualNumberCard card(channel);
        QVERIFY(card.readCertificate());
        QVERIFY(card.readCaCertificate());
        QCOMPARE(card.pinTries()->left, 3);
        QCOMPARE(card.codeBTries()->left, 10);
        QVERIFY(channel.isDone());
    }

    void removalIsNoticedAtEveryCommand() {
        const QList<std::pair<QByteArray, QByteArray>> script{
            {kSelectPublicKey, "9000"}, {kReadCertificate, certificateFile(300) + "9000"},
            {kSelectPublicKey, "9000"}, {kQueryPin, "63C3"},
            {kSendPin, "9000"},         {kSign, QByteArray(512, 'C') + "9000"}};
        for (qsizetype removedAt = 0; removedAt < script.size(); ++removedAt) {
            ScriptedChannel channel;
            for (qsizetype i = 0; i < removedAt; ++i) {
                channel.expect(script[i].first, script[i].second);
            }
            channel.expect(script[removedAt].first, "");
            IndividualNumberCard card(channel);
            const auto signature =
                card.readCertificate()
                    .and_then([&](const Bytes&) { return card.verifyPin(pin1234(), LastTry::Refuse); })
                    .and_then([&](const PinVerdict&) { return card.sign({}); });
            QVERIFY(!signature);
            QCOMPARE(signature.error().code, ErrorCode::CardRemoved);
            QVERIFY(channel.isDone());
        }
    }
};

QTEST_APPLESS_MAIN(TestIndividualNumberCard)
#include "tst_individual_number_card.moc"
