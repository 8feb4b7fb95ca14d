// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/eligibility/consent_items.h"
#include "app/eligibility/eligibility_message.h"
#include "app/eligibility/error.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <chrono>
#include <cstdint>

namespace eligibility {

/// How long a consent at the reader lasts (reception-domain §3.2).
inline constexpr std::chrono::hours consentLifetime{24};

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

/// One decision about one item.
struct ConsentRecord {
    QString element;  ///< as in messages, e.g. "PharmacistsInfo"
    ConsentCode code = ConsentCode::No;
    ConsentGround ground = ConsentGround::Visit;
    QDateTime at;
    QDateTime until;  ///< last moment of viewing; invalid = until withdrawn
    QString wordingVersion;
    QString wordingHash;
    QString language;
    QString actor;  ///< "person", or who acted for him (reception-domain §6.9)
};

/// The circumstances of a sheet.
struct ConsentCircumstances {
    QDateTime at;
    QString language;
    QString actor = QStringLiteral("person");
    ConsentGround ground = ConsentGround::Visit;
};

/// The right to look at one kind of information of one person, until a moment. It comes only from a book that holds an
/// unexpired yes, from an opened emergency, or from a verified disaster order; it cannot be made, copied or extended
/// otherwise, so a question for history that needs one cannot be built without one.
class LiveConsent {
public:
    LiveConsent(LiveConsent&&) noexcept = default;
    LiveConsent& operator=(LiveConsent&&) noexcept = default;
    LiveConsent(const LiveConsent&) = delete;
    LiveConsent& operator=(const LiveConsent&) = delete;
    ~LiveConsent() = default;

    [[nodiscard]] const InsuredPerson& person() const { return m_person; }
    [[nodiscard]] const QString& element() const { return m_element; }
    [[nodiscard]] const QDateTime& until() const { return m_until; }  ///< invalid = until withdrawn
    [[nodiscard]] ConsentGround ground() const { return m_ground; }
    [[nodiscard]] bool holdsAt(const QDateTime& now) const { return !m_until.isValid() || now <= m_until; }

private:
    friend class ConsentBook;
    friend class EmergencyAccess;
    friend class DisasterOrder;

    LiveConsent(InsuredPerson person, QString element, QDateTime until, ConsentGround ground)
        : m_person(std::move(person)), m_element(std::move(element)), m_until(std::move(until)), m_ground(ground) {}

    InsuredPerson m_person;
    QString m_element;
    QDateTime m_until;
    ConsentGround m_ground;
};

/// What each person has agreed to, newest decision first. Times come from the caller's clock.
class ConsentBook {
public:
    explicit ConsentBook(ConsentCatalogue catalogue);

    /// Notes a completed sheet. Items that were not asked stay as they were.
    /// @retval ErrorCode::ConsentMissing  an item has no answer: nothing is noted
    [[nodiscard]] Result<void> record(const InsuredPerson& person, const ConsentSheet& sheet,
                                      const ConsentCircumstances& circumstances);
    /// Notes the consents that an answer of the service carries (face file, consented lists). Unknown codes are noted
    /// as no; the end is the service's, where it told one.
    /// @param answeredAt  of the answer: the time of what carries none, as a refusal does (eligibility-messages §2.5)
    void take(const Qualification& qualification, ConsentGround ground, const QDateTime& answeredAt);

    /// Ends one kind, or with withdrawAll() every kind, of every ground from `at` on.
    void withdraw(const InsuredPerson& person, const QString& element, const QDateTime& at);
    void withdrawAll(const InsuredPerson& person, const QDateTime& at);

    /// @param element  as in messages, e.g. "PharmacistsInfo"
    /// @retval ErrorCode::ConsentMissing  never asked, refused, withdrawn, or dated in the future
    /// @retval ErrorCode::ConsentExpired
    [[nodiscard]] Result<LiveConsent> live(const InsuredPerson& person, const QString& element,
                                           const QDateTime& now) const;

    /// @return the newest decision on each element, codes as they stand at `now` (a yes whose time is over is Expired)
    [[nodiscard]] QList<ConsentRecord> standing(const InsuredPerson& person, const QDateTime& now) const;

    /// @return the seconds left to look, 0 when over or never; nothing when there is no end
    [[nodiscard]] std::optional<std::chrono::seconds> remaining(const InsuredPerson& person, const QString& element,
                                                                const QDateTime& now) const;

private:
    void note(const InsuredPerson& person, const ConsentRecord& record);
    [[nodiscard]] const ConsentRecord* newest(const InsuredPerson& person, const QString& element) const;

    ConsentCatalogue m_catalogue;
    QMap<QString, QMap<QString, ConsentRecord>> m_records;  ///< person key → element → newest
};

}  // namespace eligibility
