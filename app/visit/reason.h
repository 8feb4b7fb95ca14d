// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace visit {

/// Why a visit shows trouble, calls the desk or ends early. What people read for each is data:
/// resources/failures/visit.tsv.
enum class Reason : std::uint8_t {
    None,
    ReaderMissing,           ///< no reader is connected
    ReaderServiceDown,       ///< the computer's card service (pcscd) does not answer
    ConfigurationBroken,     ///< the program's settings cannot be used
    CardUnreadable,          ///< the card did not answer as it should, or not in time
    CardUnknown,             ///< this is no Individual Number Card
    PhoneNotServed,          ///< a telephone was laid there: this kiosk has no flow for it yet
    LicenceShown,            ///< a driver's licence was laid there
    CardRemoved,             ///< the card left before the visit was through
    CertificateExpired,      ///< past the three months of grace
    CertificateNotYetValid,  ///< the certificate starts later than now
    CertificateRevoked,      ///< on the revocation list
    CertificateUntrusted,    ///< not issued by a configured authority
    CertificateDamaged,      ///< cannot be decoded
    PinLocked,               ///< no tries left on the card
    FrontUnreadable,         ///< the tray camera could not read the card's front: no face until it is laid down again
    FaceUnavailable,         ///< camera, models or the card's photo are missing
    FaceNotMatched,          ///< all tries at the camera are used up
    FaceUnconfirmed,         ///< the camera alone cannot settle who it is; which way it failed is not told
    StaffDeclined,           ///< staff did not confirm the person
    StaffWanted,             ///< the person waits for a member of staff to look (目視)
    NoMethod,                ///< no way of identification is left at this kiosk
    ServiceUnreachable,      ///< the eligibility service does not answer
    ServiceSlow,             ///< the eligibility service did not answer in time
    ServiceRefused,          ///< the eligibility service refused the reception
    NotRegistered,           ///< the card is not yet registered for insurance use
    RegistrationDeclined,    ///< the person does not want it registered here and now
    RegistrationRefused,     ///< the eligibility service did not register the card
    RegistrationUnanswered,  ///< whether the card was registered is not known
    NotEligible,             ///< the service found no valid insurance
    ConsentUnanswered,       ///< the person left the consent question open
    ConsentUndelivered,      ///< the answer could not be handed to the service
    ResultUndelivered,       ///< the result could not be fetched or written for the chart computer
    ArrivalUnrecorded,       ///< the arrival could not be written
    HelpAsked,               ///< the person called for help
    Cancelled,               ///< the person stopped
    TimedOut,                ///< nobody answered
    PhoneUnreadable,         ///< the telephone was taken away too early, or did not answer
    PhoneExpired,            ///< the certificate on the telephone has ended: there is no grace
    NoticeAlone,             ///< the notice (資格情報のお知らせ) alone proves nothing
    CertificateNoMatch,      ///< the service knows nobody by what was typed
    CertificateSeveral,      ///< what was typed fits several people
    CertificateSymbol,       ///< the symbol on the certificate is to be read by the desk
    CertificateEnded,        ///< the insurance on the certificate has ended or been replaced
    CertificateUnasked,      ///< the service could not be asked by the certificate
    FacilityClosed,          ///< outside the hours of reception
    ProxyBasis,              ///< somebody acts for the person: the desk looks at what shows that he may
    TakenEarly,              ///< the card was taken after identification, before the end
};

/// The stable dotted code, e.g. "visit.pin-locked".
[[nodiscard]] std::string_view name(Reason reason);

/// Every reason that has a text of its own (all but None).
[[nodiscard]] std::span<const Reason> allReasons();

}  // namespace visit
