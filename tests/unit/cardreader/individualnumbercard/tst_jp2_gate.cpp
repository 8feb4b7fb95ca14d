// SPDX-License-Identifier: Apache-2.0
#include "cardreader/individualnumbercard/jp2_gate.h"
#include "tests/support/scripted_channel.h"

#include <QRegularExpression>
#include <QtTest>

#include <random>

using namespace cardreader;
using support::bytesOf;

namespace {
QByteArray hex32(quint32 value) {
    return QByteArray::number(value, 16).rightJustified(8, '0');
}

struct Shape {
    quint32 width = 240;
    quint32 height = 320;
    quint32 codedWidth = 240;
    quint32 codedHeight = 320;
    quint32 tile = 240;
    QByteArray components = "0001";
};

QByteArray jp2(const Shape& shape) {
    const auto header =
        hex32(22) + "69686472" + hex32(shape.height) + hex32(shape.width) + shape.components + "07070000";
    const auto stream =
        "FF4FFF510029"
        "0000" +
        hex32(shape.codedWidth) + hex32(shape.codedHeight) + hex32(0) + hex32(0) + hex32(shape.tile) +
        hex32(shape.tile) + hex32(0) + hex32(0) + shape.components +
        "070101"
        "FFD9";
    return "0000000C6A5020200D0A870A"
           "00000014667479706A703220000000006A703220" +
           hex32(8 + 22) + "6A703268" + header + hex32(static_cast<quint32>(8 + stream.size() / 2)) + "6A703263" +
           stream;
}
}  // namespace

class TestJp2Gate : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(".?")); }

    void tellsTheSizeOfAPhoto() {
        QCOMPARE(inspectJp2(bytesOf(jp2({}))), (std::optional<PhotoSize>{{240, 320}}));
        QCOMPARE(inspectJp2(bytesOf(jp2({.components = "0003"}))), (std::optional<PhotoSize>{{240, 320}}));
    }

    void refusesWhatNoCardHolds_data() {
        QTest::addColumn<QByteArray>("hex");
        const auto good = jp2({});
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a JPEG") << QByteArray("FFD8FFE000104A464946");
        QTest::newRow("signature only") << good.left(24);
        QTest::newRow("cut in the stream") << good.left(good.size() - 20);
        QTest::newRow("bytes behind") << good + "00";
        QTest::newRow("30,000 pixels wide") << jp2({.width = 30000, .codedWidth = 30000});
        QTest::newRow("header small, stream huge") << jp2({.codedWidth = 60000, .codedHeight = 60000});
        QTest::newRow("sizes disagree") << jp2({.codedWidth = 241});
        QTest::newRow("a speck") << jp2({.width = 1, .height = 1, .codedWidth = 1, .codedHeight = 1});
        QTest::newRow("no tiles") << jp2({.tile = 0});
        QTest::newRow("a tile per pixel") << jp2({.tile = 1});
        QTest::newRow("200 components") << jp2({.components = "00C8"});
    }
    void refusesWhatNoCardHolds() {
        QFETCH(QByteArray, hex);
        QVERIFY(!inspectJp2(bytesOf(hex)));
    }

    void noChangedByteMakesItReadOutside() {
        const auto good = bytesOf(jp2({}));
        std::mt19937 random(2000);
        for (int round = 0; round < 20000; ++round) {
            auto bytes = good;
            for (int change = 0; change < 3; ++change) {
                bytes[random() % bytes.size()] = static_cast<std::uint8_t>(random());
            }
            bytes.resize(1 + random() % bytes.size());
            const auto size = inspectJp2(bytes);
            QVERIFY(!size || (size->width <= 2048 && size->height <= 2048));
        }
    }
};

QTEST_APPLESS_MAIN(TestJp2Gate)
#include "tst_jp2_gate.moc"
