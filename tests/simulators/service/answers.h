// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/eligibility/message.h"
#include "tests/simulators/service/http_message.h"

#include <QJsonObject>

namespace simservice {

/// @return an application/problem+json answer
[[nodiscard]] HttpResponse problem(unsigned status, const char* code, const char* title);
[[nodiscard]] HttpResponse json(const QJsonObject& object);
/// @return the message in its encoding, or in UTF-8 when a name holds a character that CP932 lacks: it still has to
/// reach the clinic
[[nodiscard]] HttpResponse xml(eligibility::Message message);

[[nodiscard]] QByteArray bytesOf(const std::string& text);
[[nodiscard]] QString textOf(const std::string& text);

}  // namespace simservice
