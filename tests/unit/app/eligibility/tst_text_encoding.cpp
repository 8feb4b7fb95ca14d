// SPDX-License-Identifier: Apache-2.0
#include "app/eligibility/text_encoding.h"

#include <QRegularExpression>
#include <QTest>

#include <array>

using namespace eligibility;

class TestTextEncoding : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void shiftJisMeansCp932_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<char32_t>("character");
        const auto row = [](const char* name, const char* hex, char32_t c) {
            QTest::newRow(name) << QByteArray::fromHex(hex) << c;
        };
        row("NEC-selected high ladder", "EEE0", 0x9AD9);
        row("IBM high ladder", "FBFC", 0x9AD9);
        row("circled one", "8740", 0x2460);
        row("(kabu)", "878A", 0x3231);
        row("wave dash", "8160", 0xFF5E);
        row("minus", "817C", 0xFF0D);
        row("backslash", "5C", 0x5C);
        row("tilde", "7E", 0x7E);
        row("half-width kana", "B1", 0xFF71);
    }

    void shiftJisMeansCp932() {
        QFETCH(QByteArray, bytes);
        QFETCH(char32_t, character);
        const auto text = decode(bytes, Encoding::Cp932);
        QVERIFY(text.has_value());
        QCOMPARE(*text, QString::fromUcs4(&character, 1));
    }

    void wrongBytesAreLocated() {
        const auto lead = decode("ab\x81\x20zz", Encoding::Cp932);
        QCOMPARE(lead.error().code, ErrorCode::MessageEncodingWrong);
        QCOMPARE(lead.error().offset, 2);
        const auto utf8 = decode("abc\xC0\xAF", Encoding::Utf8);  // overlong
        QCOMPARE(utf8.error().code, ErrorCode::MessageEncodingWrong);
        QCOMPARE(utf8.error().offset, 3);
        QCOMPARE(decode("\xED\xA0\x80", Encoding::Utf8).error().code, ErrorCode::MessageEncodingWrong);  // surrogate
    }

    void aCutCharacterIsATruncation() {
        const auto sjis = decode("ab\x81", Encoding::Cp932);
        QCOMPARE(sjis.error().code, ErrorCode::MessageTruncated);
        QCOMPARE(sjis.error().offset, 2);
        QCOMPARE(decode("ab\xE3\x81", Encoding::Utf8).error().code, ErrorCode::MessageTruncated);
    }

    void bytesDecideNotTheDeclaration() {
        const QString name = QStringLiteral("<a>検証　花子</a>");
        const QByteArray utf8 = name.toUtf8();
        const QByteArray sjis = encode(name, Encoding::Cp932).value();
        const QByteArray saysUtf8 = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
        const QByteArray saysSjis = "<?xml version=\"1.0\" encoding=\"Shift_JIS\"?>";
        for (const QByteArray& declaration : {saysUtf8, saysSjis, QByteArray()}) {
            const auto first = decodeMessage(declaration + utf8);
            QVERIFY(first.has_value());
            QCOMPARE(first->text, name);
            QCOMPARE(first->encoding, Encoding::Utf8);
            const auto second = decodeMessage(declaration + sjis);
            QVERIFY(second.has_value());
            QCOMPARE(second->text, name);
            QCOMPARE(second->encoding, Encoding::Cp932);
            QCOMPARE(second->declared, !declaration.isEmpty());
        }
    }

    void halfWidthKanaThatLooksLikeUtf8StaysCp932() {
        // C3 B1 is valid UTF-8 (n with tilde) and CP932 half-width te-a.
        const auto text = decodeMessage("<?xml version=\"1.0\" encoding=\"Shift_JIS\"?><a>\xC3\xB1</a>");
        QVERIFY(text.has_value());
        QCOMPARE(text->text, QStringLiteral("<a>ﾃｱ</a>"));
    }

    void byteOrderMarksAreUnderstood() {
        const auto utf8 = decodeMessage("\xEF\xBB\xBF<a/>");
        QVERIFY(utf8.has_value());
        QCOMPARE(utf8->text, QStringLiteral("<a/>"));
        QCOMPARE(decodeMessage(QByteArrayView("\xFF\xFE<\0", 4)).error().code, ErrorCode::MessageEncodingWrong);
    }

    void nothingIsReplacedWhenWriting() {
        QCOMPARE(encode(QStringLiteral("髙①～"), Encoding::Cp932).value(), QByteArray::fromHex("FBFC87408160"));
        const auto missing = encode(QStringLiteral("ab𠮷"), Encoding::Cp932);
        QCOMPARE(missing.error().code, ErrorCode::MessageNotWritable);
        QCOMPARE(missing.error().offset, 2);
        QCOMPARE(encode(QStringLiteral("𠮷"), Encoding::Utf8).value(), QByteArray("\xF0\xA0\xAE\xB7"));
    }

    void everyCp932CharacterComesBack() {
        int characters = 0;
        for (int code = 0x8140; code <= 0xFCFC; ++code) {
            const std::array<char, 2> pair{static_cast<char>(code >> 8), static_cast<char>(code & 0xFF)};
            const QByteArrayView bytes(pair.data(), 2);
            const auto text = decode(bytes, Encoding::Cp932);
            if (text && text->size() == 1) {
                ++characters;
                const auto again = encode(*text, Encoding::Cp932).and_then([](const QByteArray& b) {
                    return decode(b, Encoding::Cp932);
                });
                QVERIFY(again.has_value());
                QCOMPARE(*again, *text);
            }
        }
        QVERIFY(characters > 9000);
    }
};

QTEST_APPLESS_MAIN(TestTextEncoding)
#include "tst_text_encoding.moc"
