// SPDX-License-Identifier: Apache-2.0
#include "app/eligibility/message_json.h"

#include "app/eligibility/message_reader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace eligibility {
namespace {

constexpr int maximumDepth = 31;  ///< inside header or body, as in a file

QJsonArray childrenOf(const std::vector<Element>& elements) {
    QJsonArray array;
    for (const Element& element : elements) {
        QJsonObject object{{QStringLiteral("name"), element.name}};
        if (element.children.empty()) {
            object.insert(QStringLiteral("text"), element.text);
        } else {
            object.insert(QStringLiteral("children"), childrenOf(element.children));
        }
        array.append(object);
    }
    return array;
}

tl::unexpected<Error> failure(ErrorCode code, qint64 offset = -1) {
    return tl::unexpected(Error{code, -1, offset});
}

bool isName(const QString& text) {
    static const QRegularExpression pattern(QStringLiteral("^[A-Za-z_][A-Za-z0-9_.-]*$"));
    return pattern.match(text).hasMatch();
}

Result<void> read(const QJsonValue& value, std::vector<Element>& into, int depth) {
    if (!value.isArray() && !value.isUndefined()) {
        return failure(ErrorCode::MessageNotXmlMsg);
    }
    if (depth > maximumDepth) {
        return failure(ErrorCode::MessageTooDeep);
    }
    for (const QJsonValue each : value.toArray()) {
        Element& element = into.emplace_back();
        element.name = each[QStringLiteral("name")].toString();
        element.text = each[QStringLiteral("text")].toString();
        if (!isName(element.name)) {
            return failure(ErrorCode::MessageMalformed);
        }
        const Result<void> below = read(each[QStringLiteral("children")], element.children, depth + 1);
        if (!below) {
            return below;
        }
        if (!element.text.isEmpty() && !element.children.empty()) {
            return failure(ErrorCode::MessageNotXmlMsg);  // one of the two would be lost
        }
    }
    return {};
}

}  // namespace

QJsonObject toJson(const Message& message) {
    const bool isUtf8 = message.encoding == Encoding::Utf8;
    QJsonObject object{{QStringLiteral("type"), message.type},
                       {QStringLiteral("encoding"), isUtf8 ? QStringLiteral("UTF-8") : QStringLiteral("Shift_JIS")},
                       {QStringLiteral("declared"), message.declared},
                       {QStringLiteral("header"), childrenOf(message.header.children)},
                       {QStringLiteral("body"), childrenOf(message.body.children)}};
    if (!message.others.empty()) {
        object.insert(QStringLiteral("others"), childrenOf(message.others));
    }
    return object;
}

Result<Message> messageFromJson(const QByteArray& bytes) {
    if (bytes.size() > maximumBulkBytes) {
        return failure(ErrorCode::MessageTooLarge);
    }
    QJsonParseError problem;
    const QJsonObject object = QJsonDocument::fromJson(bytes, &problem).object();
    if (problem.error != QJsonParseError::NoError) {
        return failure(ErrorCode::MessageMalformed, problem.offset);
    }
    if (!object.value(QStringLiteral("header")).isArray()) {
        return failure(ErrorCode::MessageNotXmlMsg);
    }
    Message message;
    message.type = object.value(QStringLiteral("type")).toString();
    message.encoding =
        object.value(QStringLiteral("encoding")).toString() == u"Shift_JIS" ? Encoding::Cp932 : Encoding::Utf8;
    message.declared = object.value(QStringLiteral("declared")).toBool(true);
    message.header.name = QStringLiteral("MessageHeader");
    message.body.name = QStringLiteral("MessageBody");
    return read(object.value(QStringLiteral("header")), message.header.children, 1)
        .and_then([&] { return read(object.value(QStringLiteral("body")), message.body.children, 1); })
        .and_then([&] { return read(object.value(QStringLiteral("others")), message.others, 1); })
        .map([&message] { return std::move(message); });
}

}  // namespace eligibility
