// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/eligibility/checkup_history.h"
#include "app/eligibility/consent_book.h"
#include "app/eligibility/medication_history.h"
#include "app/eligibility/message_transport.h"

#include <QDate>
#include <QList>

#include <functional>
#include <optional>
#include <variant>

namespace eligibility {

/// How far back the service keeps things (eligibility-messages §5).
inline constexpr int medicationMonths = 36;
inline constexpr int checkupYears = 5;

/// A question for one person's history. It cannot be built without the person's live consent, and asks for nobody else
/// and nothing more than that consent names.
/// @source eligibility-messages §5.1; reception-domain §7.7
class HistoryRequest {
public:
    /// Medicines of the last three years, from claims and e-prescriptions.
    /// @param today  day in Japan
    /// @retval ErrorCode::ConsentMissing  the consent is not for PharmacistsInfo
    [[nodiscard]] static Result<HistoryRequest> medication(LiveConsent consent, const QDate& today);
    /// Medicines and, with a consent of their own, acts of care.
    /// @retval ErrorCode::ConsentMissing  not PharmacistsInfo and DiagnosisInfo of one person
    [[nodiscard]] static Result<HistoryRequest> medicationAndCare(LiveConsent medicines, LiveConsent care,
                                                                  const QDate& today);
    /// @retval ErrorCode::ConsentMissing  the consent is not for SpecificHealthCheckupsInfo
    [[nodiscard]] static Result<HistoryRequest> checkups(LiveConsent consent, const QDate& today);

    [[nodiscard]] const HistoryQuestion& question() const { return m_question; }
    [[nodiscard]] const LiveConsent& consent() const { return m_consent; }
    [[nodiscard]] bool holdsAt(const QDateTime& now) const;

private:
    HistoryRequest(LiveConsent consent, std::optional<LiveConsent> second, HistoryQuestion question);

    LiveConsent m_consent;
    std::optional<LiveConsent> m_second;
    HistoryQuestion m_question;
};

/// What the answer can speak of: "nothing seen" means nothing outside these bounds.
struct HistoryCoverage {
    QDate from;            ///< first month that was asked for, its first day
    QDate until;           ///< last one
    QDate newestClaim;     ///< newest month that claims reach to, its first day; invalid = no claim at all
    QList<QDate> gaps;     ///< months between the first and the newest claim without any row: not "took nothing"
    QDateTime answeredAt;  ///< by the service's clock
};

/// Asked, and this is there.
template <typename History>
struct HistoryFound {
    History history;
    HistoryCoverage coverage;
};
/// Asked, and nothing is registered in these bounds. That is not "takes nothing".
struct NothingRegistered {
    HistoryCoverage coverage;
};
/// Not asked: no consent, or it ended on the way.
struct HistoryNotAsked {
    ErrorCode why = ErrorCode::ConsentMissing;
};
/// Asked, and the service could not or would not say. `code` and `text` are its own words.
struct HistoryUnanswered {
    Error error;  ///< of the transport; ServiceRefused when the answer itself says no
    QString code;
    QString text;
};
/// Four answers as four types: none of them can be read as another.
template <typename History>
using HistoryAnswer = std::variant<HistoryFound<History>, NothingRegistered, HistoryNotAsked, HistoryUnanswered>;

using MedicationAnswer = HistoryAnswer<MedicationHistory>;
using CheckupAnswer = HistoryAnswer<CheckupHistory>;

/// What claims, prescriptions and dispensings reach to.
[[nodiscard]] HistoryCoverage coverageOf(const HistoryQuestion& question, const MedicationHistory& history);
[[nodiscard]] HistoryCoverage coverageOf(const HistoryQuestion& question, const CheckupHistory& history);

/// Reads an answer to a question. @param bytes  as received
[[nodiscard]] MedicationAnswer medicationAnswerFrom(const HistoryQuestion& question, const QByteArray& bytes);
[[nodiscard]] CheckupAnswer checkupAnswerFrom(const HistoryQuestion& question, const QByteArray& bytes);

/// Asks for histories. The consent is looked at once more when the question leaves and when the answer comes: after its
/// end nothing is shown.
/// @thread the transport's
class HistoryClient {
public:
    HistoryClient(MessageTransport& transport, QString institutionCode, std::function<QDateTime()> now);

    MessageTransport::Ticket askMedication(HistoryRequest request, const QByteArray& visit,
                                           std::function<void(MedicationAnswer)> done);
    MessageTransport::Ticket askCheckups(HistoryRequest request, const QByteArray& visit,
                                         std::function<void(CheckupAnswer)> done);

private:
    template <typename Answer>
    MessageTransport::Ticket ask(HistoryRequest request, const QByteArray& visit, std::function<void(Answer)> done,
                                 Answer (*read)(const HistoryQuestion&, const QByteArray&));

    MessageTransport& m_transport;
    QString m_institution;
    std::function<QDateTime()> m_now;
};

}  // namespace eligibility
