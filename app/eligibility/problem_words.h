// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

namespace eligibility {

/// @param problem   the stable word of a MessageProblem, e.g. "check-digit"
/// @param language  "ja" or "en"; any other one gives English
/// @return what it means, from resources/problems/message.tsv (embedded); empty for a word that the table lacks, such
/// as the dotted codes of unreadable files, whose texts are in resources/failures
[[nodiscard]] QString meaningOf(QStringView problem, QStringView language);

/// @return every word of the table, for the completeness test
[[nodiscard]] QStringList knownProblems();

}  // namespace eligibility
