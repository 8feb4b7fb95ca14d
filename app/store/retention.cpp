// SPDX-License-Identifier: Apache-2.0
#include "app/store/retention.h"

#include "app/store/ledger.h"

#include <array>

namespace store {
namespace {

/// One kind of record. `$BEFORE` is the moment from before which it goes, `$NOW` now, `$DUE` the keys that are due.
struct Kind {
    const char* name;
    const char* table;  ///< a row of it is a record
    const char* due;
    std::array<const char*, 3> statements;  ///< in this order; the last removes the records themselves
};

// A file that the chart computer has not got yet keeps its arrival. A file is as old as its event.
// Of consents the newest decision wins, so an old yes holds only when no later one is a no or replaces it (the rules of
// eligibility::ConsentBook). What lies under a later no goes with it or before it, so nothing comes alive again.
constexpr std::array kinds{
    Kind{"arrivals",
         "arrivals",
         "(SELECT visit FROM arrivals WHERE time_ms < $BEFORE AND visit NOT IN "
         "(SELECT visit FROM chart_files WHERE state <> 'written'))",
         {"DELETE FROM consents WHERE visit IN $DUE", nullptr, "DELETE FROM arrivals WHERE visit IN $DUE"}},
    Kind{"files",
         "chart_files",
         "(SELECT visit FROM events WHERE kind = 'chart.remembered' AND at_ms < $BEFORE)",
         {nullptr, nullptr, "DELETE FROM chart_files WHERE state = 'written' AND visit IN $DUE"}},
    Kind{"lists",
         "bulk_jobs",
         "(SELECT job FROM bulk_jobs WHERE planned_ms < $BEFORE)",
         {"DELETE FROM bulk_entries WHERE job IN $DUE", "DELETE FROM bulk_parts WHERE job IN $DUE",
          "DELETE FROM bulk_jobs WHERE job IN $DUE"}},
    Kind{"consents",
         "consent_decisions",
         "(SELECT sequence FROM consent_decisions AS old WHERE at_ms < $BEFORE AND NOT (code = 1 "
         "AND (until_ms IS NULL OR until_ms >= $NOW) AND NOT EXISTS (SELECT 1 FROM consent_decisions AS later "
         "WHERE later.person_tag = old.person_tag AND later.element = old.element AND later.at_ms <= $NOW "
         "AND (later.at_ms, later.sequence) > (old.at_ms, old.sequence) "
         "AND (later.code IN (0, 3) OR later.ground = old.ground))))",
         {"DELETE FROM consent_wordings WHERE hash IN (SELECT wording_hash FROM consent_decisions WHERE sequence IN "
          "$DUE) AND hash NOT IN (SELECT wording_hash FROM consent_decisions WHERE sequence NOT IN $DUE)",
          nullptr, "DELETE FROM consent_decisions WHERE sequence IN $DUE"}},
    Kind{"emergencies",
         "emergencies",
         "(SELECT emergency FROM emergencies WHERE opened_ms < $BEFORE AND told_ms IS NOT NULL)",
         {"DELETE FROM emergency_views WHERE emergency IN $DUE", nullptr,
          "DELETE FROM emergencies WHERE emergency IN $DUE"}},
    Kind{"disasters",
         "disaster_orders",
         "(SELECT order_id FROM disaster_orders WHERE ended_ms < $BEFORE)",
         {nullptr, nullptr, "DELETE FROM disaster_orders WHERE order_id IN $DUE"}},
};

QDateTime cutoffOf(const Kind& kind, const RetentionLimits& limits, const QDateTime& now) {
    const auto name = QLatin1StringView(kind.name);
    if (name == QLatin1StringView("arrivals") || name == QLatin1StringView("files")) {
        return now.addDays(-limits.arrivalsDays);
    }
    return name == QLatin1StringView("lists") ? now.addDays(-limits.listsDays) : now.addYears(-limits.consentsYears);
}

}  // namespace

class Retention::Impl : public Ledger {
public:
    using Ledger::Ledger;

    /// @return how many records of this kind went
    [[nodiscard]] Result<qint64> sweep(const Kind& kind, const QDateTime& before);
};

Result<qint64> Retention::Impl::sweep(const Kind& kind, const QDateTime& before) {
    qint64 gone = 0;
    const auto done = inTransaction(database(), [&]() -> Result<void> {
        for (const char* const statement : kind.statements) {
            if (statement == nullptr) {
                continue;
            }
            const auto sql = QString::fromLatin1(statement)
                                 .replace(QLatin1StringView("$DUE"), QLatin1StringView(kind.due))
                                 .replace(QLatin1StringView("$BEFORE"), QString::number(before.toMSecsSinceEpoch()))
                                 .replace(QLatin1StringView("$NOW"), QString::number(nowMs()));
            const auto removed = database().run(sql);
            if (!removed) {
                return tl::unexpected(removed.error());
            }
            gone = *removed;
        }
        if (gone == 0) {
            return {};
        }
        const auto tombstone = QStringLiteral("%1 before %2").arg(gone).arg(before.toUTC().toString(Qt::ISODate));
        return events.append({now(), QStringLiteral("purged.") + QLatin1StringView(kind.name), {}, tombstone});
    });
    return done ? Result<qint64>(gone) : tl::unexpected(done.error());
}

Retention::Retention(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}

Retention::~Retention() = default;

Result<std::unique_ptr<Retention>> Retention::open(const StoreSettings& settings) {
    auto opened = openStore(settings);
    if (!opened) {
        return tl::unexpected(opened.error());
    }
    return std::unique_ptr<Retention>(new Retention(std::make_unique<Impl>(std::move(*opened), settings.now)));
}

Result<std::vector<RecordCount>> Retention::sweep(const RetentionLimits& limits) {
    std::vector<RecordCount> counts;
    bool any = false;
    for (const Kind& kind : kinds) {
        const auto gone = m_impl->sweep(kind, cutoffOf(kind, limits, m_impl->now()));
        if (!gone) {
            return tl::unexpected(gone.error());
        }
        counts.push_back({QString::fromLatin1(kind.name), *gone});
        any = any || *gone > 0;
    }
    if (any) {
        // What was overwritten in the file must not live on in the log beside it. Others may read just now: then the
        // next checkpoint does it.
        const auto written = m_impl->database().value(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
        if (!written) {
            return tl::unexpected(written.error());
        }
    }
    return counts;
}

Result<std::vector<RecordCount>> Retention::held() const {
    std::vector<RecordCount> counts;
    for (const Kind& kind : kinds) {
        const auto rows =
            m_impl->database().value(QStringLiteral("SELECT count(*) FROM ") + QLatin1StringView(kind.table));
        if (!rows) {
            return tl::unexpected(rows.error());
        }
        counts.push_back({QString::fromLatin1(kind.name), rows->toLongLong()});
    }
    return counts;
}

}  // namespace store
