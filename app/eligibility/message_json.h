// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/eligibility/error.h"
#include "app/eligibility/message.h"

#include <QByteArray>
#include <QJsonObject>

namespace eligibility {

/// A message as JSON without loss: order, repeated and unknown elements, empty ones and the encoding are kept. Elements
/// are arrays of `{"name": …, "text": …}` or `{"name": …, "children": […]}`, because the members of a JSON object have
/// no order and no twins.
///
///     {"type": "OQSsiimm01res", "encoding": "Shift_JIS", "declared": true, "header": […], "body": […], "others": […]}
[[nodiscard]] QJsonObject toJson(const Message& message);

/// Reads that form.
/// @retval ErrorCode::MessageTooLarge   more than maximumBulkBytes
/// @retval ErrorCode::MessageMalformed  not JSON (`offset` says where), or a name that XML cannot have
/// @retval ErrorCode::MessageTooDeep
/// @retval ErrorCode::MessageNotXmlMsg  JSON, but not of this form, as an element with text and children is
[[nodiscard]] Result<Message> messageFromJson(const QByteArray& bytes);

}  // namespace eligibility
