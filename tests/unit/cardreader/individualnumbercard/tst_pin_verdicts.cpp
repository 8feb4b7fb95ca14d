// SPDX-License-Identifier: Apache-2.0
// What a card answers to digits, and which digits it is never sent.
#include "tests/support/scripted_channel.h"
#include "tests/unit/cardreader/individualnumbercard/pin_script.h"

#include <QRegularExpression>
#include <QtTest>

using namespace cardreader;
using namespace script;
using support::ScriptedChannel;

class TestPinVerdicts : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(".?")); }

    void lastTryIsNotSpentWithoutConsent() {
        ScriptedChannel channel;
        channel.expect(kSelectPublicKey, "9000").expect(kQueryPin, "63C1");
        IndividualNumberCard card(channel);
        QCOMPARE(card.verifyPin(pin1234(), LastTry::Refuse).error().code, ErrorCode::LastTryRefused);
        channel.expect(kSelectPublicKey, "9000").expect(kQueryPin, "63C1").expect(kSendPin, "63C0");
        QCOMPARE(*card.verifyPin(pin1234(), LastTry::Accept), (PinVerdict{false, 0, true}));
        QVERIFY(channel.isDone());
    }

    void wrongPinIsAVerdict() {
        ScriptedChannel channel;
        channel.expect(kSelectPublicKey, "9000").expect(kQueryPin, "63C3").expect(kSendPin, "63C2");
        IndividualNumberCard card(channel);
        QCOMPARE(*card.verifyPin(pin1234(), LastTry::Refuse), (PinVerdict{false, 2, true}));
        QVERIFY(channel.isDone());
    }

    void wrongPinWithoutCounterAsksForIt_data() {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<int>("left");
        QTest::newRow("the card tells it now") << QByteArray("63C1") << 1;
        QTest::newRow("locked by another program meanwhile") << QByteArray("6983") << 0;
        QTest::newRow("it never tells: one less than before") << QByteArray("6300") << 2;
        QTest::newRow("removed") << QByteArray() << 2;
    }
    void wrongPinWithoutCounterAsksForIt() {
        QFETCH(QByteArray, answer);
        QFETCH(int, left);
        ScriptedChannel channel;
        channel.expect(kSelectPublicKey, "9000").expect(kQueryPin, "63C3").expect(kSendPin, "6300");
        channel.expect(kQueryPin, answer);
        IndividualNumberCard card(channel);
        QCOMPARE(*card.verifyPin(pin1234(), LastTry::Refuse), (PinVerdict{false, left, true}));
        QVERIFY(channel.isDone());
    }

    void lockedPinIsAVerdictAndNothingIsSent_data() {
        QTest::addColumn<QByteArray>("answer");
        for (const char* const answer : {"63C0", "6983", "6984"}) {
            QTest::newRow(answer) << QByteArray(answer);
        }
    }
    void lockedPinIsAVerdictAndNothingIsSent() {
        QFETCH(QByteArray, answer);
        ScriptedChannel channel;
        channel.expect(kSelectPublicKey, "9000").expect(kQueryPin, answer);
        IndividualNumberCard card(channel);
        QCOMPARE(*card.verifyPin(pin1234(), LastTry::Accept), (PinVerdict{false, 0, false}));
        QVERIFY(channel.isDone());
    }

    void pinIsNeverSentTwice_data() {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<int>("code");
        QTest::newRow("wrong Le") << QByteArray("6C04") << static_cast<int>(ErrorCode::UnexpectedStatus);
        QTest::newRow("internal") << QByteArray("6F00") << static_cast<int>(ErrorCode::CardFault);
        QTest::newRow("wrong length") << QByteArray("6700") << static_cast<int>(ErrorCode::UnexpectedStatus);
        QTest::newRow("removed") << QByteArray() << static_cast<int>(ErrorCode::CardRemoved);
    }
    void pinIsNeverSentTwice() {
        QFETCH(QByteArray, answer);
        ScriptedChannel channel;
        channel.expect(kSelectPublicKey, "9000").expect(kQueryPin, "63C3").expect(kSendPin, answer);
        IndividualNumberCard card(channel);
        QTEST(static_cast<int>(card.verifyPin(pin1234(), LastTry::Refuse).error().code), "code");
        QVERIFY(channel.isDone());
    }

    void incompletePinStaysHere() {
        ScriptedChannel channel;
        IndividualNumberCard card(channel);
        Pin pin;
        pin.append(1);
        QCOMPARE(card.verifyPin(std::move(pin), LastTry::Accept).error().code, ErrorCode::PinIncomplete);
        QCOMPARE(card.readSurface({}, {}).error().code, ErrorCode::PinIncomplete);
        QVERIFY(channel.isDone());
    }

    void hiddenCounterIsBroughtToLight() {
        ScriptedChannel channel;
        channel.expect(kSelectPublicKey, "9000")
            .expect(kQueryPin, "9000")  // verified by another program: the counter is hidden
            .expect(kSelectSurface, "9000")
            .expect(kSelectPublicKey, "9000")
            .expect(kQueryPin, "63C1");
        IndividualNumberCard card(channel);
        QCOMPARE(card.verifyPin(pin1234(), LastTry::Refuse).error().code, ErrorCode::LastTryRefused);
        QVERIFY(channel.isDone());
    }

    void counterThatStaysHiddenIsTreatedAsTheLast() {
        ScriptedChannel channel;
        channel.expect(kSelectPublicKey, "9000")
            .expect(kQueryPin, "6300")
            .expect(kSelectSurface, "6A82")
            .expect(kSelectPublicKey, "9000")
            .expect(kQueryPin, "6300");
        IndividualNumberCard card(channel);
        QCOMPARE(card.verifyPin(pin1234(), LastTry::Refuse).error().code, ErrorCode::LastTryRefused);
        QVERIFY(channel.isDone());
    }

    void twoWrongPinsAreEnoughForOneVisit() {
        ScriptedChannel channel;
        // A card whose counter begins higher than three: the visit has its own limit.
        for (const char* const left : {"63C9", "63C8"}) {
            channel.expect(kSelectPublicKey, "9000").expect(kQueryPin, "63CA").expect(kSendPin, left);
        }
        channel.expect(kSelectPublicKey, "9000").expect(kQueryPin, "63C8");
        channel.expect(kSelectPublicKey, "9000").expect(kQueryPin, "63C8").expect(kSendPin, "9000");
        IndividualNumberCard card(channel);
        QVERIFY(!card.verifyPin(pin1234(), LastTry::Refuse)->verified);
        QVERIFY(!card.verifyPin(pin1234(), LastTry::Refuse)->verified);
        QCOMPARE(card.verifyPin(pin1234(), LastTry::Refuse).error().code, ErrorCode::TriesSpent);
        QVERIFY(card.verifyPin(pin1234(), LastTry::Accept)->verified);
        QVERIFY(channel.isDone());
    }
};

QTEST_APPLESS_MAIN(TestPinVerdicts)
#include "tst_pin_verdicts.moc"
