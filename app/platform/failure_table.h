// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/platform/error.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <string_view>

namespace platform {

/// What a person is told about an error, and what the desk is told.
struct FailureText {
    QString deskCode;  ///< short, e.g. "C03"
    QString cause;     ///< one plain sentence
    QString next;      ///< what to do now
};

/// The texts of resources/failures/*.tsv, embedded in the program: dotted code -> desk code, cause and next step, in
/// Japanese and English. What a patient may meet (visit, card, cardfront) is in resources/failures/languages/*.tsv for
/// every other language of the kiosk.
class FailureTable {
public:
    /// Reads all tables that are embedded.
    /// @retval ErrorCode::FailureTableDamaged  wrong header, wrong column count, empty cell or a code twice
    [[nodiscard]] static Result<FailureTable> load();

    /// Reads one table (for checks).
    /// @param tsv  UTF-8, header line `code desk_code cause_ja next_ja cause_en next_en`, tab-separated
    [[nodiscard]] Result<void> append(const QByteArray& tsv);

    /// @param dottedCode  e.g. "card.removed"
    /// @param language    of kioskLanguages(); where a code has no words in it English, or Japanese for a kind of it
    /// @return the texts; an unknown code gets a general text with desk code "X00", never an empty one
    [[nodiscard]] FailureText text(std::string_view dottedCode, const QString& language) const;

    /// Reads the words of one more language.
    /// @param tsv  UTF-8, header line `code cause next`, tab-separated; codes that append() has read
    /// @retval ErrorCode::FailureTableDamaged  wrong header, wrong column count, empty cell, unknown code or one twice
    [[nodiscard]] Result<void> appendLanguage(const QString& language, const QByteArray& tsv);
    /// @return whether the code has words of its own in that language
    [[nodiscard]] bool speaks(std::string_view dottedCode, const QString& language) const;

    [[nodiscard]] bool contains(std::string_view dottedCode) const;
    [[nodiscard]] QStringList codes() const;  ///< sorted

private:
    struct Words {
        QString cause;
        QString next;
    };
    struct Row {
        QString deskCode;
        QHash<QString, Words> words;  ///< by language
    };
    QHash<QString, Row> m_rows;
};

}  // namespace platform
