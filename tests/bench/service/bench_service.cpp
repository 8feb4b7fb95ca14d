// SPDX-License-Identifier: Apache-2.0
// The nation's morning (issue 5): card receptions a second against the simulated service, all on this machine.
#include "card_factory.h"
#include "load_client.h"
#include "served.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <cstdio>
#include <optional>
#include <thread>

namespace {

struct Plan {
    QString keys = QStringLiteral(UKETSUKE_BINARY_DIR "/demo-keys");
    int people = 1'000'000;
    int fewPeople = 10'000;
    int cards = 5'000;
    double rate = 1'000;
    double seconds = 60;
    double burst = 5;  ///< seconds of each run as fast as possible
    int rounds = 3;
    int burstReceptions = 12'000;  ///< prepared for each of those
    LoadSettings load{};
    bool smoke = false;
};

int fail(const std::string& why) {
    std::fprintf(stderr, "bench_service: %s\n", why.c_str());
    return 1;
}

/// A line of the report, and whether everything was as it must be.
bool report(const char* what, const LoadResult& result, double serverCpu) {
    const double each = result.receptions == 0 ? 0 : 1e6 / static_cast<double>(result.receptions);
    std::printf(
        "%-34s %8.0f receptions/s  %7llu in %5.1f s  p50 %6.1f ms  p99 %6.1f ms  CPU per reception: server %4.0f µs, "
        "client %4.0f µs\n",
        what, result.perSecond(), static_cast<unsigned long long>(result.receptions), result.seconds,
        result.quantile(0.5), result.quantile(0.99), serverCpu * each, result.clientCpu * each);
    std::fflush(stdout);
    if (!result.problem.empty() || result.wrong > 0) {
        std::printf("  %llu WRONG %s\n", static_cast<unsigned long long>(result.wrong), result.problem.c_str());
    }
    return result.problem.empty() && result.wrong == 0 && result.receptions > 0;
}

/// Others on the machine take their share: without this line the figures mean little.
void printLoad() {
    QFile file(QStringLiteral("/proc/loadavg"));
    const QByteArray load = file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray("unknown");
    std::printf("%u processors, load average %s\n", std::thread::hardware_concurrency(), load.constData());
}

QString writeCards(const CardFactory& cards, int people, const QString& file) {
    QFile out(file);
    if (!out.open(QIODevice::WriteOnly)) {
        return {};
    }
    for (std::size_t i = 0; i < cards.size(); ++i) {
        // Spread over the whole population, so that the pages of the store are not all next to each other.
        const auto person = 1 + static_cast<long long>(i) * people / static_cast<long long>(cards.size());
        out.write(QByteArray::number(static_cast<qlonglong>(person)) + ' ' +
                  QByteArray::fromStdString(cards.fingerprint(i)) + '\n');
    }
    return file;
}

/// One service with its people, and what was prepared for it.
struct Town {
    Served served;
    int people = 0;
    int prepared = 0;
    std::vector<double> rates;
    std::vector<double> cpus;

    QString start(const Plan& plan, const CardFactory& cards, const QString& folder, int count) {
        people = count;
        const QString file = writeCards(cards, count, QStringLiteral("%1/cards-%2").arg(folder).arg(count));
        return served.startService(plan.keys, count, file, plan.load.threads);
    }

    /// Prepares, then runs. @return the result, or what went wrong in it
    LoadResult run(const Plan& plan, const LoadClient& client, const CardFactory& cards, double rate, double seconds,
                   int count, double& cpu) {
        LoadSettings settings = plan.load;
        settings.port = served.port();
        settings.rate = rate;
        settings.seconds = seconds;
        LoadResult result;
        const auto ready = client.prepare(settings, cards, count, prepared, result.problem);
        prepared += count;
        if (!result.problem.empty()) {
            return result;
        }
        const double before = served.cpu();
        result = client.run(settings, ready);
        cpu = served.cpu() - before;
        return result;
    }
};

double median(std::vector<double> values) {
    std::ranges::sort(values);
    return values.empty() ? 0 : values[values.size() / 2];
}

/// Every reception leaves two lines: that the person was identified, and that the result was given out.
bool logHolds(Town& town, qint64 receptions) {
    const qint64 lines = town.served.accesses();
    std::printf("access log: %lld lines for %lld receptions (2 each)\n", static_cast<long long>(lines),
                static_cast<long long>(receptions));
    return lines == 2 * receptions;
}

/// Bursts as fast as possible, in turn, so that whatever else the machine does falls on all alike.
bool bursts(const Plan& plan, const LoadClient& client, const CardFactory& cards, const std::vector<Town*>& towns,
            std::vector<qint64>& counts) {
    bool good = true;
    for (int round = 0; good && round < plan.rounds; ++round) {
        for (std::size_t i = 0; i < towns.size(); ++i) {
            double cpu = 0;
            const LoadResult result = towns[i]->run(plan, client, cards, 0, plan.burst, plan.burstReceptions, cpu);
            const std::string name = "as fast as possible, " + std::to_string(towns[i]->people);
            good = report(name.c_str(), result, cpu) && good;
            counts[i] += static_cast<qint64>(result.receptions);
            towns[i]->rates.push_back(result.perSecond());
            towns[i]->cpus.push_back(cpu / static_cast<double>(std::max<std::uint64_t>(1, result.receptions)));
        }
    }
    return good;
}

bool ceiling(const Plan& plan, const LoadClient& client, Town& town, const std::array<std::size_t, 4>& sizes) {
    Served nginx;
    if (const QString problem = nginx.startNginx(plan.keys, sizes, plan.load.threads); !problem.isEmpty()) {
        std::printf("no ceiling: %s\n", qPrintable(problem));
        return true;
    }
    std::vector<Prepared> same(static_cast<std::size_t>(plan.burstReceptions) * 4);
    for (std::size_t i = 0; i < same.size(); ++i) {
        same[i] = {"bench-" + std::to_string(i), std::string(3000, 'x')};
    }
    LoadSettings settings = plan.load;
    settings.port = nginx.port();
    settings.seconds = plan.burst;
    settings.judge = false;
    std::vector<double> rates;
    std::vector<double> cpus;
    bool good = true;
    for (int round = 0; good && round < plan.rounds; ++round) {
        const double before = nginx.cpu();
        const LoadResult result = client.run(settings, same);
        const double cpu = nginx.cpu() - before;
        good = report("nginx, static answers, same sizes", result, cpu);
        rates.push_back(result.perSecond());
        cpus.push_back(cpu / static_cast<double>(std::max<std::uint64_t>(1, result.receptions)));
    }
    std::printf("ratio to nginx (medians): %.2f of its receptions/s; %.2f times its CPU per reception\n",
                median(town.rates) / median(rates), median(town.cpus) / median(cpus));
    return good;
}

int measure(const Plan& plan) {
    const LoadClient client(plan.keys.toStdString());
    const CardFactory cards(plan.keys.toStdString(), plan.cards);
    if (!cards.problem().empty()) {
        return fail(cards.problem());
    }
    const QTemporaryDir folder;
    Town many;
    Town few;
    for (const auto& [town, count] : {std::pair{&many, plan.people}, std::pair{&few, plan.fewPeople}}) {
        if (const QString problem = town->start(plan, cards, folder.path(), count); !problem.isEmpty()) {
            return fail(problem.toStdString());
        }
        std::printf("%d people ready after %.1f s\n", count, town->served.startSeconds());
    }
    const auto count = static_cast<int>(plan.rate * plan.seconds * 1.02) + 1;
    std::printf("preparing %d signed nonces\n", count);
    std::fflush(stdout);
    printLoad();
    double cpu = 0;
    const LoadResult held = many.run(plan, client, cards, plan.rate, plan.seconds, count, cpu);
    bool good = report("held rate", held, cpu);
    std::vector<qint64> counts{static_cast<qint64>(held.receptions), 0};
    good = good && bursts(plan, client, cards, {&many, &few}, counts);
    std::printf(
        "growth from %d to %d people (medians): receptions/s %.2f times fewer, CPU per reception %.2f times more\n",
        plan.fewPeople, plan.people, median(few.rates) / median(many.rates), median(many.cpus) / median(few.cpus));
    good = good && ceiling(plan, client, many, held.bodySizes);
    good = logHolds(many, counts[0]) && good;
    good = logHolds(few, counts[1]) && good;
    if (!good) {
        return fail("something was wrong, see above");
    }
    printLoad();
    const bool reached = plan.smoke || held.perSecond() >= plan.rate * 0.99;
    std::printf("%s: %.0f receptions/s over %.0f s, asked for %.0f\n", reached ? "held" : "NOT HELD", held.perSecond(),
                held.seconds, plan.rate);
    return reached ? 0 : 2;
}

std::optional<Plan> readPlan(const QStringList& arguments) {
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QString::fromUtf8("Card receptions a second. One reception: POST nonces, POST receptions (certificate chain, "
                          "revocation and the card's\n"
                          "RSA-2048 signature verified), PUT consents, GET result; mutual TLS 1.3, connections kept "
                          "open. README.md beside the source\n"
                          "says what is and is not on the clock. Exit 2: the rate was not held; 1: an answer was wrong "
                          "or a line of the log is missing."));
    parser.addHelpOption();
    const auto number = [&parser](const char* name, const char* what, double preset) {
        parser.addOption(
            {QString::fromLatin1(name), QString::fromUtf8(what), QStringLiteral("N"), QString::number(preset)});
    };
    Plan plan;
    number("people", "Insured people in the big store.", plan.people);
    number("few-people", "In the small one.", plan.fewPeople);
    number("cards", "How many of them come with a card.", plan.cards);
    number("rate", "Receptions a second to hold.", plan.rate);
    number("seconds", "For so long.", plan.seconds);
    number("burst", "Seconds of each run as fast as possible.", plan.burst);
    number("rounds", "How many of those.", plan.rounds);
    number("connections", "Open connections.", plan.load.connections);
    number("threads", "Threads of server, nginx and client, each.", plan.load.threads);
    parser.addOption({QStringLiteral("smoke"), QStringLiteral("A few seconds, a small town, no bar on the rate.")});
    parser.process(arguments);
    const auto value = [&parser](const char* name) { return parser.value(QString::fromLatin1(name)).toDouble(); };
    plan.people = static_cast<int>(value("people"));
    plan.fewPeople = static_cast<int>(value("few-people"));
    plan.cards = static_cast<int>(value("cards"));
    plan.rate = value("rate");
    plan.seconds = value("seconds");
    plan.burst = value("burst");
    plan.rounds = static_cast<int>(value("rounds"));
    plan.load.connections = static_cast<int>(value("connections"));
    plan.load.threads = static_cast<unsigned>(value("threads"));
    plan.burstReceptions = static_cast<int>(plan.burst * 2'400);
    if (parser.isSet(QStringLiteral("smoke"))) {
        plan = {.people = 2'000,
                .fewPeople = 500,
                .cards = 20,
                .rate = 50,
                .seconds = 1,
                .burst = 0.5,
                .rounds = 1,
                .burstReceptions = 100,
                .load = {.connections = 8},
                .smoke = true};
    }
    return plan;
}

}  // namespace

int main(int argc, char* argv[]) {
    const QCoreApplication application(argc, argv);
    return measure(*readPlan(QCoreApplication::arguments()));
}
