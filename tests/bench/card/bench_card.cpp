// SPDX-License-Identifier: Apache-2.0
// What a visit costs at the card: APDUs, bytes and time of ours, of a kiosk's whole visit, and of Debian's OpenSC tools
// doing the same steps in the same run on the same virtual card; and the ratio to what the link alone would take.
#include "cardreader/worker/card_summary.h"
#include "tests/bench/card/card_visit.h"
#include "tests/support/card_stack.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>

using namespace cardreader;

namespace {
constexpr int kOursAtMost = 11;
constexpr int kOpenScShare = 10;
constexpr double kLinkShare = 1.10;

/// What the card itself counted while something was done.
struct Cost {
    qint64 apdus = 0;
    qint64 bytesOut = 0;  ///< to the card
    qint64 bytesIn = 0;
    double linkMs = 0;  ///< what these bytes need on the link, computed by the simulator
    double ms = 0;      ///< what it took, programs and connections included; the median of the rounds
    double bestMs = 0;  ///< the quickest round: what is left when nobody else wants the processor
    [[nodiscard]] double ratio() const { return linkMs > 0 ? ms / linkMs : 0; }
};

class Bench {
public:
    bool start(const QString& link) {
        return m_stack.startService() && m_stack.startSimulator(link) && m_stack.place(QStringLiteral("s07")) &&
               support::CardStack::cardIsSeen(true);
    }
    bool setRate(const QString& rate) { return m_stack.turn(QStringLiteral("bit-rate"), rate); }

    /// @return nothing and a message on stderr when `action` did not go well
    std::optional<Cost> measure(const std::function<QString()>& action) {
        const auto before = m_stack.status();
        const auto begin = std::chrono::steady_clock::now();
        const auto trouble = action();
        const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - begin;
        const auto after = m_stack.status();
        if (!trouble.isEmpty()) {
            std::fprintf(stderr, "bench_card: %s\n", qPrintable(trouble));
            return std::nullopt;
        }
        const auto grown = [&](const char* key) {
            return after[QLatin1String(key)].toInteger() - before[QLatin1String(key)].toInteger();
        };
        return Cost{grown("apdus"),    grown("bytesIn"),
                    grown("bytesOut"), static_cast<double>(grown("linkMicroseconds")) / 1000,
                    took.count(),      took.count()};
    }

    /// The median of several runs; counts are those of the last.
    std::optional<Cost> median(int rounds, const std::function<QString()>& action) {
        std::vector<Cost> costs;
        for (int round = 0; round < rounds; ++round) {
            const auto cost = measure(action);
            if (!cost) {
                return std::nullopt;
            }
            costs.push_back(*cost);
        }
        std::sort(costs.begin(), costs.end(), [](const Cost& a, const Cost& b) { return a.ms < b.ms; });
        auto median = costs[costs.size() / 2];
        median.bestMs = costs.front().ms;
        return median;
    }

    void forget() { m_stack.ask({{QStringLiteral("do"), QStringLiteral("forget")}}); }

    /// Whether the commands since forget() are as few as the card's lengths allow: eight that read nothing (two SELECT,
    /// two queries, two VERIFY, two signatures), one read for each 256 bytes of three files or one for each file, and
    /// at most one attempt with extended Le that the card refused.
    bool isLeast(bool extended) {
        const auto recorded =
            m_stack.ask({{QStringLiteral("do"), QStringLiteral("record")}})[QLatin1String("apdus")].toArray();
        int others = 0;
        int lastReads = 0;
        int fullReads = 0;
        int refused = 0;
        for (const auto& each : recorded) {
            const bool read = each[QLatin1String("command")].toString().startsWith(QLatin1String("00B0"));
            const bool done = each[QLatin1String("status")].toString() == QLatin1String("9000");
            const bool full = each[QLatin1String("bytes")].toInt() == 256 && !extended;
            ++(!read ? others : !done ? refused : full ? fullReads : lastReads);
        }
        return others <= 8 && lastReads <= 3 && refused <= (extended ? 0 : 1);
    }

private:
    support::CardStack m_stack;
};

void print(const char* what, const Cost& cost) {
    std::printf("%-44s %4lld APDUs  %6lld bytes out  %6lld bytes in  median %8.2f ms  best %8.2f ms", what,
                static_cast<long long>(cost.apdus), static_cast<long long>(cost.bytesOut),
                static_cast<long long>(cost.bytesIn), cost.ms, cost.bestMs);
    if (cost.linkMs > 0) {
        std::printf("  link %8.2f ms  x %.3f", cost.linkMs, cost.ratio());
    }
    std::printf("\n");
    std::fflush(stdout);
}

bench::Holder holder() {
    return {QStringLiteral("s07"), QStringLiteral("4971"), QStringLiteral("03030420312285"), false};
}

QString ourVisit(const SurfaceAnchors& anchors, bool face) {
    Exchange exchange;
    return bench::connectAndVisit(holder(), anchors, exchange, face);
}

/// What the kiosk does: it tells the kind of card, and the person types between two transactions.
QString kioskVisit(const SurfaceAnchors& anchors) {
    const auto context = Context::establish();
    const auto channel = context ? openCard(*context, {}) : tl::unexpected(context.error());
    if (!channel) {
        return QStringLiteral("no card");
    }
    IndividualNumberCard card(**channel);
    const auto now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    if (!summarise(**channel, card, CertificateChecks{}, now)) {
        return QStringLiteral("the kiosk's first reading failed");
    }
    Pin pin;
    for (const auto digit : holder().pin) {
        pin.append(digit.digitValue());
    }
    VerificationCodeB code;
    for (const auto digit : holder().codeB) {
        code.append(digit.digitValue());
    }
    const std::array<std::uint8_t, 32> nonce{};
    const bool good = card.verifyPin(std::move(pin), LastTry::Refuse) && card.sign(nonce) &&
                      card.readSurface(std::move(code), anchors);
    return good ? QString() : QStringLiteral("the kiosk's visit failed");
}

QString runTool(const QString& program, const QStringList& arguments) {
    QProcess tool;
    tool.setProcessChannelMode(QProcess::MergedChannels);
    tool.start(program, arguments);
    if (!tool.waitForFinished(-1) || tool.exitStatus() != QProcess::NormalExit || tool.exitCode() != 0) {
        return program + QStringLiteral(": ") + QString::fromLocal8Bit(tool.readAll());
    }
    return {};
}

/// Certificate, PIN and one signature with Debian's tools, as their manual pages say.
QString openScSteps(const QString& folder) {
    QFile digest(folder + QStringLiteral("/digest"));
    if (!digest.open(QIODevice::WriteOnly) || digest.write(QByteArray(32, 'n')) != 32) {
        return QStringLiteral("cannot write the digest");
    }
    digest.close();
    const auto pin = holder().pin;
    auto trouble = runTool(QStringLiteral("pkcs15-tool"),
                           {QStringLiteral("-r"), QStringLiteral("0"), QStringLiteral("--read-certificate"),
                            QStringLiteral("01"), QStringLiteral("-o"), folder + QStringLiteral("/certificate")});
    if (trouble.isEmpty()) {
        trouble = runTool(QStringLiteral("pkcs15-tool"),
                          {QStringLiteral("-r"), QStringLiteral("0"), QStringLiteral("--verify-pin"),
                           QStringLiteral("--auth-id"), QStringLiteral("01"), QStringLiteral("--pin"), pin});
    }
    if (trouble.isEmpty()) {
        trouble = runTool(QStringLiteral("pkcs15-crypt"),
                          {QStringLiteral("-r"), QStringLiteral("0"), QStringLiteral("--sign"), QStringLiteral("--key"),
                           QStringLiteral("01"), QStringLiteral("--pin"), pin, QStringLiteral("--sha-256"),
                           QStringLiteral("--pkcs1"), QStringLiteral("--raw"), QStringLiteral("-i"), digest.fileName(),
                           QStringLiteral("-o"), folder + QStringLiteral("/signature")});
    }
    return trouble;
}

/// @return 0: every bar was met; 1: one was missed; 3: nothing could be measured
int compare(Bench& bench, int rounds, const QStringList& rates, bool extended) {
    const auto anchors = bench::surfaceAnchors();
    const QTemporaryDir folder;
    bool met = true;
    const auto bar = [&met](bool good, const char* text) {
        std::printf("    %-70s %s\n", text, good ? "met" : "MISSED");
        met = met && good;
    };
    for (const auto& rate : rates) {
        if (!bench.setRate(rate)) {
            return 3;
        }
        std::printf("bit rate %s%s\n", qPrintable(rate),
                    rate == QLatin1String("none") ? " (software alone)" : " kbit/s");
        const auto whole = bench.median(rounds, [&] { return ourVisit(anchors, true); });
        const auto proof = bench.median(rounds, [&] { return ourVisit(anchors, false); });
        const auto kiosk = bench.median(1, [&] { return kioskVisit(anchors); });
        const auto theirs = bench.median(1, [&] { return openScSteps(folder.path()); });
        if (!whole || !proof || !kiosk || !theirs) {
            return 3;
        }
        print("ours, minimal visit with face and chip", *whole);
        print("ours, certificate, PIN, signature", *proof);
        print("ours, as the kiosk does it", *kiosk);
        print("OpenSC, certificate, PIN, signature", *theirs);
        bench.forget();
        static_cast<void>(ourVisit(anchors, true));
        bar(bench.isLeast(extended), "no command more than the card's lengths ask for");
        if (extended) {
            bar(whole->apdus <= kOursAtMost, "minimal visit in 11 APDUs");
        }
        bar(proof->apdus * kOpenScShare <= theirs->apdus, "at most a tenth of OpenSC's APDUs for the same steps");
        if (whole->linkMs > 0) {
            bar(whole->ratio() <= kLinkShare, "minimal visit in 1.10 x the link's own time");
        }
    }
    return met ? 0 : 1;
}
}  // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("APDUs, bytes and time of a visit at the simulated card, ours and OpenSC's. Run it inside "
                       "tests/support/isolated."));
    const QCommandLineOption rounds(QStringLiteral("rounds"), QStringLiteral("Runs of ours; the median is printed."),
                                    QStringLiteral("N"), QStringLiteral("5"));
    const QCommandLineOption link(QStringLiteral("link"), QStringLiteral("extended or short."), QStringLiteral("WHAT"),
                                  QStringLiteral("extended"));
    const QCommandLineOption counts(
        QStringLiteral("counts"),
        QStringLiteral("Only what does not depend on speed; ends with 1 when a bar is missed."));
    parser.addHelpOption();
    parser.addOptions({rounds, link, counts});
    parser.process(application);
    Bench bench;
    const bool extended = parser.value(link) == QLatin1String("extended");
    if (!bench.start(parser.value(link))) {
        std::fputs("bench_card: the card stack did not start (keys in <build>/demo-keys? run inside isolated?)\n",
                   stderr);
        return 3;
    }
    if (parser.isSet(counts)) {
        return compare(bench, 1, {QStringLiteral("none")}, extended);
    }
    return compare(bench, std::max(parser.value(rounds).toInt(), 1),
                   {QStringLiteral("none"), QStringLiteral("106"), QStringLiteral("424")}, extended);
}
