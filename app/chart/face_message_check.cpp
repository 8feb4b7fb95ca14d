// SPDX-License-Identifier: Apache-2.0
#include "app/chart/face_message_check.h"

#include "app/eligibility/eligibility_message.h"
#include "app/eligibility/message_reader.h"

namespace chart {

Result<void> checkFaceMessage(const QByteArray& xml) {
    const auto message = eligibility::readMessage(xml);
    if (!message) {
        return tl::unexpected(Error{ErrorCode::MessageNotXml});
    }
    const auto answer = eligibility::toAnswer(*message);
    if (!answer || !answer->isUsable()) {
        return tl::unexpected(Error{ErrorCode::MessageInsufficient});
    }
    return {};
}

}  // namespace chart
