// SPDX-License-Identifier: Apache-2.0
#include "app/visit/reason.h"

#include <algorithm>
#include <array>
#include <utility>

namespace visit {
namespace {

using enum Reason;
constexpr std::array names{
    std::pair{ReaderMissing, std::string_view{"visit.reader-missing"}},
    std::pair{ReaderServiceDown, std::string_view{"visit.reader-service-down"}},
    std::pair{ConfigurationBroken, std::string_view{"visit.configuration-broken"}},
    std::pair{CardUnreadable, std::string_view{"visit.card-unreadable"}},
    std::pair{CardUnknown, std::string_view{"visit.card-unknown"}},
    std::pair{PhoneNotServed, std::string_view{"visit.phone-not-served"}},
    std::pair{LicenceShown, std::string_view{"visit.licence-shown"}},
    std::pair{CardRemoved, std::string_view{"visit.card-removed"}},
    std::pair{CertificateExpired, std::string_view{"visit.certificate-expired"}},
    std::pair{CertificateNotYetValid, std::string_view{"visit.certificate-not-yet-valid"}},
    std::pair{CertificateRevoked, std::string_view{"visit.certificate-revoked"}},
    std::pair{CertificateUntrusted, std::string_view{"visit.certificate-untrusted"}},
    std::pair{CertificateDamaged, std::string_view{"visit.certificate-damaged"}},
    std::pair{PinLocked, std::string_view{"visit.pin-locked"}},
    std::pair{FrontUnreadable, std::string_view{"visit.front-unreadable"}},
    std::pair{FaceUnavailable, std::string_view{"visit.face-unavailable"}},
    std::pair{FaceNotMatched, std::string_view{"visit.face-not-matched"}},
    std::pair{FaceUnconfirmed, std::string_view{"visit.face-unconfirmed"}},
    std::pair{StaffDeclined, std::string_view{"visit.staff-declined"}},
    std::pair{StaffWanted, std::string_view{"visit.staff-wanted"}},
    std::pair{NoMethod, std::string_view{"visit.no-method"}},
    std::pair{ServiceUnreachable, std::string_view{"visit.service-unreachable"}},
    std::pair{ServiceSlow, std::string_view{"visit.service-slow"}},
    std::pair{ServiceRefused, std::string_view{"visit.service-refused"}},
    std::pair{NotRegistered, std::string_view{"visit.not-registered"}},
    std::pair{RegistrationDeclined, std::string_view{"visit.registration-declined"}},
    std::pair{RegistrationRefused, std::string_view{"visit.registration-refused"}},
    std::pair{RegistrationUnanswered, std::string_view{"visit.registration-unanswered"}},
    std::pair{NotEligible, std::string_view{"visit.not-eligible"}},
    std::pair{ConsentUnanswered, std::string_view{"visit.consent-unanswered"}},
    std::pair{ConsentUndelivered, std::string_view{"visit.consent-undelivered"}},
    std::pair{ResultUndelivered, std::string_view{"visit.result-undelivered"}},
    std::pair{ArrivalUnrecorded, std::string_view{"visit.arrival-unrecorded"}},
    std::pair{HelpAsked, std::string_view{"visit.help-asked"}},
    std::pair{Cancelled, std::string_view{"visit.cancelled"}},
    std::pair{TimedOut, std::string_view{"visit.timed-out"}},
    std::pair{PhoneUnreadable, std::string_view{"visit.phone-unreadable"}},
    std::pair{PhoneExpired, std::string_view{"visit.phone-expired"}},
    std::pair{NoticeAlone, std::string_view{"visit.notice-alone"}},
    std::pair{CertificateNoMatch, std::string_view{"visit.certificate-no-match"}},
    std::pair{CertificateSeveral, std::string_view{"visit.certificate-several"}},
    std::pair{CertificateSymbol, std::string_view{"visit.certificate-symbol"}},
    std::pair{CertificateEnded, std::string_view{"visit.certificate-ended"}},
    std::pair{CertificateUnasked, std::string_view{"visit.certificate-unasked"}},
    std::pair{FacilityClosed, std::string_view{"visit.facility-closed"}},
    std::pair{ProxyBasis, std::string_view{"visit.proxy-basis"}},
    std::pair{TakenEarly, std::string_view{"visit.taken-early"}},
};

constexpr auto keys = [] {
    std::array<Reason, names.size()> all{};
    std::ranges::transform(names, all.begin(), [](const auto& row) { return row.first; });
    return all;
}();

}  // namespace

std::string_view name(Reason reason) {
    const auto* const row = std::ranges::find(names, reason, [](const auto& entry) { return entry.first; });
    return row == names.end() ? std::string_view{} : row->second;
}

std::span<const Reason> allReasons() {
    return keys;
}

}  // namespace visit
