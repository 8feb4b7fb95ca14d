// SPDX-License-Identifier: Apache-2.0
#include "app/session/bulk_memory.h"

#include "app/eligibility/number_rules.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace session {
namespace {

using eligibility::BulkEntry;
using eligibility::BulkEntryState;

QByteArray bytesOf(const BulkEntry& entry) {
    const QJsonObject object{
        {QStringLiteral("line"), entry.line},
        {QStringLiteral("id"), entry.id},
        {QStringLiteral("insurer"), entry.search.insurerNumber.raw},
        {QStringLiteral("symbol"), entry.search.symbol.raw},
        {QStringLiteral("number"), entry.search.number.raw},
        {QStringLiteral("branch"), entry.search.branch},
        {QStringLiteral("birthdate"), eligibility::toWire(entry.search.birthdate)},
        {QStringLiteral("digest"), QString::fromLatin1(entry.digest)},
        {QStringLiteral("state"), static_cast<int>(entry.state)},
        {QStringLiteral("validity"), entry.validity},
        {QStringLiteral("problem"), entry.problem},
        {QStringLiteral("answer"), QString::fromUtf8(entry.answer)},
    };
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

BulkEntry entryFrom(const QByteArray& bytes, int position, int part) {
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    const auto text = [&object](const char* key) { return object.value(QLatin1StringView(key)).toString(); };
    BulkEntry entry;
    entry.position = position;
    entry.part = part;
    entry.line = object.value(QStringLiteral("line")).toInt();
    entry.id = text("id");
    entry.search.insurerNumber = eligibility::insurerIdentifier(text("insurer"));
    entry.search.symbol = eligibility::symbolIdentifier(text("symbol"));
    entry.search.number = eligibility::numberIdentifier(text("number"));
    entry.search.branch = text("branch");
    entry.search.birthdate = eligibility::dateFromWire(text("birthdate"));
    entry.digest = text("digest").toLatin1();
    entry.state = static_cast<BulkEntryState>(object.value(QStringLiteral("state")).toInt());
    entry.validity = text("validity");
    entry.problem = text("problem");
    entry.answer = text("answer").toUtf8();
    return entry;
}

store::BulkEntryRow rowOf(const BulkEntry& entry) {
    return {entry.position, entry.part, entry.state == BulkEntryState::Answered, bytesOf(entry)};
}

eligibility::BulkPart partFrom(const store::BulkPartRow& row) {
    using eligibility::BulkPartState;
    const auto open = row.reception.isEmpty() ? BulkPartState::Planned : BulkPartState::Uploaded;
    return {row.number, row.uploadKey, row.done ? BulkPartState::Done : open, row.reception};
}

eligibility::BulkPlan planFrom(const store::BulkJobRow& row) {
    eligibility::BulkPlan plan;
    plan.job = row.job;
    plan.listDigest = row.listDigest;
    plan.confirmationDate = row.askedFor;
    plan.plannedAt = row.plannedAt;
    for (const auto& part : row.parts) {
        plan.parts.append(partFrom(part));
    }
    for (const auto& entry : row.entries) {
        plan.entries.append(entryFrom(entry.content, entry.position, entry.part));
    }
    return plan;
}

}  // namespace

template <typename T>
eligibility::Result<T> BulkMemory::judged(store::Result<T> result) const {
    return std::move(result).map_error([this](const store::Error& error) {
        m_lastError = error;
        return eligibility::Error{eligibility::ErrorCode::BulkJournalFailed};
    });
}

eligibility::Result<void> BulkMemory::create(const eligibility::BulkPlan& plan) {
    store::BulkJobRow row{plan.job, plan.listDigest, plan.confirmationDate, plan.plannedAt, {}, {}};
    for (const auto& part : plan.parts) {
        row.parts.push_back({part.number, part.uploadKey, part.reception, false});
    }
    for (const auto& entry : plan.entries) {
        row.entries.push_back(rowOf(entry));
    }
    return judged(m_ledger.create(row));
}

eligibility::Result<std::optional<eligibility::BulkPlan>> BulkMemory::unfinished(const QByteArray& listDigest,
                                                                                 const QDate& confirmationDate) const {
    return judged(m_ledger.unfinished(listDigest, confirmationDate))
        .map([](const std::optional<store::BulkJobRow>& row) {
            return row ? std::optional(planFrom(*row)) : std::nullopt;
        });
}

eligibility::Result<QList<BulkEntry>> BulkMemory::answeredSince(const QDateTime& moment) const {
    return judged(m_ledger.answeredSince(moment)).map([](const std::vector<QByteArray>& contents) {
        QList<BulkEntry> entries;
        for (const QByteArray& each : contents) {
            entries.append(entryFrom(each, -1, -1));
        }
        return entries;
    });
}

eligibility::Result<void> BulkMemory::uploaded(const QString& job, int part, const QString& reception) {
    return judged(m_ledger.uploaded(job, part, reception));
}

eligibility::Result<void> BulkMemory::done(const QString& job, int part, const QList<BulkEntry>& entries) {
    std::vector<store::BulkEntryRow> rows;
    for (const BulkEntry& entry : entries) {
        rows.push_back(rowOf(entry));
    }
    return judged(m_ledger.done(job, part, rows));
}

eligibility::Result<void> BulkMemory::finished(const QString& job) {
    return judged(m_ledger.finished(job));
}

}  // namespace session
