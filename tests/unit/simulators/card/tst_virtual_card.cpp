// SPDX-License-Identifier: Apache-2.0
#include "tests/unit/simulators/card/card_probe.h"

#include <QRegularExpression>
#include <QTest>

using namespace simcard;

/// The card's state rules and status words (card specification 2.1 to 2.3), without a reader.
class VirtualCardTest : public QObject {
    Q_OBJECT

private slots:
    void init() {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".?")));
        m_card = std::make_unique<CardProbe>();
    }
    void cleanup() { m_card.reset(); }

    void onlyTheExactCaseIsParsed_data();
    void onlyTheExactCaseIsParsed();
    void applicationsAreFoundByWholeOrPartOfTheirName();
    void readingEndsAtTheEndOfTheFile();
    void wrongPinCostsOneTryAndTheLastLocks();
    void wrongNumberOfDigitsCostsATry();
    void verifiedStateSurvivesResetButNotPowerOffOrAnotherApplication();
    void shortLinkRefusesExtendedLengths();
    void unknownClassesAndInstructionsAreNamed();
    void faultsChangeWhatTheyName();
    void cardLeavesInTheMiddle();
    void requestsAreAnsweredAndMistakesNamed();
    void recordMasksWhatWasTyped();

private:
    std::unique_ptr<CardProbe> m_card;
};

void VirtualCardTest::onlyTheExactCaseIsParsed_data() {
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<bool>("valid");
    QTest::addColumn<int>("data");
    QTest::addColumn<int>("expected");
    QTest::newRow("case 1") << QByteArray("00200098") << true << 0 << -1;
    QTest::newRow("case 2 short") << QByteArray("00B0000000") << true << 0 << 256;
    QTest::newRow("case 3 short") << QByteArray("002000980431323334") << true << 4 << -1;
    QTest::newRow("case 4 short") << QByteArray("802A00970133 00") << true << 1 << 256;
    QTest::newRow("case 2 extended") << QByteArray("00B08A00000000") << true << 0 << 65536;
    QTest::newRow("case 3 extended") << QByteArray("00200098 000004 31323334") << true << 4 << -1;
    QTest::newRow("case 4 extended") << QByteArray("802A0097 000001 33 0100") << true << 1 << 256;
    QTest::newRow("too short") << QByteArray("00B000") << false << 0 << -1;
    QTest::newRow("Lc too long") << QByteArray("00200098053132") << false << 0 << -1;
    QTest::newRow("extended Lc too long") << QByteArray("00200098 000005 3132") << false << 0 << -1;
}

void VirtualCardTest::onlyTheExactCaseIsParsed() {
    QFETCH(QByteArray, hex);
    QFETCH(bool, valid);
    QFETCH(int, data);
    QFETCH(int, expected);
    const auto command = parseCommand(fromHex(hex.toStdString()));
    QCOMPARE(command.has_value(), valid);
    if (command) {
        QCOMPARE(static_cast<int>(command->data.size()), data);
        QCOMPARE(command->expected ? static_cast<int>(*command->expected) : -1, expected);
    }
}

void VirtualCardTest::applicationsAreFoundByWholeOrPartOfTheirName() {
    QCOMPARE(m_card->status("00A40000"), std::string("6A86"));
    QCOMPARE(m_card->status(selectJpki), std::string("9000"));
    QCOMPARE(m_card->status("00A40000"), std::string("9000"));
    QCOMPARE(m_card->status("00A4040006D392F0002601"), std::string("9000"));
    QCOMPARE(m_card->status("00A4040C07A0000001510000"), std::string("9000"));
    QCOMPARE(m_card->status("00B08A0000"), std::string("6986"));
    QCOMPARE(m_card->status("00A4040C10A0000002310600000000000000000000"), std::string("6A82"));
    QCOMPARE(m_card->status("00A40400 01 FF"), std::string("6A82"));
}

void VirtualCardTest::readingEndsAtTheEndOfTheFile() {
    static_cast<void>(m_card->transmit(selectJpki));
    QCOMPARE(m_card->status("00A4020C020006"), std::string("9000"));
    QCOMPARE(m_card->content("00B0009610").size(), std::size_t{10});
    QCOMPARE(m_card->status("00B000A000"), std::string("6B00"));
    QCOMPARE(m_card->status("00A4020C0200EE"), std::string("6A82"));
    QCOMPARE(m_card->status("00A4020C020018"), std::string("9000"));
    QCOMPARE(m_card->status("00B0000000"), std::string("6981"));
}

void VirtualCardTest::wrongPinCostsOneTryAndTheLastLocks() {
    static_cast<void>(m_card->transmit(selectJpki));
    QCOMPARE(m_card->status("00200098"), std::string("63C3"));
    QCOMPARE(m_card->status(verifyWith(0x98, "0000")), std::string("63C2"));
    QCOMPARE(m_card->status("00200098"), std::string("63C2"));
    m_card->swapTo("s15");
    m_card->swapTo("s07");
    static_cast<void>(m_card->transmit(selectJpki));
    QCOMPARE(m_card->status(verifyWith(0x98, "0000")), std::string("63C1"));
    QCOMPARE(m_card->status(verifyWith(0x98, "4971")), std::string("9000"));
    QCOMPARE(m_card->status("00200098"), std::string("63C3"));
    for (const auto* left : {"63C2", "63C1", "63C0", "6984"}) {
        QCOMPARE(m_card->status(verifyWith(0x98, "0000")), std::string(left));
    }
    QCOMPARE(m_card->status(verifyWith(0x98, "4971")), std::string("6984"));
    QCOMPARE(m_card->status("0020009B"), std::string("63C5"));
    QVERIFY(m_card->ask(R"({"do":"reset-tries"})")["ok"].get<bool>());
    QCOMPARE(m_card->status(verifyWith(0x98, "4971")), std::string("9000"));
}

void VirtualCardTest::wrongNumberOfDigitsCostsATry() {
    static_cast<void>(m_card->transmit(selectJpki));
    QCOMPARE(m_card->status(verifyWith(0x98, "49711")), std::string("63C2"));
    QCOMPARE(m_card->status(verifyWith(0x99, "4971")), std::string("6A88"));
    QCOMPARE(m_card->status(verifyWith(0x80, "4971")), std::string("9000"));  // the current file is 0018 by now
}

void VirtualCardTest::verifiedStateSurvivesResetButNotPowerOffOrAnotherApplication() {
    const auto sign = signWith(0x02, 0x97, Bytes(32, 0x11));
    static_cast<void>(m_card->transmit(selectJpki));
    QCOMPARE(m_card->status(sign), std::string("6982"));
    static_cast<void>(m_card->transmit(verifyWith(0x98, "4971")));
    QCOMPARE(m_card->status(sign), std::string("9000"));
    m_card->simulator().reset();
    QCOMPARE(m_card->status(sign), std::string("6986"));
    static_cast<void>(m_card->transmit(selectJpki));
    QCOMPARE(m_card->status(sign), std::string("9000"));
    static_cast<void>(m_card->transmit(selectJpki));
    QCOMPARE(m_card->status(sign), std::string("9000"));
    static_cast<void>(m_card->transmit(selectSurface));
    static_cast<void>(m_card->transmit(selectJpki));
    QCOMPARE(m_card->status(sign), std::string("6982"));
    static_cast<void>(m_card->transmit(verifyWith(0x98, "4971")));
    m_card->simulator().powerOff();
    m_card->simulator().powerOn();
    static_cast<void>(m_card->transmit(selectJpki));
    QCOMPARE(m_card->status(sign), std::string("6982"));
}

void VirtualCardTest::shortLinkRefusesExtendedLengths() {
    m_card = std::make_unique<CardProbe>(false);
    QCOMPARE(toHex(m_card->simulator().atr()), std::string("3BC5FF8131FB458073C6010000"));
    static_cast<void>(m_card->transmit(selectJpki));
    QCOMPARE(m_card->status("00B08A00000000"), std::string("6700"));
    QCOMPARE(m_card->content("00B08A0000").size(), std::size_t{256});
}

void VirtualCardTest::unknownClassesAndInstructionsAreNamed() {
    QCOMPARE(m_card->status("00FF0000"), std::string("6D00"));
    QCOMPARE(m_card->status("80A20000"), std::string("6D00"));
    QCOMPARE(m_card->status("A0A40000"), std::string("6E00"));
    QCOMPARE(m_card->status("01A40000"), std::string("6881"));
    QCOMPARE(m_card->status("0CA40000"), std::string("6882"));
    QCOMPARE(m_card->status("08A40000"), std::string("69FC"));
    QCOMPARE(m_card->status("00B0"), std::string("6700"));
    QCOMPARE(m_card->status("10A4040C05D392F00026"), std::string("9000"));  // the first half of a chain
    QCOMPARE(m_card->status("00A4040C050100000001"), std::string("9000"));
    QCOMPARE(m_card->status("00B08A0000"), std::string("9000"));
}

void VirtualCardTest::faultsChangeWhatTheyName() {
    const auto certificate = [this] {
        static_cast<void>(m_card->transmit(selectJpki));
        return m_card->content("00B08A00000000");
    };
    const auto sound = certificate();
    m_card->ask(R"({"do":"fault","name":"truncated-certificate"})");
    QCOMPARE(certificate().size(), std::size_t{600});
    m_card->ask(R"({"do":"fault","name":"untrusted-certificate"})");
    QVERIFY(certificate() != sound);
    m_card->ask(R"({"do":"fault","name":"unknown-card"})");
    QCOMPARE(m_card->status(selectJpki), std::string("6A82"));
    m_card->ask(R"({"do":"fault","name":"none"})");
    QCOMPARE(certificate(), sound);
    const auto before = m_card->simulator().placement();
    m_card->ask(R"({"do":"fault","name":"mute"})");
    QVERIFY(m_card->simulator().placement() != before);
    for (const auto& fault : knownFaults()) {
        QVERIFY(m_card->simulator().handle({{"do", "fault"}, {"name", fault.name}})["ok"].get<bool>());
    }
}

void VirtualCardTest::cardLeavesInTheMiddle() {
    m_card->ask(R"({"do":"remove-after","apdus":1})");
    QVERIFY(m_card->transmit(selectJpki).has_value());
    QVERIFY(!m_card->transmit(verifyWith(0x98, "0000")).has_value());
    QVERIFY(!m_card->simulator().present());
    m_card->simulator().place("s07");
    QCOMPARE(m_card->ask(R"({"do":"status"})")["pinTries"].get<int>(), 2);  // the try was spent all the same
}

void VirtualCardTest::requestsAreAnsweredAndMistakesNamed() {
    QVERIFY(!m_card->ask(R"({"do":"place","person":"s15"})")["ok"].get<bool>());
    QVERIFY(!m_card->ask(R"({"do":"swap","person":"nobody"})")["ok"].get<bool>());
    QCOMPARE(m_card->ask(R"({"do":"status"})")["card"].get<std::string>(), std::string("s07"));
    QCOMPARE(m_card->ask(R"({"do":"swap","person":"p3"})")["pinTries"].get<int>(), 0);
    QCOMPARE(m_card->ask(R"({"do":"set-tries","person":"s15","pin":1})")["ok"].get<bool>(), true);
    QCOMPARE(m_card->ask(R"({"do":"swap","person":"s15"})")["pinTries"].get<int>(), 1);
    QVERIFY(m_card->ask(R"({"do":"swap","person":"p1"})")["codeBTries"].is_null());
    QVERIFY(m_card->ask(R"({"do":"remove"})")["card"].is_null());
    QVERIFY(!m_card->ask(R"({"do":"fault","name":"bad-luck"})")["ok"].get<bool>());
    QVERIFY(!m_card->ask(R"({"do":"remove-after","apdus":-1})")["ok"].get<bool>());
    QVERIFY(!m_card->ask(R"({})")["ok"].get<bool>());
    QVERIFY(!m_card->ask("[]")["ok"].get<bool>());
}

void VirtualCardTest::recordMasksWhatWasTyped() {
    static_cast<void>(m_card->transmit(selectJpki));
    static_cast<void>(m_card->transmit(verifyWith(0x98, "4971")));
    const auto list = m_card->ask(R"({"do":"record"})")["apdus"];
    QCOMPARE(list[1]["command"].get<std::string>(), std::string("0020009804XXXXXXXX"));
    QCOMPARE(list[1]["status"].get<std::string>(), std::string("9000"));
    QCOMPARE(maskedCommand(fromHex("00200098 000004 31323334")), std::string("00200098000004XXXXXXXX"));
    QVERIFY(list.dump().find("34393731") == std::string::npos);
}

QTEST_GUILESS_MAIN(VirtualCardTest)
#include "tst_virtual_card.moc"
