// SPDX-License-Identifier: Apache-2.0
#include "app/eligibility/message_parts.h"

namespace eligibility {

Message emptyMessage(const QString& type, Encoding encoding) {
    Message message;
    message.type = type;
    message.encoding = encoding;
    message.header.name = QStringLiteral("MessageHeader");
    message.body.name = QStringLiteral("MessageBody");
    return message;
}

}  // namespace eligibility
