// SPDX-License-Identifier: Apache-2.0
#include "tests/simulators/card/photo.h"
#include "tests/unit/simulators/card/card_probe.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace simcard;

/// What the applications hold (card specification 3).
class CardContentTest : public QObject {
    Q_OBJECT

private slots:
    void init() {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".?")));
        m_card = std::make_unique<CardProbe>();
    }
    void cleanup() { m_card.reset(); }

    void authenticationCertificateIsFreeAndFilled();
    void everySignatureKindNeedsThePin();
    void surfaceOpensWithCodeBOnly();
    void surfaceOffsetsPointAtTheObjects();
    void surfaceSignatureHoldsTheDigestOfNinetySixBytes();
    void everyPhotoFitsTheChip();
    void individualNumberIsNotThere();
    void infantHasAnEmptyPhotoAndNoSignature();
    void commonApplicationAnswersWithItsRecord();

private:
    std::unique_ptr<CardProbe> m_card;
};

void CardContentTest::authenticationCertificateIsFreeAndFilled() {
    static_cast<void>(m_card->transmit(selectJpki));
    const auto file = m_card->content("00B08A00000000");
    QVERIFY(file.size() % 512 == 0);
    const auto certificate = readCertificate(CardProbe::keys() + "/people/s07/auth.pem");
    QVERIFY(std::equal(certificate.begin(), certificate.end(), file.begin()));
    QCOMPARE(file.back(), std::uint8_t{0xFF});
    QCOMPARE(m_card->status("00B0810000"), std::string("6982"));  // the signature certificate
    QCOMPARE(m_card->content("00B0860000").size(), std::size_t{160});
    QCOMPARE(toHex(m_card->content("00B0880000")), std::string("8F8F00"));
}

void CardContentTest::everySignatureKindNeedsThePin() {
    static_cast<void>(m_card->transmit(selectJpki));
    static_cast<void>(m_card->transmit(verifyWith(0x98, "4971")));
    const auto key = readKey(CardProbe::keys() + "/people/s07/auth.key");
    const auto message = toBytes("nonce of the service");
    const auto classic = signBlock(*key, digestInfo(sha256(message))).value();
    const auto body = [this](const Bytes& command) { return m_card->content(command); };
    QCOMPARE(body(signWith(0x00, 0x97, digestInfo(sha256(message)))), classic);
    QCOMPARE(body(signWith(0x02, 0x97, sha256(message))), classic);
    QCOMPARE(body(signWith(0x03, 0x97, message)), classic);
    QCOMPARE(body(signWith(0x01, 0x97, message)), signBlock(*key, sha256(message)).value());
    QCOMPARE(body(signWith(0x04, 0x97, sha256(message))).size(), std::size_t{256});
    QCOMPARE(body(signWith(0x05, 0x97, message)).size(), std::size_t{256});
    QCOMPARE(m_card->status(signWith(0x06, 0x97, message)), std::string("6A86"));
    QCOMPARE(m_card->status(signWith(0x00, 0x97, Bytes(246, 1))), std::string("6700"));
    QCOMPARE(m_card->status(signWith(0x02, 0x97, Bytes(31, 1))), std::string("6700"));
    QCOMPARE(m_card->status(signWith(0x00, 0x9A, message)), std::string("6982"));
    QCOMPARE(m_card->status(verifyWith(0x9B, "SAKURA07")), std::string("9000"));
    QCOMPARE(m_card->status(signWith(0x00, 0x9A, message)), std::string("9000"));
}

void CardContentTest::surfaceOpensWithCodeBOnly() {
    static_cast<void>(m_card->transmit(selectSurface));
    QCOMPARE(m_card->status("00B0820000"), std::string("6982"));
    QCOMPARE(m_card->status("00200092"), std::string("63CA"));
    QCOMPARE(m_card->status(verifyWith(0x91, "030304")), std::string("9000"));
    QCOMPARE(m_card->status("00B0810000"), std::string("9000"));
    QCOMPARE(m_card->content("00B08100000000").size(), std::size_t{547});
    QCOMPARE(m_card->status("00B0820000"), std::string("6982"));
    QCOMPARE(m_card->status(verifyWith(0x92, CardProbe::codeB())), std::string("9000"));
    QCOMPARE(m_card->content("00B08200000000").size() % 256, std::size_t{0});
    QCOMPARE(m_card->content("00B08300000000").size(), std::size_t{320});
    QCOMPARE(m_card->content("00B08400000000").size(), std::size_t{568});
    QCOMPARE(m_card->status(signWith(0x00, 0x00, digestInfo(Bytes(32, 2)))), std::string("9000"));
}

void CardContentTest::surfaceOffsetsPointAtTheObjects() {
    const auto file = m_card->surface();
    QCOMPARE(toHex(ByteView(file).first(3)), std::string("FF2082"));
    QCOMPARE(toHex(ByteView(file).subspan(5, 3)), std::string("DF2112"));
    for (std::size_t i = 0; i < 9; ++i) {
        const std::size_t offset = static_cast<std::size_t>(file[8 + 2 * i]) << 8U | file[9 + 2 * i];
        QCOMPARE(file[offset], std::uint8_t{0xDF});
        QCOMPARE(file[offset + 1], static_cast<std::uint8_t>(0x22 + i));
    }
    QVERIFY2(file.size() > 15000 && file.size() < 20480, qPrintable(QString::number(file.size())));
}

void CardContentTest::surfaceSignatureHoldsTheDigestOfNinetySixBytes() {
    const auto file = m_card->surface();
    const auto at = [&](std::size_t index) {
        return static_cast<std::size_t>(file[8 + 2 * index]) << 8U | file[9 + 2 * index];
    };
    const auto slice = [&](std::size_t from, std::size_t to) {
        return ByteView(file).subspan(at(from), at(to) - at(from));
    };
    auto block = fromHex("3071300D060960864801650304020105000460");
    append(block, sha256(slice(0, 3)));
    append(block, sha256(slice(3, 5)));
    append(block, sha256(slice(5, 6)));
    // openssl, not our code, recovers the block: DigestInfo with 96 bytes.
    QTemporaryDir folder;
    QFile signature(folder.filePath(QStringLiteral("signature")));
    QVERIFY(signature.open(QIODevice::WriteOnly));
    const auto value = ByteView(file).subspan(at(6) + 5, 256);
    signature.write(QByteArray(reinterpret_cast<const char*>(value.data()), 256));
    signature.close();
    QProcess openssl;
    openssl.start(QStringLiteral("openssl"),
                  {QStringLiteral("pkeyutl"), QStringLiteral("-verifyrecover"), QStringLiteral("-inkey"),
                   QString::fromStdString(CardProbe::keys() + "/surface/municipality.key"), QStringLiteral("-in"),
                   signature.fileName()});
    QVERIFY(openssl.waitForFinished(-1));
    const auto recovered = openssl.readAllStandardOutput();
    QCOMPARE(QByteArray::fromHex(QByteArray::fromStdString(toHex(block))), recovered);
}

void CardContentTest::everyPhotoFitsTheChip() {
    for (const auto& person : loadPeople(CardProbe::peopleFolder())) {
        if (person.photo.empty()) {
            continue;
        }
        const auto photo = chipPhoto(person.photo, 16900);
        QVERIFY2(photo.size() > 14000 && photo.size() <= 16900, person.id.c_str());
        QCOMPARE(toHex(ByteView(photo).first(8)), std::string("0000000C6A502020"));
    }
}

void CardContentTest::individualNumberIsNotThere() {
    static_cast<void>(m_card->transmit(selectText));
    QCOMPARE(m_card->status(verifyWith(0x91, "4971")), std::string("9000"));
    QCOMPARE(m_card->status("00B0820000"), std::string("9000"));
    QCOMPARE(m_card->status("00B0810000"), std::string("6982"));
    QCOMPARE(m_card->status("00200094"), std::string("6A88"));
    static_cast<void>(m_card->transmit(selectSurface));
    static_cast<void>(m_card->transmit(verifyWith(0x92, CardProbe::codeB())));
    QCOMPARE(m_card->status("00B0850000"), std::string("6982"));
    QCOMPARE(m_card->status("00200093"), std::string("6A88"));
}

void CardContentTest::infantHasAnEmptyPhotoAndNoSignature() {
    m_card->swapTo("b01");
    static_cast<void>(m_card->transmit(selectJpki));
    QCOMPARE(toHex(m_card->content("00B0880000")), std::string("008F00"));
    QCOMPARE(m_card->status("0020009B"), std::string("63C0"));
    static_cast<void>(m_card->transmit(selectSurface));
    QCOMPARE(m_card->status(verifyWith(0x92, "08050220318824")), std::string("9000"));
    const auto file = m_card->content("00B08200000000");
    const std::size_t photo = static_cast<std::size_t>(file[8 + 10]) << 8U | file[9 + 10];
    QCOMPARE(toHex(ByteView(file).subspan(photo, 3)), std::string("DF2700"));
}

void CardContentTest::commonApplicationAnswersWithItsRecord() {
    QCOMPARE(toHex(m_card->content("00CA5F5100")).substr(0, 6), std::string("5F5113"));
    static_cast<void>(m_card->transmit(selectCommon));
    const auto record = m_card->content("00B2010C00");
    QCOMPARE(record.size(), std::size_t{30});
    QCOMPARE(toHex(ByteView(record).first(2)), std::string("011C"));
    QCOMPARE(m_card->status("00B2020C00"), std::string("6A83"));
    QCOMPARE(m_card->status("00880099081122334455667788 00"), std::string("9000"));
    QCOMPARE(m_card->content("0084000008").size(), std::size_t{8});
    QCOMPARE(m_card->status("00840000000100"), std::string("6985"));
}

QTEST_GUILESS_MAIN(CardContentTest)
#include "tst_card_content.moc"
