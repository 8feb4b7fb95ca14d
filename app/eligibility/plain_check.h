// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/eligibility/message.h"

#include <QByteArrayView>

namespace eligibility {

/// Checks one unit of a bulk answer where it lies, without making a tree of it.
///
/// @param unit      BulkConfirmUnit from its first to its last byte
/// @param encoding  UTF-8 only when the whole message is known to be valid UTF-8
/// @return true when the unit is well-formed, every byte can be decoded and `message check` would find nothing. False
/// says no more than that somebody must look: unusual forms and rare blocks are left to the tree (message_check.h),
/// which also knows what is wrong and where.
[[nodiscard]] bool isPlainlyFaultless(QByteArrayView unit, Encoding encoding);

}  // namespace eligibility
