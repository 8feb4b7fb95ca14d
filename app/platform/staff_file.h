// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/platform/error.h"

#include <QString>

#include <vector>

namespace platform {

/// Somebody who may vouch for a patient at the kiosk (目視確認). Nobody's passcode, only its slow hash.
struct StaffMember {
    QString id;    ///< letters, digits, '-' and '_', at most 32; what the records say
    QString name;  ///< what the kiosk's screen says, at most 40 characters
    QString passcodeHash;
    bool operator==(const StaffMember&) const = default;
};

[[nodiscard]] bool isStaffId(const QString& text);
[[nodiscard]] bool isStaffName(const QString& text);

/// Reads a staff file: UTF-8, one member per line, id TAB name TAB hash; '#' begins a comment line.
///
/// @retval ErrorCode::StaffFileUnreadable  no such file, or no right to read it
/// @retval ErrorCode::StaffFileDamaged     a line is not as described, or two bear one id
/// @thread any
[[nodiscard]] Result<std::vector<StaffMember>> readStaffFile(const QString& path);

/// Writes all of it or nothing; a new file is readable by its owner and group alone.
/// @retval ErrorCode::StaffFileUnwritable
[[nodiscard]] Result<void> writeStaffFile(const QString& path, const std::vector<StaffMember>& staff);

}  // namespace platform
