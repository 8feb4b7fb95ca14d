// SPDX-License-Identifier: Apache-2.0
#include "app/eligibility/message_reader.h"

#include "app/eligibility/message_archive.h"
#include "app/eligibility/message_file.h"
#include "app/eligibility/message_kind.h"
#include "app/eligibility/plain_scanner.h"
#include "app/eligibility/text_encoding.h"

#include <QFile>
#include <QFileInfo>
#include <QXmlStreamReader>

#include <algorithm>

namespace eligibility {
namespace {

constexpr int maximumDepth = 32;

tl::unexpected<Error> failure(ErrorCode code, qint64 line = -1) {
    return tl::unexpected(Error{code, line, -1});
}

/// White space between elements is layout. Spaces without a line break may be a value (padded insurer numbers are).
bool isLayout(const QString& text) {
    return text.contains(u'\n') && std::ranges::all_of(text, [](QChar c) { return c.isSpace(); });
}

/// Text beside elements has no meaning in this format; it is kept, without its layout, so that `check` can name it.
void finish(Element& element) {
    if (!element.children.empty()) {
        element.text = element.text.trimmed();
    } else if (isLayout(element.text)) {
        element.text.clear();
    }
}

ErrorCode codeOf(QXmlStreamReader::Error error) {
    return error == QXmlStreamReader::PrematureEndOfDocumentError ? ErrorCode::MessageTruncated
                                                                  : ErrorCode::MessageMalformed;
}

/// Builds the tree below the root; elements under construction stand on a stack so that depth is bounded, not the call
/// stack.
class TreeBuilder {
public:
    explicit TreeBuilder(const QString& text, qint64 firstLine = 1) : m_reader(text), m_before(firstLine - 1) {
        m_reader.setNamespaceProcessing(false);
    }

    Result<Element> build() {
        while (!m_reader.atEnd()) {
            if (const auto code = take(m_reader.readNext())) {
                return failure(*code, line());
            }
        }
        if (m_reader.hasError()) {
            return failure(codeOf(m_reader.error()), line());
        }
        return std::move(m_root);
    }

private:
    std::optional<ErrorCode> take(QXmlStreamReader::TokenType token) {
        switch (token) {
            case QXmlStreamReader::DTD:
            case QXmlStreamReader::EntityReference:
                return ErrorCode::MessageDoctype;
            case QXmlStreamReader::StartElement:
                return open();
            case QXmlStreamReader::Characters:
                if (!m_open.empty()) {
                    m_open.back().text += m_reader.text();
                }
                return std::nullopt;
            case QXmlStreamReader::EndElement:
                close();
                return std::nullopt;
            default:
                return std::nullopt;
        }
    }

    std::optional<ErrorCode> open() {
        if (m_open.size() >= maximumDepth) {
            return ErrorCode::MessageTooDeep;
        }
        Element& element = m_open.emplace_back();
        element.name = m_reader.name().toString();
        element.line = line();
        return std::nullopt;
    }

    void close() {
        Element element = std::move(m_open.back());
        m_open.pop_back();
        finish(element);
        if (m_open.empty()) {
            m_root = std::move(element);
        } else {
            m_open.back().children.push_back(std::move(element));
        }
    }

    [[nodiscard]] qint64 line() const { return m_reader.lineNumber() + m_before; }

    QXmlStreamReader m_reader;
    qint64 m_before;  ///< lines of the file in front of the text
    std::vector<Element> m_open;
    Element m_root;
};

/// Sorts the children of XmlMsg into header, body and what else came.
Result<Message> sorted(Element root) {
    if (root.name != QStringLiteral("XmlMsg")) {
        return failure(ErrorCode::MessageNotXmlMsg, root.line);
    }
    Message message;
    int headers = 0;
    int bodies = 0;
    for (Element& each : root.children) {
        if (each.name == QStringLiteral("MessageHeader")) {
            ++headers;
            message.header = std::move(each);
        } else if (each.name == QStringLiteral("MessageBody")) {
            ++bodies;
            message.body = std::move(each);
        } else {
            message.others.push_back(std::move(each));
        }
    }
    // An error answer may come without a body (eligibility-messages §4).
    if (headers != 1 || bodies > 1) {
        return failure(ErrorCode::MessageNotXmlMsg, root.line);
    }
    message.body.name = QStringLiteral("MessageBody");
    message.header.text = message.header.text.trimmed();
    message.body.text = message.body.text.trimmed();
    return message;
}

Result<Message> finished(Result<Message> message, Encoding encoding, bool isDeclared, QStringView fileName) {
    if (message) {
        message->encoding = encoding;
        message->declared = isDeclared;
        message->type = typeOfFileName(fileName);
        if (message->type.isEmpty()) {
            message->type = typeOfContent(message->header, message->body);
        }
    }
    return message;
}

Result<Message> onlyMessageOf(QByteArrayView archive) {
    const auto entries = readArchive(archive);
    if (!entries) {
        return tl::unexpected(entries.error());
    }
    if (entries->size() != 1) {
        return failure(entries->isEmpty() ? ErrorCode::MessageEmpty : ErrorCode::MessageSeveral);
    }
    const ArchiveEntry& entry = entries->constFirst();
    return isArchive(entry.bytes) ? failure(ErrorCode::MessageArchiveTooLarge) : readMessage(entry.bytes, entry.name);
}

}  // namespace

qint64 maximumBytesOf(QByteArrayView bytes, QStringView fileName) {
    constexpr qsizetype looked = 4096;
    const QByteArrayView head = bytes.first(std::min(bytes.size(), looked));
    const bool isBulk = fileName.isEmpty()
                            ? head.contains("<NumberOfProcessingResult>") || head.contains("<BulkConfirmUnit>") ||
                                  head.contains("<BulkRegistrationUnit>")
                            : typeOfFileName(fileName).startsWith(QStringLiteral("OQSmu"));
    return isBulk ? maximumBulkBytes : maximumMessageBytes;
}

Result<Message> readMessage(QByteArrayView bytes, QStringView fileName) {
    if (bytes.isEmpty()) {
        return failure(ErrorCode::MessageEmpty);
    }
    if (isArchive(bytes)) {
        return onlyMessageOf(bytes);
    }
    if (bytes.startsWith("%PDF-")) {
        return failure(ErrorCode::MessageDocument);
    }
    if (bytes.size() > maximumBytesOf(bytes, fileName)) {
        return failure(ErrorCode::MessageTooLarge);
    }
    const auto start = plainStart(bytes);
    auto root = start ? scanPlain(bytes.sliced(start->begin), start->encoding, start->line) : std::nullopt;
    return root ? finished(sorted(std::move(*root)), start->encoding, start->declared, fileName)
                : readMessageFully(bytes, fileName);
}

Result<Message> readMessageFully(QByteArrayView bytes, QStringView fileName) {
    const Result<MessageText> text = decodeMessage(bytes);
    if (!text) {
        return tl::unexpected(text.error());
    }
    return finished(TreeBuilder(text->text).build().and_then(sorted), text->encoding, text->declared, fileName);
}

Result<Element> parseElement(const QString& text, qint64 firstLine) {
    return TreeBuilder(text, firstLine).build();
}

Result<Message> readMessageFile(const QString& path) {
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::MessageUnreadable);
    }
    const QByteArray bytes = file.read(maximumBulkBytes + 1);
    if (file.error() != QFileDevice::NoError) {
        return failure(ErrorCode::MessageUnreadable);
    }
    const QList<FileMessage> messages = readMessagesOf(bytes, QFileInfo(path).fileName());
    return messages.size() == 1 ? *messages.constFirst().message : failure(ErrorCode::MessageSeveral);
}

}  // namespace eligibility
