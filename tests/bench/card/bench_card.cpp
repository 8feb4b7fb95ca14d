// SPDX-License-Identifier: Apache-2.0
#include "cardreader/pcsc/pcsc_channel.h"
#include "cardreader/worker/card_summary.h"
#include "tests/support/card_stack.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>
#include <chrono>
#include <cstdio>

using namespace cardreader;

namespace {
struct Figures {
    std::vector<double> milliseconds;
    Exchange exchange;
};

template <typename Digits>
Digits digits(const char* text) {
    Digits result;
    for (; *text != '\0'; ++text) {
        result.append(*text - '0');
    }
    return result;
}

/// Runs one step and adds what it took; @return whether it went well.
template <typename Step>
bool measure(Figures& figures, const CardChannel& channel, Step step) {
    const auto before = channel.exchange();
    const auto begin = std::chrono::steady_clock::now();
    const bool good = step();
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - begin;
    const auto after = channel.exchange();
    figures.milliseconds.push_back(took.count());
    figures.exchange = {
        after.apdus - before.apdus, after.bytesSent - before.bytesSent, after.bytesReceived - before.bytesReceived, {}};
    return good;
}

bool visit(QMap<QString, Figures>& all, const SurfaceAnchors& anchors) {
    const auto context = Context::establish();
    const auto channel = context ? openCard(*context, {}) : tl::unexpected(context.error());
    if (!channel) {
        return false;
    }
    IndividualNumberCard card(**channel);
    const CertificateChecks checks;
    const std::array<std::uint8_t, 32> nonce{};
    const auto now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    const auto step = [&](const char* name, auto action) {
        return measure(all[QString::fromLatin1(name)], **channel, action);
    };
    return step("1 read card", [&] { return summarise(**channel, card, checks, now).has_value(); }) &&
           step("2 verify PIN", [&] { return card.verifyPin(digits<Pin>("4971"), LastTry::Refuse)->verified; }) &&
           step("3 sign", [&] { return card.sign(nonce).has_value(); }) && step("4 read surface", [&] {
               const auto reading = card.readSurface(digits<VerificationCodeB>("03030420312285"), anchors);
               return reading && reading->surface && reading->surface->genuine == Genuine::Yes;
           });
}
}  // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const QString link = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral("extended");
    const int rounds = argc > 2 ? atoi(argv[2]) : 100;
    support::CardStack stack;
    const auto anchors =
        SurfaceAnchors::load((support::CardStack::keys() + QStringLiteral("/surface/anchors")).toStdString());
    if (!anchors || !stack.startService() || !stack.startSimulator(link) || !stack.place(QStringLiteral("s07")) ||
        !support::CardStack::cardIsSeen(true)) {
        std::fputs("bench_card: the card stack did not start (keys in <build>/demo-keys? run inside isolated?)\n",
                   stderr);
        return 3;
    }
    QMap<QString, Figures> all;
    for (int round = 0; round < rounds; ++round) {
        if (!visit(all, *anchors)) {
            std::fputs("bench_card: a step failed\n", stderr);
            return 1;
        }
    }
    for (auto [name, figures] : all.asKeyValueRange()) {
        std::sort(figures.milliseconds.begin(), figures.milliseconds.end());
        const auto at = [&milliseconds = figures.milliseconds](double share) {
            return milliseconds.at(static_cast<std::size_t>(share * static_cast<double>(milliseconds.size() - 1)));
        };
        std::printf("%-16s %3u APDUs  %6llu bytes out  %6llu bytes in  median %7.2f ms  p95 %7.2f ms\n",
                    qPrintable(name), figures.exchange.apdus,
                    static_cast<unsigned long long>(figures.exchange.bytesSent),
                    static_cast<unsigned long long>(figures.exchange.bytesReceived), at(0.5), at(0.95));
    }
    return 0;
}
