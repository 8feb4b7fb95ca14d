// SPDX-License-Identifier: Apache-2.0
#include "tests/simulators/service/options.h"

#include "tests/simulators/service/control_socket.h"
#include "tests/simulators/service/option_table.h"
#include "tests/simulators/service/routes.h"

#include <QCommandLineParser>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QSslCertificate>
#include <QTextStream>

#include <algorithm>

namespace simservice {
namespace {

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
    options.service.bulkDelay = std::chrono::milliseconds(number("bulk-delay", 86'400'000));
    options.service.bulkAsks = static_cast<int>(number("bulk-asks", 1'000'000));
    options.chanceSeed = number("chance-seed", ~0ULL);
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
    options.cards = parser.value(QStringLiteral("cards"));
    options.files = parser.value(QStringLiteral("files"));
    options.chances = parser.value(QStringLiteral("chance")).toStdString();
    if (options.keys.isEmpty() || options.people.isEmpty()) {
        return fail(QStringLiteral("--keys and --people are needed"), exitCode);
    }
    if (QFileInfo(options.people).isDir()) {
        options.people += QStringLiteral("/people.json");
    }
    return true;
}

/// CODE:CERTIFICATE.pem → fingerprint of the certificate and code.
bool readFacilities(const QCommandLineParser& parser, Options& options, int& exitCode) {
    const QStringList given = parser.values(QStringLiteral("facility"));
    for (const QString& each : given) {
        const QString file = each.section(u':', 1);
        const QList<QSslCertificate> certificates = QSslCertificate::fromPath(file, QSsl::Pem);
        if (certificates.isEmpty()) {
            return fail(QStringLiteral("--facility %1: takes CODE:CERTIFICATE.pem").arg(each), exitCode);
        }
        const QByteArray fingerprint = certificates.front().digest(QCryptographicHash::Sha256).toHex();
        options.service.facilities.insert(QString::fromLatin1(fingerprint), each.section(u':', 0, 0));
    }
    return true;
}

/// AREA:FROM:UNTIL
bool readDisasters(const QCommandLineParser& parser, Options& options, int& exitCode) {
    for (const QString& each : parser.values(QStringLiteral("disaster"))) {
        const DisasterArea area{each.section(u':', 0, 0), QDate::fromString(each.section(u':', 1, 1), Qt::ISODate),
                                QDate::fromString(each.section(u':', 2), Qt::ISODate)};
        if (area.area.isEmpty() || !area.from.isValid() || area.until < area.from) {
            return fail(QStringLiteral("--disaster %1: takes AREA:FROM:UNTIL").arg(each), exitCode);
        }
        options.service.disasters.append(area);
    }
    return true;
}

void printRoutes() {
    QTextStream out(stdout);
    for (const Route& each : routes) {
        out << QLatin1StringView(each.name.data(), static_cast<qsizetype>(each.name.size())) << ' '
            << QLatin1StringView(each.verb.data(), static_cast<qsizetype>(each.verb.size())) << ' '
            << QLatin1StringView(each.path.data(), static_cast<qsizetype>(each.path.size())) << '\n';
    }
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
    parser.addOption({QStringLiteral("routes"), QStringLiteral("Print every call: name, method, path below /v1.")});
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
    if (parser.isSet(QStringLiteral("routes"))) {
        printRoutes();
        return std::nullopt;
    }
    if (parser.isSet(QStringLiteral("send"))) {
        exitCode = sendLine(parser);
        return std::nullopt;
    }
    Options options;
    const bool ok = readPlaces(parser, options, exitCode) && readNumbers(parser, options, exitCode) &&
                    readFaults(parser, options, exitCode) && readFacilities(parser, options, exitCode) &&
                    readDisasters(parser, options, exitCode);
    return ok ? std::optional(options) : std::nullopt;
}

}  // namespace simservice
