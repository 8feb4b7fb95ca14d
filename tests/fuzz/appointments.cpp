// SPDX-License-Identifier: Apache-2.0
// The list of appointments that a chart computer or a person wrote.
#include "app/eligibility/bulk_list.h"
#include "tests/fuzz/fuzz.h"

#include <QSet>

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace eligibility;
    const auto list = readAppointments(QByteArray(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)));
    if (!list) {
        return 0;
    }
    QSet<QString> ids;
    int line = 1;
    for (const Appointment& each : list->appointments) {
        fuzz::holds(each.line > line, "every appointment stands below the header and below the one before");
        line = each.line;
        if (each.problem.isEmpty()) {
            fuzz::holds(!each.id.isEmpty() && !ids.contains(each.id), "who is asked for has a key of his own");
            fuzz::holds(each.search.birthdate.isValid() && each.search.number.isGiven(), "who is asked for is named");
            ids.insert(each.id);
        }
    }
    return 0;
}
