// SPDX-License-Identifier: Apache-2.0
#include "cardreader/iso7816/permitted_commands.h"
#include "tests/support/scripted_channel.h"

#include <QRegularExpression>
#include <QtTest>

#include <set>

using namespace cardreader;

namespace {
bool permits(const QByteArray& hex) {
    const auto command = CommandApdu::decode(support::bytesOf(hex));
    if (!command) {
        qFatal("%s is not a command", hex.constData());
    }
    return isPermitted(*command);
}
}  // namespace

class TestPermittedCommands : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(".?")); }

    void aVisitMayDo_data() {
        QTest::addColumn<QByteArray>("command");
        for (const char* const each : {"00A4040C0AD392F000260100000001",
                                       "00A4040C0AD3921000310001010402",
                                       "00A4020C02000A",
                                       "00A4020C020002",
                                       "00A4020C020018",
                                       "00A40000",
                                       "00A4020C022F01",
                                       "00B0000002",
                                       "00B08A00000000",
                                       "00B0820000",
                                       "00B0040000",
                                       "00B0840000",
                                       "002000980431323334",
                                       "00200098",
                                       "00200092",
                                       "00200080",
                                       "002000920E3535303231373230333532323835",
                                       "802A009702AABB00",
                                       "802A000002AABB00",
                                       "802A008002AABB00",
                                       "00C0000010",
                                       "0084000008",
                                       "00CA5F5100"}) {
            QTest::newRow(each) << QByteArray(each);
        }
    }
    void aVisitMayDo() {
        QFETCH(QByteArray, command);
        QVERIFY(permits(command));
    }

    void nobodyMayEver_data() {
        QTest::addColumn<QByteArray>("command");
        const auto row = [](const char* why, const char* command) { QTest::newRow(why) << QByteArray(command); };
        row("Individual Number's application", "00A4040C0AD3921000310001010408");
        row("resident register", "00A4040C0AD3921000310001010401");
        row("common application", "00A4040C0AD3921000310001010100");
        row("licence on the card", "00A4040C10A0000002310600000000000000000000");
        row("licence, first application", "00A4040C10A0000002310100000000000000000000");
        row("card manager", "00A4040C07A0000001510000");
        row("prefix of an application", "00A4040C05D392F00026");
        row("application and more", "00A4040C0BD392F00026010000000101");
        row("application beside it", "00A4040C0AD392F000260100000002");
        row("signature certificate, selected", "00A4020C020001");
        row("signature certificate, direct", "00B0810000");
        row("signature key", "802A009A02AABB00");
        row("signature key, selected", "00A4020C02001A");
        row("signature password", "0020009B06313233343536");
        row("signature password, selected", "00A4020C02001B");
        row("number as a picture", "00B0850000");
        row("number as a picture, selected", "00A4020C020005");
        row("code A", "002000930C313233343536373839303132");
        row("code A, selected", "00A4020C020013");
        row("birth date key", "0020009106313233343536");
        row("text PIN", "002000910431323334");
        row("PIN of wrong length", "00200098053132333435");
        row("code A's length on the current key", "002000800C313233343536373839303132");
        row("record", "00B2010C00");
        row("other read", "00B1000000");
        row("change of the PIN", "002401800431323334");
        row("change of a key", "803200800431323334");
        row("internal authentication", "0088009902AABB00");
        row("terminal certificate", "80A2000000");
        row("session key", "80AE000000");
        row("logical channel", "01A4040C0AD392F000260100000001");
        row("secure messaging", "08B08A0000");
        row("chaining", "10A4040C0AD392F000260100000001");
        row("card data", "00CA004200");
        row("certificate chain", "00CA7F2100");
        row("master file by number", "00A40000023F00");
    }
    void nobodyMayEver() {
        QFETCH(QByteArray, command);
        QVERIFY(!permits(command));
    }

    /// Every header there is, without data: what is left is a list short enough to read.
    void headersWithoutDataAreTheseAndNoOthers() {
        std::set<unsigned> instructions;
        int count = 0;
        for (unsigned cla = 0; cla < 256; ++cla) {
            for (unsigned ins = 0; ins < 256; ++ins) {
                // Other classes are refused before anything else is looked at: their P1 and P2 are walked coarsely.
                const unsigned step = cla == 0x00 || cla == 0x80 ? 1 : 51;
                for (unsigned p1 = 0; p1 < 256; p1 += step) {
                    for (unsigned p2 = 0; p2 < 256; p2 += step) {
                        const CommandApdu command({static_cast<std::uint8_t>(cla), static_cast<std::uint8_t>(ins),
                                                   static_cast<std::uint8_t>(p1), static_cast<std::uint8_t>(p2)});
                        if (isPermitted(command)) {
                            instructions.insert(cla << 8U | ins);
                            ++count;
                        }
                    }
                }
            }
        }
        QCOMPARE(instructions, (std::set<unsigned>{0x0020, 0x0084, 0x00A4, 0x00B0, 0x00C0, 0x00CA, 0x802A}));
        // VERIFY 3; SELECT MF 256 P2; READ by offset 128 P1 and by name 6 P1, 256 P2 each; signature 3; the rest free.
        QCOMPARE(count, 3 + 256 + (128 + 6) * 256 + 3 + 2 * 65536 + 1);
    }
};

QTEST_APPLESS_MAIN(TestPermittedCommands)
#include "tst_permitted_commands.moc"
