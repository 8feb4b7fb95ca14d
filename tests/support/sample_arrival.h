// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/store/arrival.h"

#include <QTimeZone>

namespace testsupport {

/// An arrival with every field filled; people, numbers and insurers are made up.
inline store::Arrival sampleArrival(const QString& visit = QStringLiteral("6f1c0f0e-0001")) {
    store::Arrival arrival;
    arrival.visit = visit;
    arrival.time = QDateTime(QDate(2026, 3, 4), QTime(0, 30, 15, 250), Qt::UTC);
    arrival.kiosk = QStringLiteral("kiosk-1");
    arrival.method = store::Method::Face;
    arrival.outcome = store::Outcome::Completed;
    arrival.state = store::ArrivalState::Valid;
    arrival.name = QStringLiteral("𠮷田　花●");
    arrival.kana = QStringLiteral("ﾖｼﾀﾞ ﾊﾅｺ");
    arrival.birthdate = QDate(1951, 3, 4);
    arrival.insurerNumber = QStringLiteral("06139992");
    arrival.insurerName = QStringLiteral("見本健康保険組合");
    arrival.insuredReference = QStringLiteral("記号12・番号00345・枝番02");
    arrival.ratioPercent = 20;
    arrival.consents = {{QStringLiteral("YZK"), true, QDateTime(QDate(2026, 3, 5), QTime(0, 30), Qt::UTC)},
                        {QStringLiteral("TKK"), false, {}}};
    arrival.notices = {QStringLiteral("certificate-expiring")};
    arrival.helpReason = QStringLiteral("service.timed-out");
    return arrival;
}

}  // namespace testsupport
