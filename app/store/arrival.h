// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QDateTime>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <vector>

namespace store {

/// How the person was identified (Certificate: not at all, by a certificate of eligibility in place of a card); None:
/// not, e.g. because help was called before.
enum class Method : std::uint8_t { None, Pin, Face, Staff, Certificate, Phone };

/// How the visit ended (reception-domain §2).
enum class Outcome : std::uint8_t { Completed, CompletedNoConsent, HandedToDesk, Abandoned, Failed };

/// The desk's state chip (reception-domain §7.2 and the local states around it).
enum class ArrivalState : std::uint8_t {
    Waiting,            ///< the service's answer has not come yet
    Valid,              ///< 1
    Invalid,            ///< 2
    Superseded,         ///< 3, a newer qualification exists
    NotFound,           ///< 4
    Several,            ///< 5
    ValidUnregistered,  ///< 6, public assistance without voucher
    Processing,         ///< segment 2
    ServiceError,       ///< segment 9, or the service could not be asked
    NeedsDesk,          ///< the visit was handed to a person
};

/// One answer about past medical information (message spec §2.5, grouped as OQSCD036).
struct Consent {
    QString item;  ///< "TSR", "TKK", "YZK", "SRJ", "SHJ"
    bool given = false;
    QDateTime until;  ///< UTC, last moment of viewing; invalid when not given or without a limit
    bool operator==(const Consent&) const = default;
};

/// Begins the notice that says how often different people reach the threshold by which a face was taken for the card's:
/// "face-once-in-10000". The score itself is in no arrival.
inline constexpr QLatin1String faceOnceIn("face-once-in-");

/// One person at the reception. Fields marked (sealed) are encrypted in the file and empty when not known.
struct Arrival {
    QString visit;   ///< unique id of the visit (UUID text)
    QDateTime time;  ///< UTC, when the card was placed
    QString kiosk;   ///< id of the kiosk
    Method method = Method::None;
    Outcome outcome = Outcome::Completed;
    ArrivalState state = ArrivalState::Waiting;
    QString name;              ///< (sealed) as the service wrote it, may contain ●
    QString kana;              ///< (sealed)
    QDate birthdate;           ///< (sealed)
    QString insurerNumber;     ///< (sealed) 8 digits
    QString insurerName;       ///< (sealed)
    QString insuredReference;  ///< (sealed) symbol, number and branch as one line
    int ratioPercent = -1;     ///< share the person pays, e.g. 30; -1 = not given
    std::vector<Consent> consents;
    QStringList notices;  ///< codes, e.g. "certificate-expiring"; faceOnceIn and a number
    QString helpReason;   ///< dotted code why the desk is needed; empty otherwise
    QString chartFile;    ///< set by the store when reading: name in the chart folder; empty until written
    bool operator==(const Arrival&) const = default;
};

}  // namespace store

Q_DECLARE_METATYPE(store::Arrival)
