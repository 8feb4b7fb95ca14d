// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/eligibility/service_types.h"
#include "app/eligibility/terminal_statement.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace eligibility {

/// The wire forms of tests/simulators/service/openapi.yaml: values in, bytes out and back. Parsed once, here, into the
/// types of service_types.h; anything unexpected is ErrorCode::ServiceGarbled.
[[nodiscard]] QByteArray receptionBody(const ReceptionRequest& request, const QString& visit,
                                       const std::optional<SignedStatement>& statement);
[[nodiscard]] QByteArray consentsBody(const ConsentChoices& choices);

[[nodiscard]] Result<Nonce> nonceFrom(const QByteArray& json, const QString& visit);
[[nodiscard]] Result<ReceptionReply> replyFrom(const QByteArray& json, const QString& visit);
/// @param type  the kind that must have come, "OQSsiquc01res" or "OQSsiquc01res_face"
[[nodiscard]] Result<EligibilityResult> resultFrom(const QByteArray& xml, const QString& type,
                                                   const QString& institution);

}  // namespace eligibility
