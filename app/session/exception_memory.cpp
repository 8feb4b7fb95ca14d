// SPDX-License-Identifier: Apache-2.0
#include "app/session/exception_memory.h"

#include "app/eligibility/number_rules.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace session {
namespace {

using eligibility::DisasterRecord;
using eligibility::EmergencyRecord;
using eligibility::EmergencyRequest;

QByteArray bytesOf(const EmergencyRequest& request) {
    const QJsonObject object{
        {QStringLiteral("insurer"), request.person.insurerNumber.raw},
        {QStringLiteral("symbol"), request.person.symbol.raw},
        {QStringLiteral("number"), request.person.number.raw},
        {QStringLiteral("branch"), request.person.branch},
        {QStringLiteral("first"), request.firstStaff},
        {QStringLiteral("second"), request.secondStaff},
        {QStringLiteral("reason"), request.reason},
    };
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

EmergencyRecord recordFrom(const store::EmergencyRow& row) {
    const QJsonObject object = QJsonDocument::fromJson(row.content).object();
    const auto text = [&object](const char* key) { return object.value(QLatin1StringView(key)).toString(); };
    EmergencyRecord record;
    record.id = row.id;
    record.request.person = {eligibility::insurerIdentifier(text("insurer")),
                             eligibility::symbolIdentifier(text("symbol")),
                             eligibility::numberIdentifier(text("number")), text("branch")};
    record.request.firstStaff = text("first");
    record.request.secondStaff = text("second");
    record.request.reason = text("reason");
    record.request.at = row.openedAt;
    record.until = row.until;
    record.toldAt = row.toldAt;
    record.viewed = row.viewed;
    return record;
}

}  // namespace

template <typename T>
eligibility::Result<T> ExceptionMemory::judged(store::Result<T> result) const {
    return std::move(result).map_error([this](const store::Error& error) {
        m_lastError = error;
        return eligibility::Error{eligibility::ErrorCode::ConsentJournalFailed};
    });
}

eligibility::Result<bool> ExceptionMemory::opened(const EmergencyRecord& emergency) {
    return judged(
        m_ledger.opened({emergency.id, emergency.request.at, emergency.until, {}, {}, bytesOf(emergency.request)}));
}

eligibility::Result<bool> ExceptionMemory::viewed(const QString& id, const QString& element) {
    return judged(m_ledger.viewed(id, element));
}

eligibility::Result<bool> ExceptionMemory::closed(const QString& id, const QDateTime& until) {
    return judged(m_ledger.closed(id, until));
}

eligibility::Result<bool> ExceptionMemory::told(const QString& id) {
    return judged(m_ledger.told(id));
}

eligibility::Result<QList<EmergencyRecord>> ExceptionMemory::emergencies() const {
    return judged(m_ledger.emergencies()).map([](const std::vector<store::EmergencyRow>& rows) {
        QList<EmergencyRecord> records;
        for (const store::EmergencyRow& row : rows) {
            records.append(recordFrom(row));
        }
        return records;
    });
}

eligibility::Result<bool> ExceptionMemory::activated(const DisasterRecord& disaster) {
    return judged(m_ledger.activated({disaster.id, disaster.activatedAt, {}, disaster.order, disaster.signature}));
}

eligibility::Result<bool> ExceptionMemory::ended(const QString& id) {
    return judged(m_ledger.ended(id));
}

eligibility::Result<bool> ExceptionMemory::viewedUnder(const QString& id) {
    return judged(m_ledger.viewedUnder(id));
}

eligibility::Result<QList<DisasterRecord>> ExceptionMemory::disasters() const {
    return judged(m_ledger.disasters()).map([](const std::vector<store::DisasterRow>& rows) {
        QList<DisasterRecord> records;
        for (const store::DisasterRow& row : rows) {
            records.append({row.id, row.activatedAt, row.endedAt, row.order, row.signature});
        }
        return records;
    });
}

}  // namespace session
