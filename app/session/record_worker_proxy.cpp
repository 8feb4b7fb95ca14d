// SPDX-License-Identifier: Apache-2.0
// Relations of proxies, in the store.
#include "app/platform/log.h"
#include "app/session/proxy_memory.h"
#include "app/session/record_worker.h"

namespace session {
namespace {

Q_LOGGING_CATEGORY(category, "uketsuke.records")

}  // namespace

/// A store that cannot be read knows no relation: the desk is asked.
void RecordWorker::findProxy(quint64 visit, const QByteArray& card, const QString& kind) {
    std::optional<visit::ProxyRelation> found;
    const auto ledger = store::ProxyLedger::open(m_settings.store);
    const auto row = ledger ? (*ledger)->newest(card, kind)
                            : store::Result<std::optional<store::ProxyRow>>(tl::unexpected(ledger.error()));
    if (!row) {
        platform::LogLine(category(), QtWarningMsg, "proxy.find").visit(visit).code(row.error().code);
    } else if (*row) {
        found = relationFrom(**row);
    }
    emit proxyFound(visit, found);
}

void RecordWorker::keepProxy(const QByteArray& card, const store::ProxyRow& relation) {
    const auto ledger = store::ProxyLedger::open(m_settings.store);
    const auto done = ledger ? (*ledger)->add(card, relation) : store::Result<void>(tl::unexpected(ledger.error()));
    if (!done) {
        platform::LogLine(category(), QtWarningMsg, "proxy.keep").code(done.error().code);
    }
}

}  // namespace session
