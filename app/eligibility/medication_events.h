// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/eligibility/medication_history.h"

#include <QDate>
#include <QList>
#include <QString>

namespace eligibility {

/// One day's row of one block, with the facility it belongs to.
struct MedicationRow {
    MedicationSource source = MedicationSource::Claim;
    QString facilityCode;
    QString facilityName;
    QString prescriberCode;
    QString prescriberName;
    MedicationDay day;
    /// Told again by a later source: kept and marked, not shown as another medicine
    bool isRevised = false;
    [[nodiscard]] bool operator==(const MedicationRow& other) const = default;
};

/// What one facility caused on one day, told by up to three blocks.
struct MedicationEvent {
    QString facility;  ///< who prescribed, else who treated; empty when the answer names nobody
    QDate date;        ///< day of dispensing, else of prescribing; invalid when the answer has none
    QList<MedicationRow> rows;
    [[nodiscard]] bool operator==(const MedicationEvent& other) const = default;
};

/// Joins prescription, dispensing and claim of the same event (eligibility-messages §5.2).
///
/// The key is the facility (the prescribing one when it is medical or dental, third digit 1 or 3, else the treating
/// one) and the day; a prescription belongs to the dispensing that names its day of prescribing. Dispensing replaces
/// prescription, claim replaces both: replaced rows are marked, never dropped. Rows of the same source stand beside
/// each other (a clinic's drip and the pharmacy's tablets of the same day). [P] The clinic's own claim replaces a row
/// only when it holds all of its drugs: its claim for the examination says nothing about what the pharmacy gave. Rows
/// without facility or day are never joined.
/// @return newest first; events without a day last
[[nodiscard]] QList<MedicationEvent> mergedEvents(const MedicationHistory& history);

}  // namespace eligibility
