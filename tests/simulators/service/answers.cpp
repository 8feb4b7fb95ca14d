// SPDX-License-Identifier: Apache-2.0
#include "tests/simulators/service/answers.h"

#include "app/eligibility/message_writer.h"
#include "tests/simulators/service/office.h"

#include <QJsonDocument>

namespace simservice {
namespace {

constexpr int japanOffsetSeconds = 9 * 60 * 60;

}  // namespace

QDate japaneseDay(const QDateTime& time) {
    return time.toOffsetFromUtc(japanOffsetSeconds).date();
}

HttpResponse problem(unsigned status, const char* code, const char* title) {
    const QJsonObject object{{QStringLiteral("code"), QString::fromLatin1(code)},
                             {QStringLiteral("title"), QString::fromUtf8(title)},
                             {QStringLiteral("status"), static_cast<int>(status)}};
    return {status, "application/problem+json", QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString()};
}

HttpResponse json(const QJsonObject& object) {
    return {200, "application/json", QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString()};
}

HttpResponse xml(eligibility::Message message) {
    auto bytes = eligibility::writeMessage(message);
    if (!bytes) {
        message.encoding = eligibility::Encoding::Utf8;
        for (eligibility::Element& each : message.header.children) {
            if (each.name == QStringLiteral("CharacterCodeIdentifier")) {
                each.text = QStringLiteral("0");
            }
        }
        bytes = eligibility::writeMessage(message);
    }
    return {200, "application/xml", bytes.value_or(QByteArray()).toStdString()};
}

QByteArray bytesOf(const std::string& text) {
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

QString textOf(const std::string& text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

}  // namespace simservice
