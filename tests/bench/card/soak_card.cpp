// SPDX-License-Identifier: Apache-2.0
// One card after the other, each read, proved and shown, by one process: its handles and threads must be the same at
// the end, and its memory must not climb.
#include "tests/bench/card/card_visit.h"
#include "tests/support/card_stack.h"
#include "tests/unit/cardreader/worker/worker_bench.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>

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

/// Bytes of heap for each card: the median of the slopes between all pairs of samples (Theil and Sen), so that one
/// sample taken in the middle of something does not tilt it.
double slope(const std::vector<Footing>& path) {
    std::vector<double> slopes;
    for (std::size_t later = 1; later < path.size(); ++later) {
        for (std::size_t earlier = 0; earlier < later; ++earlier) {
            slopes.push_back(static_cast<double>(path[later].heapBytes - path[earlier].heapBytes) /
                             (path[later].card - path[earlier].card));
        }
    }
    const auto middle = slopes.begin() + static_cast<std::ptrdiff_t>(slopes.size() / 2);
    std::nth_element(slopes.begin(), middle, slopes.end());
    return *middle;
}

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

/// What a soak is made of: one card for one holder. @return nothing when all went well, else what did not
using Turn = std::function<QString(const bench::Holder&)>;

/// One card after the other: twice everybody to warm up, then `cards` that count.
int soak(int cards, const std::vector<bench::Holder>& people, const Turn& turn, const std::function<void()>& forget) {
    const int warm = static_cast<int>(people.size()) * 2;
    const int each = std::max(cards / 20, 1);
    std::vector<Footing> path;
    path.reserve(static_cast<std::size_t>(cards / each + 1));  // our own notes must not look like growth
    const auto begin = std::chrono::steady_clock::now();
    for (int card = 1; card <= warm + cards; ++card) {
        const auto& holder = people[static_cast<std::size_t>(card) % people.size()];
        if (const auto trouble = turn(holder); !trouble.isEmpty()) {
            std::fprintf(stderr, "soak_card: card %d, %s: %s\n", card, qPrintable(holder.id), qPrintable(trouble));
            return 1;
        }
        // What Qt puts off until an event loop runs is not to be counted as growth.
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        if (card > warm && (card - warm) % each == 0) {
            forget();
            path.push_back(footing(card - warm));
            print(path.back(), begin);
        }
    }
    std::printf("%d cards of %zu people\n", warm + cards, people.size());
    return verdict(path) ? 0 : 1;
}

/// Cards exchanged between two uses: pcscd, which looks every 400 ms, need not notice, so thousands go by in minutes.
int soakUnseen(support::CardStack& stack, int cards, const std::function<void()>& forget) {
    const auto people = bench::holders();
    const auto anchors = bench::surfaceAnchors();
    Exchange exchange;
    static_cast<void>(bench::connectAndVisit(people.front(), anchors, exchange));  // ends the power that pcscd gave it
    return soak(
        cards, people,
        [&](const bench::Holder& holder) {
            return stack.swapUnseen(holder.id) ? bench::connectAndVisit(holder, anchors, exchange)
                                               : QStringLiteral("could not be placed");
        },
        forget);
}

/// Cards put on the reader and taken away before the worker of a kiosk: its thread, its monitor, a session for each.
int soakPlaced(support::CardStack& stack, int cards, const std::function<void()>& forget) {
    WorkerBench worker(WorkerBench::settings());
    quint64 visit = 0;
    const auto turn = [&](const bench::Holder& holder) {
        ++visit;
        if (!stack.place(holder.id) || !worker.awaitInserted() || !worker.readCard(visit)) {
            return QStringLiteral("could not be read");
        }
        if (!holder.pin.isEmpty() &&
            !(worker.verifyPin(visit, holder.pin) && worker.sign(visit, QByteArray(32, 'n')))) {
            return QStringLiteral("did not sign");
        }
        if (!holder.codeB.isEmpty() && !worker.readSurface(visit, holder.codeB)) {
            return QStringLiteral("did not show its face");
        }
        worker.endCard(visit);
        return stack.remove() && worker.awaitRemoved() ? QString() : QStringLiteral("did not leave");
    };
    if (!worker.awaitInserted() || !stack.remove() || !worker.awaitRemoved()) {
        return 3;
    }
    return soak(cards, bench::holders(), turn, forget);
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
    const QCommandLineOption placed(
        QStringLiteral("placed"),
        QStringLiteral("Let pcscd see every card come and go, before a kiosk's worker (about a second each)."));
    parser.addHelpOption();
    parser.addOptions({cards, placed});
    parser.process(application);
    support::CardStack stack;
    if (!stack.startService() || !stack.startSimulator() || !stack.place(QStringLiteral("s07")) ||
        !support::CardStack::cardIsSeen(true)) {
        std::fputs("soak_card: the card stack did not start (keys in <build>/demo-keys? run inside isolated?)\n",
                   stderr);
        return 3;
    }
    const auto forget = [&stack] { stack.ask({{QStringLiteral("do"), QStringLiteral("forget")}}); };
    const int count = std::max(parser.value(cards).toInt(), 20);
    return parser.isSet(placed) ? soakPlaced(stack, count, forget) : soakUnseen(stack, count, forget);
}
