// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/eligibility/eligibility_message.h"
#include "app/eligibility/error.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>

namespace eligibility {

/// One line of the list of appointments.
struct Appointment {
    int line = 0;  ///< 1-based line in the file
    QString id;    ///< the clinic's own key, e.g. chart number and appointment; unique in a list
    SearchInfo search;
    QString problem;  ///< why it cannot be asked, "" = it can: id-missing, id-twice, insurer, number, branch, birthdate
};

struct AppointmentList {
    QList<Appointment> appointments;
    QByteArray digest;  ///< SHA-256 (hex) of the file's bytes
};

/// Reads a CSV with a header line: id, insurer, number, birthdate (YYYY-MM-DD or YYYYMMDD), and if known symbol and
/// branch; columns in any order, others ignored; comma, quotes as in RFC 4180; UTF-8 (with or without BOM) or CP932.
/// What is wrong with one line stays with that line; the others are asked.
/// @retval ErrorCode::BulkListDamaged       a column is missing, or a quote never ends; `line` says where
/// @retval ErrorCode::MessageEncodingWrong  neither UTF-8 nor CP932
[[nodiscard]] Result<AppointmentList> readAppointments(const QByteArray& csv);

/// @return SHA-256 (hex) over everything that decides the answer: equal = it need not be asked again on the same day
[[nodiscard]] QByteArray questionDigest(const SearchInfo& search, const QDate& confirmationDate);

}  // namespace eligibility
