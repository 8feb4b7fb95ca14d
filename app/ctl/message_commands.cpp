// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/command.h"
#include "app/ctl/error.h"
#include "app/eligibility/message_check.h"
#include "app/eligibility/message_json.h"
#include "app/eligibility/message_reader.h"
#include "app/eligibility/message_writer.h"
#include "app/eligibility/problem_words.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

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

/// Findings have their own table; files that cannot be read are failures like anywhere else.
QString meaningOf(const QString& problem, const Call& call) {
    const QString meaning = eligibility::meaningOf(problem, call.language);
    return meaning.isEmpty() ? call.texts.text(problem.toStdString(), call.language).cause : meaning;
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
        QJsonObject object{{QStringLiteral("file"), file},
                           {QStringLiteral("line"), problem.line},
                           {QStringLiteral("element"), problem.element},
                           {QStringLiteral("problem"), problem.problem},
                           {QStringLiteral("meaning"), meaningOf(problem.problem, call)},
                           {QStringLiteral("blocking"), problem.blocking}};
        if (problem.offset >= 0) {
            object.insert(QStringLiteral("offset"), problem.offset);
        }
        problems.append(object);
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

const QString& targetOption() {
    static const QString name = QStringLiteral("to");
    return name;
}
const QString& outputOption() {
    static const QString name = QStringLiteral("output");
    return name;
}

/// What a file holds, be it XML (packed or not) or our JSON form of it.
eligibility::Result<eligibility::Message> readEither(const QString& path) {
    QFile file(path);
    if (file.open(QIODevice::ReadOnly) && file.peek(1) == "{") {
        return eligibility::messageFromJson(file.read(eligibility::maximumBulkBytes + 1));
    }
    return eligibility::readMessageFile(path);
}

eligibility::Result<QByteArray> written(eligibility::Message message, const QString& target) {
    if (target == u"json") {
        return QJsonDocument(eligibility::toJson(message)).toJson(QJsonDocument::Indented);
    }
    if (target != u"xml") {
        message.encoding = target == u"utf-8" ? eligibility::Encoding::Utf8 : eligibility::Encoding::Cp932;
        if (eligibility::Element* const named = message.header.child(u"CharacterCodeIdentifier")) {
            named->text = message.encoding == eligibility::Encoding::Utf8 ? QStringLiteral("0") : QStringLiteral("1");
        }
    }
    return eligibility::writeMessage(message);
}

Outcome convert(const Call& call) {
    const QString path = call.arguments.constFirst();
    const QString target = call.options.value(targetOption());
    const QString output = call.options.value(outputOption());
    static const QStringList targets{QStringLiteral("json"), QStringLiteral("xml"), QStringLiteral("utf-8"),
                                     QStringLiteral("shift_jis")};
    if (!targets.contains(target)) {
        return fail(name(ErrorCode::UsageWrong), QStringLiteral("--to json|xml|utf-8|shift_jis"));
    }
    const auto message = readEither(path);
    if (!message) {
        const auto line = message.error().line;
        return failFrom(message.error(), line > 0 ? QStringLiteral("%1:%2").arg(path).arg(line) : path);
    }
    if (output.isEmpty() && target == u"json") {
        return Answer{Exit::Yes, eligibility::toJson(*message)};
    }
    if (output.isEmpty()) {
        return fail(name(ErrorCode::UsageWrong), QStringLiteral("--output FILE"));
    }
    const auto bytes = written(*message, target);
    if (!bytes) {
        return failFrom(bytes.error(), path);
    }
    QSaveFile file(output);
    if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size() || !file.commit()) {
        return fail(name(ErrorCode::FileUnwritable), output);
    }
    return Answer{Exit::Yes, QJsonObject{{QStringLiteral("type"), message->type},
                                         {QStringLiteral("file"), output},
                                         {QStringLiteral("bytes"), bytes->size()}}};
}

}  // namespace

QList<Command> messageCommands() {
    return {
        {.words = {QStringLiteral("message"), QStringLiteral("check")},
         .arguments = QStringLiteral("PATH…"),
         .fewest = 1,
         .most = -1,
         .summary = QStringLiteral("Check message files and archives, or all of folders, against the public tables."),
         .options = {},
         .run = check},
        {.words = {QStringLiteral("message"), QStringLiteral("parse")},
         .arguments = QStringLiteral("FILE"),
         .fewest = 1,
         .most = 1,
         .summary = QStringLiteral("Print one message file by element names."),
         .options = {},
         .run = parse},
        {.words = {QStringLiteral("message"), QStringLiteral("convert")},
         .arguments = QStringLiteral("FILE"),
         .fewest = 1,
         .most = 1,
         .summary = QStringLiteral("Write a message in another encoding, as JSON without loss, or from that JSON."),
         .options = {QCommandLineOption(targetOption(),
                                        QStringLiteral("json, xml (in its own encoding), utf-8 or shift_jis (CP932)."),
                                        QStringLiteral("FORM")),
                     QCommandLineOption(outputOption(), QStringLiteral("Where to write; JSON may go to the terminal."),
                                        QStringLiteral("FILE"))},
         .run = convert},
    };
}

}  // namespace ctl
