// SPDX-License-Identifier: Apache-2.0
#include "app/session/consent_memory.h"

namespace session {
namespace {

using eligibility::ConsentCode;
using eligibility::ConsentGround;
using eligibility::ConsentRecord;

QByteArray keyOf(const eligibility::InsuredPerson& person) {
    return person.key().toUtf8();
}

store::ConsentRow rowOf(const ConsentRecord& record) {
    return {.element = record.element,
            .code = static_cast<int>(record.code),
            .ground = word(record.ground),
            .at = record.at,
            .until = record.until,
            .wordingVersion = record.wordingVersion,
            .wordingHash = record.wordingHash,
            .language = record.language,
            .audioPlayed = record.audioPlayed,
            .kiosk = record.kiosk,
            .visit = record.visit,
            .method = record.method,
            .actor = record.actor};
}

/// A code or ground that this version does not know is no yes.
ConsentRecord recordFrom(const store::ConsentRow& row) {
    const auto ground = eligibility::groundFromWord(row.ground);
    const auto code = eligibility::consentFromWire(QString::number(row.code));
    ConsentRecord record;
    record.element = row.element;
    record.code = ground && code ? *code : ConsentCode::No;
    record.ground = ground.value_or(ConsentGround::Visit);
    record.at = row.at;
    record.until = row.until;
    record.wordingVersion = row.wordingVersion;
    record.wordingHash = row.wordingHash;
    record.language = row.language;
    record.audioPlayed = row.audioPlayed;
    record.kiosk = row.kiosk;
    record.visit = row.visit;
    record.method = row.method;
    record.actor = row.actor;
    return record;
}

std::vector<store::ConsentRow> rowsOf(const QList<ConsentRecord>& decisions) {
    std::vector<store::ConsentRow> rows;
    for (const ConsentRecord& each : decisions) {
        rows.push_back(rowOf(each));
    }
    return rows;
}

}  // namespace

template <typename T>
eligibility::Result<T> ConsentMemory::judged(store::Result<T> result) const {
    return std::move(result).map_error([this](const store::Error& error) {
        m_lastError = error;
        return eligibility::Error{eligibility::ErrorCode::ConsentJournalFailed};
    });
}

eligibility::Result<void> ConsentMemory::add(const eligibility::InsuredPerson& person,
                                             const QList<ConsentRecord>& decisions) {
    return judged(m_ledger.add(keyOf(person), rowsOf(decisions), store::ConsentChange::Recorded));
}

eligibility::Result<void> ConsentMemory::addWithdrawal(const eligibility::InsuredPerson& person,
                                                       const QList<ConsentRecord>& decisions) {
    return judged(m_ledger.add(keyOf(person), rowsOf(decisions), store::ConsentChange::Withdrawn));
}

eligibility::Result<QList<ConsentRecord>> ConsentMemory::of(const eligibility::InsuredPerson& person) const {
    return judged(m_ledger.of(keyOf(person))).map([](const std::vector<store::ConsentRow>& rows) {
        QList<ConsentRecord> records;
        for (const store::ConsentRow& each : rows) {
            records.append(recordFrom(each));
        }
        return records;
    });
}

eligibility::Result<void> ConsentMemory::keepWording(const QString& hash, const QString& words) {
    return judged(m_ledger.keepWording(hash, words));
}

}  // namespace session
