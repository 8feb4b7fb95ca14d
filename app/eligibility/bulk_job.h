// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/eligibility/bulk_journal.h"
#include "app/eligibility/bulk_list.h"
#include "app/eligibility/bulk_messages.h"
#include "app/eligibility/message_transport.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <memory>

namespace eligibility {

struct BulkSettings {
    QString institutionCode;
    QDate confirmationDate;                  ///< the day to ask for, e.g. tomorrow
    int partSize = 250;                      ///< people per upload
    int tries = 6;                           ///< of one step that the other end did not answer as it should
    std::chrono::milliseconds pause{500};    ///< before a step is tried again; doubles up to `poll`
    std::chrono::milliseconds poll{10'000};  ///< between two looks at an upload that is still processed (§1.6)
    int polls = 360;                         ///< then the job ends unfinished
    std::function<QDateTime()> now = [] { return QDateTime::currentDateTimeUtc(); };
};

/// What a finished job has come to, problems first.
struct BulkSummary {
    QString job;
    int requested = 0;  ///< appointments in the list
    int answered = 0;   ///< with an answer, reused ones included
    int reused = 0;
    int asked = 0;              ///< people in uploads of this job
    QList<BulkEntry> problems;  ///< not answered, or not plainly valid
};

/// Asks for a list of appointments by OQSmuquc01 and OQSmuquc02, in parts, and forgets nothing: everything that the
/// other end was asked or has said stands in the journal before the next step, so that a job killed at any point goes
/// on where it was. An upload is repeated only with its own key, so nobody is asked for twice; who was answered today
/// with the same data is not asked at all. It ends with exactly one finished() or failed(); after failed() the job is
/// unfinished and may be started again.
/// @thread the transport's
/// @source eligibility-messages §2.7, §10.12; reception-domain §7.6
class BulkJob : public QObject {
    Q_OBJECT

public:
    BulkJob(MessageTransport& transport, BulkJournal& journal, BulkSettings settings, QObject* parent = nullptr);
    ~BulkJob() override;

    /// @param resume  go on with an unfinished job of this list and day, if there is one
    void start(const AppointmentList& list, bool resume);

signals:
    /// @param what  planned, resumed, uploaded, waiting, answered, retrying
    void progressed(const QString& what, int part, int parts);
    void finished(const eligibility::BulkSummary& summary);
    /// @retval ErrorCode  of the transport or the journal
    void failed(const eligibility::Error& error);

private:
    class Private;
    std::unique_ptr<Private> m_private;
};

/// Divides a list into what need not be asked and parts that are, without asking anything.
/// @param known  entries answered today
[[nodiscard]] BulkPlan planBulk(const AppointmentList& list, const QList<BulkEntry>& known,
                                const BulkSettings& settings);

/// Puts the units of an answer to the people of one part: by our identifier, and only where the echo names the same
/// person. Who has no unit becomes a problem "unanswered".
/// @return the entries of the part, all final
[[nodiscard]] QList<BulkEntry> assignUnits(QList<BulkEntry> entries, const BulkAnswer& whole, const QString& job);

/// @return the ArbitraryIdentifier under which an entry is asked
[[nodiscard]] QString bulkIdentifier(const QString& job, int position);

[[nodiscard]] BulkSummary summaryOf(const BulkPlan& plan);

}  // namespace eligibility
