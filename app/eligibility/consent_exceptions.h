// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/eligibility/consent_book.h"
#include "app/eligibility/error.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <chrono>

namespace eligibility {

/// An emergency closes itself (reception-domain §6.4).
inline constexpr std::chrono::hours emergencyLifetime{4};

/// Who opens an emergency, for whom and why.
struct EmergencyRequest {
    InsuredPerson person;
    QString firstStaff;
    QString secondStaff;  ///< another person than the first
    QString reason;
    QDateTime at;
};

/// What the patient is told afterwards, and what the log keeps.
struct EmergencyNotice {
    QString firstStaff;
    QString secondStaff;
    QString reason;
    QDateTime from;
    QDateTime until;
    QStringList viewed;  ///< elements that were opened
};

/// Viewing for life or body when nobody can be asked (救急時医療情報閲覧): two members of staff and a reason open it,
/// it ends after four hours, everything shown under it carries a banner, and the patient is told later.
/// @source reception-domain §6.4
class EmergencyAccess {
public:
    /// @retval ErrorCode::EmergencyIncomplete  a name or the reason is missing, or both names are the same
    [[nodiscard]] static Result<EmergencyAccess> open(const EmergencyRequest& request);

    /// @retval ErrorCode::EmergencyOver  the four hours are over, or it was closed
    [[nodiscard]] Result<LiveConsent> consent(const QString& element, const QDateTime& now);
    /// Ends it before its time.
    void close(const QDateTime& at);
    /// Ends it at that moment, if that is earlier than it would: as it was kept.
    void endAt(const QDateTime& lastMoment);

    [[nodiscard]] EmergencyNotice notice() const;
    /// What stands in OQSCD016 for such a view.
    [[nodiscard]] static ConsentCode code() { return ConsentCode::HardToObtain; }

private:
    explicit EmergencyAccess(const EmergencyRequest& request);

    EmergencyRequest m_request;
    QDateTime m_until;
    QStringList m_viewed;
};

/// @return whether a view on this ground is shown under the red banner and told to the patient afterwards
[[nodiscard]] bool needsBanner(ConsentGround ground);

/// An order that opens viewing in named areas on named days (災害時医療情報閲覧). The national way is a switch at the
/// centre; ours is a file signed by an authority whose certificate is configured, so that nobody opens it alone.
///
/// The file is JSON: {"order": id, "areas": ["17", "1319999999", …], "from": "2026-01-01", "until": "2026-01-31"};
/// an area is a prefecture (2 digits) or one institution (10 digits). Beside it lies the signature: SHA-256 with the
/// certificate's RSA or EC key over the file's bytes.
/// @source reception-domain §6.5
class DisasterOrder {
public:
    /// @param certificatePem  of the one who may give such orders; its own end is looked at as well
    /// @retval ErrorCode::DisasterOrderWrong  signature, certificate or content
    [[nodiscard]] static Result<DisasterOrder> verify(const QByteArray& order, const QByteArray& signature,
                                                      const QByteArray& certificatePem, const QDateTime& now);

    /// @param institutionCode  10 digits; the first two are the prefecture
    /// @return until the end of the order's last day, at most 24 hours from now
    /// @retval ErrorCode::DisasterElsewhere
    [[nodiscard]] Result<LiveConsent> consent(const InsuredPerson& person, const QString& element,
                                              const QString& institutionCode, const QDateTime& now) const;

    [[nodiscard]] const QString& id() const { return m_id; }

private:
    DisasterOrder() = default;

    QString m_id;
    QStringList m_areas;
    QDate m_from;
    QDate m_until;
};

}  // namespace eligibility
