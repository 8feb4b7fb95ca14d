// SPDX-License-Identifier: Apache-2.0
#include "app/eligibility/message_writer.h"

#include "app/eligibility/text_encoding.h"

#include <algorithm>

namespace eligibility {
namespace {

/// Whether XML 1.0 has no way at all to carry the character.
bool isForbidden(QChar c) {
    const auto code = c.unicode();
    return (code < 0x20 && code != u'\t' && code != u'\n' && code != u'\r') || code == 0xFFFE || code == 0xFFFF;
}

bool isWritable(const Element& element) {
    return std::ranges::none_of(element.text, isForbidden) && std::ranges::all_of(element.children, isWritable);
}

QString escaped(const QString& text) {
    QString result = text;
    result.replace(u'&', QStringLiteral("&amp;"));
    result.replace(u'<', QStringLiteral("&lt;"));
    result.replace(u'>', QStringLiteral("&gt;"));
    result.replace(u'\r', QStringLiteral("&#13;"));
    return result;
}

void append(QString& out, const Element& element, int depth) {
    const QString indent(qsizetype(depth) * 2, u' ');
    // An empty header or body is written as two tags, as in the field.
    const bool isPart = depth == 1 && (element.name == u"MessageHeader" || element.name == u"MessageBody");
    out += indent + u'<' + element.name;
    if (element.children.empty() && element.text.isEmpty() && !isPart) {
        out += QLatin1StringView("/>\n");
        return;
    }
    out += u'>' + escaped(element.text);
    if (!element.children.empty() || isPart) {
        out += u'\n';
        for (const Element& each : element.children) {
            append(out, each, depth + 1);
        }
        out += indent;
    }
    out += QLatin1StringView("</") + element.name + QLatin1StringView(">\n");
}

}  // namespace

Result<QByteArray> writeMessage(const Message& message) {
    if (!isWritable(message.header) || !isWritable(message.body) || !std::ranges::all_of(message.others, isWritable)) {
        return tl::unexpected(Error{ErrorCode::MessageNotWritable, -1, -1});
    }
    QString out;
    if (message.declared) {
        const QLatin1StringView name(message.encoding == Encoding::Utf8 ? "UTF-8" : "Shift_JIS");
        out += QLatin1StringView(R"(<?xml version="1.0" encoding=")") + name +
               QLatin1StringView("\" standalone=\"no\"?>\n");
    }
    out += QLatin1StringView("<XmlMsg>\n");
    Element header = message.header;
    header.name = QStringLiteral("MessageHeader");
    Element body = message.body;
    body.name = QStringLiteral("MessageBody");
    append(out, header, 1);
    append(out, body, 1);
    for (const Element& each : message.others) {
        append(out, each, 1);
    }
    out += QLatin1StringView("</XmlMsg>\n");
    return encode(out, message.encoding);
}

}  // namespace eligibility
