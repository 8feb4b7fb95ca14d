// SPDX-License-Identifier: Apache-2.0
#include "app/store/bulk_ledger.h"

#include "app/store/ledger.h"

namespace store {
namespace {

QByteArray context(const QString& job, int position) {
    return QByteArrayLiteral("bulk_entries.content:") + job.toUtf8() + ':' + QByteArray::number(position);
}

QString dayText(const QDate& day) {
    return day.toString(Qt::ISODate);
}

}  // namespace

class BulkLedger::Impl : public Ledger {
public:
    using Ledger::Ledger;

    /// Runs one statement that must change something.
    [[nodiscard]] Result<void> run(const char* sql, const QVariantList& values) const {
        return Ledger::run(sql, values).and_then([](bool changed) {
            return changed ? Result<void>() : tl::unexpected(Error{ErrorCode::Unexpected});
        });
    }

    /// A change and its event, both or neither.
    template <typename Change>
    [[nodiscard]] Result<void> recorded(const char* kind, const QString& job, Change change) {
        const auto done = Ledger::recorded(kind, job, [&] { return change().map([] { return true; }); });
        return done ? Result<void>() : tl::unexpected(done.error());
    }

    [[nodiscard]] Result<void> insert(const BulkJobRow& job) const;
    [[nodiscard]] Result<void> update(const QString& job, const BulkEntryRow& entry) const;
    [[nodiscard]] Result<std::vector<BulkPartRow>> parts(const QString& job) const;
    [[nodiscard]] Result<std::vector<BulkEntryRow>> entries(const QString& job) const;
};

Result<void> BulkLedger::Impl::insert(const BulkJobRow& job) const {
    auto done =
        run("INSERT INTO bulk_jobs (job, list_digest, asked_for, planned_ms) VALUES (?,?,?,?)",
            {job.job, QString::fromLatin1(job.listDigest), dayText(job.askedFor), job.plannedAt.toMSecsSinceEpoch()});
    for (auto part = job.parts.begin(); done && part != job.parts.end(); ++part) {
        done = run("INSERT INTO bulk_parts (job, number, upload_key) VALUES (?,?,?)",
                   {job.job, part->number, QString::fromLatin1(part->uploadKey)});
    }
    for (auto entry = job.entries.begin(); done && entry != job.entries.end(); ++entry) {
        done = run("INSERT INTO bulk_entries (job, position, part, content_sealed) VALUES (?,?,?,?)",
                   {job.job, entry->position, entry->part,
                    opened.key.seal(entry->content, context(job.job, entry->position))});
    }
    return done;
}

Result<void> BulkLedger::Impl::update(const QString& job, const BulkEntryRow& entry) const {
    return run("UPDATE bulk_entries SET answered_ms = ?, content_sealed = ? WHERE job = ? AND position = ?",
               {entry.answered ? QVariant(nowMs()) : QVariant(),
                opened.key.seal(entry.content, context(job, entry.position)), job, entry.position});
}

Result<std::vector<BulkPartRow>> BulkLedger::Impl::parts(const QString& job) const {
    const auto rows = database().select(
        QStringLiteral("SELECT number, upload_key, reception, done_ms FROM bulk_parts WHERE job = ? ORDER BY number"),
        {job});
    if (!rows) {
        return tl::unexpected(rows.error());
    }
    std::vector<BulkPartRow> parts;
    for (const auto& row : *rows) {
        parts.push_back({row[0].toInt(), row[1].toString().toLatin1(), row[2].toString(), !row[3].isNull()});
    }
    return parts;
}

Result<std::vector<BulkEntryRow>> BulkLedger::Impl::entries(const QString& job) const {
    const auto rows = database().select(QStringLiteral("SELECT position, part, answered_ms, content_sealed FROM "
                                                       "bulk_entries WHERE job = ? ORDER BY position"),
                                        {job});
    if (!rows) {
        return tl::unexpected(rows.error());
    }
    std::vector<BulkEntryRow> entries;
    for (const auto& row : *rows) {
        auto content = opened.key.open(row[3].toByteArray(), context(job, row[0].toInt()));
        if (!content) {
            return tl::unexpected(content.error());
        }
        entries.push_back({row[0].toInt(), row[1].toInt(), !row[2].isNull(), std::move(*content)});
    }
    return entries;
}

BulkLedger::BulkLedger(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}

BulkLedger::~BulkLedger() = default;

Result<std::unique_ptr<BulkLedger>> BulkLedger::open(const StoreSettings& settings) {
    auto opened = openStore(settings);
    if (!opened) {
        return tl::unexpected(opened.error());
    }
    return std::unique_ptr<BulkLedger>(new BulkLedger(std::make_unique<Impl>(std::move(*opened), settings.now)));
}

Result<void> BulkLedger::create(const BulkJobRow& job) {
    return m_impl->recorded("bulk.planned", job.job, [&] { return m_impl->insert(job); });
}

Result<std::optional<BulkJobRow>> BulkLedger::unfinished(const QByteArray& listDigest, const QDate& askedFor) const {
    const auto rows = m_impl->database().select(
        QStringLiteral(
            "SELECT job, planned_ms FROM bulk_jobs WHERE list_digest = ? AND asked_for = ? AND finished_ms IS "
            "NULL ORDER BY sequence DESC LIMIT 1"),
        {QString::fromLatin1(listDigest), dayText(askedFor)});
    if (!rows) {
        return tl::unexpected(rows.error());
    }
    if (rows->empty()) {
        return std::nullopt;
    }
    BulkJobRow job;
    job.job = rows->front()[0].toString();
    job.listDigest = listDigest;
    job.askedFor = askedFor;
    job.plannedAt = QDateTime::fromMSecsSinceEpoch(rows->front()[1].toLongLong(), Qt::UTC);
    auto parts = m_impl->parts(job.job);
    auto entries = parts ? m_impl->entries(job.job) : tl::unexpected(parts.error());
    if (!entries) {
        return tl::unexpected(entries.error());
    }
    job.parts = std::move(*parts);
    job.entries = std::move(*entries);
    return job;
}

Result<std::vector<QByteArray>> BulkLedger::answeredSince(const QDateTime& moment) const {
    const auto rows = m_impl->database().select(
        QStringLiteral("SELECT job, position, content_sealed FROM bulk_entries WHERE answered_ms >= ?"),
        {moment.toMSecsSinceEpoch()});
    if (!rows) {
        return tl::unexpected(rows.error());
    }
    std::vector<QByteArray> contents;
    for (const auto& row : *rows) {
        auto content = m_impl->opened.key.open(row[2].toByteArray(), context(row[0].toString(), row[1].toInt()));
        if (!content) {
            return tl::unexpected(content.error());
        }
        contents.push_back(std::move(*content));
    }
    return contents;
}

Result<void> BulkLedger::uploaded(const QString& job, int part, const QString& reception) {
    return m_impl->recorded("bulk.uploaded", job, [&] {
        return m_impl->run("UPDATE bulk_parts SET reception = ? WHERE job = ? AND number = ?", {reception, job, part});
    });
}

Result<void> BulkLedger::done(const QString& job, int part, const std::vector<BulkEntryRow>& entries) {
    return m_impl->recorded("bulk.answered", job, [&] {
        auto done =
            m_impl->run("UPDATE bulk_parts SET done_ms = ? WHERE job = ? AND number = ?", {m_impl->nowMs(), job, part});
        for (auto entry = entries.begin(); done && entry != entries.end(); ++entry) {
            done = m_impl->update(job, *entry);
        }
        return done;
    });
}

Result<void> BulkLedger::finished(const QString& job) {
    return m_impl->recorded("bulk.finished", job, [&] {
        return m_impl->run("UPDATE bulk_jobs SET finished_ms = ? WHERE job = ?", {m_impl->nowMs(), job});
    });
}

}  // namespace store
