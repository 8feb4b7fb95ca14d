// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/eligibility/eligibility_message.h"
#include "app/eligibility/error.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>

#include <cstdint>

namespace eligibility {

/// The insured person that a consent and a history belong to, by what the service knows him by.
struct InsuredPerson {
    Identifier insurerNumber;
    Identifier symbol;
    Identifier number;
    QString branch;

    [[nodiscard]] static InsuredPerson of(const Qualification& qualification);
    /// @return the comparison key: equal for the same person however widths and zeros are written
    [[nodiscard]] QString key() const;
};

/// OQSCD016.
enum class ConsentCode : std::uint8_t { No = 0, Yes = 1, Expired = 2, HardToObtain = 3 };
[[nodiscard]] QString wireCode(ConsentCode code);
/// @return nothing for a code that this version does not know: it is never taken for a yes
[[nodiscard]] std::optional<ConsentCode> consentFromWire(const QString& text);

/// On what ground somebody may look.
enum class ConsentGround : std::uint8_t {
    Visit,      ///< given at the reader, 24 hours
    HomeVisit,  ///< 居宅同意取得型: until withdrawn
    Online,     ///< for online care: until withdrawn
    Emergency,  ///< 救急時: life or body, nobody could be asked
    Disaster,   ///< 災害時: an order of the ministry for this area and day
};
/// @return "visit", "home-visit", "online", "emergency", "disaster"
[[nodiscard]] QString word(ConsentGround ground);
[[nodiscard]] std::optional<ConsentGround> groundFromWord(const QString& word);

/// The circumstances of a decision (reception-domain §3.3).
struct ConsentCircumstances {
    QDateTime at;
    QString language;
    QString actor = QStringLiteral("person");  ///< or who acted for him (reception-domain §6.9)
    ConsentGround ground = ConsentGround::Visit;
    bool audioPlayed = false;  ///< whether the words were read aloud
    QString kiosk;
    QString visit;
    QString method;  ///< how the person was identified: face, pin, staff
};

/// One decision about one item.
struct ConsentRecord : ConsentCircumstances {
    QString element;  ///< as in messages, e.g. "PharmacistsInfo"
    ConsentCode code = ConsentCode::No;
    QDateTime until;  ///< last moment of viewing; invalid = until withdrawn
    QString wordingVersion;
    QString wordingHash;
};

/// Where decisions are kept. Each call is one transaction: all of it or nothing, also when the power goes; what has
/// returned stays. Implemented in app/session over app/store; ConsentNotebook forgets with the program.
/// @retval ErrorCode::ConsentJournalFailed  of every call
class ConsentJournal {
public:
    ConsentJournal() = default;
    ConsentJournal(const ConsentJournal&) = delete;
    ConsentJournal& operator=(const ConsentJournal&) = delete;
    virtual ~ConsentJournal() = default;

    /// Adds decisions; none is ever changed.
    [[nodiscard]] virtual Result<void> add(const InsuredPerson& person, const QList<ConsentRecord>& decisions) = 0;
    /// The same for decisions that take consents back.
    [[nodiscard]] virtual Result<void> addWithdrawal(const InsuredPerson& person,
                                                     const QList<ConsentRecord>& decisions) = 0;
    /// @return every decision of the person, earliest first; of two at one moment, in the order in which they were told
    [[nodiscard]] virtual Result<QList<ConsentRecord>> of(const InsuredPerson& person) const = 0;
    /// Keeps the words that were shown, by their hash, so that what was agreed to can be reproduced.
    [[nodiscard]] virtual Result<void> keepWording(const QString& hash, const QString& words) = 0;
};

/// Decisions of this run of the program only, e.g. those that a face file brings along.
class ConsentNotebook final : public ConsentJournal {
public:
    [[nodiscard]] Result<void> add(const InsuredPerson& person, const QList<ConsentRecord>& decisions) override;
    [[nodiscard]] Result<void> addWithdrawal(const InsuredPerson& person,
                                             const QList<ConsentRecord>& decisions) override;
    [[nodiscard]] Result<QList<ConsentRecord>> of(const InsuredPerson& person) const override;
    [[nodiscard]] Result<void> keepWording(const QString& hash, const QString& words) override;

private:
    QHash<QString, QList<ConsentRecord>> m_decisions;
};

}  // namespace eligibility
