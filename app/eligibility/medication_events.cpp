// SPDX-License-Identifier: Apache-2.0
#include "app/eligibility/medication_events.h"

#include <algorithm>

namespace eligibility {
namespace {

/// Third digit of an institution code: the claims table it bills by (eligibility-messages §6.5).
QChar tableOf(const QString& code) {
    return code.size() == 10 ? code[2] : QChar();
}

bool isPrescribing(const QString& code) {
    return tableOf(code) == u'1' || tableOf(code) == u'3';
}

QString facilityOf(const MedicationRow& row) {
    return isPrescribing(row.prescriberCode) ? row.prescriberCode : row.facilityCode;
}

QDate dayOf(const MedicationRow& row) {
    return row.day.dispensedOn.value.isValid() ? row.day.dispensedOn.value : row.day.prescribedOn.value;
}

void addRows(QList<MedicationRow>& rows, const QList<MedicationMonth>& months) {
    for (const MedicationMonth& month : months) {
        for (const MedicationDay& day : month.days) {
            rows.append({month.source, month.facilityCode, month.facilityName, month.prescriberCode,
                         month.prescriberName, day, false});
        }
    }
}

bool belongs(const MedicationEvent& event, const MedicationRow& row) {
    if (event.facility.isEmpty() || event.facility != facilityOf(row)) {
        return false;
    }
    if (event.date.isValid() && event.date == dayOf(row)) {
        return true;
    }
    // A prescription is dispensed days later.
    return row.source == MedicationSource::Prescription && row.day.prescribedOn.value.isValid() &&
           std::ranges::any_of(event.rows, [&row](const MedicationRow& other) {
               return other.day.prescribedOn.value == row.day.prescribedOn.value;
           });
}

bool holdsAll(const QList<Drug>& drugs, const QList<Drug>& wanted) {
    return std::ranges::all_of(
        wanted, [&drugs](const Drug& drug) { return std::ranges::find(drugs, drug.code, &Drug::code) != drugs.end(); });
}

bool replaces(const MedicationRow& later, const MedicationRow& earlier) {
    if (later.source <= earlier.source || later.day.drugs.isEmpty()) {
        return false;
    }
    return !isPrescribing(later.facilityCode) || holdsAll(later.day.drugs, earlier.day.drugs);
}

void markRevised(MedicationEvent& event) {
    for (MedicationRow& row : event.rows) {
        row.isRevised =
            std::ranges::any_of(event.rows, [&row](const MedicationRow& other) { return replaces(other, row); });
    }
}

}  // namespace

QList<MedicationEvent> mergedEvents(const MedicationHistory& history) {
    QList<MedicationRow> rows;
    addRows(rows, history.claims);
    addRows(rows, history.dispensings);
    addRows(rows, history.prescriptions);  // last: they look for the dispensing they belong to
    QList<MedicationEvent> events;
    for (const MedicationRow& row : rows) {
        const auto found =
            std::ranges::find_if(events, [&row](const MedicationEvent& event) { return belongs(event, row); });
        MedicationEvent& event = found == events.end() ? events.emplaceBack() : *found;
        if (event.rows.isEmpty()) {
            event.facility = facilityOf(row);
            event.date = dayOf(row);
        }
        event.rows.append(row);
    }
    std::ranges::for_each(events, markRevised);
    std::ranges::stable_sort(events,
                             [](const MedicationEvent& a, const MedicationEvent& b) { return a.date > b.date; });
    return events;
}

}  // namespace eligibility
