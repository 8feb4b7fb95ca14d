// SPDX-License-Identifier: Apache-2.0
#include "cardreader/iso7816/tlv_reader.h"
#include "tests/support/scripted_channel.h"

#include <QRegularExpression>
#include <QtTest>

#include <random>

using namespace cardreader;
using support::bytesOf;

class TestTlvReader : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(".?")); }

    void readsHeaders_data() {
        QTest::addColumn<QByteArray>("hex");
        QTest::addColumn<uint>("tag");
        QTest::addColumn<int>("headerSize");
        QTest::addColumn<int>("totalSize");
        QTest::newRow("certificate") << QByteArray("308204B0") << 0x30U << 4 << 1204;
        QTest::newRow("card face") << QByteArray("FF208247D8") << 0xFF20U << 5 << 18397;
        QTest::newRow("short form") << QByteArray("FF2065") << 0xFF20U << 3 << 104;
        QTest::newRow("not minimal") << QByteArray("FF4082009F") << 0xFF40U << 5 << 164;
        QTest::newRow("not minimal, three bytes") << QByteArray("9083000003") << 0x90U << 5 << 8;
        QTest::newRow("empty value") << QByteArray("DF2700") << 0xDF27U << 3 << 3;
    }
    void readsHeaders() {
        QFETCH(QByteArray, hex);
        const auto header = TlvReader::header(bytesOf(hex));
        QVERIFY(header);
        QTEST(static_cast<uint>(header->tag), "tag");
        QTEST(static_cast<int>(header->headerSize), "headerSize");
        QTEST(static_cast<int>(header->totalSize), "totalSize");
    }

    void refusesDamage_data() {
        QTest::addColumn<QByteArray>("hex");
        QTest::newRow("indefinite length") << QByteArray("308000000000");
        QTest::newRow("four bytes of length") << QByteArray("30840000000101");
        QTest::newRow("length cut off") << QByteArray("3082");
        QTest::newRow("tag cut off") << QByteArray("DF");
        QTest::newRow("endless tag") << QByteArray("DF8181818101");
        QTest::newRow("value cut off") << QByteArray("DF220431");
        QTest::newRow("second object cut off") << QByteArray("900101DF220431");
    }
    void refusesDamage() {
        QFETCH(QByteArray, hex);
        const auto bytes = bytesOf(hex);
        TlvReader reader(bytes);
        auto object = reader.next();
        while (object && *object) {
            object = reader.next();
        }
        QVERIFY(!object);
        QCOMPARE(object.error().code, ErrorCode::FileDamaged);
    }

    void fillerEndsTheWalk_data() {
        QTest::addColumn<QByteArray>("filler");
        QTest::newRow("none") << QByteArray("");
        QTest::newRow("FF") << QByteArray("FFFFFF");
        QTest::newRow("one FF") << QByteArray("FF");
        QTest::newRow("00") << QByteArray("0000");
    }
    void fillerEndsTheWalk() {
        QFETCH(QByteArray, filler);
        const auto bytes = bytesOf("DF2203313233" + filler);
        TlvReader reader(bytes);
        const auto object = reader.next();
        QVERIFY(object && *object);
        QCOMPARE((*object)->tag, 0xDF22U);
        QCOMPARE((*object)->value.size(), std::size_t{3});
        QCOMPARE((*object)->whole.size(), std::size_t{6});
        const auto end = reader.next();
        QVERIFY(end && !*end);
    }

    void findsByTagNotByOrder() {
        const auto bytes = bytesOf(
            "DF230132DF2208"
            "3139383030323137");
        const auto found = TlvReader::find(bytes, 0xDF22);
        QVERIFY(found && *found);
        QCOMPARE((*found)->value.size(), std::size_t{8});
        const auto absent = TlvReader::find(bytes, 0xDF27);
        QVERIFY(absent && !*absent);
    }

    void garbageNeverReadsOutside() {
        std::mt19937 random(20);
        const std::array<std::uint8_t, 10> likely{0xFF, 0x20, 0xDF, 0x22, 0x82, 0x81, 0x80, 0x00, 0x01, 0x30};
        for (int round = 0; round < 20000; ++round) {
            Bytes garbage(random() % 40);
            std::generate(garbage.begin(), garbage.end(), [&] {
                return random() % 4 == 0 ? static_cast<std::uint8_t>(random()) : likely.at(random() % likely.size());
            });
            TlvReader reader(garbage);
            std::size_t seen = 0;
            for (auto object = reader.next(); object && *object; object = reader.next()) {
                QVERIFY((*object)->whole.data() >= garbage.data());
                QVERIFY((*object)->value.size() < (*object)->whole.size());
                seen += (*object)->whole.size();
            }
            QVERIFY(seen <= garbage.size());
        }
    }

    void walkGivesBackWhatWasWritten() {
        std::mt19937 random(36);
        for (int round = 0; round < 200; ++round) {
            Bytes file;
            std::vector<std::pair<std::uint32_t, Bytes>> objects;
            for (std::size_t i = random() % 6; i > 0; --i) {
                Bytes value(random() % 700);
                std::generate(value.begin(), value.end(), [&] { return static_cast<std::uint8_t>(random()); });
                const auto low = static_cast<std::uint8_t>(0x21 + random() % 10);
                const bool minimal = value.size() < 0x80 && random() % 2 == 0;
                file.insert(file.end(), {0xDF, low});
                if (!minimal) {
                    file.insert(file.end(), {0x82, static_cast<std::uint8_t>(value.size() >> 8U)});
                }
                file.push_back(static_cast<std::uint8_t>(value.size()));
                file.insert(file.end(), value.begin(), value.end());
                objects.emplace_back(0xDF00U | low, value);
            }
            TlvReader reader(file);
            for (const auto& [tag, value] : objects) {
                const auto object = reader.next();
                QVERIFY(object && *object);
                QCOMPARE((*object)->tag, tag);
                QVERIFY(std::equal(value.begin(), value.end(), (*object)->value.begin(), (*object)->value.end()));
            }
            QVERIFY(!*reader.next());
        }
    }
};

QTEST_APPLESS_MAIN(TestTlvReader)
#include "tst_tlv_reader.moc"
