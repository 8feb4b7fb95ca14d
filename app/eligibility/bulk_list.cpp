// SPDX-License-Identifier: Apache-2.0
#include "app/eligibility/bulk_list.h"

#include "app/eligibility/number_rules.h"
#include "app/eligibility/text_encoding.h"

#include <QCryptographicHash>
#include <QHash>
#include <QSet>
#include <QStringList>

#include <algorithm>

namespace eligibility {
namespace {

struct Record {
    int line = 0;
    QStringList cells;
};

/// Takes RFC 4180 apart: quotes may hold commas, line ends and doubled quotes.
class CsvReader {
public:
    explicit CsvReader(const QString& text) : m_text(text) {}

    Result<QList<Record>> records() {
        for (const QChar one : m_text) {
            take(one);
        }
        if (m_quoted) {
            return tl::unexpected(Error{ErrorCode::BulkListDamaged, m_record.line});
        }
        endRecord();
        return m_records;
    }

private:
    void take(QChar one) {
        if (one == u'\n') {
            ++m_line;
        }
        if (one == u'"') {
            // A doubled quote inside quotes closes and opens again, leaving one.
            if (!m_quoted && m_closedQuote) {
                m_cell += u'"';
            }
            m_closedQuote = m_quoted;
            m_quoted = !m_quoted;
            return;
        }
        m_closedQuote = false;
        if (!m_quoted && one == u',') {
            endCell();
        } else if (!m_quoted && one == u'\n') {
            endRecord();
        } else if (m_quoted || one != u'\r') {
            m_cell += one;
        }
    }
    void endCell() { m_record.cells.append(std::exchange(m_cell, {}).trimmed()); }
    void endRecord() {
        endCell();
        if (m_record.cells.size() > 1 || !m_record.cells.front().isEmpty()) {
            m_records.append(m_record);
        }
        m_record = {m_line, {}};
    }

    const QString& m_text;
    QList<Record> m_records;
    Record m_record{1, {}};
    QString m_cell;
    int m_line = 1;
    bool m_quoted = false;
    bool m_closedQuote = false;
};

bool isDigits(const QString& text, qsizetype size) {
    return text.size() == size && std::ranges::all_of(text, [](QChar one) { return one >= u'0' && one <= u'9'; });
}

QDate dayOf(const QString& text) {
    const QDate iso = QDate::fromString(text, Qt::ISODate);
    return iso.isValid() ? iso : dateFromWire(text);
}

QString problemOf(const Appointment& appointment) {
    if (appointment.id.isEmpty()) {
        return QStringLiteral("id-missing");
    }
    if (!isInsurerNumber(appointment.search.insurerNumber.raw)) {
        return QStringLiteral("insurer");
    }
    if (!appointment.search.number.isGiven()) {
        return QStringLiteral("number");
    }
    if (!appointment.search.branch.isEmpty() && !isDigits(appointment.search.branch, 2)) {
        return QStringLiteral("branch");
    }
    return appointment.search.birthdate.isValid() ? QString() : QStringLiteral("birthdate");
}

Appointment appointmentOf(const Record& record, const QHash<QString, qsizetype>& columns) {
    const auto cell = [&](const char* name) { return record.cells.value(columns.value(QLatin1StringView(name), -1)); };
    Appointment result;
    result.line = record.line;
    result.id = cell("id");
    result.search.insurerNumber = insurerIdentifier(insurerNumberOnWire(cell("insurer")));
    result.search.symbol = symbolIdentifier(cell("symbol"));
    result.search.number = numberIdentifier(cell("number"));
    result.search.branch = cell("branch");
    result.search.birthdate = dayOf(cell("birthdate"));
    result.problem = problemOf(result);
    return result;
}

Result<QString> textOf(const QByteArray& bytes) {
    const auto utf8 = decode(bytes, Encoding::Utf8);
    const auto text = utf8 ? utf8 : decode(bytes, Encoding::Cp932);
    if (!text) {
        return tl::unexpected(Error{ErrorCode::MessageEncodingWrong, -1, text.error().offset});
    }
    return text->startsWith(QChar(QChar::ByteOrderMark)) ? text->mid(1) : *text;
}

}  // namespace

Result<AppointmentList> readAppointments(const QByteArray& csv) {
    const auto text = textOf(csv);
    if (!text) {
        return tl::unexpected(text.error());
    }
    const auto records = CsvReader(*text).records();
    if (!records) {
        return tl::unexpected(records.error());
    }
    QHash<QString, qsizetype> columns;
    const QStringList header = records->isEmpty() ? QStringList() : records->front().cells;
    for (qsizetype i = 0; i < header.size(); ++i) {
        columns.insert(header[i].toLower(), i);
    }
    for (const char* const needed : {"id", "insurer", "number", "birthdate"}) {
        if (!columns.contains(QLatin1StringView(needed))) {
            return tl::unexpected(Error{ErrorCode::BulkListDamaged, 1});
        }
    }
    AppointmentList list;
    list.digest = QCryptographicHash::hash(csv, QCryptographicHash::Sha256).toHex();
    QSet<QString> seen;
    for (const Record& record : records->mid(1)) {
        Appointment appointment = appointmentOf(record, columns);
        if (appointment.problem.isEmpty() && seen.contains(appointment.id)) {
            appointment.problem = QStringLiteral("id-twice");
        }
        seen.insert(appointment.id);
        list.appointments.append(appointment);
    }
    return list;
}

QByteArray questionDigest(const SearchInfo& search, const QDate& confirmationDate) {
    // Raw texts: a corrected width or hyphen is another question to the service.
    const QStringList parts{search.insurerNumber.raw, search.symbol.raw,       search.number.raw, search.branch,
                            toWire(search.birthdate), toWire(confirmationDate)};
    return QCryptographicHash::hash(parts.join(u'\t').toUtf8(), QCryptographicHash::Sha256).toHex();
}

}  // namespace eligibility
