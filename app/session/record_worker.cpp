// SPDX-License-Identifier: Apache-2.0
#include "app/session/record_worker.h"

#include "app/eligibility/consent_book.h"
#include "app/platform/log.h"
#include "app/session/consent_memory.h"
#include "app/store/ticket_ledger.h"

#include <sys/stat.h>
#include <QFile>

namespace session {
namespace {

Q_LOGGING_CATEGORY(category, "uketsuke.records")

template <typename Code>
QString dotted(Code code) {
    return QString::fromLatin1(name(code));
}

/// The file waits in the ledger and is written later: nobody at the kiosk can or need do anything.
bool waits(chart::ErrorCode code) {
    using enum chart::ErrorCode;
    return code == FolderMissing || code == FolderUnwritable || code == FolderFull || code == WriteFailed;
}

bool isReceived(store::Outcome outcome) {
    return outcome == store::Outcome::Completed || outcome == store::Outcome::CompletedNoConsent;
}

}  // namespace

std::optional<FileIdentity> identityOf(const QString& path) {
    struct stat found {};
    if (stat(QFile::encodeName(path).constData(), &found) != 0) {
        return std::nullopt;
    }
    return FileIdentity{found.st_dev, found.st_ino};
}

RecordWorker::RecordWorker(RecordSettings settings) : m_settings(std::move(settings)) {}

RecordWorker::~RecordWorker() = default;

store::Result<store::Store*> RecordWorker::opened() {
    if (m_store && identityOf(m_store->path()) != m_opened) {
        // Deleted or put back from a copy under us: the open file would take every arrival and keep none.
        platform::LogLine(category(), QtCriticalMsg, "store.replaced");
        m_writer.reset();
        m_store.reset();
    }
    if (!m_store) {
        auto store = store::Store::open(m_settings.store);
        if (!store) {
            platform::LogLine(category(), QtWarningMsg, "store.open").code(store.error().code);
            return tl::unexpected(store.error());
        }
        m_store = std::move(*store);
        m_opened = identityOf(m_store->path());
        m_writer = std::make_unique<chart::FaceFileWriter>(m_settings.chart, *m_store);
    }
    return m_store.get();
}

void RecordWorker::open() {
    tellLocks();
    if (opened() && !m_settings.chart.folder.isEmpty()) {
        writeWaiting();
    }
}

void RecordWorker::tellLocks() {
    if (m_locksTold) {
        return;
    }
    const auto ledger = store::LockLedger::open(m_settings.store);
    const auto rows = ledger ? (*ledger)->since(m_settings.store.now().addDays(-1))
                             : store::Result<std::vector<store::LockRow>>(tl::unexpected(ledger.error()));
    if (!rows) {
        platform::LogLine(category(), QtWarningMsg, "locks.read").code(rows.error().code);
        return;
    }
    m_locksTold = true;
    emit locksKnown((*ledger)->subjectKey(), *rows);
}

void RecordWorker::keepLock(const store::LockRow& row) {
    const auto ledger = store::LockLedger::open(m_settings.store);
    const auto kept = ledger ? (*ledger)->keep(row) : store::Result<void>(tl::unexpected(ledger.error()));
    if (!kept) {
        platform::LogLine(category(), QtWarningMsg, "locks.keep").code(kept.error().code);
    }
}

void RecordWorker::writeWaiting() {
    const auto retried = m_writer->retryPending();
    if (!retried) {
        platform::LogLine(category(), QtWarningMsg, "chart.retry").code(retried.error().code);
    }
}

void RecordWorker::deliver(quint64 visit, const QString& uuid, const QByteArray& xml, platform::UtcTime nowUtc) {
    if (m_settings.chart.folder.isEmpty()) {
        emit delivered(visit, QString(), QString());
        return;
    }
    const auto store = opened();
    if (!store) {
        emit deliveryFailed(visit, dotted(store.error().code));
        return;
    }
    const auto written = m_writer->write(uuid, xml, nowUtc);
    if (written) {
        emit delivered(visit, *written, QString());
        writeWaiting();  // the folder is well: what could not be written before can be now
    } else if (waits(written.error().code)) {
        platform::LogLine(category(), QtWarningMsg, "chart.wait").visit(visit).code(written.error().code);
        emit delivered(visit, QString(), dotted(written.error().code));
    } else {
        platform::LogLine(category(), QtWarningMsg, "chart.write").visit(visit).code(written.error().code);
        emit deliveryFailed(visit, dotted(written.error().code));
    }
}

void RecordWorker::record(quint64 visit, const store::Arrival& arrival) {
    const auto store = opened();
    if (!store) {
        emit recordFailed(visit, dotted(store.error().code));
        return;
    }
    auto done = (*store)->addArrival(arrival);
    if (!done && done.error().code == store::ErrorCode::VisitExists) {
        done = (*store)->updateArrival(arrival);
    }
    if (done) {
        giveTicket(visit, arrival);
        emit recorded(visit);
        return;
    }
    platform::LogLine(category(), QtWarningMsg, "arrival.record").visit(visit).code(done.error().code);
    emit recordFailed(visit, dotted(done.error().code));
}

/// A visit without a number is still received: the desk calls it by name.
void RecordWorker::giveTicket(quint64 visit, const store::Arrival& arrival) {
    if (!m_settings.tickets || !isReceived(arrival.outcome)) {
        return;
    }
    // Opened for this once, as for consents.
    const auto ledger = store::TicketLedger::open(m_settings.store);
    const auto number = ledger ? (*ledger)->take(arrival.visit, arrival.time.toLocalTime().date())
                               : store::Result<int>(tl::unexpected(ledger.error()));
    if (number) {
        emit ticketGiven(visit, *number);
    } else {
        platform::LogLine(category(), QtWarningMsg, "ticket.give").visit(visit).code(number.error().code);
    }
}

void RecordWorker::callDesk(const store::Arrival& arrival) {
    const auto store = opened();
    if (!store) {
        return;
    }
    auto done = (*store)->addArrival(arrival);
    if (!done && done.error().code == store::ErrorCode::VisitExists) {
        auto known = (*store)->arrival(arrival.visit);
        if (known) {
            known->helpReason = arrival.helpReason;
            done = (*store)->updateArrival(*known);
        }
    }
    if (!done) {
        platform::LogLine(category(), QtWarningMsg, "desk.call").code(done.error().code);
    }
}

void RecordWorker::keepConsents(quint64 visit, const ConsentOfVisit& consents) {
    // Opened for this once: a visit brings one sheet, and the store may have been put back from a copy meanwhile.
    const auto ledger = store::ConsentLedger::open(m_settings.store);
    if (!ledger) {
        platform::LogLine(category(), QtWarningMsg, "consent.keep").visit(visit).code(ledger.error().code);
        return;
    }
    ConsentMemory memory(**ledger);
    eligibility::ConsentBook book(m_settings.catalogue, memory);
    const auto kept = book.record(consents.person, consents.sheet, consents.circumstances);
    if (!kept) {
        platform::LogLine(category(), QtWarningMsg, "consent.keep").visit(visit).code(kept.error().code);
    }
}

void RecordWorker::sweep() {
    const auto retention = store::Retention::open(m_settings.store);
    const auto swept = retention ? (*retention)->sweep(m_settings.retention)
                                 : store::Result<std::vector<store::RecordCount>>(tl::unexpected(retention.error()));
    if (!swept) {
        platform::LogLine(category(), QtWarningMsg, "store.sweep").code(swept.error().code);
    }
}

void RecordWorker::note(const store::Event& event) {
    const auto store = opened();
    const auto done = store ? (*store)->appendEvent(event) : store::Result<void>(tl::unexpected(store.error()));
    if (!done) {
        platform::LogLine(category(), QtWarningMsg, "event.note").code(done.error().code);
    }
}

}  // namespace session
