// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/platform/error.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <array>
#include <string_view>

namespace platform {

/// What a person is told about an error, and what the desk is told.
struct FailureText {
    QString deskCode;  ///< short, e.g. "C03"
    QString cause;     ///< one plain sentence
    QString next;      ///< what to do now
};

/// The texts of resources/failures/*.tsv, embedded in the program: dotted code -> desk code, cause and next step.
class FailureTable {
public:
    /// Reads all tables that are embedded.
    /// @retval ErrorCode::FailureTableDamaged  wrong header, wrong column count, empty cell or a code twice
    [[nodiscard]] static Result<FailureTable> load();

    /// Reads one table (for checks).
    /// @param tsv  UTF-8, header line `code desk_code cause_ja next_ja cause_en next_en`, tab-separated
    [[nodiscard]] Result<void> append(const QByteArray& tsv);

    /// @param dottedCode  e.g. "card.removed"
    /// @param language    "ja" or "en"; anything else is Japanese
    /// @return the texts; an unknown code gets a general text with desk code "X00", never an empty one
    [[nodiscard]] FailureText text(std::string_view dottedCode, const QString& language) const;

    [[nodiscard]] bool contains(std::string_view dottedCode) const;
    [[nodiscard]] QStringList codes() const;  ///< sorted

private:
    struct Row {
        QString deskCode;
        std::array<QString, 2> cause;
        std::array<QString, 2> next;
    };
    QHash<QString, Row> m_rows;
};

}  // namespace platform
