// SPDX-License-Identifier: Apache-2.0
#include "app/platform/log.h"

#include "app/platform/log_sink.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <memory>

namespace platform {
namespace {

std::unique_ptr<LogSink>& sink() {
    static std::unique_ptr<LogSink> instance;
    return instance;
}

QString levelWord(QtMsgType type) {
    switch (type) {
        case QtDebugMsg:
            return QStringLiteral("debug");
        case QtInfoMsg:
            return QStringLiteral("info");
        case QtWarningMsg:
            return QStringLiteral("warning");
        case QtCriticalMsg:
            return QStringLiteral("critical");
        case QtFatalMsg:
            return QStringLiteral("fatal");
    }
    return {};
}

QByteArray opening(QtMsgType type, const char* category) {
    return "{\"at\":\"" + QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toLatin1() + "\",\"level\":\"" +
           levelWord(type).toLatin1() + "\",\"category\":\"" + QByteArray(category != nullptr ? category : "default") +
           "\",";
}

void handleMessage(QtMsgType type, const QMessageLogContext& context, const QString& message) {
    if (sink()) {
        const QJsonObject text{{QStringLiteral("message"), QString::fromLatin1(scrubbed(message))}};
        sink()->write(opening(type, context.category) + QJsonDocument(text).toJson(QJsonDocument::Compact).mid(1));
    }
}

QByteArray number(std::int64_t value) {
    return QByteArray::number(static_cast<qlonglong>(value));
}

QByteArray raw(std::string_view text) {
    return {text.data(), static_cast<qsizetype>(text.size())};
}

}  // namespace

LogLine::LogLine(const QLoggingCategory& category, QtMsgType level, LogWord step)
    : m_category(category), m_level(level), m_json("\"step\":\"" + raw(step.text()) + '"') {}

LogLine::~LogLine() {
    if (!m_category.isEnabled(m_level)) {
        return;
    }
    if (sink()) {
        sink()->write(opening(m_level, m_category.categoryName()) + m_json + '}');
        return;
    }
    const QMessageLogger logger(nullptr, 0, nullptr, m_category.categoryName());
    if (m_level == QtDebugMsg) {
        logger.debug("%s", m_json.constData());
    } else if (m_level == QtInfoMsg) {
        logger.info("%s", m_json.constData());
    } else {
        logger.warning("%s", m_json.constData());
    }
}

LogLine& LogLine::visit(std::uint64_t id) {
    m_json += ",\"visit\":" + QByteArray::number(static_cast<qulonglong>(id));
    return *this;
}

LogLine& LogLine::duration(std::chrono::milliseconds took) {
    m_json += ",\"milliseconds\":" + platform::number(took.count());
    return *this;
}

LogLine& LogLine::number(LogWord key, std::int64_t value) {
    m_json += ",\"" + raw(key.text()) + "\":" + platform::number(value);
    return *this;
}

LogLine& LogLine::word(LogWord key, LogWord value) {
    m_json += ",\"" + raw(key.text()) + "\":\"" + raw(value.text()) + '"';
    return *this;
}

LogLine& LogLine::dotted(std::string_view code) {
    m_json += ",\"code\":\"" + raw(code) + '"';
    return *this;
}

std::optional<Error> installLog(const LogSettings& settings) {
    auto opened = std::make_unique<LogSink>(settings);
    const bool healthy = opened->isHealthy();
    sink() = std::move(opened);
    qInstallMessageHandler(handleMessage);
    if (!healthy) {
        return Error{ErrorCode::LogUnwritable};
    }
    return std::nullopt;
}

void uninstallLog() {
    qInstallMessageHandler(nullptr);
    sink().reset();
}

QByteArray scrubbed(const QString& freeText) {
    static const QRegularExpression outsideAscii(QStringLiteral("[^\\x20-\\x7e]+"));
    static const QRegularExpression longDigits(QStringLiteral("[0-9]{4,}"));
    static const QRegularExpression longRuns(QStringLiteral("[A-Za-z0-9+/=]{24,}|[0-9A-Fa-f]{16,}"));
    QString text = freeText;
    text.replace(outsideAscii, QStringLiteral("*"));
    text.replace(longRuns, QStringLiteral("*"));
    text.replace(longDigits, QStringLiteral("*"));
    return text.toLatin1();
}

}  // namespace platform
