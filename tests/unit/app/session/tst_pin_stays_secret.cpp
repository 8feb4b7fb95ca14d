// SPDX-License-Identifier: Apache-2.0
// A whole PIN visit, then a search for the PIN: in every file written, and in the memory of this very process.
#include "tests/unit/app/session/session_bench.h"

#include "app/platform/hardening.h"
#include "app/platform/log.h"

#include <sys/resource.h>
#include <QDirIterator>
#include <QFile>
#include <QtTest>

#include <array>

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
/// The digits as text, with the kind of bytes around them that a file would have.
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

QStringList filesWithPin(const QString& folder) {
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly)) {
            continue;
        }
        const QByteArray bytes = file.readAll();
        const auto size = static_cast<std::size_t>(bytes.size());
        if (occurrences(bytes.constData(), size, verifyCommand) + occurrences(bytes.constData(), size, asQString) +
                occurrences(bytes.constData(), size, asHex) + occurrences(bytes.constData(), size, asText) >
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
    planted.fill('\0');
}

void TestPinStaysSecret::afterAVisitThePinIsNowhere() {
    SessionBench bench;
    QVERIFY(!platform::installLog({.program = QStringLiteral("session"), .directory = bench.folder.path()}));
    QVERIFY(bench.startWorld());
    QVERIFY(bench.startSession());
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
