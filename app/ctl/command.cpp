// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/command.h"

#include "app/ctl/error.h"
#include "app/ctl/printer.h"

#include <QFileInfo>
#include <QLocale>
#include <QStandardPaths>

namespace ctl {
namespace {

std::optional<QString> defaultConfigPath() {
    const QString own =
        QStandardPaths::locate(QStandardPaths::GenericConfigLocation, QStringLiteral("uketsuke/uketsuke.toml"));
    if (!own.isEmpty()) {
        return own;
    }
    const QString systemWide = QStringLiteral("/etc/uketsuke/uketsuke.toml");
    return QFileInfo::exists(systemWide) ? std::optional(systemWide) : std::nullopt;
}

QList<QCommandLineOption> commonOptions() {
    return {
        {QStringLiteral("config"), QStringLiteral("Configuration of this machine."), QStringLiteral("FILE")},
        {QStringLiteral("json"), QStringLiteral("One JSON object on standard output.")},
        {{QStringLiteral("h"), QStringLiteral("help")}, QStringLiteral("Say what a command does.")},
        {{QStringLiteral("v"), QStringLiteral("version")}, QStringLiteral("Say the version.")},
    };
}

/// The words that are no options, in order; `--config FILE` may stand before the command.
QStringList plainWords(const QStringList& arguments) {
    QStringList words;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == QStringLiteral("--config")) {
            ++i;
        } else if (!arguments[i].startsWith(QLatin1Char('-'))) {
            words.append(arguments[i]);
        }
    }
    return words;
}

const Command* find(const QStringList& words) {
    for (const Command& command : commands()) {
        if (words.mid(0, command.words.size()) == command.words) {
            return &command;
        }
    }
    return nullptr;
}

QString language() {
    return QLocale::system().language() == QLocale::Japanese ? QStringLiteral("ja") : QStringLiteral("en");
}

Outcome execute(const Command& command, const QCommandLineParser& parser, const Printer& printer) {
    const QStringList positional = parser.positionalArguments().mid(command.words.size());
    if (positional.size() < command.fewest || (command.most >= 0 && positional.size() > command.most)) {
        return fail(name(ErrorCode::UsageWrong), usageOf(command));
    }
    const std::optional<QString> config =
        parser.isSet(QStringLiteral("config")) ? parser.value(QStringLiteral("config")) : defaultConfigPath();
    return command.run(Call{printer, parser, positional, printer.texts(), printer.language(), config});
}

}  // namespace

tl::expected<platform::Config, Failure> Call::config() const {
    if (!configPath) {
        return platform::Config{};
    }
    auto config = platform::readConfig(*configPath);
    if (!config) {
        return fail(name(config.error().code), config.error().toText(language));
    }
    return *config;
}

const QList<Command>& commands() {
    static const QList<Command> all = doctorCommands() + cardCommands() + faceCommands() + messageCommands() +
                                      fhirCommands() + inquireCommands() + reinquireCommands() + bulkCommands() +
                                      listCommands() + historyCommands() + consentCommands() + exceptionCommands() +
                                      staffCommands() + storeCommands();
    return all;
}

int runCommandLine(const QStringList& arguments) {
    const bool json = arguments.contains(QStringLiteral("--json"));
    const Printer printer(language(), json);
    const QStringList words = plainWords(arguments);
    const Command* command = find(words);

    QCommandLineParser parser;
    parser.addOptions(commonOptions());
    if (command != nullptr) {
        parser.addOptions(command->options);
    }
    const bool understood = parser.parse(QStringList{QStringLiteral("uketsukectl")} + arguments);
    if (parser.isSet(QStringLiteral("version"))) {
        return printer.version();
    }
    if (parser.isSet(QStringLiteral("help"))) {
        return printer.help(command);
    }
    if (command == nullptr) {
        return printer.print(fail(name(ErrorCode::UsageWrong), words.isEmpty()
                                                                   ? QStringLiteral("uketsukectl --help")
                                                                   : words.mid(0, 2).join(QLatin1Char(' '))));
    }
    if (!understood) {
        return printer.print(fail(name(ErrorCode::UsageWrong), parser.errorText()));
    }
    return printer.print(execute(*command, parser, printer));
}

}  // namespace ctl
