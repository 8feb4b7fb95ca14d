// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ctl/answer.h"
#include "app/platform/config.h"
#include "app/platform/failure_table.h"

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QStringList>

#include <optional>
#include <span>

namespace ctl {

class Printer;

/// What every command is given.
struct Call {
    const Printer& printer;  ///< only for commands that go on saying something; the others return their Answer
    const QCommandLineParser& options;
    QStringList arguments;  ///< positional ones, without the command's own words
    const platform::FailureTable& texts;
    QString language;                   ///< "ja" or "en"
    std::optional<QString> configPath;  ///< of --config, else the first default place where a file is

    /// Reads the configuration; without any file an empty one, which configures nothing.
    [[nodiscard]] tl::expected<platform::Config, Failure> config() const;
};

/// One command: its words, its options and what it does.
struct Command {
    QStringList words;  ///< e.g. {"card", "show"}
    QString arguments;  ///< positional ones for --help, e.g. "REFERENCE PROBE"
    int fewest = 0;     ///< how many positional arguments it takes
    int most = 0;       ///< -1 = any number
    QString summary;    ///< one line for --help
    QList<QCommandLineOption> options;
    Outcome (*run)(const Call&) = nullptr;
};

/// Every command, in the order of --help.
[[nodiscard]] const QList<Command>& commands();

// One per file of this folder.
[[nodiscard]] QList<Command> doctorCommands();
[[nodiscard]] QList<Command> cardCommands();
[[nodiscard]] QList<Command> faceCommands();
[[nodiscard]] QList<Command> messageCommands();
[[nodiscard]] QList<Command> fhirCommands();
[[nodiscard]] QList<Command> inquireCommands();
[[nodiscard]] QList<Command> reinquireCommands();
[[nodiscard]] QList<Command> bulkCommands();
[[nodiscard]] QList<Command> historyCommands();
[[nodiscard]] QList<Command> consentCommands();
[[nodiscard]] QList<Command> exceptionCommands();
[[nodiscard]] QList<Command> listCommands();
[[nodiscard]] QList<Command> staffCommands();
[[nodiscard]] QList<Command> storeCommands();

/// Runs what the arguments ask for and prints the answer.
/// @param arguments  of the program, without its name
/// @return the exit status
[[nodiscard]] int runCommandLine(const QStringList& arguments);

}  // namespace ctl
