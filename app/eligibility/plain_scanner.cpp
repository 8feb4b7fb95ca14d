// SPDX-License-Identifier: Apache-2.0
#include "app/eligibility/plain_scanner.h"

#include "app/eligibility/cp932.h"
#include "app/eligibility/element_names.h"
#include "app/eligibility/plain_bytes.h"
#include "app/eligibility/text_encoding.h"

#include <QUtf8StringView>

#include <algorithm>
#include <array>
#include <cstring>
#include <utility>

namespace eligibility {
namespace {

constexpr std::size_t maximumDepth = 32;

struct Entity {
    QByteArrayView name;
    char16_t character = 0;
};
constexpr std::array entities{Entity{"&lt;", u'<'}, Entity{"&gt;", u'>'}, Entity{"&amp;", u'&'}, Entity{"&quot;", u'"'},
                              Entity{"&apos;", u'\''}};

/// Decodes the text of one element. @return whether every byte was understood
class TextDecoder {
public:
    TextDecoder(QByteArrayView bytes, Encoding encoding) : m_bytes(bytes), m_encoding(encoding) {}

    bool into(QString& text) {
        text.resize(m_bytes.size());  // no byte of either encoding gives more than one UTF-16 unit
        m_out = text.data();
        const QChar* const begin = m_out;
        while (m_at < m_bytes.size()) {
            const auto byte = static_cast<unsigned char>(m_bytes[m_at]);
            const bool isTaken = plain::is(m_bytes[m_at], plain::Plain) ? put(byte, 1)
                                 : byte < 0x80                          ? entityOrTab()
                                                                        : beyondAscii();
            if (!isTaken) {
                return false;
            }
        }
        text.truncate(m_out - begin);
        return true;
    }

private:
    bool put(char16_t character, qsizetype bytes) {
        *m_out++ = QChar(character);
        m_at += bytes;
        return true;
    }

    bool entityOrTab() {
        const char byte = m_bytes[m_at];
        if (byte == '\t' || byte == '\n') {
            return put(static_cast<char16_t>(byte), 1);
        }
        for (const Entity& entity : entities) {
            if (m_bytes.sliced(m_at).startsWith(entity.name)) {
                return put(entity.character, entity.name.size());
            }
        }
        return false;  // a carriage return, a raw >, a character reference or what XML forbids
    }

    [[nodiscard]] unsigned byteAt(qsizetype offset) const {
        return m_at + offset < m_bytes.size() ? static_cast<unsigned char>(m_bytes[m_at + offset]) : 0;
    }

    bool beyondAscii() { return m_encoding == Encoding::Cp932 ? cp932() : utf8(); }

    bool cp932() {
        const auto lead = static_cast<std::uint8_t>(byteAt(0));
        if (const char16_t single = m_table.single(lead); single != 0) {
            return single >= 0xFF61 && put(single, 1);  // half-width kana; glibc's controls are left to the full parser
        }
        const char16_t pair = m_table.pair(lead, static_cast<std::uint8_t>(byteAt(1)));
        return pair != 0 && put(pair, 2);
    }

    /// The whole was found to be valid UTF-8; only U+FFFE and U+FFFF are still no characters of XML.
    bool utf8() {
        const unsigned lead = byteAt(0);
        if (lead >= 0xF0) {
            const unsigned code = ((lead & 0x07U) << 18U) | (continued(1) << 12U) | (continued(2) << 6U) | continued(3);
            *m_out++ = QChar(QChar::highSurrogate(code));
            return put(QChar::lowSurrogate(code), 4);
        }
        if (lead >= 0xE0) {
            const unsigned code = ((lead & 0x0FU) << 12U) | (continued(1) << 6U) | continued(2);
            return code < 0xFFFE && put(static_cast<char16_t>(code), 3);
        }
        return put(static_cast<char16_t>(((lead & 0x1FU) << 6U) | continued(1)), 2);
    }

    [[nodiscard]] unsigned continued(qsizetype offset) const { return byteAt(offset) & 0x3FU; }

    QByteArrayView m_bytes;
    Encoding m_encoding;
    const Cp932Table& m_table = Cp932Table::instance();
    QChar* m_out = nullptr;
    qsizetype m_at = 0;
};

class Scanner {
public:
    Scanner(QByteArrayView bytes, Encoding encoding, qint64 line)
        : m_at(bytes.data()), m_end(bytes.data() + bytes.size()), m_encoding(encoding), m_line(line) {
        m_open.reserve(maximumDepth);
    }

    std::optional<Element> scan() {
        if (!skipSpace() || !openTag()) {
            return std::nullopt;
        }
        while (!m_open.empty()) {
            if (!content()) {
                return std::nullopt;
            }
        }
        return skipSpace() && m_at == m_end ? std::optional(std::move(m_root)) : std::nullopt;
    }

private:
    /// White space up to the next tag or the end. @return whether nothing else was there
    bool skipSpace() {
        while (m_at != m_end && plain::is(*m_at, plain::Space)) {
            if (*m_at == '\n') {
                ++m_line;
            } else if (*m_at == '\r' && (m_at + 1 == m_end || m_at[1] != '\n')) {
                return false;  // a line ending of its own, which the full parser counts
            }
            ++m_at;
        }
        return m_at == m_end || *m_at == '<';
    }

    QByteArrayView tagName() {
        const char* const begin = m_at;
        if (m_at != m_end && plain::is(*m_at, plain::NameStart)) {
            ++m_at;
            while (m_at != m_end && plain::is(*m_at, plain::NameRest)) {
                ++m_at;
            }
        }
        return {begin, m_at - begin};
    }

    /// At `<`: a start tag without attributes, or an empty element.
    bool openTag() {
        if (m_end - m_at < 3 || *m_at != '<' || m_open.size() >= maximumDepth) {
            return false;
        }
        ++m_at;
        const QByteArrayView name = tagName();
        const bool isEmpty = m_at != m_end && *m_at == '/';
        m_at += isEmpty ? 1 : 0;
        if (name.isEmpty() || m_at == m_end || *m_at != '>') {
            return false;
        }
        ++m_at;
        Open& opened = m_open.emplace_back();
        opened.name = name;
        opened.element.name = elementName(name);
        opened.element.line = m_line;
        if (isEmpty) {
            close();
        }
        return true;
    }

    /// At `</`: the end tag of what is open.
    bool closeTag() {
        m_at += 2;
        const QByteArrayView name = m_open.back().name;
        if (m_end - m_at <= name.size() || std::memcmp(m_at, name.data(), static_cast<std::size_t>(name.size())) != 0 ||
            m_at[name.size()] != '>') {
            return false;
        }
        m_at += name.size() + 1;
        close();
        return true;
    }

    void close() {
        Element element = std::move(m_open.back().element);
        m_open.pop_back();
        if (m_open.empty()) {
            m_root = std::move(element);
        } else {
            m_open.back().element.children.push_back(std::move(element));
        }
    }

    [[nodiscard]] bool isAtEndTag() const { return m_end - m_at >= 2 && m_at[0] == '<' && m_at[1] == '/'; }

    /// The text up to the next tag, and that tag.
    bool content() {
        const char* const text = m_at;
        const qint64 lineBefore = m_line;
        if (skipSpace() && m_at != m_end) {
            if (!isAtEndTag()) {
                return openTag();  // white space in front of a child is layout
            }
            const bool isLayout = m_line != lineBefore || m_at == text;
            return (isLayout || !m_open.back().element.children.empty() || value(text)) && closeTag();
        }
        return m_at != m_end && m_open.back().element.children.empty() && value(text) && isAtEndTag() && closeTag();
    }

    /// The value of an element without children, from `text` to the next `<`.
    bool value(const char* text) {
        const auto* const end =
            static_cast<const char*>(std::memchr(text, '<', static_cast<std::size_t>(m_end - text)));
        if (end == nullptr) {
            return false;
        }
        const QByteArrayView bytes(text, end - text);
        if (std::memchr(text, '\n', static_cast<std::size_t>(bytes.size())) != nullptr) {
            return false;  // which white space is layout the full parser knows
        }
        m_at = end;
        return TextDecoder(bytes, m_encoding).into(m_open.back().element.text);
    }

    struct Open {
        QByteArrayView name;
        Element element;
    };

    const char* m_at;
    const char* m_end;
    Encoding m_encoding;
    qint64 m_line;
    std::vector<Open> m_open;
    Element m_root;
};

bool isAscii(QByteArrayView bytes) {
    return std::ranges::none_of(bytes, [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
}

}  // namespace

std::optional<Element> scanPlain(QByteArrayView bytes, Encoding encoding, qint64 firstLine) {
    return Scanner(bytes, encoding, firstLine).scan();
}

std::optional<PlainStart> plainStart(QByteArrayView bytes) {
    PlainStart start;
    const EncodingHints hints = encodingHints(bytes);
    if (isAscii(bytes)) {
        start.encoding = hints.best();
    } else if (QUtf8StringView(bytes.data(), bytes.size()).isValidUtf8()) {
        if (!hints.agreeOnUtf8()) {
            return std::nullopt;
        }
    } else {
        start.encoding = Encoding::Cp932;
    }
    if (bytes.startsWith("<?xml")) {
        const qsizetype end = bytes.indexOf("?>");
        if (end < 0 || !isAscii(bytes.first(end))) {
            return std::nullopt;  // the full parser decodes what it then drops
        }
        start.declared = true;
        start.begin = end + 2;
        start.line += bytes.first(end).count('\n');
    }
    return bytes.startsWith("\xEF\xBB\xBF") ? std::nullopt : std::optional(start);
}

}  // namespace eligibility
