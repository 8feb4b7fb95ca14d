// SPDX-License-Identifier: Apache-2.0
#include "cardreader/cardfront/card_front_reader.h"
#include "cardreader/pcsc/pcsc_channel.h"
#include "tests/unit/simulators/card/visit_report.h"

#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

namespace {
constexpr int fuseMs = 120000;  // against dead-locks; every wait ends when its condition holds
}

/// Every switch and every fault of uketsuke-sim-card has an effect that a reader sees: our library over the real pcscd,
/// and OpenSC for what lies below it. Each row names words that a visit says with the switch and not without.
class SwitchesTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init() {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".?")));
        QVERIFY(soundCard());
    }

    void switchIsSeenByTheReader_data();
    void switchIsSeenByTheReader();
    void everySwitchAndFaultHasARow();
    void linkTakesItsTime_data();
    void linkTakesItsTime();
    void atrIsSeenByOpenSc_data();
    void atrIsSeenByOpenSc();
    void otherProgramIsMet_data();
    void otherProgramIsMet();
    void openConnectionMeetsTheOtherProgram();
    void frontIsSeenByTheTrayCamera_data();
    void frontIsSeenByTheTrayCamera();

private:
    bool soundCard();
    bool turned(const QStringList& pairs);
    bool otherProgramHolds(const QString& what);
    QJsonObject switches() { return m_stack.status()[QLatin1String("switches")].toObject(); }
    qint64 linkMicroseconds() { return m_stack.status()[QLatin1String("linkMicroseconds")].toInteger(); }
    QByteArray help() const;

    support::CardStack m_stack;
    QTemporaryDir m_folder;
    QString m_crl = m_folder.filePath(QStringLiteral("list.crl"));
    QJsonObject m_defaults;
    QString m_sound;  ///< what a visit with nothing switched says
};

void SwitchesTest::initTestCase() {
    QVERIFY(m_stack.startService());
    QVERIFY(m_stack.startSimulator(
        QStringLiteral("extended"),
        {QStringLiteral("--crl"), m_crl, QStringLiteral("--tray"), m_folder.filePath(QStringLiteral("tray"))}));
    m_defaults = switches();
    QVERIFY(soundCard());
    m_sound = visitReport(m_stack, m_crl);
    QCOMPARE(m_sound, QStringLiteral(
                          "kind=ordinary certificate=valid pin=3 verified=yes signed=yes surface=genuine photo=present "
                          "long=yes select-ef=no get-response=no again=no removed=no "));
}

/// The card s07 on the reader and every switch as it was at the beginning.
bool SwitchesTest::soundCard() {
    const auto now = switches();
    QStringList back;
    for (auto each = m_defaults.begin(); each != m_defaults.end(); ++each) {
        if (now[each.key()] != each.value()) {
            back << each.key() << each.value().toString();
        }
    }
    if (m_stack.status()[QLatin1String("card")].isNull() &&
        !(support::CardStack::cardIsSeen(false) && m_stack.place(QStringLiteral("s07")))) {
        return false;
    }
    return turned(back) && otherProgramHolds(QStringLiteral("none")) && support::CardStack::cardIsSeen(true) &&
           m_stack.resetTries();
}

/// Turns switches, names and values in turn. Where the answer to reset becomes another, the card is taken and placed
/// again: pcscd looks every 400 ms and may miss a card that came back at once.
bool SwitchesTest::turned(const QStringList& pairs) {
    const auto atr = [this] { return m_stack.status()[QLatin1String("atr")].toString(); };
    const auto before = atr();
    for (qsizetype i = 0; i < pairs.size(); i += 2) {
        if (!m_stack.turn(pairs[i], pairs[i + 1])) {
            return false;
        }
    }
    return atr() == before || (m_stack.remove() && support::CardStack::cardIsSeen(false) &&
                               m_stack.place(QStringLiteral("s07")) && support::CardStack::cardIsSeen(true));
}

QByteArray SwitchesTest::help() const {
    QProcess program;
    program.start(QStringLiteral(UKETSUKE_BINARY_DIR "/bin/uketsuke-sim-card"), {QStringLiteral("--help")});
    return program.waitForFinished(-1) ? program.readAllStandardOutput() : QByteArray();
}

void SwitchesTest::switchIsSeenByTheReader_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("words");
    const auto row = [](const char* name, const char* value, const char* words) {
        QTest::addRow("%s %s", name, value)
            << QString::fromLatin1(name) << QString::fromLatin1(value) << QString::fromLatin1(words);
    };
    row("remove-after", "4", "removed=yes");
    row("link", "short", "long=no");
    row("link", "cut", "long=no");
    row("link", "get-response", "get-response=yes");
    row("link", "wrong-le", "long=no");  // our library asks for what there is, so 6Cxx never comes
    row("longest-read", "100", "long=no");
    row("short-identifiers", "off", "select-ef=yes");
    row("phone", "pin", "kind=phone certificate=closed");
    row("phone", "wallet", "kind=phone-wallet certificate=valid");
    row("pin", "locked", "pin=0 verified=no");
    row("revoked", "on", "certificate=revoked");
    row("damage", "jpki/000A/cut/600", "certificate=damaged");
    row("damage", "jpki/000A/flip/900", "certificate=untrusted");
    row("damage", "surface/0002/cut/3000", "surface=card.file-damaged");
    row("fault", "garbage-tlv", "surface=card.file-damaged");
    row("fault", "truncated-certificate", "certificate=damaged");
    row("fault", "damaged-certificate", "certificate=untrusted");
    row("fault", "untrusted-certificate", "certificate=untrusted");
    row("fault", "corrupt-jp2", "photo=damaged");
    row("fault", "tampered-photo", "surface=photo-altered");
    row("fault", "swapped-photo", "surface=photo-altered");
    row("fault", "missing-photo", "photo=absent");
    row("fault", "no-photo", "photo=absent");
    row("fault", "wrong-issuer", "surface=issuer-signature-wrong");
    row("fault", "unknown-issuer", "surface=issuer-unknown");
    row("fault", "cloned-chip", "surface=chip-not-proved");
    row("fault", "blank-clone", "signed=card");
    row("fault", "unknown-card", "kind=not-supported");
    row("fault", "drivers-licence", "kind=drivers-licence");
    row("fault", "no-certificate", "kind=no-certificate");
    row("fault", "mute", "card.mute");
    row("fault", "first-6f00", "again=yes");
}

void SwitchesTest::switchIsSeenByTheReader() {
    QFETCH(QString, name);
    QFETCH(QString, value);
    QFETCH(QString, words);
    QVERIFY(!m_sound.contains(words));
    QVERIFY(turned({name, value}));
    QCOMPARE(switches()[name].toString(), value);
    if (value == QLatin1String("first-6f00")) {
        static_cast<void>(visitReport(m_stack, m_crl));  // pcscd had powered the card already; now it has to do so anew
    }
    const auto report = visitReport(m_stack, m_crl);
    QVERIFY2(report.contains(words), qPrintable(report));
}

void SwitchesTest::everySwitchAndFaultHasARow() {
    const QString source = QStringLiteral(UKETSUKE_SOURCE_DIR "/tests/unit/simulators/card/tst_switches.cpp");
    QFile file(source);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto text = file.readAll();
    const auto names = help().split('\n');
    bool among = false;
    int found = 0;
    for (const auto& line : names) {
        among = among ? !line.isEmpty() : line.startsWith("Switches:");
        if (!among || !line.startsWith("    ") || line.startsWith("     ") || line.startsWith("    none ")) {
            continue;
        }
        const auto name = line.trimmed().split(' ').first();
        QVERIFY2(text.contains("\"" + name + "\"") || text.contains("\"" + name + " "), name.constData());
        ++found;
    }
    QVERIFY(found > 30);
}

void SwitchesTest::linkTakesItsTime_data() {
    QTest::addColumn<QStringList>("pairs");
    QTest::addColumn<int>("leastMs");
    const auto row = [](const char* label, const QStringList& pairs, int leastMs) {
        QTest::newRow(label) << pairs << leastMs;
    };
    // 1.2 kB of certificate at 106 kbit/s need 115 ms at least; the visit's four commands and one signature the rest.
    row("bit-rate 106", {QStringLiteral("bit-rate"), QStringLiteral("106")}, 140);
    row("bit-rate 424", {QStringLiteral("bit-rate"), QStringLiteral("424")}, 35);
    row("bit-rate contact-10", {QStringLiteral("bit-rate"), QStringLiteral("contact-10")}, 1500);
    row("frame-size 16",
        {QStringLiteral("bit-rate"), QStringLiteral("106"), QStringLiteral("frame-size"), QStringLiteral("16")}, 250);
    row("delay 30", {QStringLiteral("delay"), QStringLiteral("30")}, 120);
    row("fault slow", {QStringLiteral("fault"), QStringLiteral("slow")}, 6000);
    row("sign-delay 200", {QStringLiteral("sign-delay"), QStringLiteral("200")}, 200);
}

/// Lower bounds only: a busy machine makes a visit slower, never faster than the link.
void SwitchesTest::linkTakesItsTime() {
    QFETCH(QStringList, pairs);
    QFETCH(int, leastMs);
    QVERIFY(turned(pairs));
    const auto before = linkMicroseconds();
    const auto took = signatureMicroseconds();
    const auto link = linkMicroseconds() - before;
    QVERIFY2(took >= link && took >= leastMs * 1000, qPrintable(QStringLiteral("%1 us, link %2").arg(took).arg(link)));
    QCOMPARE(link > 0, pairs.first() == QLatin1String("bit-rate"));
}

void SwitchesTest::atrIsSeenByOpenSc_data() {
    QTest::addColumn<QString>("value");
    QTest::addColumn<QByteArray>("atr");
    QTest::newRow("contact-short") << QStringLiteral("contact-short")
                                   << QByteArray("3b:c5:ff:81:31:fb:45:80:73:c6:01:00:00");
    QTest::newRow("contact-specific") << QStringLiteral("contact-specific")
                                      << QByteArray("3b:f5:91:00:ff:91:81:71:fe:40:00:42:00:01:00:d1:d6");
    QTest::newRow("contactless") << QStringLiteral("contactless")
                                 << QByteArray("3b:88:80:01:00:00:05:e0:b3:81:a1:00:7f");
    QTest::newRow("contactless-slow") << QStringLiteral("contactless-slow")
                                      << QByteArray("3b:88:80:01:00:4b:51:ff:b3:81:d1:00:0f");
    QTest::newRow("contactless-106") << QStringLiteral("contactless-106")
                                     << QByteArray("3b:88:80:01:00:4b:51:ff:00:81:d1:00:bc");
    QTest::newRow("hex") << QStringLiteral("3BE000FF8131FE4514") << QByteArray("3b:e0:00:ff:81:31:fe:45:14");
}

void SwitchesTest::atrIsSeenByOpenSc() {
    QFETCH(QString, value);
    QFETCH(QByteArray, atr);
    QVERIFY(turned({QStringLiteral("atr"), value}));
    m_stack.admitOtherPrograms();
    QProcess opensc;
    opensc.start(QStringLiteral("opensc-tool"), {QStringLiteral("-r"), QStringLiteral("0"), QStringLiteral("-a")});
    QVERIFY(opensc.waitForFinished(-1));
    QCOMPARE(opensc.readAllStandardOutput().trimmed(), atr);
    const auto report = visitReport(m_stack, m_crl);
    QVERIFY2(report.contains(QLatin1String("kind=ordinary certificate=valid")), qPrintable(report));
}

bool SwitchesTest::otherProgramHolds(const QString& what) {
    const auto state = [this] { return m_stack.status()[QLatin1String("otherProgram")].toString(); };
    return m_stack.turn(QStringLiteral("sharing"), what) && QTest::qWaitFor([&] { return state() == what; }, fuseMs);
}

void SwitchesTest::otherProgramIsMet_data() {
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("words");
    QTest::newRow("shared") << QStringLiteral("shared") << m_sound;
    QTest::newRow("exclusive") << QStringLiteral("exclusive") << QStringLiteral("pcsc.card-in-use");
}

void SwitchesTest::otherProgramIsMet() {
    QFETCH(QString, value);
    QFETCH(QString, words);
    QVERIFY(otherProgramHolds(value));
    QCOMPARE(visitReport(m_stack, m_crl), words);
    QVERIFY(otherProgramHolds(QStringLiteral("none")));
    QCOMPARE(visitReport(m_stack, m_crl), m_sound);
}

// With "transaction" an open connection is told who is in the way; a new one would wait inside pcscd.
void SwitchesTest::openConnectionMeetsTheOtherProgram() {
    const auto context = cardreader::Context::establish();
    QVERIFY(context);
    const auto channel = cardreader::openCard(*context, {});
    QVERIFY(channel);
    QVERIFY(otherProgramHolds(QStringLiteral("transaction")));
    const auto refused = cardreader::CardTransaction::begin(**channel);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, cardreader::ErrorCode::CardInUse);
    QVERIFY(otherProgramHolds(QStringLiteral("none")));
    QCOMPARE((*channel)->resets(), 0U);
    QVERIFY(otherProgramHolds(QStringLiteral("reset")));
    QVERIFY(cardreader::CardTransaction::begin(**channel));
    QCOMPARE((*channel)->resets(), 1U);
}

void SwitchesTest::frontIsSeenByTheTrayCamera_data() {
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("words");
    QTest::newRow("sharp") << QStringLiteral("sharp") << QStringLiteral("read");
    QTest::newRow("blurred") << QStringLiteral("blurred") << QStringLiteral("cardfront.unreadable");
    QTest::newRow("away") << QStringLiteral("away") << QStringLiteral("cardfront.card-not-found");
}

void SwitchesTest::frontIsSeenByTheTrayCamera() {
    using namespace std::chrono_literals;
    QFETCH(QString, value);
    QFETCH(QString, words);
    QVERIFY(turned({QStringLiteral("front"), value}));
    auto reader = cardfront::CardFrontReader::open();
    QVERIFY(reader);
    const auto reading =
        reader->readFile(m_folder.filePath(QStringLiteral("tray/front.png")).toStdString(), 2026y / 11 / 21);
    QCOMPARE(reading ? QStringLiteral("read") : QString::fromLatin1(cardfront::name(reading.error().code)), words);
}

QTEST_GUILESS_MAIN(SwitchesTest)
#include "tst_switches.moc"
