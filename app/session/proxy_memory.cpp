// SPDX-License-Identifier: Apache-2.0
#include "app/session/proxy_memory.h"

#include <QStringList>

namespace session {
namespace {

QString text(std::string_view word) {
    return QString::fromLatin1(word.data(), static_cast<qsizetype>(word.size()));
}

QDate dateOf(visit::Day day) {
    return {static_cast<int>(day.year()), static_cast<int>(static_cast<unsigned>(day.month())),
            static_cast<int>(static_cast<unsigned>(day.day()))};
}

}  // namespace

std::optional<visit::Day> dayFrom(QDate date) {
    if (!date.isValid()) {
        return std::nullopt;
    }
    return visit::Day{std::chrono::year(date.year()), std::chrono::month(static_cast<unsigned>(date.month())),
                      std::chrono::day(static_cast<unsigned>(date.day()))};
}

store::ProxyRow rowOf(const visit::ProxyRelation& relation, const QString& visit) {
    QStringList scope;
    if (relation.scope.reception) {
        scope << QStringLiteral("reception");
    }
    if (relation.scope.consent) {
        scope << QStringLiteral("consent");
    }
    if (relation.scope.papers) {
        scope << QStringLiteral("papers");
    }
    return {.kind = text(name(relation.kind)),
            .scope = scope.join(QLatin1Char(' ')),
            .evidence = text(name(relation.evidence)),
            .from = dateOf(relation.from),
            .until = dateOf(relation.until),
            .staff = QString::fromStdString(relation.staff),
            .visit = visit};
}

std::optional<visit::ProxyRelation> relationFrom(const store::ProxyRow& row) {
    const auto kind = visit::proxyKindFrom(row.kind.toStdString());
    const auto evidence = visit::proxyEvidenceFrom(row.evidence.toStdString());
    const auto from = dayFrom(row.from);
    const auto until = dayFrom(row.until);
    if (!kind || !evidence || !from || !until) {
        return std::nullopt;
    }
    const QStringList scope = row.scope.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return visit::ProxyRelation{.kind = *kind,
                                .scope = {.reception = scope.contains(QStringLiteral("reception")),
                                          .consent = scope.contains(QStringLiteral("consent")),
                                          .papers = scope.contains(QStringLiteral("papers"))},
                                .evidence = *evidence,
                                .from = *from,
                                .until = *until,
                                .staff = row.staff.toStdString()};
}

}  // namespace session
