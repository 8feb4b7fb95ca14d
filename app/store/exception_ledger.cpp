// SPDX-License-Identifier: Apache-2.0
#include "app/store/exception_ledger.h"

#include "app/store/ledger.h"

namespace store {
namespace {

QByteArray context(const QString& id) {
    return QByteArrayLiteral("emergencies.content:") + id.toUtf8();
}

}  // namespace

class ExceptionLedger::Impl : public Ledger {
public:
    using Ledger::Ledger;

    [[nodiscard]] Result<QStringList> viewedIn(const QString& id) const;
};

Result<QStringList> ExceptionLedger::Impl::viewedIn(const QString& id) const {
    return database()
        .select(QStringLiteral("SELECT element FROM emergency_views WHERE emergency = ? ORDER BY first_ms, element"),
                {id})
        .map([](const Rows& rows) {
            QStringList elements;
            for (const auto& row : rows) {
                elements.append(row[0].toString());
            }
            return elements;
        });
}

ExceptionLedger::ExceptionLedger(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}

ExceptionLedger::~ExceptionLedger() = default;

Result<std::unique_ptr<ExceptionLedger>> ExceptionLedger::open(const StoreSettings& settings) {
    auto opened = openStore(settings);
    if (!opened) {
        return tl::unexpected(opened.error());
    }
    return std::unique_ptr<ExceptionLedger>(
        new ExceptionLedger(std::make_unique<Impl>(std::move(*opened), settings.now)));
}

Result<bool> ExceptionLedger::opened(const EmergencyRow& emergency) {
    return m_impl->recorded("emergency.opened", emergency.id, [&] {
        return m_impl->run(
            "INSERT INTO emergencies (emergency, opened_ms, until_ms, content_sealed) VALUES (?,?,?,?) "
            "ON CONFLICT (emergency) DO NOTHING",
            {emergency.id, msOf(emergency.openedAt), msOf(emergency.until),
             m_impl->opened.key.seal(emergency.content, context(emergency.id))});
    });
}

Result<bool> ExceptionLedger::viewed(const QString& id, const QString& element) {
    return m_impl->recorded("emergency.viewed", id, [&] {
        return m_impl->run(
            "INSERT INTO emergency_views (emergency, element, first_ms) "
            "SELECT emergency, ?, ? FROM emergencies WHERE emergency = ? ON CONFLICT (emergency, element) DO NOTHING",
            {element, m_impl->nowMs(), id});
    });
}

Result<bool> ExceptionLedger::closed(const QString& id, const QDateTime& until) {
    return m_impl->recorded("emergency.closed", id, [&] {
        return m_impl->run("UPDATE emergencies SET until_ms = ? WHERE emergency = ? AND until_ms > ?",
                           {msOf(until), id, msOf(until)});
    });
}

Result<bool> ExceptionLedger::told(const QString& id) {
    return m_impl->recorded("emergency.told", id, [&] {
        return m_impl->run("UPDATE emergencies SET told_ms = ? WHERE emergency = ? AND told_ms IS NULL",
                           {m_impl->nowMs(), id});
    });
}

Result<std::vector<EmergencyRow>> ExceptionLedger::emergencies() const {
    const auto rows = m_impl->database().select(QStringLiteral(
        "SELECT emergency, opened_ms, until_ms, told_ms, content_sealed FROM emergencies ORDER BY opened_ms DESC"));
    if (!rows) {
        return tl::unexpected(rows.error());
    }
    std::vector<EmergencyRow> emergencies;
    for (const auto& row : *rows) {
        const QString id = row[0].toString();
        auto viewed = m_impl->viewedIn(id);
        auto content = viewed ? m_impl->opened.key.open(row[4].toByteArray(), context(id))
                              : Result<QByteArray>(tl::unexpected(viewed.error()));
        if (!content) {
            return tl::unexpected(content.error());
        }
        emergencies.push_back(
            {id, momentFrom(row[1]), momentFrom(row[2]), momentFrom(row[3]), std::move(*viewed), std::move(*content)});
    }
    return emergencies;
}

Result<bool> ExceptionLedger::activated(const DisasterRow& disaster) {
    return m_impl->recorded("disaster.activated", disaster.id, [&] {
        return m_impl->run(
            "INSERT INTO disaster_orders (order_id, activated_ms, order_bytes, signature) VALUES (?,?,?,?) "
            "ON CONFLICT (order_id) DO NOTHING",
            {disaster.id, msOf(disaster.activatedAt), disaster.order, disaster.signature});
    });
}

Result<bool> ExceptionLedger::ended(const QString& id) {
    return m_impl->recorded("disaster.ended", id, [&] {
        return m_impl->run("UPDATE disaster_orders SET ended_ms = ? WHERE order_id = ? AND ended_ms IS NULL",
                           {m_impl->nowMs(), id});
    });
}

Result<bool> ExceptionLedger::viewedUnder(const QString& id) {
    return m_impl->recorded("disaster.viewed", id, [&] {
        return m_impl->database()
            .value(QStringLiteral("SELECT count(*) FROM disaster_orders WHERE order_id = ? AND ended_ms IS NULL"), {id})
            .map([](const QVariant& count) { return count.toInt() > 0; });
    });
}

Result<std::vector<DisasterRow>> ExceptionLedger::disasters() const {
    return m_impl->database()
        .select(QStringLiteral("SELECT order_id, activated_ms, ended_ms, order_bytes, signature FROM disaster_orders "
                               "ORDER BY activated_ms DESC"))
        .map([](const Rows& rows) {
            std::vector<DisasterRow> disasters;
            for (const auto& row : rows) {
                disasters.push_back({row[0].toString(), momentFrom(row[1]), momentFrom(row[2]), row[3].toByteArray(),
                                     row[4].toByteArray()});
            }
            return disasters;
        });
}

}  // namespace store
