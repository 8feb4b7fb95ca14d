// SPDX-License-Identifier: Apache-2.0
#include "app/eligibility/history_client.h"

#include "app/eligibility/message_reader.h"
#include "app/eligibility/message_writer.h"

#include <QSet>

#include <algorithm>
#include <memory>

namespace eligibility {
namespace {

const auto medicines = QStringLiteral("PharmacistsInfo");
const auto careActs = QStringLiteral("DiagnosisInfo");
const auto checkupResults = QStringLiteral("SpecificHealthCheckupsInfo");

tl::unexpected<Error> noConsent() {
    return tl::unexpected(Error{ErrorCode::ConsentMissing});
}

QDate firstOf(const QDate& day) {
    return {day.year(), day.month(), 1};
}

HistoryQuestion questionFor(const LiveConsent& consent, HistoryKind kind) {
    HistoryQuestion question;
    question.kind = kind;
    question.insurerNumber = consent.person().insurerNumber;
    question.symbol = consent.person().symbol;
    question.number = consent.person().number;
    question.branch = consent.person().branch;
    // OQSCD028, and what the ground of the look is there.
    switch (consent.ground()) {
        case ConsentGround::HomeVisit:
            question.treatmentFlag = QStringLiteral("2");
            break;
        case ConsentGround::Online:
            question.treatmentFlag = QStringLiteral("3");
            break;
        case ConsentGround::Emergency:
            question.treatmentFlag = QStringLiteral("4");
            break;
        default:
            question.treatmentFlag = QStringLiteral("1");
    }
    question.fileCategory = QStringLiteral("2");
    question.prescriptionsShown = QStringLiteral("1");
    return question;
}

void addMonths(QSet<QDate>& months, const QList<MedicationMonth>& rows) {
    for (const MedicationMonth& each : rows) {
        if (each.month.first.isValid()) {
            months.insert(each.month.first);
        }
    }
}

HistoryCoverage boundsOf(const HistoryQuestion& question, const HistoryHeader& header) {
    HistoryCoverage coverage;
    coverage.from = question.from.first;
    coverage.until = question.to.first;
    coverage.answeredAt = header.executedAt.value;
    return coverage;
}

/// The common way from bytes to one of the four answers.
template <typename History, typename Reader>
HistoryAnswer<History> answerFrom(const HistoryQuestion& question, const QByteArray& bytes, const QString& type,
                                  Reader reader) {
    const auto history = readMessage(bytes, QString(type + u'_')).and_then(reader);
    if (!history || (!question.fileIdentifier.isEmpty() && history->header.fileIdentifier != question.fileIdentifier)) {
        return HistoryUnanswered{Error{ErrorCode::ServiceGarbled}, {}, {}};
    }
    const HistoryHeader& header = history->header;
    if (!header.isAnswered()) {
        const QString code = header.errorCode.isEmpty() ? header.resultCode : header.errorCode;
        const QString text = header.errorMessage.isEmpty() ? header.messageContents : header.errorMessage;
        return HistoryUnanswered{Error{ErrorCode::ServiceRefused}, code, text};
    }
    const HistoryCoverage coverage = coverageOf(question, *history);
    if (history->isEmpty()) {
        return NothingRegistered{coverage};
    }
    return HistoryFound<History>{*history, coverage};
}

}  // namespace

HistoryRequest::HistoryRequest(LiveConsent consent, std::optional<LiveConsent> second, HistoryQuestion question)
    : m_consent(std::move(consent)), m_second(std::move(second)), m_question(std::move(question)) {}

Result<HistoryRequest> HistoryRequest::medication(LiveConsent consent, const QDate& today) {
    if (consent.element() != medicines) {
        return noConsent();
    }
    HistoryQuestion question = questionFor(consent, HistoryKind::Medication);
    question.from = firstOf(today).addMonths(-medicationMonths);
    question.to = firstOf(today);
    return HistoryRequest(std::move(consent), std::nullopt, std::move(question));
}

Result<HistoryRequest> HistoryRequest::medicationAndCare(LiveConsent medicine, LiveConsent care, const QDate& today) {
    if (care.element() != careActs || care.person().key() != medicine.person().key()) {
        return noConsent();
    }
    auto request = medication(std::move(medicine), today);
    if (request) {
        request->m_question.fileCategory = QStringLiteral("4");
        request->m_second = std::move(care);
    }
    return request;
}

Result<HistoryRequest> HistoryRequest::checkups(LiveConsent consent, const QDate& today) {
    if (consent.element() != checkupResults) {
        return noConsent();
    }
    HistoryQuestion question = questionFor(consent, HistoryKind::Checkup);
    question.from = firstOf(today).addYears(-checkupYears);  // not sent: it bounds what we may conclude
    question.to = firstOf(today);
    return HistoryRequest(std::move(consent), std::nullopt, std::move(question));
}

bool HistoryRequest::holdsAt(const QDateTime& now) const {
    return m_consent.holdsAt(now) && (!m_second || m_second->holdsAt(now));
}

HistoryCoverage coverageOf(const HistoryQuestion& question, const MedicationHistory& history) {
    HistoryCoverage coverage = boundsOf(question, history.header);
    QSet<QDate> claims;
    addMonths(claims, history.claims);
    QSet<QDate> all = claims;
    addMonths(all, history.prescriptions);
    addMonths(all, history.dispensings);
    if (claims.isEmpty()) {
        return coverage;
    }
    coverage.newestClaim = *std::ranges::max_element(claims);
    for (QDate month = *std::ranges::min_element(all); month < coverage.newestClaim; month = month.addMonths(1)) {
        if (!all.contains(month)) {
            coverage.gaps.append(month);
        }
    }
    return coverage;
}

HistoryCoverage coverageOf(const HistoryQuestion& question, const CheckupHistory& history) {
    HistoryCoverage coverage = boundsOf(question, history.header);
    QSet<int> years;
    for (const Checkup& each : history.checkups) {
        const QDate day = each.examinedOn.value;
        if (day.isValid()) {
            years.insert(day.year());
            coverage.newestClaim = std::max(coverage.newestClaim, firstOf(day));
        }
    }
    // One examination a year: a year without one is a gap.
    for (int year = coverage.from.year() + 1; !years.isEmpty() && year < coverage.until.year(); ++year) {
        if (!years.contains(year)) {
            coverage.gaps.append(QDate(year, 1, 1));
        }
    }
    return coverage;
}

MedicationAnswer medicationAnswerFrom(const HistoryQuestion& question, const QByteArray& bytes) {
    return answerFrom<MedicationHistory>(question, bytes, QStringLiteral("YZKsiquc01res"), toMedicationHistory);
}

CheckupAnswer checkupAnswerFrom(const HistoryQuestion& question, const QByteArray& bytes) {
    return answerFrom<CheckupHistory>(question, bytes, QStringLiteral("TKKsiquc01res"), toCheckupHistory);
}

HistoryClient::HistoryClient(MessageTransport& transport, QString institutionCode, std::function<QDateTime()> now)
    : m_transport(transport), m_institution(std::move(institutionCode)), m_now(std::move(now)) {}

template <typename Answer>
MessageTransport::Ticket HistoryClient::ask(HistoryRequest request, const QByteArray& visit,
                                            std::function<void(Answer)> done,
                                            Answer (*read)(const HistoryQuestion&, const QByteArray&)) {
    HistoryQuestion question = request.question();
    question.institutionCode = m_institution;
    const QByteArray key = newRepeatKey();
    question.fileIdentifier = QString::fromLatin1(key);
    HistoryQuestion sent = question;
    if (sent.kind == HistoryKind::Checkup) {
        sent.from = {};
        sent.to = {};
    }
    const bool mayLeave = request.holdsAt(m_now());
    const auto bytes = writeMessage(toMessage(sent, Encoding::Utf8));
    if (!mayLeave || !bytes) {
        const Answer answer = mayLeave ? Answer(HistoryUnanswered{bytes.error(), {}, {}})
                                       : Answer(HistoryNotAsked{ErrorCode::ConsentExpired});
        QMetaObject::invokeMethod(
            &m_transport, [done, answer] { done(answer); }, Qt::QueuedConnection);
        return 0;
    }
    const auto type =
        question.kind == HistoryKind::Medication ? QStringLiteral("YZKsiquc01") : QStringLiteral("TKKsiquc01");
    const QString reason = request.consent().reason();
    const auto kept = std::make_shared<HistoryRequest>(std::move(request));
    return m_transport.send({type, *bytes, visit, key, std::nullopt, reason}, [kept, question, done, read, now = m_now](
                                                                                  const Result<MessageReply>& reply) {
        if (!kept->holdsAt(now())) {
            return done(HistoryNotAsked{ErrorCode::ConsentExpired});
        }
        done(reply ? read(question, reply->bytes) : Answer(HistoryUnanswered{reply.error(), {}, {}}));
    });
}

MessageTransport::Ticket HistoryClient::askMedication(HistoryRequest request, const QByteArray& visit,
                                                      std::function<void(MedicationAnswer)> done) {
    return ask<MedicationAnswer>(std::move(request), visit, std::move(done), medicationAnswerFrom);
}

MessageTransport::Ticket HistoryClient::askCheckups(HistoryRequest request, const QByteArray& visit,
                                                    std::function<void(CheckupAnswer)> done) {
    return ask<CheckupAnswer>(std::move(request), visit, std::move(done), checkupAnswerFrom);
}

}  // namespace eligibility
