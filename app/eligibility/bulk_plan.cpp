// SPDX-License-Identifier: Apache-2.0
#include "app/eligibility/bulk_job.h"
#include "app/eligibility/message_writer.h"
#include "app/eligibility/number_rules.h"

#include <QHash>

#include <algorithm>

namespace eligibility {
namespace {

BulkEntry entryOf(const Appointment& appointment, int position, const QDate& day) {
    BulkEntry entry;
    entry.position = position;
    entry.line = appointment.line;
    entry.id = appointment.id;
    entry.search = appointment.search;
    entry.digest = questionDigest(appointment.search, day);
    entry.problem = appointment.problem;
    entry.state = appointment.problem.isEmpty() ? BulkEntryState::Waiting : BulkEntryState::Problem;
    return entry;
}

void reuse(BulkEntry& entry, const BulkEntry& known) {
    entry.state = BulkEntryState::Reused;
    entry.validity = known.validity;
    entry.problem = known.problem;
    entry.answer = known.answer;
}

bool isSamePerson(const SearchInfo& echo, const SearchInfo& asked) {
    return insurerKey(echo.insurerNumber.raw) == insurerKey(asked.insurerNumber.raw) &&
           symbolKey(echo.symbol.raw) == symbolKey(asked.symbol.raw) &&
           numberKey(echo.number.raw) == numberKey(asked.number.raw) && echo.birthdate == asked.birthdate;
}

/// The word for a verdict that the desk has to look at; empty for those who are plainly insured.
QString concernOf(const BulkUnit& unit) {
    if (unit.processing.status.value == ProcessingStatus::Error) {
        return unit.processing.code.isEmpty() ? QStringLiteral("not-processed") : unit.processing.code;
    }
    switch (unit.validity.value) {
        case QualificationValidity::Valid:
        case QualificationValidity::ValidUnregistered:
            return {};
        default:
            return word(unit.validity.value);
    }
}

QByteArray bytesOf(const BulkUnit& unit) {
    BulkAnswer single;
    single.units.append(unit);
    return writeMessage(toMessage(single, Encoding::Utf8)).value_or(QByteArray());
}

void answer(BulkEntry& entry, const BulkUnit& unit) {
    entry.state = BulkEntryState::Answered;
    entry.validity = unit.validity.raw;
    entry.problem = concernOf(unit);
    entry.answer = bytesOf(unit);
}

}  // namespace

QString bulkIdentifier(const QString& job, int position) {
    return job + u'-' + QString::number(position);
}

BulkPlan planBulk(const AppointmentList& list, const QList<BulkEntry>& known, const BulkSettings& settings) {
    BulkPlan plan;
    plan.job = QString::fromLatin1(newRepeatKey().first(12));
    plan.listDigest = list.digest;
    plan.confirmationDate = settings.confirmationDate;
    plan.plannedAt = settings.now();
    QHash<QByteArray, const BulkEntry*> answered;
    for (const BulkEntry& each : known) {
        answered.insert(each.digest, &each);
    }
    QHash<QByteArray, int> firstOf;  // the same person twice in one list is asked once
    int asked = 0;
    for (const Appointment& appointment : list.appointments) {
        BulkEntry entry = entryOf(appointment, static_cast<int>(plan.entries.size()), settings.confirmationDate);
        if (entry.state == BulkEntryState::Waiting) {
            if (const BulkEntry* const before = answered.value(entry.digest)) {
                reuse(entry, *before);
            } else if (const auto first = firstOf.constFind(entry.digest); first != firstOf.cend()) {
                entry.part = plan.entries[first.value()].part;  // its answer comes with that part
            } else {
                firstOf.insert(entry.digest, entry.position);
                entry.part = asked++ / std::max(1, settings.partSize);
            }
        }
        plan.entries.append(entry);
    }
    const int parts = asked == 0 ? 0 : (asked - 1) / std::max(1, settings.partSize) + 1;
    for (int number = 0; number < parts; ++number) {
        plan.parts.append({number, newRepeatKey(), BulkPartState::Planned, {}});
    }
    return plan;
}

QList<BulkEntry> assignUnits(QList<BulkEntry> entries, const BulkAnswer& whole, const QString& job) {
    QHash<QString, const BulkUnit*> units;
    for (const BulkUnit& unit : whole.units) {
        if (!units.contains(unit.arbitraryIdentifier())) {
            units.insert(unit.arbitraryIdentifier(), &unit);
        }
    }
    QHash<QByteArray, BulkEntry> answered;
    for (BulkEntry& entry : entries) {
        if (const auto before = answered.constFind(entry.digest); before != answered.cend()) {
            reuse(entry, before.value());
            continue;
        }
        const BulkUnit* const unit = units.value(bulkIdentifier(job, entry.position));
        if (unit == nullptr) {
            entry.state = BulkEntryState::Problem;
            entry.problem = QStringLiteral("unanswered");
        } else if (!isSamePerson(unit->search.value_or(SearchInfo()), entry.search)) {
            entry.state = BulkEntryState::Problem;
            entry.problem = QStringLiteral("other-person");
        } else {
            answer(entry, *unit);
        }
        answered.insert(entry.digest, entry);
    }
    return entries;
}

BulkSummary summaryOf(const BulkPlan& plan) {
    BulkSummary summary;
    summary.job = plan.job;
    summary.requested = static_cast<int>(plan.entries.size());
    for (const BulkEntry& entry : plan.entries) {
        const bool hasAnswer = !entry.answer.isEmpty();
        summary.answered += hasAnswer ? 1 : 0;
        summary.reused += entry.state == BulkEntryState::Reused && hasAnswer ? 1 : 0;
        summary.asked += entry.state == BulkEntryState::Answered ? 1 : 0;
        if (!entry.problem.isEmpty()) {
            summary.problems.append(entry);
        }
    }
    // Nothing to be had at all stands before what has only to be looked at.
    std::ranges::stable_sort(summary.problems, [](const BulkEntry& one, const BulkEntry& other) {
        return one.answer.isEmpty() && !other.answer.isEmpty();
    });
    return summary;
}

}  // namespace eligibility
