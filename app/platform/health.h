// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/platform/failure_table.h"

#include <QJsonObject>
#include <QString>

#include <cstdint>
#include <string_view>
#include <vector>

namespace platform {

enum class PartState : std::uint8_t { Ok, Warn, Fail };

/// One line of `uketsukectl doctor`.
struct PartHealth {
    QString part;  ///< "pcscd", "reader", "card", "camera", "models", "service", "store", "chart-folder", "clock", …
    PartState state = PartState::Ok;
    QString cause;  ///< empty when Ok
    QString fix;    ///< empty when Ok
};

/// The state of everything this machine's reception stands on.
class HealthReport {
public:
    void ok(const QString& part);
    /// @param dottedCode  names the row of the failure table that says cause and fix
    void report(const QString& part, PartState state, std::string_view dottedCode, const FailureTable& texts,
                const QString& language);

    [[nodiscard]] const std::vector<PartHealth>& parts() const noexcept { return m_parts; }
    [[nodiscard]] bool allOk() const noexcept;  ///< no part has failed; warnings do not count
    /// {"ok":bool,"parts":[{"part","state","cause","fix"}]} as spec/command-line.md says
    [[nodiscard]] QJsonObject toJson() const;

private:
    std::vector<PartHealth> m_parts;
};

}  // namespace platform
