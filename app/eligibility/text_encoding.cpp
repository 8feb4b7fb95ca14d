// SPDX-License-Identifier: Apache-2.0
#include "app/eligibility/text_encoding.h"

#include <QRegularExpression>

#include <iconv.h>

#include <algorithm>
#include <cerrno>
#include <optional>

namespace eligibility {
namespace {

constexpr const char* utf16 = "UTF-16LE";

const char* iconvName(Encoding encoding) {
    return encoding == Encoding::Utf8 ? "UTF-8" : "CP932";
}

/// One conversion of glibc's iconv, which is strict and tells where it stopped.
class Converter {
public:
    Converter(const char* to, const char* from) : m_handle(iconv_open(to, from)) {}
    ~Converter() {
        if (isOpen()) {
            iconv_close(m_handle);
        }
    }
    Converter(const Converter&) = delete;
    Converter& operator=(const Converter&) = delete;

    [[nodiscard]] bool isOpen() const {
        return m_handle != iconv_t(-1);  // NOLINT(performance-no-int-to-ptr): as iconv_open(3) says it
    }

    struct Outcome {
        qsizetype produced = 0;
        qsizetype consumed = 0;
        int error = 0;  ///< 0, EILSEQ or EINVAL
    };

    /// @pre output is large enough for any input of this size
    Outcome run(QByteArrayView input, char* output, std::size_t room) const {
        // iconv's interface takes a non-const pointer but does not write to the input.
        char* from = const_cast<char*>(input.data());  // NOLINT(cppcoreguidelines-pro-type-const-cast)
        char* to = output;
        auto left = static_cast<std::size_t>(input.size());
        const std::size_t result = iconv(m_handle, &from, &left, &to, &room);
        const int error = result == static_cast<std::size_t>(-1) ? errno : 0;
        return {to - output, from - input.data(), error};
    }

private:
    iconv_t m_handle;
};

bool isAscii(QByteArrayView bytes) {
    return std::ranges::all_of(bytes, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

/// Whether every character beyond ASCII is one that Japanese messages use: then bytes that read as UTF-8 are UTF-8.
bool looksJapanese(const QString& text) {
    return std::ranges::all_of(text, [](QChar c) {
        const auto code = c.unicode();
        return code < 0x80 || (code >= 0x2010 && code <= 0x33FF) || (code >= 0x3400 && code <= 0x9FFF) ||
               (code >= 0xD800 && code <= 0xDFFF) || (code >= 0xF900 && code <= 0xFAFF) || code >= 0xFF00;
    });
}

std::optional<Encoding> declaredEncoding(QByteArrayView bytes) {
    if (!bytes.startsWith("<?xml")) {
        return std::nullopt;
    }
    const qsizetype end = bytes.indexOf("?>");
    const QString declaration =
        QString::fromLatin1(bytes.first(end < 0 ? std::min<qsizetype>(bytes.size(), 200) : end));
    static const QRegularExpression pattern(QStringLiteral("encoding\\s*=\\s*[\"']([^\"']+)[\"']"));
    const QString name = pattern.match(declaration).captured(1).toLower();
    if (name == QStringLiteral("utf-8") || name == QStringLiteral("utf8")) {
        return Encoding::Utf8;
    }
    static const QRegularExpression japanese(QStringLiteral("^(shift[_-]?jis|windows-31j|cp932|ms932|x-sjis|sjis)$"));
    return japanese.match(name).hasMatch() ? std::optional(Encoding::Cp932) : std::nullopt;
}

std::optional<Encoding> identifiedEncoding(QByteArrayView bytes) {
    constexpr QByteArrayView tag("<CharacterCodeIdentifier>");
    const qsizetype at = bytes.indexOf(tag);
    if (at < 0 || at + tag.size() >= bytes.size()) {
        return std::nullopt;
    }
    const char code = bytes[at + tag.size()];
    return code == '0' ? std::optional(Encoding::Utf8) : code == '1' ? std::optional(Encoding::Cp932) : std::nullopt;
}

Result<MessageText> decodeByBytes(QByteArrayView bytes) {
    const EncodingHints hints = encodingHints(bytes);
    const Encoding hint = hints.best();
    if (isAscii(bytes)) {
        return MessageText{QString::fromLatin1(bytes), hint, false};
    }
    const Result<QString> asUtf8 = decode(bytes, Encoding::Utf8);
    if (asUtf8 && (hints.agreeOnUtf8() || looksJapanese(*asUtf8))) {
        return MessageText{*asUtf8, Encoding::Utf8, false};
    }
    const Result<QString> asCp932 = decode(bytes, Encoding::Cp932);
    if (asCp932) {
        return MessageText{*asCp932, Encoding::Cp932, false};
    }
    if (asUtf8) {  // unusual characters, but there is no other way to read these bytes
        return MessageText{*asUtf8, Encoding::Utf8, false};
    }
    return tl::unexpected(hint == Encoding::Utf8 ? asUtf8.error() : asCp932.error());
}

/// Takes the declaration away; the rest stays on its lines.
void dropDeclaration(MessageText& message) {
    if (!message.text.startsWith(QStringLiteral("<?xml"))) {
        return;
    }
    message.declared = true;
    const qsizetype end = message.text.indexOf(QStringLiteral("?>"));
    if (end >= 0) {
        const qsizetype lines = QStringView(message.text).first(end).count(u'\n');
        message.text.replace(0, end + 2, QString(lines, u'\n'));
    }
}

}  // namespace

Result<QString> decode(QByteArrayView bytes, Encoding encoding) {
    const Converter converter(utf16, iconvName(encoding));
    if (!converter.isOpen()) {
        return tl::unexpected(Error{ErrorCode::MessageEncodingWrong, -1, 0});
    }
    QString text(bytes.size() + 1, Qt::Uninitialized);  // no byte of either encoding gives more than one UTF-16 unit
    const auto outcome =
        converter.run(bytes, reinterpret_cast<char*>(text.data()), static_cast<std::size_t>(text.size()) * 2);
    if (outcome.error != 0) {
        const bool cut = outcome.error == EINVAL;
        return tl::unexpected(
            Error{cut ? ErrorCode::MessageTruncated : ErrorCode::MessageEncodingWrong, -1, outcome.consumed});
    }
    text.truncate(outcome.produced / 2);
    return text;
}

Result<QByteArray> encode(const QString& text, Encoding encoding) {
    const Converter converter(iconvName(encoding), utf16);
    if (!converter.isOpen()) {
        return tl::unexpected(Error{ErrorCode::MessageNotWritable, -1, 0});
    }
    const QByteArrayView units(reinterpret_cast<const char*>(text.constData()), text.size() * 2);
    QByteArray bytes(text.size() * 3 + 1, Qt::Uninitialized);
    const auto outcome = converter.run(units, bytes.data(), static_cast<std::size_t>(bytes.size()));
    if (outcome.error != 0) {
        return tl::unexpected(Error{ErrorCode::MessageNotWritable, -1, outcome.consumed / 2});
    }
    bytes.truncate(outcome.produced);
    return bytes;
}

EncodingHints encodingHints(QByteArrayView bytes) {
    return {declaredEncoding(bytes), identifiedEncoding(bytes)};
}

Result<MessageText> decodeMessage(QByteArrayView bytes) {
    constexpr QByteArrayView mark("\xEF\xBB\xBF");
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF")) {
        return tl::unexpected(Error{ErrorCode::MessageEncodingWrong, -1, 0});
    }
    Result<MessageText> message = MessageText{};
    if (bytes.startsWith(mark)) {
        const Result<QString> text = decode(bytes.sliced(mark.size()), Encoding::Utf8);
        if (!text) {
            return tl::unexpected(Error{text.error().code, -1, text.error().offset + mark.size()});
        }
        message->text = *text;
    } else {
        message = decodeByBytes(bytes);
    }
    if (message) {
        dropDeclaration(*message);
    }
    return message;
}

}  // namespace eligibility
