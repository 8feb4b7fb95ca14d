// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/simulators/service/insured.h"

#include <functional>

namespace simservice {

/// Makes families with insurers, numbers and lives from a seed: the same seed gives the same people on every machine.
///
/// About 1.5 % have lost their insurance (a fifth of them by death), 1 % have changed jobs one to three times and keep
/// the old numbers, everybody who became 75 within a year has both insurances, 0.3 % are twins that their insurer
/// cannot tell apart, 1 % receive public assistance, half of them without a registered voucher, 3 % have a ● in their
/// name, 0.2 % live under protective measures. Nobody is real: districts, insurers and numbers are made up, check
/// digits are right.
/// @param people   how many persons; the qualifications are a few more
/// @param today    ages and validity are meant on this day
/// @param receive  called once per qualification
void generateInsured(quint64 seed, int people, const QDate& today, const std::function<void(const Insured&)>& receive);

}  // namespace simservice
