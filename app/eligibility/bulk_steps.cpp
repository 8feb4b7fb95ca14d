// SPDX-License-Identifier: Apache-2.0
#include "app/eligibility/bulk_steps.h"

#include "app/eligibility/bulk_job.h"
#include "app/eligibility/message_transport.h"

#include <QSet>

#include <algorithm>

namespace eligibility {

bool mayPass(ErrorCode code) {
    return isPassing(code) || code == ErrorCode::ServiceQueueFull || code == ErrorCode::ServiceGarbled;
}

bool isDeclined(ErrorCode code) {
    return code == ErrorCode::ServiceRefused || code == ErrorCode::ServiceRequestRejected;
}

QString textOf(ErrorCode code) {
    const std::string_view text = name(code);
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

QString fileIdentifierOf(const BulkPlan& plan, const BulkPart& part) {
    return plan.job + u'-' + QString::number(part.number);
}

QList<BulkEntry> entriesOf(const BulkPlan& plan, const BulkPart& part) {
    QList<BulkEntry> entries;
    std::ranges::copy_if(plan.entries, std::back_inserter(entries),
                         [&part](const BulkEntry& each) { return each.part == part.number; });
    return entries;
}

Message uploadMessage(const BulkPlan& plan, const BulkPart& part, const QString& institutionCode) {
    BulkUpload message;
    message.header.confirmationDate = plan.confirmationDate;
    message.header.institutionCode = institutionCode;
    message.header.fileIdentifier = fileIdentifierOf(plan, part);
    QSet<QByteArray> named;  // the same person twice in one part is asked once
    for (const BulkEntry& entry : entriesOf(plan, part)) {
        if (!named.contains(entry.digest)) {
            named.insert(entry.digest);
            message.people.append(entry.search);
            message.people.back().arbitraryIdentifier = bulkIdentifier(plan.job, entry.position);
        }
    }
    return toMessage(message, Encoding::Utf8);
}

}  // namespace eligibility
