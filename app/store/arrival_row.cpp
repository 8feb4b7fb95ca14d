// SPDX-License-Identifier: Apache-2.0
#include "app/store/arrival_row.h"

#include "app/store/database.h"
#include "app/store/seal.h"
#include "app/store/words.h"

#include <array>

namespace store {
namespace {

constexpr std::array sealedFields{&Arrival::name, &Arrival::kana, &Arrival::insurerNumber, &Arrival::insurerName,
                                  &Arrival::insuredReference};
constexpr std::array sealedColumns{"name", "kana", "insurer_number", "insurer_name", "insured_reference"};
constexpr int firstSealed = 9;  // columns of `columns` below
const auto columns = QStringLiteral(
    "a.visit, a.time_ms, a.kiosk, a.method, a.outcome, a.state, a.ratio_percent, a.notices, a.help_reason, "
    "a.name_sealed, a.kana_sealed, a.insurer_number_sealed, a.insurer_name_sealed, a.insured_reference_sealed, "
    "a.birthdate_sealed, coalesce(c.file_name, '')");

QByteArray context(const char* column, const QString& visit) {
    return QByteArray("arrivals.") + column + ':' + visit.toUtf8();
}

Result<void> withoutCount(const Result<int>& changed) {
    if (!changed) {
        return tl::unexpected(changed.error());
    }
    return {};
}

}  // namespace

QVariantList ArrivalTable::values(const Arrival& arrival) const {
    QVariantList row{arrival.time.toMSecsSinceEpoch(),
                     arrival.kiosk,
                     word(arrival.method),
                     word(arrival.outcome),
                     word(arrival.state),
                     arrival.ratioPercent,
                     arrival.notices.join(QLatin1Char(' ')),
                     arrival.helpReason};
    for (std::size_t field = 0; field < sealedFields.size(); ++field) {
        row.append(m_key.seal((arrival.*sealedFields[field]).toUtf8(), context(sealedColumns[field], arrival.visit)));
    }
    row.append(m_key.seal(arrival.birthdate.toString(Qt::ISODate).toLatin1(), context("birthdate", arrival.visit)));
    row.append(arrival.visit);
    return row;
}

Result<void> ArrivalTable::insert(const Arrival& arrival) {
    const auto known =
        m_database.value(QStringLiteral("SELECT count(*) FROM arrivals WHERE visit = ?"), {arrival.visit});
    if (!known) {
        return tl::unexpected(known.error());
    }
    if (known->toInt() > 0) {
        return tl::unexpected(Error{ErrorCode::VisitExists});
    }
    const auto done = m_database.run(
        QStringLiteral(
            "INSERT INTO arrivals (time_ms, kiosk, method, outcome, state, ratio_percent, notices, help_reason, "
            "name_sealed, kana_sealed, insurer_number_sealed, insurer_name_sealed, insured_reference_sealed, "
            "birthdate_sealed, visit) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"),
        values(arrival));
    return done ? writeConsents(arrival) : withoutCount(done);
}

Result<void> ArrivalTable::update(const Arrival& arrival) {
    const auto done = m_database.run(
        QStringLiteral(
            "UPDATE arrivals SET time_ms=?, kiosk=?, method=?, outcome=?, state=?, ratio_percent=?, notices=?, "
            "help_reason=?, name_sealed=?, kana_sealed=?, insurer_number_sealed=?, insurer_name_sealed=?, "
            "insured_reference_sealed=?, birthdate_sealed=? WHERE visit=?"),
        values(arrival));
    if (done && *done == 0) {
        return tl::unexpected(Error{ErrorCode::VisitUnknown});
    }
    return done ? writeConsents(arrival) : withoutCount(done);
}

Result<void> ArrivalTable::writeConsents(const Arrival& arrival) {
    auto done = m_database.run(QStringLiteral("DELETE FROM consents WHERE visit = ?"), {arrival.visit});
    int position = 0;
    for (const auto& consent : arrival.consents) {
        if (!done) {
            break;
        }
        const auto until = consent.until.isValid() ? QVariant(consent.until.toMSecsSinceEpoch()) : QVariant();
        done = m_database.run(
            QStringLiteral("INSERT INTO consents (visit, position, item, given, until_ms) VALUES (?,?,?,?,?)"),
            {arrival.visit, position++, consent.item, consent.given ? 1 : 0, until});
    }
    return withoutCount(done);
}

Result<std::vector<Arrival>> ArrivalTable::between(qint64 from, qint64 to) const {
    return read(QStringLiteral("a.time_ms >= ? AND a.time_ms < ?"), {from, to});
}

Result<Arrival> ArrivalTable::byVisit(const QString& visit) const {
    auto found = read(QStringLiteral("a.visit = ?"), {visit});
    if (!found) {
        return tl::unexpected(found.error());
    }
    if (found->empty()) {
        return tl::unexpected(Error{ErrorCode::VisitUnknown});
    }
    return std::move(found->front());
}

Result<std::vector<Arrival>> ArrivalTable::read(const QString& where, const QVariantList& values) const {
    const auto rows = m_database.select(
        QStringLiteral("SELECT %1 FROM arrivals a LEFT JOIN chart_files c ON c.visit = a.visit AND c.state = 'written' "
                       "WHERE %2 ORDER BY a.time_ms, a.sequence")
            .arg(columns, where),
        values);
    if (!rows) {
        return tl::unexpected(rows.error());
    }
    std::vector<Arrival> arrivals;
    for (const auto& row : *rows) {
        auto arrival = fromRow(row);
        if (!arrival) {
            return tl::unexpected(arrival.error());
        }
        arrivals.push_back(std::move(*arrival));
    }
    return arrivals;
}

Result<Arrival> ArrivalTable::fromRow(const QVariantList& row) const {
    const auto method = methodFrom(row[3].toString());
    const auto outcome = outcomeFrom(row[4].toString());
    const auto state = arrivalStateFrom(row[5].toString());
    if (!method || !outcome || !state) {
        return tl::unexpected(Error{ErrorCode::Corrupt});
    }
    Arrival arrival;
    arrival.visit = row[0].toString();
    arrival.time = QDateTime::fromMSecsSinceEpoch(row[1].toLongLong(), Qt::UTC);
    arrival.kiosk = row[2].toString();
    arrival.method = *method;
    arrival.outcome = *outcome;
    arrival.state = *state;
    arrival.ratioPercent = row[6].toInt();
    arrival.notices = row[7].toString().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    arrival.helpReason = row[8].toString();
    int column = firstSealed;
    for (std::size_t field = 0; field < sealedFields.size(); ++field) {
        const auto plain = m_key.open(row[column++].toByteArray(), context(sealedColumns[field], arrival.visit));
        if (!plain) {
            return tl::unexpected(plain.error());
        }
        arrival.*sealedFields[field] = QString::fromUtf8(*plain);
    }
    const auto birthdate = m_key.open(row[column++].toByteArray(), context("birthdate", arrival.visit));
    if (!birthdate) {
        return tl::unexpected(birthdate.error());
    }
    arrival.birthdate = QDate::fromString(QString::fromLatin1(*birthdate), Qt::ISODate);
    arrival.chartFile = row[column].toString();
    if (const auto read = readConsents(arrival); !read) {
        return tl::unexpected(read.error());
    }
    return arrival;
}

Result<void> ArrivalTable::readConsents(Arrival& arrival) const {
    const auto rows = m_database.select(
        QStringLiteral("SELECT item, given, until_ms FROM consents WHERE visit = ? ORDER BY position"),
        {arrival.visit});
    if (!rows) {
        return tl::unexpected(rows.error());
    }
    for (const auto& row : *rows) {
        const auto until = row[2].isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(row[2].toLongLong(), Qt::UTC);
        arrival.consents.push_back({row[0].toString(), row[1].toInt() == 1, until});
    }
    return {};
}

}  // namespace store
