// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/eligibility/bulk_journal.h"
#include "app/eligibility/message.h"

namespace eligibility {

/// The pieces of BulkJob that need no memory of their own.

/// @return whether another try may mend it; the transport has made its own before
[[nodiscard]] bool mayPass(ErrorCode code);
/// @return whether the other end has understood and declined this part, so that the others go on
[[nodiscard]] bool isDeclined(ErrorCode code);
[[nodiscard]] QString textOf(ErrorCode code);

/// @return the ArbitraryFileIdentifier of a part
[[nodiscard]] QString fileIdentifierOf(const BulkPlan& plan, const BulkPart& part);
[[nodiscard]] QList<BulkEntry> entriesOf(const BulkPlan& plan, const BulkPart& part);
/// @return OQSmuquc01req: the same bytes for the same plan, or a repeated upload would be another one
[[nodiscard]] Message uploadMessage(const BulkPlan& plan, const BulkPart& part, const QString& institutionCode);

}  // namespace eligibility
