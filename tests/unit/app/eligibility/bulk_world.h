// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/eligibility/bulk_job.h"
#include "app/eligibility/message_reader.h"
#include "app/eligibility/message_writer.h"

#include <QMap>
#include <QStringList>

#include <algorithm>

/// A journal as a disk would be: what was called before the crash is there, what comes after never happened.
class MemoryJournal final : public eligibility::BulkJournal {
public:
    eligibility::Result<void> create(const eligibility::BulkPlan& plan) override {
        return keep([&] { jobs.append(plan); });
    }
    eligibility::Result<std::optional<eligibility::BulkPlan>> unfinished(const QByteArray& digest,
                                                                         const QDate& day) const override {
        for (auto job = jobs.crbegin(); job != jobs.crend(); ++job) {
            if (job->listDigest == digest && job->confirmationDate == day && !ended.contains(job->job)) {
                return *job;
            }
        }
        return std::nullopt;
    }
    eligibility::Result<QList<eligibility::BulkEntry>> answeredSince(const QDateTime&) const override {
        QList<eligibility::BulkEntry> entries;
        for (const eligibility::BulkPlan& job : jobs) {
            std::ranges::copy_if(job.entries, std::back_inserter(entries), [](const eligibility::BulkEntry& each) {
                return each.state == eligibility::BulkEntryState::Answered;
            });
        }
        return entries;
    }
    eligibility::Result<void> uploaded(const QString& job, int part, const QString& reception) override {
        return keep([&] {
            of(job).parts[part].state = eligibility::BulkPartState::Uploaded;
            of(job).parts[part].reception = reception;
        });
    }
    eligibility::Result<void> done(const QString& job, int part,
                                   const QList<eligibility::BulkEntry>& entries) override {
        return keep([&] {
            of(job).parts[part].state = eligibility::BulkPartState::Done;
            for (const eligibility::BulkEntry& entry : entries) {
                of(job).entries[entry.position] = entry;
            }
        });
    }
    eligibility::Result<void> finished(const QString& job) override {
        return keep([&] { ended.append(job); });
    }

    int callsLeft = -1;  ///< the power goes after so many changes; negative = never
    QList<eligibility::BulkPlan> jobs;
    QStringList ended;

private:
    template <typename Change>
    eligibility::Result<void> keep(Change change) {
        if (callsLeft == 0) {
            return tl::unexpected(eligibility::Error{eligibility::ErrorCode::BulkJournalFailed});
        }
        --callsLeft;
        change();
        return {};
    }
    eligibility::BulkPlan& of(const QString& job) { return *std::ranges::find(jobs, job, &eligibility::BulkPlan::job); }
};

/// What a service does with bulk messages, and what it remembers of them.
class BulkService {
public:
    static QString institution() { return QStringLiteral("1319999999"); }

    int pendingTimes = 1;         ///< how often a look comes too early
    int garbleEvery = 0;          ///< each so many-th answer makes no sense
    int staleEvery = 0;           ///< each so many-th answer is of another reception
    QString declinePart;          ///< uploads with this file identifier's end are declined
    QMap<QString, int> askedFor;  ///< insured number → in how many uploads
    QMap<QString, eligibility::BulkUpload> uploads;

    QByteArray operator()(const QByteArray& question) {
        ++m_count;
        const auto message = eligibility::readMessage(question);
        if (const auto upload = message.and_then(eligibility::toBulkUpload)) {
            return maybeBad(receipt(*upload));
        }
        if (const auto query = message.and_then(eligibility::toBulkQuery)) {
            return maybeBad(look(*query));
        }
        return "<XmlMsg>?</XmlMsg>";
    }

private:
    template <typename T>
    static QByteArray bytesOf(const T& message) {
        return *eligibility::writeMessage(eligibility::toMessage(message, eligibility::Encoding::Utf8));
    }
    QByteArray maybeBad(const QByteArray& good) const {
        return garbleEvery > 0 && m_count % garbleEvery == 0 ? QByteArray("<XmlMsg>?</XmlMsg>") : good;
    }
    QByteArray receipt(const eligibility::BulkUpload& upload) {
        eligibility::BulkReceipt receipt;
        receipt.header.institutionCode = institution();
        receipt.header.fileIdentifier = upload.header.fileIdentifier;
        if (!declinePart.isEmpty() && upload.header.fileIdentifier.endsWith(declinePart)) {
            receipt.header.segment = eligibility::segmentFromCode(QStringLiteral("9"));
            receipt.header.errorCode = QStringLiteral("SYNTH-E001");
            return bytesOf(receipt);
        }
        receipt.receptionNumber = QStringLiteral("R") + upload.header.fileIdentifier;
        if (!uploads.contains(receipt.receptionNumber)) {
            for (const eligibility::SearchInfo& each : upload.people) {
                ++askedFor[each.number.raw];
            }
        }
        uploads.insert(receipt.receptionNumber, upload);
        return bytesOf(receipt);
    }
    QByteArray look(const eligibility::BulkQuery& query) {
        eligibility::BulkAnswer answer;
        answer.header.institutionCode = institution();
        answer.header.receptionNumber =
            staleEvery > 0 && m_count % staleEvery == 0 ? QStringLiteral("other") : query.receptionNumber;
        if (m_looks[query.receptionNumber]++ < pendingTimes) {
            answer.header.segment = eligibility::segmentFromCode(QStringLiteral("2"));
            return bytesOf(answer);
        }
        answer.header.segment = eligibility::segmentFromCode(QStringLiteral("1"));
        for (const eligibility::SearchInfo& each : uploads.value(query.receptionNumber).people) {
            eligibility::BulkUnit unit;
            unit.search = each;
            unit.processing.status = eligibility::processingFromCode(QStringLiteral("1"));
            unit.validity = eligibility::validityFromCode(each.number.raw.endsWith(u'7') ? QStringLiteral("4")
                                                                                         : QStringLiteral("1"));
            answer.units.prepend(unit);  // no promise about the order
        }
        answer.header.processed = QString::number(answer.units.size());
        return bytesOf(answer);
    }

    int m_count = 0;
    QMap<QString, int> m_looks;
};
