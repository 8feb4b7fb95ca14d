// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/printer.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>
#include <utility>

namespace ctl {
namespace {

/// @return whether all of it got out (a full disk, a closed pipe)
bool write(std::FILE* file, const QString& text) {
    const QByteArray bytes = text.toUtf8();
    const auto size = static_cast<std::size_t>(bytes.size());
    return std::fwrite(bytes.constData(), 1, size, file) == size && std::fflush(file) == 0;
}

/// Says an answer; an answer that nobody could read is none.
int say(const QString& text, Exit exit) {
    return static_cast<int>(write(stdout, text) ? exit : Exit::Unavailable);
}

QString plain(const QJsonValue& value) {
    if (value.isNull()) {
        return QStringLiteral("-");
    }
    return value.isBool() ? (value.toBool() ? QStringLiteral("yes") : QStringLiteral("no"))
                          : value.toVariant().toString();
}

void append(QString& text, const QString& key, const QJsonValue& value, int depth) {
    const QString indent(qsizetype{depth} * 2, QLatin1Char(' '));
    if (value.isObject()) {
        text += indent + key + QStringLiteral(":\n");
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            append(text, it.key(), it.value(), depth + 1);
        }
    } else if (value.isArray()) {
        int number = 0;
        const QJsonArray array = value.toArray();
        for (const auto one : array) {
            append(text, QStringLiteral("%1 %2").arg(key).arg(++number), one, depth);
        }
    } else {
        text += indent + key + QStringLiteral(": ") + plain(value) + QLatin1Char('\n');
    }
}

platform::FailureTable loadTexts() {
    // Damaged tables cannot be built in: a test reads them. Without texts the code alone is still said.
    return platform::FailureTable::load().value_or(platform::FailureTable{});
}

}  // namespace

Printer::Printer(QString language, bool json) : m_language(std::move(language)), m_json(json), m_texts(loadTexts()) {}

int Printer::print(const Outcome& outcome) const {
    if (!outcome) {
        return printFailure(outcome.error());
    }
    const QJsonObject& object = outcome->json;
    return say(m_json ? QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)) + QLatin1Char('\n')
                      : asText(object),
               outcome->exit);
}

bool Printer::line(const QJsonObject& object, const QString& text) const {
    const QString json = QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    return write(stdout, (m_json ? json : text) + QLatin1Char('\n'));
}

int Printer::printFailure(const Failure& failure) const {
    const platform::FailureText text = m_texts.text(failure.code, m_language);
    const QString code = QString::fromUtf8(failure.code);
    const QString cause =
        failure.detail.isEmpty() ? text.cause : QStringLiteral("%1 (%2)").arg(text.cause, failure.detail);
    if (m_json) {
        const QJsonObject error{
            {QStringLiteral("code"), code}, {QStringLiteral("cause"), cause}, {QStringLiteral("next"), text.next}};
        const QJsonDocument document(QJsonObject{{QStringLiteral("error"), error}});
        return say(QString::fromUtf8(document.toJson(QJsonDocument::Compact)) + QLatin1Char('\n'), failure.exit);
    }
    static_cast<void>(write(stderr, QStringLiteral("%1 [%2]\n→ %3\n").arg(cause, code, text.next)));
    return static_cast<int>(failure.exit);
}

int Printer::help(const Command* command) const {
    QString text = QStringLiteral("usage: uketsukectl [--config FILE] [--json] COMMAND …\n");
    if (command != nullptr) {
        text = QStringLiteral("usage: %1\n  %2\n").arg(usageOf(*command), command->summary);
        for (const QCommandLineOption& option : command->options) {
            text += QStringLiteral("  --%1  %2\n")
                        .arg((option.names().constFirst() + QLatin1Char(' ') + option.valueName()).leftJustified(28),
                             option.description());
        }
    } else {
        for (const Command& one : commands()) {
            text += QStringLiteral("  %1  %2\n")
                        .arg((one.words.join(QLatin1Char(' ')) + QLatin1Char(' ') + one.arguments).leftJustified(30),
                             one.summary);
        }
    }
    text +=
        QStringLiteral("exit: 0 yes, 1 no, 2 wrong use, 3 unavailable, 4 damaged input, 5 refused by a safety rule\n");
    return say(text, Exit::Yes);
}

int Printer::version() const {
    return say(QStringLiteral("uketsukectl %1\n").arg(QCoreApplication::applicationVersion()), Exit::Yes);
}

QString usageOf(const Command& command) {
    QString usage = QStringLiteral("uketsukectl ") + command.words.join(QLatin1Char(' '));
    for (const QCommandLineOption& option : command.options) {
        usage += QStringLiteral(" [--%1%2]")
                     .arg(option.names().constFirst(),
                          option.valueName().isEmpty() ? QString() : QLatin1Char(' ') + option.valueName());
    }
    return command.arguments.isEmpty() ? usage : usage + QLatin1Char(' ') + command.arguments;
}

QString asText(const QJsonObject& object) {
    QString text;
    for (auto it = object.begin(); it != object.end(); ++it) {
        append(text, it.key(), it.value(), 0);
    }
    return text;
}

}  // namespace ctl
