// SPDX-License-Identifier: Apache-2.0
// Whole visits that break at each of their commands in turn, and card faces with one byte changed at each place in
// turn.
#include "cardreader/individualnumbercard/individual_number_card.h"
#include "tests/support/simulated_channel.h"

#include <QRegularExpression>
#include <QtTest>

#include <nlohmann/json.hpp>

using namespace cardreader;

namespace {
const std::filesystem::path kKeys = UKETSUKE_BINARY_DIR "/demo-keys";
const std::filesystem::path kPeople = UKETSUKE_SOURCE_DIR "/resources/people";
const std::string kCodeB = "03030420312285";
constexpr std::uint16_t kMemoryFault = 0x6581;

template <typename Digits>
Digits digits(const std::string& text) {
    Digits result;
    for (const char digit : text) {
        result.append(digit - '0');
    }
    return result;
}

/// A link that fails at one command, or a card that answers it with a fault; nothing may follow the former.
class BreakingChannel final : public CardChannel {
public:
    enum class How { Link, Card, Nothing, Busy };
    BreakingChannel(simcard::Simulator& simulator, How how, std::uint32_t at)
        : m_channel(simulator), m_how(how), m_at(at) {}

    Result<ResponseApdu> transmit(const CommandApdu& command) noexcept override {
        const auto number = m_sent++;
        if (number == m_at && m_how == How::Link) {
            return failure(ErrorCode::ReaderUnavailable);
        }
        if (number == m_at && m_how == How::Card) {
            return ResponseApdu{SecretBytes(), StatusWord(kMemoryFault)};
        }
        return m_channel.transmit(command);
    }
    Result<void> beginTransaction() noexcept override {
        return m_how == How::Busy ? Result<void>(failure(ErrorCode::CardInUse)) : m_channel.beginTransaction();
    }
    void endTransaction() noexcept override { m_channel.endTransaction(); }
    Exchange exchange() const noexcept override { return m_channel.exchange(); }
    std::uint32_t sent() const { return m_sent; }

private:
    support::SimulatedChannel m_channel;
    How m_how;
    std::uint32_t m_at;
    std::uint32_t m_sent = 0;
};
using How = BreakingChannel::How;

/// Everything that a visit asks of a card, in order. @return the first error; nothing when all went well
std::optional<Error> visitOf(IndividualNumberCard& card) {
    const SurfaceAnchors none;
    const std::array<std::uint8_t, 4> challenge{1, 2, 3, 4};
    const auto errorOf = [](const auto& result) {
        return result ? std::optional<Error>() : std::optional<Error>(result.error());
    };
    std::optional<Error> error = errorOf(card.identify());
    error = error ? error : errorOf(card.readCertificate());
    error = error ? error : errorOf(card.readCaCertificate());
    error = error ? error : errorOf(card.pinTries());
    error = error ? error : errorOf(card.codeBTries());
    error = error ? error : errorOf(card.verifyPin(digits<Pin>("4971"), LastTry::Refuse));
    error = error ? error : errorOf(card.sign(challenge));
    return error ? error : errorOf(card.readSurface(digits<VerificationCodeB>(kCodeB), none));
}

simcard::SimulatorSettings settings() {
    simcard::SimulatorSettings result;
    result.keys = kKeys;
    result.people = kPeople;
    return result;
}
}  // namespace

class TestBrokenExchanges : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void everyCommandMayBeTheLast_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        const auto row = [](const char* name, const char* value) {
            QTest::addRow("%s %s", name, value) << QString::fromLatin1(name) << QString::fromLatin1(value);
        };
        row("link", "extended");
        row("link", "short");
        row("link", "get-response");
        row("short-identifiers", "off");
    }
    void everyCommandMayBeTheLast() {
        QFETCH(QString, name);
        QFETCH(QString, value);
        simcard::Simulator simulator(settings());
        simulator.turn(name.toStdString(), value.toStdString());
        simulator.place("s07");
        std::uint32_t whole = 0;
        {
            BreakingChannel channel(simulator, How::Nothing, 0);
            IndividualNumberCard card(channel);
            QVERIFY(!visitOf(card));
            whole = channel.sent();
        }
        for (std::uint32_t at = 0; at < whole; ++at) {
            const auto where = QStringLiteral("at command %1 of %2").arg(at).arg(whole);
            {
                BreakingChannel channel(simulator, How::Link, at);
                IndividualNumberCard card(channel);
                const auto error = visitOf(card);
                QVERIFY2(error && error->code == ErrorCode::ReaderUnavailable, qPrintable(where));
                QVERIFY2(channel.sent() == at + 1, qPrintable(where));  // nothing was sent into a dead link
            }
            {
                BreakingChannel channel(simulator, How::Card, at);
                IndividualNumberCard card(channel);
                const auto error = visitOf(card);
                QVERIFY2(!error || error->code == ErrorCode::CardFault, qPrintable(where));
            }
            const auto status = simulator.handle({{"do", "status"}});
            QVERIFY2(status.at("pinTries") == 3 && status.at("codeBTries") == 10,
                     qPrintable(where));  // no try was lost
        }
    }

    void busyCardIsSaidByEveryOperation() {
        simcard::Simulator simulator(settings());
        simulator.place("s07");
        BreakingChannel channel(simulator, How::Busy, 0);
        IndividualNumberCard card(channel);
        const SurfaceAnchors none;
        const auto busy = [](const auto& result) { return !result && result.error().code == ErrorCode::CardInUse; };
        QVERIFY(busy(card.identify()) && busy(card.readCertificate()) && busy(card.readCaCertificate()));
        QVERIFY(busy(card.pinTries()) && busy(card.codeBTries()) && busy(card.sign({})));
        QVERIFY(busy(card.verifyPin(digits<Pin>("4971"), LastTry::Accept)));
        QVERIFY(busy(card.readSurface(digits<VerificationCodeB>(kCodeB), none)));
        QCOMPARE(channel.sent(), 0U);
    }

    void noSingleChangedByteIsCalledGenuine() {
        const auto anchors = SurfaceAnchors::load(kKeys / "surface" / "anchors");
        QVERIFY(anchors);
        simcard::Simulator simulator(settings());
        simulator.place("s07");
        const auto genuine = [&] {
            support::SimulatedChannel channel(simulator);
            IndividualNumberCard card(channel);
            const auto reading = card.readSurface(digits<VerificationCodeB>(kCodeB), *anchors);
            return reading && reading->surface && reading->surface->genuine == Genuine::Yes;
        };
        QVERIFY(genuine());
        // Signed is what lies between the offset table and the expiry date (card-applications §3.2).
        const auto file = faceFile(simulator);
        const auto offset = [&](std::size_t index) {
            return std::size_t{file[8 + 2 * index]} << 8U | file[9 + 2 * index];
        };
        const std::size_t first = offset(0);
        const std::size_t end = offset(7);
        QVERIFY(first == 26 && end > 10000 && end < file.size());
        for (std::size_t at = first; at < end; at += at < first + 40 ? 1 : 211) {
            simulator.turn("damage", "surface/0002/flip/" + std::to_string(at));
            QVERIFY2(!genuine(), qPrintable(QStringLiteral("byte %1").arg(at)));
        }
        for (std::size_t at = 0; at < end; at += at < 40 ? 1 : 1009) {
            simulator.turn("damage", "surface/0002/cut/" + std::to_string(at));
            QVERIFY2(!genuine(), qPrintable(QStringLiteral("cut at %1").arg(at)));
        }
        for (std::size_t at = 0; at < 568; at += 19) {
            simulator.turn("damage", "surface/0004/flip/" + std::to_string(at));
            QVERIFY2(!genuine(), qPrintable(QStringLiteral("issuer's byte %1").arg(at)));
        }
        simulator.turn("damage", "none");
        QVERIFY(genuine());
    }

    void sexAndBirthdateAreWhatTheCardSays_data() {
        QTest::addColumn<int>("written");
        QTest::addColumn<int>("sex");
        QTest::newRow("male") << 1 << static_cast<int>(Sex::Male);
        QTest::newRow("female") << 2 << static_cast<int>(Sex::Female);
        QTest::newRow("not applicable") << 9 << static_cast<int>(Sex::NotApplicable);
        QTest::newRow("unknown") << 0 << static_cast<int>(Sex::Unknown);
        QTest::newRow("no such value") << 5 << static_cast<int>(Sex::Unknown);
    }
    void sexAndBirthdateAreWhatTheCardSays() {
        QFETCH(int, written);
        auto world = settings();
        auto person = simcard::loadPeople(kPeople).front();
        person.id = "somebody";
        person.keysOf = "s07";
        person.sex = written;
        person.birthdate = "1991-02-30";  // no such day: the face says so, the code B that opens it is made from it
        world.more.push_back(person);
        simcard::Simulator simulator(world);
        simulator.place("somebody");
        support::SimulatedChannel channel(simulator);
        IndividualNumberCard card(channel);
        const auto reading = card.readSurface(digits<VerificationCodeB>(simcard::verificationCodeB(person)), {});
        QVERIFY(reading && reading->surface);
        QTEST(static_cast<int>(reading->surface->sex), "sex");
        QVERIFY(!reading->surface->birthdate);
        QVERIFY(reading->surface->expires);
        QCOMPARE(reading->surface->genuine, Genuine::NotChecked);
    }

private:
    static simcard::Bytes faceFile(simcard::Simulator& simulator) {
        simulator.powerOn();
        static_cast<void>(simulator.transmit(simcard::fromHex("00A4040C0AD3921000310001010402")));
        auto verify = simcard::fromHex("002000920E");
        simcard::append(verify, simcard::toBytes(kCodeB));
        static_cast<void>(simulator.transmit(verify));
        auto file = simulator.transmit(simcard::fromHex("00B08200000000")).value_or(simcard::Bytes(2));
        file.resize(file.size() - 2);
        simulator.powerOff();
        return file;
    }
};

QTEST_GUILESS_MAIN(TestBrokenExchanges)
#include "tst_broken_exchanges.moc"
