// SPDX-License-Identifier: Apache-2.0
// A whole PIN visit, then a search for the PIN: in every file written, and in the memory of this very process.
#include "tests/unit/app/session/session_bench.h"

#include "app/platform/hardening.h"
#include "app/platform/log.h"

#include <sys/resource.h>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QtTest>

#include <array>
#include <cctype>

using visit::State;

namespace {

// The needles never stand in memory as they are: every byte is masked until the moment of comparison.
constexpr unsigned char mask = 0xA5;

template <std::size_t N>
constexpr std::array<unsigned char, N> masked(const std::array<unsigned char, N>& bytes) {
    std::array<unsigned char, N> out{};
    for (std::size_t i = 0; i < N; ++i) {
        out[i] = bytes[i] ^ mask;
    }
    return out;
}

/// VERIFY of the user-authentication PIN, P2 = 98, with the four digits of s15.
constexpr auto verifyCommand = masked(std::array<unsigned char, 9>{0x00, 0x20, 0x00, 0x98, 0x04, '8', '2', '0', '6'});
/// The digits as UTF-16: what a QString would hold.
constexpr auto asQString = masked(std::array<unsigned char, 8>{'8', 0, '2', 0, '0', 0, '6', 0});
/// The digits as text.
constexpr auto asText = masked(std::array<unsigned char, 4>{'8', '2', '0', '6'});
/// VERIFY written as hex.
constexpr auto asHex = masked(std::array<unsigned char, 8>{'3', '8', '3', '2', '3', '0', '3', '6'});

template <std::size_t N>
int occurrences(const char* bytes, std::size_t size, const std::array<unsigned char, N>& needle) {
    int found = 0;
    for (std::size_t at = 0; at + N <= size; ++at) {
        std::size_t same = 0;
        while (same < N && (static_cast<unsigned char>(bytes[at + same]) ^ mask) == needle[same]) {
            ++same;
        }
        found += same == N ? 1 : 0;
    }
    return found;
}

struct Found {
    int commands = 0;
    int strings = 0;
    qint64 bytes = 0;
};

/// Reads all writable memory of this process.
Found searchMemory() {
    Found found;
    QFile maps(QStringLiteral("/proc/self/maps"));
    QFile memory(QStringLiteral("/proc/self/mem"));
    if (!maps.open(QIODevice::ReadOnly) || !memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return found;
    }
    for (const QByteArray& line : maps.readAll().split('\n')) {
        const QList<QByteArray> cells = line.simplified().split(' ');
        if (cells.size() < 2 || !cells[1].startsWith("rw")) {
            continue;
        }
        const QList<QByteArray> range = cells[0].split('-');
        const qint64 from = range[0].toLongLong(nullptr, 16);
        const qint64 size = range[1].toLongLong(nullptr, 16) - from;
        if (from < 0 || size > qint64{1} << 30 || !memory.seek(from)) {
            continue;
        }
        const QByteArray block = memory.read(size);
        found.bytes += block.size();
        found.commands += occurrences(block.constData(), static_cast<std::size_t>(block.size()), verifyCommand);
        found.strings += occurrences(block.constData(), static_cast<std::size_t>(block.size()), asQString);
    }
    return found;
}

/// Without the identifiers that are drawn by lot: four of their digits may be the same.
QByteArray withoutUuids(const QByteArray& bytes) {
    static const QRegularExpression uuid(
        QStringLiteral("[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"));
    return QString::fromLatin1(bytes).replace(uuid, QStringLiteral(" ")).toLatin1();
}

bool isHexDigit(char c) {
    return std::isxdigit(static_cast<unsigned char>(c)) != 0;
}

/// The digits as a number of its own, not four out of a longer one or out of a digest.
bool holdsNumber(const QByteArray& bytes) {
    for (qsizetype at = 0; at + qsizetype{asText.size()} <= bytes.size(); ++at) {
        const qsizetype end = at + qsizetype{asText.size()};
        const bool alone = (at == 0 || !(isHexDigit(bytes[at - 1]) || bytes[at - 1] == '.')) &&
                           (end == bytes.size() || !isHexDigit(bytes[end]));
        if (alone && occurrences(bytes.constData() + at, asText.size(), asText) > 0) {
            return true;
        }
    }
    return false;
}

QStringList filesWithPin(const QString& folder) {
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly)) {
            continue;
        }
        const QByteArray bytes = withoutUuids(file.readAll());
        const auto size = static_cast<std::size_t>(bytes.size());
        if (holdsNumber(bytes) || occurrences(bytes.constData(), size, verifyCommand) +
                                          occurrences(bytes.constData(), size, asQString) +
                                          occurrences(bytes.constData(), size, asHex) >
                                      0) {
            found << file.fileName();
        }
    }
    return found;
}

}  // namespace

class TestPinStaysSecret : public QObject {
    Q_OBJECT

private slots:
    void afterAVisitThePinIsNowhere();
    void theSearchFindsWhatIsThere();  // last: what it plants stays in freed memory
    void noCoreDumpCanBeWritten();
};

/// A search that finds nothing proves nothing unless it finds what was put there.
void TestPinStaysSecret::theSearchFindsWhatIsThere() {
    QByteArray planted(64, 'x');
    for (std::size_t i = 0; i < verifyCommand.size(); ++i) {
        planted[static_cast<qsizetype>(i)] = static_cast<char>(verifyCommand[i] ^ mask);
    }
    QVERIFY(searchMemory().commands >= 1);
    testsupport::TempFolder folder;
    folder.write(QStringLiteral("leak"), planted);
    QCOMPARE(filesWithPin(folder.path()).size(), 1);
    const QByteArray digits = planted.mid(5, 4);
    folder.write(QStringLiteral("number"), "{\"pin\":" + digits + '}');
    folder.write(QStringLiteral("word"), "pin" + digits);
    QCOMPARE(filesWithPin(folder.path()).size(), 3);
    folder.write(QStringLiteral("time"), "2026112108" + digits);
    folder.write(QStringLiteral("uuid"), "6f1c2f0e-" + digits + "-4d31-9c3e-0123456789ab");
    QCOMPARE(filesWithPin(folder.path()).size(), 3);
    planted.fill('\0');
}

void TestPinStaysSecret::afterAVisitThePinIsNowhere() {
    SessionBench bench;
    QVERIFY(!platform::installLog({.program = QStringLiteral("session"), .directory = bench.folder.path()}));
    QVERIFY(bench.startWorld());
    QVERIFY(bench.startSession());
    QCOMPARE(filesWithPin(bench.folder.path()), QStringList());  // so what is there afterwards came with the visit
    QVERIFY(bench.stack.place(QStringLiteral("s15")));
    QVERIFY(bench.identifyByPin({8, 2, 0, 6}));
    QVERIFY(bench.reaches(State::AskingConsent));
    const Found during = searchMemory();  // verified: the PIN has done its work
    qInfo("searched %lld MiB", static_cast<long long>(during.bytes >> 20));
    QVERIFY(during.bytes > 0);
    QCOMPARE(during.commands, 0);
    QCOMPARE(during.strings, 0);
    QVERIFY(bench.agreeAndTakeCard());
    QCOMPARE(bench.ends.front().outcome, visit::Outcome::Completed);
    bench.stopSession();
    platform::uninstallLog();
    QCOMPARE(searchMemory().commands, 0);
    QVERIFY(!bench.chartFiles().isEmpty());
    QCOMPARE(filesWithPin(bench.folder.path()), QStringList());
}

void TestPinStaysSecret::noCoreDumpCanBeWritten() {
    QVERIFY(!platform::harden());
    rlimit limit{};
    QCOMPARE(getrlimit(RLIMIT_CORE, &limit), 0);
    QCOMPARE(limit.rlim_cur, rlim_t{0});
    QCOMPARE(limit.rlim_max, rlim_t{0});
}

QTEST_GUILESS_MAIN(TestPinStaysSecret)
#include "tst_pin_stays_secret.moc"
