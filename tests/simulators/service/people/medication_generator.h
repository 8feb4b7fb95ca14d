// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/eligibility/message.h"
#include "tests/simulators/service/insured.h"

namespace simservice {

/// What one question about medication wants to know (eligibility-messages §5.1).
struct MedicationQuestion {
    QDate from;                  ///< first day of the first month
    QDate to;                    ///< last day of the last month
    bool prescriptions = false;  ///< PrDiInfClassification 1: e-prescriptions and their dispensing too
    bool care = false;           ///< FileCategory 4 and consent: medical acts
    bool operations = false;     ///< their own consent
    QString facility;            ///< who asks: tells its own rows apart
};

/// Puts a person's medication history into the body of a YZKsiquc01res: claims up to two months ago, e-prescriptions
/// and dispensings since. At most three years, never before 2021-09 (reception-domain §7.7).
///
/// Drugs, doses and lengths follow what adults take for years (blood pressure, lipids, glucose, stomach, sleep …) and
/// what children and everybody take now and then. Names and codes are invented: the real code list is not ours to
/// publish, so codes are 699999…, texts say 合成. Derived from the seed, never stored.
/// @param today  Japanese
/// @return how many months have an entry
int addMedication(eligibility::Element& body, quint64 seed, const Insured& person, const MedicationQuestion& question,
                  const QDate& today);

}  // namespace simservice
