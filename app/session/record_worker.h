// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/platform/clock.h"
#include "app/session/consent_of_visit.h"
#include "app/session/session_settings.h"
#include "app/store/lock_ledger.h"
#include "app/store/proxy_ledger.h"
#include "app/visit/proxy.h"

#include <QObject>

#include <cstdint>
#include <memory>
#include <optional>
#include <utility>

namespace session {

/// Device and number of a file; a file that replaces another has others.
using FileIdentity = std::pair<std::uint64_t, std::uint64_t>;

/// Which file stands at the path; nothing when there is none.
[[nodiscard]] std::optional<FileIdentity> identityOf(const QString& path);

/// Lives on the records thread: the store, and the folder of the chart computer. Every request is answered once.
class RecordWorker : public QObject {
    Q_OBJECT

public:
    explicit RecordWorker(RecordSettings settings);
    ~RecordWorker() override;

    /// Opens the store and writes what still waits for the folder; also called now and then. A store that cannot be
    /// opened is tried again with each request. @thread records (as all below)
    void open();
    /// Puts the service's answer into the chart computer's folder. A folder that fails is not a failure of the visit:
    /// the file waits in the store, `problem` says why.
    void deliver(quint64 visit, const QString& uuid, const QByteArray& xml, platform::UtcTime nowUtc);
    /// Adds the arrival, or replaces the one that this visit has already (the desk was called first).
    void record(quint64 visit, const store::Arrival& arrival);
    /// Shows on the desk that this visit needs somebody; never answers.
    void callDesk(const store::Arrival& arrival);
    /// Keeps what the person has agreed to and what not; never answers. A failure is logged only: the service has the
    /// consents too.
    void keepConsents(quint64 visit, const ConsentOfVisit& consents);
    /// Keeps how often in a row somebody was refused; a failure is logged only.
    void keepLock(const store::LockRow& row);
    /// Looks for what is recorded of a proxy of this kind. @param card  digest of its certificate
    void findProxy(quint64 visit, const QByteArray& card, const QString& kind);
    /// Keeps what the desk has seen; never answers. A failure is logged only: the desk is asked again next time.
    void keepProxy(const QByteArray& card, const store::ProxyRow& relation);
    /// Removes what is older than it may be; never answers. A failure is logged, and the next night tries again.
    void sweep();
    /// Notes what happened in the chain of events; a failure is logged only.
    void note(const store::Event& event);

signals:
    /// Once, when the store has been opened for the first time: the refusals of the last day, and the key of their
    /// subjects.
    void locksKnown(const QByteArray& key, const std::vector<store::LockRow>& rows);
    void delivered(quint64 visit, const QString& fileName, const QString& problem);
    void deliveryFailed(quint64 visit, const QString& dottedCode);
    void recorded(quint64 visit);
    /// Before `recorded`, where numbers are given and the visit was received.
    void ticketGiven(quint64 visit, int number);
    void recordFailed(quint64 visit, const QString& dottedCode);
    void proxyFound(quint64 visit, const std::optional<visit::ProxyRelation>& found);

private:
    [[nodiscard]] store::Result<store::Store*> opened();
    void writeWaiting();
    void tellLocks();
    void giveTicket(quint64 visit, const store::Arrival& arrival);

    RecordSettings m_settings;
    std::unique_ptr<store::Store> m_store;
    std::optional<FileIdentity> m_opened;
    bool m_locksTold = false;
    std::unique_ptr<chart::FaceFileWriter> m_writer;
};

}  // namespace session
