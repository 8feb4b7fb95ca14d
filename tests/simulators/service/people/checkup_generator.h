// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/eligibility/message.h"
#include "tests/simulators/service/insured.h"

namespace simservice {

/// Puts a person's specific health checkups of the last five years (never before 2020-04) into the body of a
/// TKKsiquc01res: people of 40 and more, seven years in ten, values that follow age, sex and one another (weight and
/// waist, pressure and age, creatinine and eGFR by the Japanese equation of 2009) with small drifts from year to year.
/// Item codes are the public JLAC10 ones (eligibility-messages §5.4.1). Derived from the seed, never stored.
/// @return how many checkups there are
int addCheckups(eligibility::Element& body, quint64 seed, const Insured& person, const QDate& today);

}  // namespace simservice
