// SPDX-License-Identifier: Apache-2.0
#include "tests/simulators/service/options.h"

#include "tests/simulators/service/control_socket.h"

#include <QCommandLineParser>
#include <QFileInfo>
#include <QTextStream>

#include <array>
#include <cstdio>

namespace simservice {
namespace {

struct Described {
    const char* name;
    const char* what;
    const char* value;
    const char* preset;
};

constexpr std::array described{
    Described{"keys", "Folder made by packaging/demo-keys: TLS, card authority, terminal, people's certificates.",
              "DIR", ""},
    Described{"people", "Folder with people.json, or the file: the people of the demo.", "DIR", ""},
    Described{"host", "Address to listen on.", "ADDRESS", "127.0.0.1"},
    Described{"port", "Port to listen on, 0 = any free one (it is printed).", "N", "0"},
    Described{"data", "SQLite file for the insured and the access log; without it they live in memory.", "FILE", ""},
    Described{"seed", "Seed of the synthetic insured.", "N", "1"},
    Described{"insured", "How many synthetic persons.", "N", "10000"},
    Described{"institution", "Institution code of the clinic that asks.", "CODE", "1319999999"},
    Described{"nonce-lifetime", "Seconds that a nonce may wait for its signature.", "S", "300"},
    Described{"threads", "Threads that serve.", "N", "2"},
    Described{"delay", "Fault: every answer waits so long.", "MS", ""},
    Described{"fail",
              "Fault: every answer is this HTTP status, or: refuse (no connections), drop (close without an answer).",
              "WHAT", ""},
    Described{"control", "UNIX socket for commands while it runs, one JSON object per line.", "SOCKET", ""},
    Described{"send", "Send one JSON line to a running simulator's SOCKET, print the answer and end.", "SOCKET", ""},
};

constexpr const char* guide =
    R"(Eligibility service for training and tests: HTTPS with mutual TLS, address /v1 (openapi.yaml beside the source).

Example:
  packaging/demo-keys /tmp/keys
  uketsuke-sim-service --keys /tmp/keys --people resources/people --port 8443 --control /tmp/service.sock
  curl --cacert /tmp/keys/tls/ca.pem --cert /tmp/keys/tls/kiosk.pem --key /tmp/keys/tls/kiosk.key https://localhost:8443/v1/health
  uketsuke-sim-service --send /tmp/service.sock '{"do":"fault","name":"delay","milliseconds":3000}'

Control: {"do":"status"} · {"do":"fault","name":"none|delay|fail|refuse|drop|garble","milliseconds":N,"status":N} ·
         {"do":"sample","limit":N} (synthetic persons to ask about) · {"do":"quit"})";

bool fail(const QString& why, int& exitCode) {
    QTextStream(stderr) << "uketsuke-sim-service: " << why << " (see --help)\n";
    exitCode = 2;
    return false;
}

bool readNumbers(const QCommandLineParser& parser, Options& options, int& exitCode) {
    bool ok = true;
    const auto number = [&parser, &ok](const char* name, qulonglong limit) {
        bool good = false;
        const qulonglong value = parser.value(QString::fromLatin1(name)).toULongLong(&good);
        ok = ok && good && value <= limit;
        return value;
    };
    options.port = static_cast<std::uint16_t>(number("port", 65535));
    options.service.seed = number("seed", ~0ULL);
    options.insured = static_cast<int>(number("insured", 10'000'000));
    options.service.nonceLifetime = std::chrono::seconds(number("nonce-lifetime", 86400));
    options.threads = static_cast<unsigned>(std::max(1ULL, number("threads", 256)));
    return ok || fail(QStringLiteral("a number is out of range"), exitCode);
}

bool readFaults(const QCommandLineParser& parser, Options& options, int& exitCode) {
    options.fault.garble = parser.isSet(QStringLiteral("garble"));
    if (parser.isSet(QStringLiteral("delay"))) {
        options.fault.delay = std::chrono::milliseconds(parser.value(QStringLiteral("delay")).toUInt());
    }
    const QString what = parser.value(QStringLiteral("fail"));
    if (!what.isEmpty()) {
        bool isStatus = false;
        const int status = what.toInt(&isStatus);
        const auto named = faultByName(isStatus ? QStringLiteral("fail") : what, status);
        if (!named) {
            return fail(QStringLiteral("--fail takes an HTTP status, refuse or drop"), exitCode);
        }
        options.fault.status = named->status;
        options.fault.refuse = named->refuse;
        options.fault.drop = named->drop;
    }
    return true;
}

bool readPlaces(const QCommandLineParser& parser, Options& options, int& exitCode) {
    options.keys = parser.value(QStringLiteral("keys"));
    options.people = parser.value(QStringLiteral("people"));
    options.host = parser.value(QStringLiteral("host"));
    options.data = parser.value(QStringLiteral("data"));
    options.service.institution = parser.value(QStringLiteral("institution"));
    options.control = parser.value(QStringLiteral("control"));
    if (options.keys.isEmpty() || options.people.isEmpty()) {
        return fail(QStringLiteral("--keys and --people are needed"), exitCode);
    }
    if (QFileInfo(options.people).isDir()) {
        options.people += QStringLiteral("/people.json");
    }
    return true;
}

int sendLine(const QCommandLineParser& parser) {
    const QByteArray answer =
        sendToControl(parser.value(QStringLiteral("send")), parser.positionalArguments().value(0).toUtf8());
    if (answer.isEmpty()) {
        QTextStream(stderr) << "uketsuke-sim-service: nobody answers on that socket\n";
        return 3;
    }
    QTextStream(stdout) << QString::fromUtf8(answer) << '\n';
    return 0;
}

}  // namespace

std::optional<Fault> faultByName(const QString& name, int value) {
    Fault fault;
    if (name == QStringLiteral("delay") && value >= 0) {
        fault.delay = std::chrono::milliseconds(value);
    } else if (name == QStringLiteral("fail") && value >= 200 && value <= 599) {
        fault.status = static_cast<unsigned>(value);
    } else if (name == QStringLiteral("refuse")) {
        fault.refuse = true;
    } else if (name == QStringLiteral("drop")) {
        fault.drop = true;
    } else if (name == QStringLiteral("garble")) {
        fault.garble = true;
    } else if (name != QStringLiteral("none")) {
        return std::nullopt;
    }
    return fault;
}

std::optional<Options> readOptions(const QStringList& arguments, int& exitCode) {
    QCommandLineParser parser;
    parser.setApplicationDescription(QString::fromUtf8(guide));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    for (const Described& each : described) {
        parser.addOption({QString::fromLatin1(each.name), QString::fromUtf8(each.what), QString::fromLatin1(each.value),
                          QString::fromLatin1(each.preset)});
    }
    parser.addOption(
        {QStringLiteral("garble"), QStringLiteral("Fault: answers of the right type that make no sense.")});
    exitCode = 0;
    if (!parser.parse(arguments)) {
        fail(parser.errorText(), exitCode);
        return std::nullopt;
    }
    if (parser.isSet(help)) {
        QTextStream(stdout) << parser.helpText();
        return std::nullopt;
    }
    if (parser.isSet(version)) {
        QTextStream(stdout) << "uketsuke-sim-service " UKETSUKE_VERSION "\n";
        return std::nullopt;
    }
    if (parser.isSet(QStringLiteral("send"))) {
        exitCode = sendLine(parser);
        return std::nullopt;
    }
    Options options;
    const bool ok = readPlaces(parser, options, exitCode) && readNumbers(parser, options, exitCode) &&
                    readFaults(parser, options, exitCode);
    return ok ? std::optional(options) : std::nullopt;
}

}  // namespace simservice
