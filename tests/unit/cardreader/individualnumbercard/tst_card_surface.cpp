// SPDX-License-Identifier: Apache-2.0
#include "cardreader/individualnumbercard/individual_number_card.h"
#include "cardreader/individualnumbercard/surface_reader.h"
#include "cardreader/individualnumbercard/surface_record.h"
#include "tests/support/scripted_channel.h"
#include "tests/support/simulated_channel.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

#include <nlohmann/json.hpp>
#include <random>

using namespace cardreader;
using namespace std::chrono;

namespace {
const std::filesystem::path kKeys = UKETSUKE_BINARY_DIR "/demo-keys";
const std::filesystem::path kPeople = UKETSUKE_SOURCE_DIR "/resources/people";

VerificationCodeB codeOf(const std::string& person) {
    VerificationCodeB code;
    for (const auto& each : simcard::loadPeople(kPeople)) {
        if (each.id == person) {
            for (const char digit : simcard::verificationCodeB(each)) {
                code.append(digit - '0');
            }
        }
    }
    return code;
}

/// One card on a reader, without the reader.
struct Placed {
    explicit Placed(const std::string& person, const std::string& fault = "none", bool extended = true)
        : simulator({kKeys, kPeople, {}, extended}) {
        static_cast<void>(simulator.handle({{"do", "fault"}, {"name", fault}}));
        simulator.place(person);
        channel.emplace(simulator);
        card.emplace(*channel);
    }
    bool set(const std::string& name, const std::string& value) {
        return simulator.handle({{"do", "set"}, {"name", name}, {"value", value}}).at("ok").get<bool>();
    }
    Result<SurfaceReading> read(const std::string& person, const SurfaceAnchors& anchors) {
        return card->readSurface(codeOf(person), anchors);
    }
    simcard::Simulator simulator;
    std::optional<support::SimulatedChannel> channel;
    std::optional<IndividualNumberCard> card;
};
}  // namespace

class TestCardSurface : public QObject {
    Q_OBJECT

private:
    SurfaceAnchors m_anchors;

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(".?")); }
    void initTestCase() {
        auto anchors = SurfaceAnchors::load(kKeys / "surface" / "anchors");
        QVERIFY(anchors);
        m_anchors = std::move(*anchors);
    }

    void genuineCardIsReadAndProved_data() {
        QTest::addColumn<bool>("extended");
        QTest::newRow("extended lengths") << true;
        QTest::newRow("short lengths") << false;
    }
    void genuineCardIsReadAndProved() {
        QFETCH(bool, extended);
        Placed placed("s07", "none", extended);
        const auto reading = placed.read("s07", m_anchors);
        QVERIFY(reading && reading->surface);
        const auto& surface = *reading->surface;
        QVERIFY(reading->codeB.verified);
        QCOMPARE(surface.birthdate, std::optional(year_month_day(1991y / 3 / 4)));
        QCOMPARE(surface.expires, std::optional(year_month_day(2031y / 3 / 4)));
        QCOMPARE(surface.sex, Sex::Female);
        QCOMPARE(surface.photoState, PhotoState::Present);
        QVERIFY(surface.photoJp2.size() > 1000);
        QVERIFY(surface.photoWidth > 0 && surface.photoHeight > surface.photoWidth);
        QCOMPARE(surface.genuine, Genuine::Yes);
        QCOMPARE(surface.reason, SurfaceReason::None);
        QVERIFY(extended ? placed.channel->exchange().apdus <= 7 : placed.channel->exchange().apdus > 40);
    }

    void inPiecesItIsTheSameCard_data() { genuineCardIsReadAndProved_data(); }
    void inPiecesItIsTheSameCard() {
        QFETCH(bool, extended);
        Placed whole("s07", "none", extended);
        const auto atOnce = whole.read("s07", m_anchors);
        Placed placed("s07", "none", extended);
        SurfaceReader reader(*placed.card, codeOf("s07"), m_anchors);
        QVERIFY(reader.begin(512)->verified);
        QVERIFY(reader.showsPhoto().value());
        QVERIFY(placed.channel->exchange().apdus < 10 && !reader.isWhole());
        while (!reader.isWhole()) {
            QVERIFY(reader.readOn(1024));
        }
        const auto surface = reader.finish();
        QCOMPARE(surface->genuine, Genuine::Yes);
        QVERIFY(std::ranges::equal(surface->photoJp2.view(), atOnce->surface->photoJp2.view()));
        QVERIFY(!extended || placed.channel->exchange().apdus < 32);
    }

    void whateverIsAskedBetweenTwoPiecesItComesBack() {
        Placed placed("s07");
        SurfaceReader reader(*placed.card, codeOf("s07"), m_anchors);
        QVERIFY(reader.begin(512)->verified);
        int pieces = 0;
        for (; !reader.isWhole(); ++pieces) {
            QCOMPARE(placed.card->pinTries()->left, 3);
            QVERIFY(pieces % 2 == 0 ? reader.readOn(1024).has_value() : reader.showsPhoto().value());
        }
        QVERIFY(pieces > 20);
        QVERIFY(placed.card->readCertificate());
        QCOMPARE(reader.finish()->genuine, Genuine::Yes);
        QCOMPARE(placed.card->codeBTries()->left, 10);
    }

    void anInfantsCardShowsNoPhoto() {
        Placed placed("b01");
        SurfaceReader reader(*placed.card, codeOf("b01"), m_anchors);
        QVERIFY(reader.begin(512)->verified);
        QVERIFY(!reader.showsPhoto().value());
    }

    void aWrongCodeReadsNothing() {
        Placed placed("s07");
        SurfaceReader reader(*placed.card, codeOf("s15"), m_anchors);
        QCOMPARE(*reader.begin(512), (PinVerdict{false, 9, true}));
        QVERIFY(reader.isWhole());  // nothing is due
    }

    void withoutKeysTheIssuerIsNotVerified() {
        Placed placed("s15");
        const auto reading = placed.read("s15", {});
        QCOMPARE(reading->surface->genuine, Genuine::NotChecked);
        QCOMPARE(reading->surface->reason, SurfaceReason::IssuerNotConfigured);
    }

    void anotherIssuersKeyIsNotEnough() {
        QTemporaryDir folder;
        const auto copyAs = [&](const QString& name) {
            return QFile::copy(QString::fromStdString(kKeys / "surface/anchors/6000033.pem"), folder.filePath(name));
        };
        QVERIFY(copyAs(QStringLiteral("6000033.pem")));
        Placed placed("s15");
        auto other = SurfaceAnchors::load(folder.path().toStdString());
        QCOMPARE(placed.read("s15", *other)->surface->reason, SurfaceReason::IssuerUnknown);
        QVERIFY(copyAs(QStringLiteral("6000023.pem")));
        other = SurfaceAnchors::load(folder.path().toStdString());
        const auto reading = placed.read("s15", *other);
        QCOMPARE(reading->surface->reason, SurfaceReason::IssuerSignatureWrong);
        QCOMPARE(reading->surface->genuine, Genuine::No);
    }

    void fraudIsNamed_data() {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<int>("reason");
        QTest::addColumn<int>("withoutKeys");
        const auto row = [](const char* what, const char* name, const char* value, SurfaceReason reason,
                            SurfaceReason withoutKeys) {
            QTest::newRow(what) << QByteArray(name) << QByteArray(value) << static_cast<int>(reason)
                                << static_cast<int>(withoutKeys);
        };
        using enum SurfaceReason;
        row("photo changed", "fault", "tampered-photo", PhotoAltered, PhotoAltered);
        row("somebody else's photo", "fault", "swapped-photo", PhotoAltered, PhotoAltered);
        // Offsets in EF 0002: 5 bytes of header, DF21 21, then DF22 with its eight digits.
        row("birth date changed", "damage", "surface/0002/flip/36", DataAltered, DataAltered);
        row("another chip's key in the record", "damage", "surface/0002/flip/100", DataAltered, DataAltered);
        row("files copied to a chip with another key", "fault", "cloned-chip", ChipNotProved, ChipNotProved);
        row("files copied to a blank card", "fault", "blank-clone", ChipNotProved, ChipNotProved);
        row("issuer that only pretends the name", "fault", "wrong-issuer", IssuerSignatureWrong, IssuerNotConfigured);
        row("issuer that nobody knows", "fault", "unknown-issuer", IssuerUnknown, IssuerNotConfigured);
        row("issuer's certificate cut short", "damage", "surface/0004/cut/400", IssuerRecordDamaged,
            IssuerRecordDamaged);
    }
    void fraudIsNamed() {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        QFETCH(int, reason);
        QFETCH(int, withoutKeys);
        for (const bool configured : {true, false}) {
            Placed placed("s07");
            QVERIFY(placed.set(name.toStdString(), value.toStdString()));
            const auto reading = placed.read("s07", configured ? m_anchors : SurfaceAnchors());
            QVERIFY(reading && reading->surface);
            QCOMPARE(static_cast<int>(reading->surface->reason), configured ? reason : withoutKeys);
            const bool undecided = reading->surface->reason == SurfaceReason::IssuerNotConfigured;
            QCOMPARE(reading->surface->genuine, undecided ? Genuine::NotChecked : Genuine::No);
        }
    }

    void endOfTheCardIsSaid() {
        Placed placed("s07");
        const auto reading = placed.read("s07", m_anchors);
        const auto& surface = *reading->surface;
        // 2031-03-04 still counts, by the Japanese calendar.
        QVERIFY(!surface.hasExpired(std::chrono::sys_days(2031y / 3 / 4) + std::chrono::hours(14)));
        QVERIFY(surface.hasExpired(std::chrono::sys_days(2031y / 3 / 4) + std::chrono::hours(15)));
        QVERIFY(!CardSurface().hasExpired(std::chrono::sys_days(2031y / 3 / 4)));
    }

    void infantWithoutPhotoIsGenuine_data() {
        QTest::addColumn<QByteArray>("fault");
        QTest::newRow("empty photo object") << QByteArray("none");
        QTest::newRow("no photo object") << QByteArray("missing-photo");
    }
    void infantWithoutPhotoIsGenuine() {
        QFETCH(QByteArray, fault);
        Placed placed("b01", fault.toStdString());
        const auto reading = placed.read("b01", m_anchors);
        QVERIFY(reading && reading->surface);
        QCOMPARE(reading->surface->photoState, PhotoState::Absent);
        QVERIFY(reading->surface->photoJp2.empty());
        QCOMPARE(reading->surface->genuine, Genuine::Yes);
    }

    void spoiledFilesAreErrorsNotCrashes() {
        Placed placed("s07", "garbage-tlv");
        QCOMPARE(placed.read("s07", m_anchors).error().code, ErrorCode::FileDamaged);
    }

    void corruptPhotoDoesNotHideTheRest() {
        Placed placed("s07", "corrupt-jp2");
        const auto reading = placed.read("s07", m_anchors);
        QVERIFY(reading && reading->surface);
        QVERIFY(reading->surface->birthdate.has_value());
        QVERIFY(reading->surface->photoState == PhotoState::Damaged ||
                reading->surface->photoState == PhotoState::Present);
    }

    void removalAtEveryCommandIsAnOrdinaryEvent() {
        for (int after = 0;; ++after) {
            Placed placed("s24");
            QVERIFY(placed.simulator.handle({{"do", "remove-after"}, {"apdus", after}}).at("ok").get<bool>());
            const auto reading = placed.read("s24", m_anchors);
            if (reading) {
                QVERIFY(after >= 6);
                break;
            }
            QCOMPARE(reading.error().code, ErrorCode::CardRemoved);
        }
    }

    void recordsOfAnyBytesAreParsedSafely() {
        std::mt19937 random(2);
        Placed placed("s07");
        support::SimulatedChannel channel(placed.simulator);
        const auto seed = support::bytesOf(
            "FF2081A0DF211200140020"
            "DF2208"
            "3139383030323137"
            "DF230131DF240E9003010001918200080102030405060708DF2700DF280101");
        for (int round = 0; round < 20000; ++round) {
            auto bytes = seed;
            for (int change = 0; change < 4; ++change) {
                bytes[random() % bytes.size()] = static_cast<std::uint8_t>(random());
            }
            bytes.resize(1 + random() % bytes.size());
            const auto record = SurfaceRecord::parse(bytes);
            if (record) {
                const auto surface = surfaceOf(*record);
                QVERIFY(checkRecord(*record, bytes, {}) != SurfaceReason::None);
            }
        }
    }

    void brokenKeyFoldersAreRefused() {
        QCOMPARE(SurfaceAnchors::load("/nowhere").error().code, ErrorCode::SurfaceAnchorUnreadable);
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("6000023.pem")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("not a key");
        file.close();
        QCOMPARE(SurfaceAnchors::load(folder.path().toStdString()).error().code, ErrorCode::SurfaceAnchorUnreadable);
    }
};

QTEST_GUILESS_MAIN(TestCardSurface)
#include "tst_card_surface.moc"
