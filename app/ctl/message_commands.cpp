// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/command.h"
#include "app/ctl/error.h"
#include "app/eligibility/message_check.h"
#include "app/eligibility/message_reader.h"

#include <QFileInfo>
#include <QJsonArray>

namespace ctl {
namespace {

/// Children by name; a name that comes more than once becomes an array, in its order.
QJsonValue toJson(const eligibility::Element& element) {
    if (element.children.empty()) {
        return element.text;
    }
    QJsonObject object;
    for (const eligibility::Element& child : element.children) {
        const auto known = object.constFind(child.name);
        if (known == object.constEnd()) {
            object.insert(child.name, toJson(child));
        } else {
            QJsonArray several = known->isArray() ? known->toArray() : QJsonArray{*known};
            several.append(toJson(child));
            object.insert(child.name, several);
        }
    }
    return object;
}

QJsonObject objectOf(const eligibility::Element& element) {
    const QJsonValue value = toJson(element);
    return value.isObject() ? value.toObject() : QJsonObject{};
}

Outcome check(const Call& call) {
    for (const QString& path : call.arguments) {
        if (!QFileInfo::exists(path)) {
            return fail(name(ErrorCode::FileUnreadable), path);
        }
    }
    const eligibility::CheckReport report = eligibility::checkPaths(call.arguments);
    QJsonArray problems;
    for (const auto& [file, problem] : report.problems) {
        problems.append(QJsonObject{{QStringLiteral("file"), file},
                                    {QStringLiteral("line"), problem.line},
                                    {QStringLiteral("element"), problem.element},
                                    {QStringLiteral("problem"), problem.problem},
                                    {QStringLiteral("blocking"), problem.blocking}});
    }
    return Answer{report.ok ? Exit::Yes : Exit::No, QJsonObject{{QStringLiteral("files"), report.files},
                                                                {QStringLiteral("ok"), report.ok},
                                                                {QStringLiteral("problems"), problems}}};
}

Outcome parse(const Call& call) {
    const QString path = call.arguments.constFirst();
    const auto message = eligibility::readMessageFile(path);
    if (!message) {
        const auto line = message.error().line;
        return failFrom(message.error(), line > 0 ? QStringLiteral("%1:%2").arg(path).arg(line) : path);
    }
    return Answer{Exit::Yes, QJsonObject{{QStringLiteral("type"), message->type},
                                         {QStringLiteral("header"), objectOf(message->header)},
                                         {QStringLiteral("body"), objectOf(message->body)}}};
}

}  // namespace

QList<Command> messageCommands() {
    return {
        {.words = {QStringLiteral("message"), QStringLiteral("check")},
         .arguments = QStringLiteral("PATH…"),
         .fewest = 1,
         .most = -1,
         .summary = QStringLiteral("Check message files, or all *.xml of folders, against the public tables."),
         .options = {},
         .run = check},
        {.words = {QStringLiteral("message"), QStringLiteral("parse")},
         .arguments = QStringLiteral("FILE"),
         .fewest = 1,
         .most = 1,
         .summary = QStringLiteral("Print one message file by element names."),
         .options = {},
         .run = parse},
    };
}

}  // namespace ctl
