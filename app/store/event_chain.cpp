// SPDX-License-Identifier: Apache-2.0
#include "app/store/event_chain.h"

#include "app/store/database.h"
#include "app/store/seal.h"

namespace store {
namespace {

const auto headContext = QByteArrayLiteral("store_identity.chain_head");
constexpr std::int64_t rowsAtOnce = 4096;

void appendField(QByteArray& bytes, const QByteArray& field) {
    bytes += QByteArray::number(field.size()) + ':' + field;
}

/// Every field with its length, so that no two entries have the same bytes.
QByteArray canonical(std::int64_t sequence, const QVariantList& fields, const QByteArray& previous) {
    QByteArray bytes;
    appendField(bytes, QByteArray::number(static_cast<qlonglong>(sequence)));
    for (const auto& field : fields) {
        appendField(bytes, field.toString().toUtf8());
    }
    appendField(bytes, previous);
    return bytes;
}

}  // namespace

QByteArray EventChain::emptyHead() const {
    return sealed({0, {}});
}

QByteArray EventChain::sealed(const Head& head) const {
    return m_key.seal(QByteArray::number(static_cast<qlonglong>(head.sequence)) + ' ' + head.hash.toHex(), headContext);
}

Result<EventChain::Head> EventChain::head() const {
    const auto stored = m_database.value(QStringLiteral("SELECT chain_head FROM store_identity"));
    if (!stored) {
        return tl::unexpected(stored.error());
    }
    const auto plain = m_key.open(stored->toByteArray(), headContext);
    if (!plain) {
        return tl::unexpected(Error{ErrorCode::ChainBroken});
    }
    const auto space = plain->indexOf(' ');
    return Head{plain->left(space).toLongLong(), QByteArray::fromHex(plain->mid(space + 1))};
}

Result<void> EventChain::append(const Event& event) {
    const auto last = head();
    if (!last) {
        return tl::unexpected(last.error());
    }
    Head next{last->sequence + 1, {}};
    const QVariantList fields{event.at.toMSecsSinceEpoch(), event.kind, event.visit, event.code};
    next.hash = m_key.chainHash(canonical(next.sequence, fields, last->hash));
    const auto inserted = m_database.run(
        QStringLiteral(
            "INSERT INTO events (sequence, at_ms, kind, visit, code, previous, hash) VALUES (?,?,?,?,?,?,?)"),
        QVariantList{static_cast<qlonglong>(next.sequence)} + fields + QVariantList{last->hash, next.hash});
    if (!inserted) {
        return tl::unexpected(inserted.error());
    }
    const auto moved = m_database.run(QStringLiteral("UPDATE store_identity SET chain_head = ?"), {sealed(next)});
    if (!moved) {
        return tl::unexpected(moved.error());
    }
    return {};
}

Result<ChainReport> EventChain::verify() const {
    ChainReport report;
    QByteArray previous;
    for (;;) {
        const auto rows =
            m_database.select(QStringLiteral("SELECT sequence, at_ms, kind, visit, code, previous, hash FROM events "
                                             "WHERE sequence > ? ORDER BY sequence LIMIT ?"),
                              {static_cast<qlonglong>(report.events), static_cast<qlonglong>(rowsAtOnce)});
        if (!rows) {
            return tl::unexpected(rows.error());
        }
        for (const auto& row : *rows) {
            const auto expected = report.events + 1;
            const auto hash = m_key.chainHash(canonical(expected, row.mid(1, 4), previous));
            if (row[0].toLongLong() != expected || row[5].toByteArray() != previous || row[6].toByteArray() != hash) {
                report.firstBroken = expected;
                return report;
            }
            previous = hash;
            report.events = expected;
        }
        if (rows->empty()) {
            break;
        }
    }
    const auto end = head();
    if (!end && end.error().code != ErrorCode::ChainBroken) {
        return tl::unexpected(end.error());
    }
    if (!end || end->sequence != report.events || end->hash != previous) {
        report.firstBroken = report.events + 1;
    }
    return report;
}

}  // namespace store
