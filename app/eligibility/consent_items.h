// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/eligibility/error.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace eligibility {

/// The words of one item in one language.
struct ConsentWording {
    QString label;
    QString example;
};

/// One line of the consent question.
struct ConsentItem {
    QString code;          ///< OQSCD036, e.g. "YZK"
    QString version;       ///< of the wording, e.g. "2026-11"; grows whenever a word of any language changes
    bool asked = false;    ///< whether a new facility asks it; a facility may decide otherwise (§3.1)
    QStringList elements;  ///< what it stands for in messages, e.g. "PharmacistsInfo" (eligibility-messages §2.5)
    QMap<QString, ConsentWording> wording;  ///< by language: "ja", "en", …
};

/// Which items a facility asks, where it differs from the catalogue: code → asked.
using FacilityItems = QMap<QString, bool>;

/// The consent items and their words: data (resources/consent/items.tsv). A new item or language is a line or a column
/// more, and no new program.
///
/// The file: a header line of column names, tab-separated; `code`, `version`, `asked` (yes, no), `elements`
/// (separated by blanks) and for each language `label_xx` and `example_xx`, in any order. Unknown columns are ignored.
/// @source reception-domain §3
class ConsentCatalogue {
public:
    /// @retval ErrorCode::ConsentListDamaged  at `line`: a column is missing, a cell empty, a code twice
    [[nodiscard]] static Result<ConsentCatalogue> read(const QByteArray& tsv);
    /// @retval ErrorCode::ConsentListDamaged  also when the file cannot be opened
    [[nodiscard]] static Result<ConsentCatalogue> readFile(const QString& path);

    [[nodiscard]] const QList<ConsentItem>& items() const { return m_items; }
    [[nodiscard]] const ConsentItem* item(const QString& code) const;
    /// @return the words in that language; in Japanese when it has none, the code itself when nobody knows the item
    [[nodiscard]] ConsentWording wording(const QString& code, const QString& language) const;
    /// @return the codes that this facility asks, in the order of the file
    [[nodiscard]] QStringList asked(const FacilityItems& facility) const;
    /// @return every word shown for these items in that language, an item a line
    [[nodiscard]] QString words(const QStringList& codes, const QString& language) const;
    /// @return SHA-256 (hex) over every word shown for these items in that language: what was agreed to can be
    /// reproduced
    [[nodiscard]] QString hash(const QStringList& codes, const QString& language) const;

private:
    QList<ConsentItem> m_items;
};

/// One person's choices. Nothing is chosen at first, and nothing is chosen by closing.
class ConsentSheet {
public:
    explicit ConsentSheet(QStringList asked);

    void agreeToAll();  ///< 包括同意
    void declineAll();
    void choose(const QString& code, bool yes);  ///< only what was asked; anything else is ignored

    [[nodiscard]] bool isComplete() const;   ///< every item has an answer
    [[nodiscard]] QStringList open() const;  ///< items without an answer, in order
    /// @return nothing where nothing was chosen or asked
    [[nodiscard]] std::optional<bool> choice(const QString& code) const;
    [[nodiscard]] const QStringList& asked() const { return m_asked; }

private:
    QStringList m_asked;
    QMap<QString, bool> m_choices;
};

}  // namespace eligibility
