// SPDX-License-Identifier: Apache-2.0
#include "cardreader/iso7816/command_apdu.h"
#include "tests/support/scripted_channel.h"

#include <QRegularExpression>
#include <QtTest>

#include <random>

using namespace cardreader;
using support::bytesOf;
using support::hexOf;

class TestCommandApdu : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(".?")); }

    void encodesEveryCase_data() {
        QTest::addColumn<int>("dataSize");
        QTest::addColumn<uint>("le");
        QTest::addColumn<QByteArray>("beginning");
        QTest::addColumn<int>("size");
        QTest::newRow("1") << 0 << 0U << QByteArray("00A40400") << 4;
        QTest::newRow("2S") << 0 << 5U << QByteArray("00A4040005") << 5;
        QTest::newRow("2S greatest") << 0 << 256U << QByteArray("00A4040000") << 5;
        QTest::newRow("3S") << 255 << 0U << QByteArray("00A40400FF") << 260;
        QTest::newRow("4S") << 1 << 256U << QByteArray("00A4040001AA00") << 7;
        QTest::newRow("2E") << 0 << 257U << QByteArray("00A40400000101") << 7;
        QTest::newRow("2E greatest") << 0 << 65536U << QByteArray("00A40400000000") << 7;
        QTest::newRow("3E") << 256 << 0U << QByteArray("00A40400000100") << 263;
        QTest::newRow("4E") << 2 << 65536U << QByteArray("00A40400000002AAAA0000") << 11;
    }
    void encodesEveryCase() {
        QFETCH(int, dataSize);
        QFETCH(uint, le);
        QFETCH(QByteArray, beginning);
        const Bytes data(static_cast<std::size_t>(dataSize), 0xAA);
        const auto encoded = CommandApdu({0x00, 0xA4, 0x04, 0x00}, data, le).encode();
        QVERIFY(encoded);
        QVERIFY(hexOf(encoded->view()).startsWith(beginning));
        QTEST(static_cast<int>(encoded->size()), "size");
    }

    void refusesWhatCannotBeExpressed() {
        const Bytes tooLong(65536);
        QCOMPARE(CommandApdu({}, tooLong).encode().error().code, ErrorCode::CommandInvalid);
        QCOMPARE(CommandApdu({}, {}, 65537).encode().error().code, ErrorCode::CommandInvalid);
    }

    void decodingGivesBackWhatWasEncoded() {
        std::mt19937 random(7816);
        const std::array<std::size_t, 8> sizes{0, 1, 4, 254, 255, 256, 300, 65535};
        const std::array<std::uint32_t, 8> les{0, 1, 255, 256, 257, 4096, 65535, 65536};
        for (int round = 0; round < 500; ++round) {
            Bytes data(sizes.at(random() % sizes.size()));
            std::generate(data.begin(), data.end(), [&] { return static_cast<std::uint8_t>(random()); });
            const CommandApdu command({static_cast<std::uint8_t>(random()), static_cast<std::uint8_t>(random()),
                                       static_cast<std::uint8_t>(random()), static_cast<std::uint8_t>(random())},
                                      data, les.at(random() % les.size()));
            const auto decoded = CommandApdu::decode(command.encode()->view());
            QVERIFY(decoded);
            QCOMPARE(decoded->header(), command.header());
            QCOMPARE(decoded->le(), command.le());
            QVERIFY(std::equal(decoded->data().begin(), decoded->data().end(), data.begin(), data.end()));
        }
    }

    void garbageIsRefusedOrUnderstood() {
        std::mt19937 random(4);
        for (int round = 0; round < 20000; ++round) {
            Bytes garbage(random() % 24);
            std::generate(garbage.begin(), garbage.end(), [&] { return static_cast<std::uint8_t>(random() % 8); });
            const auto decoded = CommandApdu::decode(garbage);
            if (decoded) {
                QVERIFY(decoded->encode());
            } else {
                QCOMPARE(decoded.error().code, ErrorCode::CommandInvalid);
            }
        }
    }

    void traceMasksThePin() {
        const CommandApdu verify({0x00, 0x20, 0x00, 0x98}, bytesOf("31323334"));
        QCOMPARE(QByteArray::fromStdString(verify.maskedHex()), QByteArray("00200098XX"));
        const CommandApdu query({0x00, 0x20, 0x00, 0x98});
        QCOMPARE(QByteArray::fromStdString(query.maskedHex()), QByteArray("00200098"));
        const CommandApdu read({0x00, 0xB0, 0x8A, 0x00}, {}, 65536);
        QCOMPARE(QByteArray::fromStdString(read.maskedHex()), QByteArray("00B08A00000000"));
    }

    void everyErrorHasOneName() {
        QSet<QByteArray> names;
        for (const auto code : allErrorCodes()) {
            const QByteArray dotted(name(code).data(), static_cast<qsizetype>(name(code).size()));
            QVERIFY2(QRegularExpression(QStringLiteral("^(card|pcsc|certificate)\\.[a-z-]+$"))
                         .match(QString::fromLatin1(dotted))
                         .hasMatch(),
                     dotted.constData());
            names.insert(dotted);
        }
        QCOMPARE(names.size(), static_cast<qsizetype>(allErrorCodes().size()));
    }
};

QTEST_APPLESS_MAIN(TestCommandApdu)
#include "tst_command_apdu.moc"
