// SPDX-License-Identifier: Apache-2.0
#include "app/session/arrival_of.h"

#include <cmath>

namespace session {
namespace {

constexpr qint64 consentSeconds = 24LL * 60 * 60;  // reception-domain §3.2

store::ArrivalState stateOf(const eligibility::EligibilityAnswer& answer) {
    using enum eligibility::QualificationValidity;
    if (answer.segment.value == eligibility::SegmentOfResult::InProgress) {
        return store::ArrivalState::Processing;
    }
    if (answer.segment.value == eligibility::SegmentOfResult::Abnormal) {
        return store::ArrivalState::ServiceError;
    }
    switch (answer.validity.value) {
        case Valid:
            return store::ArrivalState::Valid;
        case Invalid:
            return store::ArrivalState::Invalid;
        case Superseded:
            return store::ArrivalState::Superseded;
        case None:
            return store::ArrivalState::NotFound;
        case Several:
            return store::ArrivalState::Several;
        case ValidUnregistered:
            return store::ArrivalState::ValidUnregistered;
        default:
            return store::ArrivalState::ServiceError;
    }
}

void fillQualification(store::Arrival& arrival, const eligibility::EligibilityAnswer& answer) {
    arrival.state = stateOf(answer);
    if (answer.results.isEmpty()) {
        return;
    }
    const eligibility::Qualification& found = answer.results.first();
    arrival.name = found.name.raw;
    arrival.kana = found.nameKana.raw;
    arrival.birthdate = found.birthdate;
    arrival.insurerNumber = found.insurerNumber.raw;
    arrival.insurerName = found.insurerName;
    arrival.insuredReference = QStringList{found.symbol.raw, found.number.raw, found.branch}.join(QStringLiteral("・"));
    bool known = false;
    const int ratio = found.contributionRatio.toInt(&known);
    arrival.ratioPercent = known ? ratio : -1;
}

/// What was typed stays in the arrival unless the service has named the one person it belongs to: the desk goes on with
/// it, and nobody types it twice.
void fillTyped(store::Arrival& arrival, const visit::Visit& visit, const CertificateForm& form) {
    using enum visit::CertificateField;
    const QString symbol = visit.symbolAtDesk ? QStringLiteral("？") : form.typed(Symbol);
    arrival.name.clear();
    arrival.kana.clear();
    arrival.insurerName.clear();
    arrival.ratioPercent = -1;
    arrival.birthdate = form.birthdate();
    arrival.insurerNumber = form.typed(Insurer);
    arrival.insuredReference = QStringList{symbol, form.typed(Number), form.typed(Branch)}.join(QStringLiteral("・"));
}

store::Method methodOf(visit::Method method) {
    switch (method) {
        case visit::Method::Face:
            return store::Method::Face;
        case visit::Method::Staff:
            return store::Method::Staff;
        case visit::Method::Pin:
            return store::Method::Pin;
        case visit::Method::Phone:
            return store::Method::Phone;
        case visit::Method::Certificate:
            return store::Method::Certificate;
        case visit::Method::None:
            break;
    }
    return store::Method::None;
}

store::Outcome outcomeOf(visit::Outcome outcome) {
    switch (outcome) {
        case visit::Outcome::Completed:
            return store::Outcome::Completed;
        case visit::Outcome::CompletedNoConsent:
            return store::Outcome::CompletedNoConsent;
        default:
            return store::Outcome::HandedToDesk;
    }
}

bool isAnswered(visit::Choice choice) {
    return choice == visit::Choice::Yes || choice == visit::Choice::No;
}

void fillChoices(store::Arrival& arrival, const visit::Choices& choices) {
    if (isAnswered(choices.specificDisease)) {
        const bool given = choices.specificDisease == visit::Choice::Yes;
        arrival.consents.push_back({.item = specificDisease, .given = given, .until = {}});  // holds without a limit
    }
    if (isAnswered(choices.subsidies)) {
        arrival.notices << (choices.subsidies == visit::Choice::Yes ? QStringLiteral("subsidies-used")
                                                                    : QStringLiteral("subsidies-unused"));
    }
    if (isAnswered(choices.prescription)) {
        arrival.notices << (choices.prescription == visit::Choice::Yes ? QStringLiteral("prescription-electronic")
                                                                       : QStringLiteral("prescription-paper"));
    }
}

/// Who acted, and whether he answered in the person's name: on every row, for the desk to see.
void fillProxy(store::Arrival& arrival, const visit::Visit& visit) {
    if (visit.proxy == visit::ProxyKind::None) {
        return;
    }
    const std::string_view kind = visit::name(visit.proxy);
    arrival.notices << QStringLiteral("proxy-") + QString::fromLatin1(kind.data(), static_cast<qsizetype>(kind.size()));
    if (visit.consent == visit::Consent::Given || visit.consent == visit::Consent::Declined) {
        arrival.notices << QStringLiteral("proxy-answered");
    } else if (visit::leavesConsentToPerson(visit)) {
        arrival.notices << QStringLiteral("proxy-consent-left");
    }
}

void fillNotices(store::Arrival& arrival, const visit::Visit& visit, const VisitData& data) {
    if (visit.card.certificate == visit::CertificateState::Expiring) {
        arrival.notices << QStringLiteral("certificate-expiring");
    } else if (visit.card.certificate == visit::CertificateState::Grace) {
        arrival.notices << QStringLiteral("certificate-grace");
    }
    if (!data.chartProblem.isEmpty()) {
        arrival.notices << data.chartProblem;
    }
    if (arrival.method == store::Method::Face && data.match.decision == facematch::MatchDecision::Match &&
        data.match.falseMatchRate > 0) {
        arrival.notices << store::faceOnceIn + QString::number(std::llround(1 / data.match.falseMatchRate));
    }
}

}  // namespace

store::Arrival arrivalOf(const visit::Visit& visit, const visit::Effect& effect, const VisitData& data,
                         const QString& kioskId) {
    const bool calls = effect.kind == visit::EffectKind::CallDesk;
    store::Arrival arrival;
    arrival.visit = data.uuid;
    arrival.time = data.placedAt;
    arrival.kiosk = kioskId;
    arrival.method = methodOf(effect.method);
    arrival.outcome = calls ? store::Outcome::HandedToDesk : outcomeOf(effect.outcome);
    arrival.state = store::ArrivalState::NeedsDesk;
    arrival.chartFile = data.chartFile;
    if (data.answer) {
        fillQualification(arrival, *data.answer);
    }
    const bool found = data.answer && data.answer->results.size() == 1;
    if (visit.identifiedBy == visit::Method::Certificate && !found) {
        fillTyped(arrival, visit, data.certificateForm);
    }
    if (effect.reason != visit::Reason::None) {
        arrival.helpReason = QString::fromLatin1(visit::name(effect.reason));
        arrival.state = store::ArrivalState::NeedsDesk;
    }
    for (const visit::ConsentItem& item : visit.items) {
        if (item.answer != visit::Answer::Unset) {
            const bool given = item.answer == visit::Answer::Yes;
            arrival.consents.push_back({.item = QString::fromStdString(item.code),
                                        .given = given,
                                        .until = given ? data.consentedAt.addSecs(consentSeconds) : QDateTime()});
        }
    }
    fillChoices(arrival, visit.choices);
    fillProxy(arrival, visit);
    fillNotices(arrival, visit, data);
    return arrival;
}

}  // namespace session
