// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/eligibility/consent_items.h"
#include "app/eligibility/consent_journal.h"
#include "app/eligibility/error.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <chrono>
#include <memory>
#include <optional>

namespace eligibility {

/// How long a consent at the reader lasts (reception-domain §3.2).
inline constexpr std::chrono::hours consentLifetime{24};

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
    /// Why somebody looks without having been allowed to by the person; empty on every other ground. The service logs
    /// it where the person reads it.
    [[nodiscard]] const QString& reason() const { return m_reason; }
    [[nodiscard]] bool holdsAt(const QDateTime& now) const { return !m_until.isValid() || now <= m_until; }

private:
    friend class ConsentBook;
    friend class EmergencyAccess;
    friend class DisasterOrder;

    LiveConsent(InsuredPerson person, QString element, QDateTime until, ConsentGround ground, QString reason = {})
        : m_person(std::move(person)),
          m_element(std::move(element)),
          m_until(std::move(until)),
          m_ground(ground),
          m_reason(std::move(reason)) {}

    InsuredPerson m_person;
    QString m_element;
    QDateTime m_until;
    ConsentGround m_ground;
    QString m_reason;
};

/// What each person has agreed to. The newest decision on an item wins: a no, or a withdrawal, ends every earlier yes;
/// a yes at the reader leaves an earlier yes for home or online care as it is. Times come from the caller's clock.
/// @retval ErrorCode::ConsentJournalFailed  of every call that says nothing else: the decisions cannot be read or kept,
///     and nobody may look
class ConsentBook {
public:
    /// Keeps decisions until it goes.
    explicit ConsentBook(ConsentCatalogue catalogue);
    /// Keeps them in a journal, which outlives the book.
    ConsentBook(ConsentCatalogue catalogue, ConsentJournal& journal);

    /// Notes a completed sheet, and the words that were shown. Items that were not asked stay as they were.
    /// @retval ErrorCode::ConsentMissing  an item has no answer: nothing is noted
    [[nodiscard]] Result<void> record(const InsuredPerson& person, const ConsentSheet& sheet,
                                      const ConsentCircumstances& circumstances);
    /// Notes the consents that an answer of the service carries (face file, consented lists). Unknown codes are noted
    /// as no; the end is the service's, where it told one.
    /// @param answeredAt  of the answer: the time of what carries none, as a refusal does (eligibility-messages §2.5)
    [[nodiscard]] Result<void> take(const Qualification& qualification, ConsentGround ground,
                                    const QDateTime& answeredAt);

    /// Ends one kind, or with withdrawAll() every kind that was ever decided on, of every ground from `at` on.
    /// @param circumstances  when, where, and who took it back; the ground is not looked at
    [[nodiscard]] Result<void> withdraw(const InsuredPerson& person, const QString& element,
                                        const ConsentCircumstances& circumstances);
    [[nodiscard]] Result<void> withdrawAll(const InsuredPerson& person, const ConsentCircumstances& circumstances);

    /// @param element  as in messages, e.g. "PharmacistsInfo"
    /// @retval ErrorCode::ConsentMissing  never asked, refused, withdrawn, or dated in the future
    /// @retval ErrorCode::ConsentExpired
    [[nodiscard]] Result<LiveConsent> live(const InsuredPerson& person, const QString& element,
                                           const QDateTime& now) const;

    /// A yes to anything at all on that ground, for home or online care: enough to ask again without a card
    /// (reinquiry.h).
    /// @retval ErrorCode::ConsentMissing, ErrorCode::ConsentExpired
    [[nodiscard]] Result<LiveConsent> lasting(const InsuredPerson& person, ConsentGround ground,
                                              const QDateTime& now) const;

    /// @return how each item stands at `now`: the yes that counts, else the newest decision; a yes whose time is over
    ///     is Expired
    [[nodiscard]] Result<QList<ConsentRecord>> standing(const InsuredPerson& person, const QDateTime& now) const;

    /// @return the seconds left to look, 0 when over or never; nothing when there is no end
    [[nodiscard]] std::optional<std::chrono::seconds> remaining(const InsuredPerson& person, const QString& element,
                                                                const QDateTime& now) const;

private:
    [[nodiscard]] Result<void> withdrawThese(const InsuredPerson& person, const QStringList& elements,
                                             const ConsentCircumstances& circumstances);

    ConsentCatalogue m_catalogue;
    std::unique_ptr<ConsentJournal> m_own;
    ConsentJournal* m_journal;
};

}  // namespace eligibility
