// SPDX-License-Identifier: Apache-2.0
#include "app/eligibility/bulk_stream.h"

#include "app/eligibility/message_archive.h"
#include "app/eligibility/message_reader.h"
#include "app/eligibility/plain_check.h"
#include "app/eligibility/plain_scanner.h"
#include "app/eligibility/text_encoding.h"

#include <algorithm>
#include <cstring>
#include <iterator>
#include <utility>

namespace eligibility {
namespace {

constexpr QByteArrayView startTag("<BulkConfirmUnit>");
constexpr QByteArrayView endTag("</BulkConfirmUnit>");
constexpr QByteArrayView mark("<BulkConfirmUnit/>");

bool isBlank(QByteArrayView bytes) {
    return std::ranges::all_of(bytes, [](char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; });
}

/// @return where the needle begins at or after `from`; -1 when it does not
qsizetype find(QByteArrayView bytes, QByteArrayView needle, qsizetype from) {
    const void* const found = memmem(bytes.data() + from, static_cast<std::size_t>(bytes.size() - from), needle.data(),
                                     static_cast<std::size_t>(needle.size()));
    return found == nullptr ? -1 : static_cast<const char*>(found) - bytes.data();
}

/// Comments, CDATA and the like may hold what looks like a unit: such messages are read as a whole.
bool isUnusual(QByteArrayView bytes) {
    return find(bytes, "<!", 0) >= 0 || find(bytes, "<?", 0) >= 0 || find(bytes, mark, 0) >= 0;
}

qint64 linesOf(QByteArrayView bytes) {
    return std::count(bytes.begin(), bytes.end(), '\n');
}

}  // namespace

Result<BulkStream> BulkStream::open(QByteArrayView bytes, const QString& fileName) {
    BulkStream stream;
    stream.m_fileName = fileName;
    stream.m_bytes = bytes;
    const bool isText = !bytes.isEmpty() && !isArchive(bytes) && bytes.size() <= maximumBulkBytes;
    const auto start = isText ? plainStart(bytes) : std::nullopt;
    if (start) {
        stream.m_encoding = start->encoding;
        stream.m_line = start->line;
        stream.m_at = start->begin;
        stream.m_outside = bytes.first(start->begin).toByteArray();
        return stream;
    }
    const Result<void> read = stream.readAsTree();
    return read ? Result<BulkStream>(std::move(stream)) : tl::unexpected(read.error());
}

Result<void> BulkStream::readAsTree() {
    auto message = readMessage(m_bytes, m_fileName);
    if (!message) {
        return failed(message.error());
    }
    m_encoding = message->encoding;
    auto& children = message->body.children;
    const auto units = std::stable_partition(children.begin(), children.end(),
                                             [](const Element& e) { return e.name != u"BulkConfirmUnit"; });
    m_treeUnits.assign(std::make_move_iterator(units), std::make_move_iterator(children.end()));
    children.erase(units, children.end());
    m_tree = std::move(*message);
    // What was handed out before the first unusual byte is the same here.
    const auto given = std::min(static_cast<std::size_t>(m_units), m_treeUnits.size());
    m_treeUnits.erase(m_treeUnits.begin(), m_treeUnits.begin() + static_cast<std::ptrdiff_t>(given));
    return {};
}

std::optional<Element> BulkStream::nextOfTree() {
    if (m_treeUnits.empty()) {
        return std::nullopt;
    }
    Element unit = std::move(m_treeUnits.front());
    m_treeUnits.pop_front();
    ++m_units;
    checkUnit(unit, m_problems);
    return unit;
}

tl::unexpected<Error> BulkStream::failed(const Error& error) {
    m_error = error;
    return tl::unexpected(error);
}

void BulkStream::keepBetween(qsizetype until) {
    const QByteArrayView between = m_bytes.sliced(m_at, until - m_at);
    if (!isBlank(between)) {
        m_isInRun = false;
        m_outside += between;
    }
    m_line += linesOf(between);
    m_at = until;
}

Result<Element> BulkStream::unitAt(QByteArrayView unit, qsizetype offset) {
    if (auto plain = scanPlain(unit, m_encoding, m_line)) {
        return std::move(*plain);
    }
    // The full parser sees the unit as a message of its own, on the lines it has in the file.
    const Result<QString> text = decode(unit, m_encoding);
    if (!text) {
        return tl::unexpected(Error{text.error().code, -1, text.error().offset + offset});
    }
    return parseElement(*text, m_line);
}

std::optional<Result<QByteArrayView>> BulkStream::nextBytes() {
    const qsizetype begin = m_error ? -1 : find(m_bytes, startTag, m_at);
    if (begin < 0) {
        return std::nullopt;
    }
    if (isUnusual(m_bytes.sliced(m_at, begin - m_at))) {
        const Result<void> read = readAsTree();
        return read ? std::nullopt : std::optional<Result<QByteArrayView>>(tl::unexpected(read.error()));
    }
    keepBetween(begin);
    const qsizetype end = find(m_bytes, endTag, begin);
    if (end < 0) {
        return failed(Error{ErrorCode::MessageTruncated, m_line, -1});
    }
    return m_bytes.sliced(begin, end + endTag.size() - begin);
}

void BulkStream::done(QByteArrayView unit) {
    if (!m_isInRun) {
        m_outside += mark;
        ++m_runs;
        m_isInRun = true;
    }
    m_at += unit.size();
    m_line += linesOf(unit);
    ++m_units;
}

std::optional<Result<Element>> BulkStream::nextElement(bool isWanted) {
    const auto bytes = m_tree ? std::nullopt : nextBytes();
    if (bytes && !*bytes) {
        return tl::unexpected(bytes->error());
    }
    if (!bytes) {  // the end, or an unusual message
        auto unit = nextOfTree();
        return unit ? std::optional<Result<Element>>(std::move(*unit)) : std::nullopt;
    }
    const bool isFaultless = isPlainlyFaultless(**bytes, m_encoding);
    if (!isFaultless && isUnusual(**bytes)) {
        const Result<void> read = readAsTree();
        return read ? nextElement(isWanted) : tl::unexpected(read.error());
    }
    Result<Element> unit = isFaultless && !isWanted ? Result<Element>(Element()) : unitAt(**bytes, m_at);
    if (!unit) {
        return failed(unit.error());
    }
    if (!isFaultless) {
        checkUnit(*unit, m_problems);
    }
    done(**bytes);
    return unit;
}

std::optional<Result<BulkUnit>> BulkStream::next() {
    const auto unit = nextElement(true);
    return unit ? std::optional(unit->map(bulkUnitFrom)) : std::nullopt;
}

std::optional<Result<void>> BulkStream::check() {
    const auto unit = nextElement(false);
    return unit ? std::optional(unit->map([](const Element& /*unit*/) {})) : std::nullopt;
}

Result<Message> BulkStream::finish() {
    if (m_tree) {
        return *m_tree;
    }
    if (m_error) {
        return tl::unexpected(*m_error);
    }
    m_outside += m_bytes.sliced(m_at);
    m_at = m_bytes.size();
    auto message = readMessage(m_outside, m_fileName);
    if (!message) {
        return message;
    }
    // Units that lay anywhere but in the body would have been read as people: then the message is not what it seemed.
    const auto inBody = std::erase_if(
        message->body.children, [](const Element& e) { return e.name == u"BulkConfirmUnit" && e.children.empty(); });
    if (static_cast<int>(inBody) != m_runs) {
        return tl::unexpected(Error{ErrorCode::MessageMalformed});
    }
    message->encoding = m_encoding;
    return message;
}

}  // namespace eligibility
