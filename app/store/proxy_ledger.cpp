// SPDX-License-Identifier: Apache-2.0
#include "app/store/proxy_ledger.h"

#include "app/store/ledger.h"

namespace store {
namespace {

const auto cardColumn = QByteArrayLiteral("proxy_relations.card");

}  // namespace

class ProxyLedger::Impl : public Ledger {
public:
    using Ledger::Ledger;

    [[nodiscard]] QByteArray tagOf(const QByteArray& card) const { return opened.key.tag(card, cardColumn); }
};

ProxyLedger::ProxyLedger(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}

ProxyLedger::~ProxyLedger() = default;

Result<std::unique_ptr<ProxyLedger>> ProxyLedger::open(const StoreSettings& settings) {
    auto opened = openStore(settings);
    if (!opened) {
        return tl::unexpected(opened.error());
    }
    return std::unique_ptr<ProxyLedger>(new ProxyLedger(std::make_unique<Impl>(std::move(*opened), settings.now)));
}

Result<void> ProxyLedger::add(const QByteArray& card, const ProxyRow& relation) {
    const auto added = m_impl->recorded("proxy.recorded", relation.visit, [&] {
        return m_impl->run(
            "INSERT INTO proxy_relations (card_tag, kind, scope, evidence, from_day, until_day, staff, visit, "
            "recorded_ms) VALUES (?,?,?,?,?,?,?,?,?)",
            {m_impl->tagOf(card), relation.kind, relation.scope, relation.evidence, relation.from.toString(Qt::ISODate),
             relation.until.toString(Qt::ISODate), relation.staff, relation.visit, m_impl->nowMs()});
    });
    return added ? Result<void>() : tl::unexpected(added.error());
}

Result<std::optional<ProxyRow>> ProxyLedger::newest(const QByteArray& card, const QString& kind) const {
    const auto rows = m_impl->database().select(
        QStringLiteral("SELECT scope, evidence, from_day, until_day, staff, visit FROM proxy_relations "
                       "WHERE card_tag = ? AND kind = ? ORDER BY sequence DESC LIMIT 1"),
        {m_impl->tagOf(card), kind});
    if (!rows) {
        return tl::unexpected(rows.error());
    }
    if (rows->empty()) {
        return std::optional<ProxyRow>();
    }
    const auto& row = rows->front();
    return std::optional(ProxyRow{.kind = kind,
                                  .scope = row[0].toString(),
                                  .evidence = row[1].toString(),
                                  .from = QDate::fromString(row[2].toString(), Qt::ISODate),
                                  .until = QDate::fromString(row[3].toString(), Qt::ISODate),
                                  .staff = row[4].toString(),
                                  .visit = row[5].toString()});
}

}  // namespace store
