// SPDX-License-Identifier: Apache-2.0
#include "app/eligibility/plain_check.h"

#include "app/eligibility/cp932.h"
#include "app/eligibility/element_names.h"
#include "app/eligibility/plain_bytes.h"
#include "app/eligibility/value_check.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace eligibility {
namespace {

constexpr std::size_t maximumDepth = 32;
constexpr qsizetype longestFormatted = 32;  ///< no value with a form of its own is longer

class UnitCheck {
public:
    UnitCheck(QByteArrayView bytes, Encoding encoding)
        : m_at(bytes.data()), m_end(bytes.data() + bytes.size()), m_encoding(encoding) {}

    bool run() {
        if (!open()) {
            return false;
        }
        while (m_depth > 0) {
            const char* const text = m_at;
            m_at = static_cast<const char*>(std::memchr(m_at, '<', static_cast<std::size_t>(m_end - m_at)));
            if (m_at == nullptr || m_end - m_at < 3) {
                return false;
            }
            const QByteArrayView between(text, m_at - text);
            const bool isFine = m_at[1] == '/' ? isValue(between) && close() : isSpace(between) && open();
            if (!isFine) {
                return false;
            }
        }
        return m_at == m_end;
    }

private:
    struct Level {
        QByteArrayView name;
        const ElementRule* rule = nullptr;
        bool hasChildren = false;
    };

    /// At `<` of a start tag.
    bool open() {
        const char* const begin = ++m_at;
        while (m_at != m_end && plain::is(*m_at, plain::NameRest)) {
            ++m_at;
        }
        const QByteArrayView name(begin, m_at - begin);
        if (m_at == m_end || *m_at != '>' || m_depth == maximumDepth) {
            return false;  // an empty element, an attribute: rare
        }
        ++m_at;
        Level& level = m_levels[m_depth];
        level = {name, ruleOfName(name), false};
        // Blocks that are held against each other, and whatever the tables lack, are looked at as a tree.
        if (level.rule == nullptr || level.rule->name == u"ElderlyRecipientCertificateInfo") {
            return false;
        }
        if (m_depth > 0) {
            Level& above = m_levels[m_depth - 1];
            above.hasChildren = true;
            if (above.rule->format != Format::Container) {
                return false;
            }
        }
        ++m_depth;
        return true;
    }

    /// At `</`.
    bool close() {
        const QByteArrayView name = m_levels[m_depth - 1].name;
        m_at += 2;
        if (m_end - m_at <= name.size() || std::memcmp(m_at, name.data(), static_cast<std::size_t>(name.size())) != 0 ||
            m_at[name.size()] != '>') {
            return false;
        }
        m_at += name.size() + 1;
        --m_depth;
        return true;
    }

    static bool isSpace(QByteArrayView bytes) {
        return std::ranges::all_of(bytes, [](char c) { return plain::is(c, plain::Space); });
    }

    /// The bytes in front of an end tag.
    bool isValue(QByteArrayView bytes) {
        const Level& level = m_levels[m_depth - 1];
        if (level.rule->format == Format::Container) {
            return isSpace(bytes);
        }
        return level.rule->format == Format::Text ? isText(bytes) : isFormatted(*level.rule, bytes);
    }

    static bool isFormatted(const ElementRule& rule, QByteArrayView bytes) {
        std::array<char16_t, longestFormatted> text{};
        if (bytes.size() > longestFormatted) {
            return false;
        }
        qsizetype length = 0;
        for (const char c : bytes) {
            if (!plain::is(c, plain::Plain)) {
                return false;
            }
            text.at(static_cast<std::size_t>(length++)) = static_cast<char16_t>(c);
        }
        const QStringView value(text.data(), length);
        const bool isConsent = value == u"1" && rule.name.endsWith(u"ConsFlg");  // its time is looked for in the tree
        return !isConsent && (value.isEmpty() || formatProblem(rule, value) == nullptr);
    }

    bool isText(QByteArrayView bytes) {
        const char* at = bytes.begin();
        while (at != bytes.end()) {
            if (plain::is(*at, plain::Plain)) {
                ++at;
            } else if (const qsizetype length = characterLength(at, bytes.end()); length > 0) {
                at += length;
            } else {
                return false;
            }
        }
        return true;
    }

    /// @return bytes of the character beyond ASCII that begins here; 0 for anything to be looked at
    qsizetype characterLength(const char* at, const char* end) const {
        const auto lead = static_cast<std::uint8_t>(*at);
        if (lead < 0x80) {
            return 0;
        }
        if (m_encoding == Encoding::Utf8) {  // valid, as the whole is; only U+FFFE and U+FFFF are no characters of XML
            const bool isSuspect =
                lead == 0xEF && static_cast<std::uint8_t>(at[1]) == 0xBF && static_cast<std::uint8_t>(at[2]) >= 0xBE;
            return isSuspect ? 0 : 1;
        }
        if (m_table.single(lead) >= 0xFF61) {
            return 1;
        }
        return end - at >= 2 && m_table.pair(lead, static_cast<std::uint8_t>(at[1])) != 0 ? 2 : 0;
    }

    const char* m_at;
    const char* m_end;
    Encoding m_encoding;
    const Cp932Table& m_table = Cp932Table::instance();
    std::array<Level, maximumDepth> m_levels{};
    std::size_t m_depth = 0;
};

}  // namespace

bool isPlainlyFaultless(QByteArrayView unit, Encoding encoding) {
    return unit.startsWith('<') && UnitCheck(unit, encoding).run();
}

}  // namespace eligibility
