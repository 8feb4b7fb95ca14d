// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/eligibility/eligibility_message.h"
#include "app/eligibility/error.h"

#include <QByteArray>
#include <QDateTime>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <optional>
#include <variant>

namespace eligibility {

/// Where the service is and who we are. All files are PEM; nothing of the system's trust store is ever used.
struct ServiceSettings {
    QUrl url;                 ///< e.g. https://127.0.0.1:8443, without the /v1
    QString authorityFile;    ///< the only certificates that may stand above the server's
    QString certificateFile;  ///< this machine's client certificate
    QString keyFile;
    QString terminalKeyFile;                    ///< signs face and staff statements
    QString terminalCertificateFile;            ///< its certificate, named in the statement
    QString institutionCode;                    ///< 10 digits
    std::chrono::milliseconds timeout{10'000};  ///< limit of each call, retry included
};

/// Which call an answer or error belongs to.
enum class ServiceStep : std::uint8_t { Nonce, Reception, Consents, Result, Inquiry, RevocationList, Registration };

/// A number to be used once, bound by the service to this visit.
struct Nonce {
    QByteArray value;   ///< 32 bytes: the challenge for the card
    QDateTime expires;  ///< UTC
};

/// Identified by PIN: the card signed the nonce (RSA PKCS#1 v1.5, SHA-256 over the 32 bytes).
struct PinProof {
    QByteArray signature;
};

/// Identified by face: what this terminal measured; it signs the statement with its own key.
struct FaceProof {
    double score = 0;      ///< comparison score, unit and direction of the engine
    double threshold = 0;  ///< the score the decision needed
    QString engine;
    QString attack;  ///< none, suspected, not-checked
};

/// Identified by a member of staff looking (目視), one visit only.
struct StaffProof {
    QString staff;  ///< id of the member of staff who vouches
};

struct ReceptionRequest {
    QByteArray certificate;  ///< the card's user-authentication certificate, DER
    QByteArray nonce;        ///< of requestNonce for this visit
    std::variant<PinProof, FaceProof, StaffProof> proof;
    QDateTime at;  ///< when the person was identified, from the injected clock
};

/// Why the service did not accept an identification. A value: each has a way on for the person (ladder,
/// reception-domain §4.5).
enum class Refusal : std::uint8_t {
    None,
    CertificateDamaged,    ///< not a certificate
    CertificateUntrusted,  ///< not from the authority of the cards
    CertificateNotYetValid,
    CertificateExpired,  ///< beyond the three months of grace
    CertificateRevoked,
    SignatureWrong,   ///< the card's signature does not fit nonce and certificate
    StatementWrong,   ///< the terminal's statement or its signature does not fit
    TerminalUnknown,  ///< the service does not know this terminal's key
    FaceNotProven,    ///< the statement itself says that an attack is suspected
    NonceUnknown,
    NonceUsed,  ///< a repeat of an earlier reception
    NonceExpired,
    NonceOfOtherVisit,
    PersonUnknown,  ///< valid card, no person behind it
    Other           ///< a reason that this version does not know
};

/// @return the word on the wire, e.g. "nonce-used"
[[nodiscard]] QString word(Refusal refusal);
[[nodiscard]] Refusal refusalFromWord(const QString& word);

/// What the service says of the card's certificate.
enum class CertificateStanding : std::uint8_t {
    Unknown,
    Valid,
    Expiring,
    Grace,
    Expired,
    NotYetValid,
    Revoked,
    Untrusted,
    Damaged
};
[[nodiscard]] QString word(CertificateStanding standing);
[[nodiscard]] CertificateStanding standingFromWord(const QString& word);

struct ReceptionReply {
    QString reception;  ///< id for the calls that follow; empty when not accepted
    bool accepted = false;
    Refusal refusal = Refusal::None;
    bool registered = false;  ///< whether the card is registered as insurance card (K07 when not)
    bool eligible = false;    ///< whether a valid qualification was found; the kiosk does not show it
    QStringList items;        ///< consent items to ask, codes of OQSCD036 (YZK, SRJ, SHJ, TKK, TSR); empty in grace
    bool subsidies = false;   ///< certificates of medical subsidies were found (K12); never which
    CertificateStanding certificate = CertificateStanding::Unknown;
};

/// The patient's choices; only items that were asked, no default.
struct ConsentChoices {
    QMap<QString, bool> items;                     ///< code of OQSCD036 → yes or no
    QString wordingHash;                           ///< of the text shown, so that it can be reproduced
    QString language;                              ///< ja, en
    QDateTime at;                                  ///< when the person decided
    std::optional<bool> subsidies{};               ///< certificates of subsidies are used; absent: not asked
    std::optional<bool> electronicPrescription{};  ///< otherwise paper; absent: not asked
};

/// The answer for the chart computer: typed for us, bytes for the file.
struct EligibilityResult {
    EligibilityAnswer answer;
    QByteArray bytes;  ///< exactly as received, valid as a face file
};

/// A question by the data on a certificate.
struct InquiryRequest {
    SearchInfo search;
    QDate confirmationDate;
    QString fileIdentifier;
};

}  // namespace eligibility
