// SPDX-License-Identifier: Apache-2.0
// One card after the other, each read, proved and shown, by one process: its handles and threads must be the same at
// the end, and its memory must not climb.
#include "cardreader/worker/card_worker.h"
#include "tests/bench/card/card_visit.h"
#include "tests/support/card_stack.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>
#include <chrono>
#include <cstdio>

#include <malloc.h>
#include <unistd.h>

using namespace cardreader;

namespace {
/// More than this for each card is a leak: no block of the heap is smaller than 32 bytes, and one lost in every second
/// visit would show.
constexpr double kBytesACard = 16;

struct Footing {
    int card = 0;
    qint64 heapBytes = 0;  ///< in use, after giving back what is free
    qint64 residentKb = 0;
    qsizetype handles = 0;
    int threads = 0;
};

qint64 statusField(const QByteArray& key) {
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly)) {
        return -1;
    }
    for (const auto& line : file.readAll().split('\n')) {
        if (line.startsWith(key)) {
            return line.mid(key.size() + 1).simplified().split(' ').first().toLongLong();
        }
    }
    return -1;
}

Footing footing(int card) {
    ::malloc_trim(0);
    const auto heap = ::mallinfo2();
    const auto handles =
        QDir(QStringLiteral("/proc/self/fd")).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot);
    return {card, static_cast<qint64>(heap.uordblks + heap.hblkhd), statusField("VmRSS"), handles.size(),
            static_cast<int>(statusField("Threads"))};
}

void print(const Footing& now, std::chrono::steady_clock::time_point begin) {
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begin;
    std::printf("%6d cards  %8.1f s  heap %9lld bytes  resident %7lld kB  handles %3lld  threads %2d\n", now.card,
                took.count(), static_cast<long long>(now.heapBytes), static_cast<long long>(now.residentKb),
                static_cast<long long>(now.handles), now.threads);
    std::fflush(stdout);
}

/// Least squares: bytes of heap for each card.
double slope(const std::vector<Footing>& path) {
    double cards = 0;
    double bytes = 0;
    for (const auto& each : path) {
        cards += each.card;
        bytes += static_cast<double>(each.heapBytes);
    }
    const auto count = static_cast<double>(path.size());
    cards /= count;
    bytes /= count;
    double both = 0;
    double square = 0;
    for (const auto& each : path) {
        both += (each.card - cards) * (static_cast<double>(each.heapBytes) - bytes);
        square += (each.card - cards) * (each.card - cards);
    }
    return square > 0 ? both / square : 0;
}

/// Two samples can be unlike; every one after the warming-up must be at or below this much more than the first.
bool verdict(const std::vector<Footing>& path) {
    const auto& first = path.front();
    const bool handles =
        std::all_of(path.begin(), path.end(), [&](const Footing& each) { return each.handles == first.handles; });
    const bool threads =
        std::all_of(path.begin(), path.end(), [&](const Footing& each) { return each.threads == first.threads; });
    const double climb = slope(path);
    std::printf("handles %s, threads %s, heap %+.2f bytes a card (at most %.0f)\n", handles ? "the same" : "CHANGED",
                threads ? "the same" : "CHANGED", climb, kBytesACard);
    return handles && threads && climb <= kBytesACard;
}

/// Exchanges cards between two uses, so that pcscd, which looks every 400 ms, need not notice.
int soak(support::CardStack& stack, int cards) {
    const auto people = bench::holders();
    const auto anchors = bench::surfaceAnchors();
    const int warm = static_cast<int>(people.size()) * 2;
    const int each = std::max(cards / 20, 1);
    std::vector<Footing> path;
    path.reserve(static_cast<std::size_t>(cards / each + 1));  // our own notes must not look like growth
    std::uint64_t apdus = 0;
    const auto begin = std::chrono::steady_clock::now();
    Exchange first;
    static_cast<void>(bench::connectAndVisit(people.front(), anchors, first));  // ends the power that pcscd gave it
    for (int card = 0; card < warm + cards; ++card) {
        const auto& holder = people[static_cast<std::size_t>(card) % people.size()];
        Exchange exchange;
        if (!stack.swapUnseen(holder.id)) {
            std::fprintf(stderr, "soak_card: the card of %s could not be placed\n", qPrintable(holder.id));
            return 3;
        }
        if (const auto trouble = bench::connectAndVisit(holder, anchors, exchange); !trouble.isEmpty()) {
            std::fprintf(stderr, "soak_card: card %d, %s: %s\n", card, qPrintable(holder.id), qPrintable(trouble));
            return 1;
        }
        apdus += exchange.apdus;
        // What Qt puts off until an event loop runs is not to be counted as growth.
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        if (card + 1 >= warm && (card + 1 - warm) % each == 0) {
            stack.ask({{QStringLiteral("do"), QStringLiteral("forget")}});
            path.push_back(footing(card + 1 - warm));
            print(path.back(), begin);
        }
    }
    std::printf("%d cards of %zu people, %llu APDUs\n", warm + cards, people.size(),
                static_cast<unsigned long long>(apdus));
    return verdict(path) ? 0 : 1;
}
}  // namespace

int main(int argc, char** argv) {
    // glibc keeps freed blocks of each size in a cache of the thread's and counts them as in use: without it the heap
    // is what the program holds. The setting is read before main(), so the program begins again with it.
    if (qEnvironmentVariableIsEmpty("GLIBC_TUNABLES") &&
        qputenv("GLIBC_TUNABLES", QByteArrayLiteral("glibc.malloc.tcache_count=0"))) {
        ::execv("/proc/self/exe", argv);
    }
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Visits with one card after the other; ends with 1 when handles, threads or memory grow. Run it "
                       "inside tests/support/isolated."));
    const QCommandLineOption cards(QStringLiteral("cards"), QStringLiteral("How many (10000)."), QStringLiteral("N"),
                                   QStringLiteral("10000"));
    parser.addHelpOption();
    parser.addOption(cards);
    parser.process(application);
    support::CardStack stack;
    if (!stack.startService() || !stack.startSimulator() || !stack.place(QStringLiteral("s07")) ||
        !support::CardStack::cardIsSeen(true)) {
        std::fputs("soak_card: the card stack did not start (keys in <build>/demo-keys? run inside isolated?)\n",
                   stderr);
        return 3;
    }
    return soak(stack, std::max(parser.value(cards).toInt(), 20));
}
