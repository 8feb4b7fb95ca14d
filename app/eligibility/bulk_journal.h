// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/eligibility/eligibility_message.h"
#include "app/eligibility/error.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

#include <cstdint>
#include <optional>

namespace eligibility {

/// How far one appointment has come. Everything but Waiting is final.
enum class BulkEntryState : std::uint8_t {
    Waiting,   ///< in a part that is not answered yet
    Answered,  ///< by this job
    Reused,    ///< the same person with the same data was answered earlier today, or stands in this list above
    Problem,   ///< could not be asked or was not answered; `problem` says why
};

/// One appointment of a job.
struct BulkEntry {
    int position = 0;  ///< 0-based, in the order of the list
    int line = 0;      ///< 1-based line of the list
    QString id;        ///< the clinic's own key
    SearchInfo search;
    QByteArray digest;  ///< questionDigest()
    int part = -1;      ///< which upload asks for it; -1 = none
    BulkEntryState state = BulkEntryState::Waiting;
    QString validity;   ///< OQSCD006 as received; empty = none
    QString problem;    ///< word or the service's code; empty = none
    QByteArray answer;  ///< the unit as received, written as a message of one unit; empty = none
};

enum class BulkPartState : std::uint8_t { Planned, Uploaded, Done };

/// One upload of a job.
struct BulkPart {
    int number = 0;
    QByteArray uploadKey;  ///< repeat key: an upload that is repeated after a kill is the same upload
    BulkPartState state = BulkPartState::Planned;
    QString reception;  ///< 受付番号, once uploaded
};

/// A whole job as it is remembered.
struct BulkPlan {
    QString job;  ///< its name, for people and scripts
    QByteArray listDigest;
    QDate confirmationDate;
    QDateTime plannedAt;
    QList<BulkEntry> entries;
    QList<BulkPart> parts;
};

/// What the job must not forget. Each call is one transaction: all of it or nothing, also when the power goes; what has
/// returned stays. Implemented in app/session over app/store; a test may keep it in memory.
/// @retval ErrorCode::BulkJournalFailed  of every call
class BulkJournal {
public:
    BulkJournal() = default;
    BulkJournal(const BulkJournal&) = delete;
    BulkJournal& operator=(const BulkJournal&) = delete;
    virtual ~BulkJournal() = default;

    [[nodiscard]] virtual Result<void> create(const BulkPlan& plan) = 0;
    /// @return the newest job of this very list and day that is not finished
    [[nodiscard]] virtual Result<std::optional<BulkPlan>> unfinished(const QByteArray& listDigest,
                                                                     const QDate& confirmationDate) const = 0;
    /// @return entries answered at or after that moment, by any job
    [[nodiscard]] virtual Result<QList<BulkEntry>> answeredSince(const QDateTime& moment) const = 0;

    [[nodiscard]] virtual Result<void> uploaded(const QString& job, int part, const QString& reception) = 0;
    /// The part is done: its entries as they are now.
    [[nodiscard]] virtual Result<void> done(const QString& job, int part, const QList<BulkEntry>& entries) = 0;
    /// Every part is done.
    [[nodiscard]] virtual Result<void> finished(const QString& job) = 0;
};

}  // namespace eligibility
