// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/eligibility/error.h"
#include "app/eligibility/message.h"

#include <QByteArray>

namespace eligibility {

/// Writes a message in the form the field uses: declaration, two spaces per level, one element per line, a line feed at
/// the end.
/// @return the bytes in `message.encoding`
/// @retval ErrorCode::MessageNotWritable  the text holds a character that the encoding lacks (never replaced silently)
[[nodiscard]] Result<QByteArray> writeMessage(const Message& message);

}  // namespace eligibility
