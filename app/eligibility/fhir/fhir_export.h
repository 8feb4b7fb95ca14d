// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/eligibility/checkup_history.h"
#include "app/eligibility/eligibility_message.h"
#include "app/eligibility/medication_history.h"

#include <QJsonObject>

namespace eligibility::fhir {

/// Answers of the public message format as HL7 FHIR R4 (4.0.1): one Bundle of type `collection` each, in JSON.
///
/// Profiles are named by their JP Core addresses where JP Core has one. What was not given is absent; what FHIR asks
/// for and the message does not know says so (`unknown`, a data-absent reason), and nothing is made up: a dispensed
/// drug is not called "taken", and a history without rows says by an OperationOutcome whether it was refused or is
/// empty. Texts stay as received, ● included, but for the wide blank, which FHIR has not. The same message gives the
/// same Bundle, identifiers of its entries included (UUID version 5).
///
/// The numbers of the insurance card are in it, the Individual Number is not: no message of the format holds it.
/// @source HL7 FHIR R4 Coverage, CoverageEligibilityResponse, MedicationStatement, Observation; JP Core 1.1.2

/// Patient, the insurers, one Coverage for each qualification and the CoverageEligibilityResponse that joins them.
[[nodiscard]] QJsonObject bundleOf(const EligibilityAnswer& answer);

/// Patient and one MedicationStatement for each drug of a day, of prescriptions, dispensings and claims alike: its
/// category says which.
[[nodiscard]] QJsonObject bundleOf(const MedicationHistory& history);

/// Patient and one Observation for each item of an examination day.
[[nodiscard]] QJsonObject bundleOf(const CheckupHistory& history);

/// Whichever of the three the message is.
/// @retval ErrorCode::MessageUnexpectedKind  a message that has no FHIR form here
[[nodiscard]] Result<QJsonObject> bundleOf(const Message& message);

}  // namespace eligibility::fhir
