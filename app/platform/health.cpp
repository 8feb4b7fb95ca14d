// SPDX-License-Identifier: Apache-2.0
#include "app/platform/health.h"

#include <QJsonArray>

#include <algorithm>

namespace platform {
namespace {

QString word(PartState state) {
    switch (state) {
        case PartState::Ok:
            return QStringLiteral("ok");
        case PartState::Warn:
            return QStringLiteral("warn");
        case PartState::Fail:
            return QStringLiteral("fail");
    }
    return {};
}

}  // namespace

void HealthReport::ok(const QString& part) {
    m_parts.push_back({part, PartState::Ok, {}, {}});
}

void HealthReport::report(const QString& part, PartState state, std::string_view dottedCode, const FailureTable& texts,
                          const QString& language) {
    const auto text = texts.text(dottedCode, language);
    m_parts.push_back({part, state, text.cause, text.next});
}

bool HealthReport::allOk() const noexcept {
    return std::none_of(m_parts.begin(), m_parts.end(), [](const auto& part) { return part.state == PartState::Fail; });
}

QJsonObject HealthReport::toJson() const {
    QJsonArray parts;
    for (const auto& part : m_parts) {
        parts.append(QJsonObject{{QStringLiteral("part"), part.part},
                                 {QStringLiteral("state"), word(part.state)},
                                 {QStringLiteral("cause"), part.cause},
                                 {QStringLiteral("fix"), part.fix}});
    }
    return {{QStringLiteral("ok"), allOk()}, {QStringLiteral("parts"), parts}};
}

}  // namespace platform
