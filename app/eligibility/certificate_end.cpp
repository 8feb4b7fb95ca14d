// SPDX-License-Identifier: Apache-2.0
#include "app/eligibility/certificate_end.h"

#include <QSslCertificate>

namespace eligibility {

RenewalReminder renewalReminder(const QDateTime& end, const QDateTime& now) {
    if (now > end) {
        return RenewalReminder::Ended;
    }
    if (now.addDays(7) > end) {
        return RenewalReminder::Within7Days;
    }
    if (now.addDays(30) > end) {
        return RenewalReminder::Within30Days;
    }
    return now.addDays(90) > end ? RenewalReminder::Within90Days : RenewalReminder::None;
}

Result<QDateTime> certificateEnd(const QString& file) {
    const auto chain = QSslCertificate::fromPath(file, QSsl::Pem);
    if (chain.isEmpty() || !chain.front().expiryDate().isValid()) {
        return tl::unexpected(Error{ErrorCode::ServiceIdentityUnreadable});
    }
    return chain.front().expiryDate().toUTC();
}

}  // namespace eligibility
