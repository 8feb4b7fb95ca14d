// SPDX-License-Identifier: Apache-2.0
// `staff …`: who may vouch for a patient at the kiosk (目視確認), and the passcodes, which only their hashes leave.
#include "app/ctl/command.h"
#include "app/ctl/error.h"
#include "app/ctl/secret_input.h"
#include "app/platform/passcode.h"
#include "app/platform/staff_file.h"
#include "cardreader/individualnumbercard/pin.h"

#include <QFile>
#include <QJsonArray>

#include <unistd.h>
#include <algorithm>

namespace ctl {
namespace {

using platform::StaffMember;
using Passcode = cardreader::SecretDigits<platform::passcodeMost>;

tl::expected<QString, Failure> staffFile(const Call& call) {
    if (call.options.isSet(QStringLiteral("file"))) {
        return call.options.value(QStringLiteral("file"));
    }
    const auto config = call.config();
    if (!config) {
        return tl::unexpected(config.error());
    }
    if (config->kiosk.staffFile.isEmpty()) {
        return fail(name(ErrorCode::UsageWrong), QStringLiteral("--file, [kiosk] staff_file"));
    }
    return config->kiosk.staffFile;
}

/// A file that is not there yet is an empty list when somebody is to be added.
tl::expected<std::vector<StaffMember>, Failure> membersOf(const QString& file, bool mayBeMissing) {
    if (mayBeMissing && !QFile::exists(file)) {
        return std::vector<StaffMember>{};
    }
    auto staff = platform::readStaffFile(file);
    if (!staff) {
        return failFrom(staff.error(), file);
    }
    return std::move(*staff);
}

bool readPasscode(Passcode& passcode, const char* prompt) {
    return readDigits(STDIN_FILENO, prompt, [&passcode](int digit) { return passcode.append(digit); }) &&
           passcode.size() >= platform::passcodeLeast;
}

/// At a terminal nobody sees what he types, so it is asked for twice.
tl::expected<QString, Failure> askPasscode() {
    Passcode passcode;
    const auto malformed = [] { return fail(name(ErrorCode::SecretMalformed), QStringLiteral("passcode: 6-12")); };
    if (!readPasscode(passcode, "パスコード（数字6〜12桁） / passcode (6 to 12 digits): ")) {
        return malformed();
    }
    if (::isatty(STDIN_FILENO) != 0) {
        Passcode again;
        if (!readPasscode(again, "もう一度 / once more: ") || !std::ranges::equal(again.ascii(), passcode.ascii())) {
            return malformed();
        }
    }
    if (platform::isGuessable(passcode.ascii())) {
        return fail(name(ErrorCode::PasscodeGuessable));
    }
    auto hash = platform::hashPasscode(passcode.ascii());
    if (!hash) {
        return failFrom(hash.error());
    }
    return std::move(*hash);
}

QJsonObject toJson(const StaffMember& member) {
    return {{QStringLiteral("id"), member.id}, {QStringLiteral("name"), member.name}};
}

Outcome add(const Call& call) {
    StaffMember member{.id = call.arguments.at(0), .name = call.arguments.at(1), .passcodeHash = {}};
    if (!platform::isStaffId(member.id) || !platform::isStaffName(member.name)) {
        return fail(name(ErrorCode::UsageWrong), QStringLiteral("ID: A-Z a-z 0-9 - _, 1-32; NAME: 1-40"));
    }
    const auto file = staffFile(call);
    if (!file) {
        return tl::unexpected(file.error());
    }
    auto staff = membersOf(*file, true);
    if (!staff) {
        return tl::unexpected(staff.error());
    }
    auto hash = askPasscode();
    if (!hash) {
        return tl::unexpected(hash.error());
    }
    member.passcodeHash = std::move(*hash);
    const auto known = std::ranges::find(*staff, member.id, &StaffMember::id);
    const bool replaced = known != staff->end();
    if (replaced) {
        *known = member;
    } else {
        staff->push_back(member);
    }
    if (const auto written = platform::writeStaffFile(*file, *staff); !written) {
        return failFrom(written.error(), *file);
    }
    return Answer{Exit::Yes, QJsonObject{{QStringLiteral("file"), *file},
                                         {QStringLiteral("staff"), toJson(member)},
                                         {QStringLiteral("replaced"), replaced}}};
}

Outcome list(const Call& call) {
    const auto file = staffFile(call);
    if (!file) {
        return tl::unexpected(file.error());
    }
    const auto staff = membersOf(*file, false);
    if (!staff) {
        return tl::unexpected(staff.error());
    }
    QJsonArray all;
    std::ranges::for_each(*staff, [&all](const StaffMember& member) { all.append(toJson(member)); });
    return Answer{Exit::Yes, QJsonObject{{QStringLiteral("file"), *file}, {QStringLiteral("staff"), all}}};
}

Outcome remove(const Call& call) {
    const auto file = staffFile(call);
    if (!file) {
        return tl::unexpected(file.error());
    }
    auto staff = membersOf(*file, false);
    if (!staff) {
        return tl::unexpected(staff.error());
    }
    const QString id = call.arguments.constFirst();
    const bool removed = std::erase_if(*staff, [&id](const StaffMember& one) { return one.id == id; }) > 0;
    if (removed) {
        if (const auto written = platform::writeStaffFile(*file, *staff); !written) {
            return failFrom(written.error(), *file);
        }
    }
    return Answer{removed ? Exit::Yes : Exit::No,
                  QJsonObject{{QStringLiteral("file"), *file}, {QStringLiteral("removed"), removed}}};
}

}  // namespace

QList<Command> staffCommands() {
    const QCommandLineOption file{QStringLiteral("file"), QStringLiteral("List of staff; else [kiosk] staff_file."),
                                  QStringLiteral("FILE")};
    return {
        {.words = {QStringLiteral("staff"), QStringLiteral("add")},
         .arguments = QStringLiteral("ID NAME"),
         .fewest = 2,
         .most = 2,
         .summary =
             QStringLiteral("Let somebody vouch for patients at the kiosk, or give a new passcode (standard input)."),
         .options = {file},
         .run = add},
        {.words = {QStringLiteral("staff"), QStringLiteral("list")},
         .arguments = {},
         .summary = QStringLiteral("Say who may vouch for patients at the kiosk."),
         .options = {file},
         .run = list},
        {.words = {QStringLiteral("staff"), QStringLiteral("remove")},
         .arguments = QStringLiteral("ID"),
         .fewest = 1,
         .most = 1,
         .summary = QStringLiteral("Let somebody vouch no more; from the kiosk's next start."),
         .options = {file},
         .run = remove},
    };
}

}  // namespace ctl
