// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/eligibility/consent_exceptions.h"

#include <QList>

namespace eligibility {

/// One emergency as it is kept, from its opening to the day when the patient is told.
struct EmergencyRecord {
    QString id;
    EmergencyRequest request;
    QDateTime until;     ///< last moment of viewing
    QDateTime toldAt;    ///< invalid = the patient does not know yet
    QStringList viewed;  ///< elements
};

/// One disaster order as it was received.
struct DisasterRecord {
    QString id;
    QDateTime activatedAt;
    QDateTime endedAt;  ///< invalid = not ended here
    QByteArray order;
    QByteArray signature;
};

/// Where looks without consent are kept; each call is one transaction. Implemented in app/session over app/store.
/// @return of the changes: false when there was nothing to change
/// @retval ErrorCode::ConsentJournalFailed  of every call
class ExceptionJournal {
public:
    ExceptionJournal() = default;
    ExceptionJournal(const ExceptionJournal&) = delete;
    ExceptionJournal& operator=(const ExceptionJournal&) = delete;
    virtual ~ExceptionJournal() = default;

    [[nodiscard]] virtual Result<bool> opened(const EmergencyRecord& emergency) = 0;
    [[nodiscard]] virtual Result<bool> viewed(const QString& id, const QString& element) = 0;
    [[nodiscard]] virtual Result<bool> closed(const QString& id, const QDateTime& until) = 0;
    [[nodiscard]] virtual Result<bool> told(const QString& id) = 0;
    [[nodiscard]] virtual Result<QList<EmergencyRecord>> emergencies() const = 0;  ///< newest first
    [[nodiscard]] virtual Result<bool> activated(const DisasterRecord& disaster) = 0;
    [[nodiscard]] virtual Result<bool> ended(const QString& id) = 0;
    /// Notes a look under an order that has not ended. Whose it was stands with the service, not here.
    [[nodiscard]] virtual Result<bool> viewedUnder(const QString& id) = 0;
    [[nodiscard]] virtual Result<QList<DisasterRecord>> disasters() const = 0;  ///< newest first
};

/// Emergencies and disaster orders over restarts. A look is noted before it is allowed, so none is ever forgotten.
/// @retval ErrorCode::ConsentMissing        what was to be changed is not there, or is so already
/// @retval ErrorCode::ConsentJournalFailed  of every call: it cannot be kept, and nobody may look
class ExceptionBook {
public:
    explicit ExceptionBook(ExceptionJournal& journal) : m_journal(journal) {}

    /// @retval ErrorCode::EmergencyIncomplete
    [[nodiscard]] Result<EmergencyRecord> open(const EmergencyRequest& request);
    /// @retval ErrorCode::EmergencyUnknown
    /// @retval ErrorCode::EmergencyOver  the four hours are over, or it was closed
    [[nodiscard]] Result<LiveConsent> look(const QString& id, const QString& element, const QDateTime& now);
    [[nodiscard]] Result<void> close(const QString& id, const QDateTime& at);
    /// Notes that the patient was told (reception-domain §6.4).
    [[nodiscard]] Result<void> tell(const QString& id);
    [[nodiscard]] Result<QList<EmergencyRecord>> emergencies() const { return m_journal.emergencies(); }

    /// @retval ErrorCode::DisasterOrderWrong
    [[nodiscard]] Result<DisasterOrder> activate(const QByteArray& order, const QByteArray& signature,
                                                 const QByteArray& certificatePem, const QDateTime& now);
    /// The order as it was kept, verified anew: whoever can change the store cannot open anything by it.
    /// @retval ErrorCode::DisasterUnknown
    /// @retval ErrorCode::DisasterEnded
    /// @retval ErrorCode::DisasterOrderWrong
    [[nodiscard]] Result<DisasterOrder> order(const QString& id, const QByteArray& certificatePem,
                                              const QDateTime& now) const;
    /// One look under an order that is kept, verified anew and noted.
    /// @param institutionCode  of this facility
    /// @retval ErrorCode::DisasterElsewhere  and those of order()
    [[nodiscard]] Result<LiveConsent> lookUnder(const QString& id, const QByteArray& certificatePem,
                                                const InsuredPerson& person, const QString& element,
                                                const QString& institutionCode, const QDateTime& now);
    [[nodiscard]] Result<void> end(const QString& id);
    [[nodiscard]] Result<QList<DisasterRecord>> disasters() const { return m_journal.disasters(); }

private:
    ExceptionJournal& m_journal;
};

}  // namespace eligibility
