// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/eligibility/service_types.h"
#include "tests/simulators/service/card_authority.h"

#include <QJsonObject>
#include <QString>

namespace simservice {

/// Judges a face or staff reception: the terminal must be known, must have signed exactly this text, and the text must
/// speak of this visit, this nonce, this card and this facility.
[[nodiscard]] eligibility::Refusal judgeStatement(const CardAuthority& authority, const QJsonObject& body,
                                                  const QString& institution);

}  // namespace simservice
